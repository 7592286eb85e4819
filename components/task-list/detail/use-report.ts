import { useViewer } from '@/components/shell/viewer-provider'
import { EMPTY_FORM } from '@/components/task/draft'
import { readDraft, writeDraft } from '@/components/task/draft-store'
import { withTyped } from '@/components/task/press'
import { toSubmission } from '@/components/task/update-form'
import type { Task } from '@/lib/contracts/task'

type Reported = Pick<Task, 'id' | 'version'>

/** Turns the task's draft into a report of completion, so that the sheet opens on it. */
export function draftReport(personId: string, task: Reported): void {
  const draft = readDraft(personId, task.id)
  writeDraft(personId, task.id, withTyped(draft, toSubmission(draft?.form ?? EMPTY_FORM), task))
}

/** The same for the person at the page. */
export function useReport(task: Reported): () => void {
  const { id: personId } = useViewer()
  return () => draftReport(personId, task)
}
