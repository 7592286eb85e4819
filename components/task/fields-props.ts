import type { Task } from '@/lib/contracts/task'
import type { UpdateForm } from './draft'

/** What every part of the update sheet gets. `errors` = the server's sentence by field. */
export type FieldsProps = {
  task: Task
  form: UpdateForm
  onChange: (form: UpdateForm) => void
  errors: Record<string, string>
}
