import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import type { TaskForm } from './use-task-form'

export type SectionProps = { form: TaskForm; campaign: Campaign; task: TaskDetail | null }
