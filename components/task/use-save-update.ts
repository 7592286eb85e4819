import { useViewer } from '@/components/shell/viewer-provider'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { newKey, useReportProgress, useSubmitResult } from '@/lib/queries/tasks'
import { type Draft, readDraft, writeDraft } from './draft'
import { problemOf } from './draft-problem'
import {
  afterProgress,
  afterSubmission,
  progressBeforeSubmission,
  progressBody,
  submissionBody,
} from './update-form'

export type SaveOutcome = 'saved' | 'retry' | 'fields' | 'conflict' | 'refused'

/**
 * Sends a task's draft. The list shows the new value at once; the draft leaves the device only after the answer, and
 * a retry carries the same key, so that it has one effect even when the first answer was lost on the way.
 */
export function useSaveUpdate(task: Task): (draft: Draft) => Promise<SaveOutcome> {
  const t = useT()
  const toast = useToast()
  const { id: personId } = useViewer()
  const send = useSend(task)

  const save = async (draft: Draft): Promise<SaveOutcome> => {
    const key = draft.key ?? newKey()
    writeDraft(personId, task.id, { ...draft, key, state: 'sending', problem: null })
    try {
      await send(draft, key)
    } catch (error) {
      const problem = problemOf(t, error)
      const failed: Draft = { ...draft, key, state: 'failed', problem }
      writeDraft(personId, task.id, failed)
      if (problem.kind === 'retry') {
        const action = {
          label: t('form.retry'),
          onPress: () => void save(readDraft(personId, task.id) ?? failed),
        }
        toast.show({ icon: 'wifi-off', message: t('task.save.failed', { key: task.key }), action })
      }
      return problem.kind
    }
    writeDraft(personId, task.id, null)
    const message =
      draft.form.mode === 'submission' ? t('task.submit.sent', { key: task.key }) : t('form.saved')
    toast.show({ icon: 'tick', message })
    return 'saved'
  }
  return save
}

function useSend(task: Task): (draft: Draft, key: string) => Promise<Task> {
  const { today } = useViewer()
  const progress = useReportProgress()
  const submission = useSubmitResult()
  const { id } = task
  return async (draft, key) => {
    const { form } = draft
    if (form.mode === 'progress') {
      return progress.mutateAsync({ id, key, body: progressBody(draft), shown: afterProgress(form, task) })
    }
    const before = progressBeforeSubmission(draft)
    const recorded = before ? await progress.mutateAsync({ id, key: `${key}-note`, body: before }) : null
    const version = recorded?.version ?? draft.version
    const body = submissionBody({ form, version }, recorded ?? task)
    return submission.mutateAsync({ id, key, body, shown: afterSubmission(form, recorded ?? task, today) })
  }
}
