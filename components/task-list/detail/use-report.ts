import { useViewer } from '@/components/shell/viewer-provider'
import { EMPTY_FORM, readDraft, writeDraft } from '@/components/task/draft'
import { toSubmission } from '@/components/task/update-form'
import type { TaskDetail } from '@/lib/contracts/task'

/** Turns the task's draft into a report of completion, so that the sheet opens on it. */
export function useReport(task: TaskDetail): () => void {
  const { id: personId } = useViewer()
  return () => {
    const draft = readDraft(personId, task.id)
    writeDraft(personId, task.id, {
      version: draft?.version ?? task.version,
      form: toSubmission(draft?.form ?? EMPTY_FORM),
      key: null,
      state: 'typing',
      problem: null,
    })
  }
}
