import { useViewer } from '@/components/shell/viewer-provider'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { newKey, useReportProgress, useSubmitResult } from '@/lib/queries/tasks'
import { type Draft, readDraft, writeDraft } from './draft'
import { problemOf } from './draft-problem'
import { crossedDue } from './outbox/crossed-due'
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
  const sendDraft = useSendDraft()

  const save = async (draft: Draft): Promise<SaveOutcome> => {
    const outcome = await sendDraft(task, draft)
    if (outcome === 'retry') {
      const action = {
        label: t('form.retry'),
        onPress: () => void save(readDraft(personId, task.id) ?? draft),
      }
      toast.show({ icon: 'wifi-off', message: t('task.save.failed', { key: task.key }), action })
    }
    return outcome
  }
  return save
}

/** The same for whatever task, silent about what may still go through: the queue of a device sends with it. */
export function useSendDraft(): (task: Task, draft: Draft) => Promise<SaveOutcome> {
  const t = useT()
  const toast = useToast()
  const { id: personId, today } = useViewer()
  const send = useSend()
  return async (task, draft) => {
    const key = draft.key ?? newKey()
    const { key: taskKey, title, dueOn } = task
    const pressed = draft.pressed ?? { taskKey, title, dueOn, on: today }
    const going: Draft = { ...draft, key, pressed, state: 'sending', problem: null }
    writeDraft(personId, task.id, going)
    try {
      const saved = await send(task, draft, key)
      writeDraft(personId, task.id, null)
      toast.show({ icon: 'tick', message: savedText(t, going, saved) })
      return 'saved'
    } catch (error) {
      const problem = problemOf(t, error)
      writeDraft(personId, task.id, { ...going, state: 'failed', problem })
      return problem.kind
    }
  }
}

/** A submission that waited on the device beyond its due date says so: the server's day of receipt counts. */
function savedText(t: Translator, draft: Draft, saved: Task): string {
  if (draft.form.mode === 'progress') return t('form.saved')
  const { key } = saved
  const crossed = crossedDue(draft, saved.submittedOn)
  return crossed
    ? t('task.submit.sentLate', { key, on: uiDate(crossed.receivedOn), due: uiDate(crossed.dueOn) })
    : t('task.submit.sent', { key })
}

function useSend(): (task: Task, draft: Draft, key: string) => Promise<Task> {
  const { today } = useViewer()
  const progress = useReportProgress()
  const submission = useSubmitResult()
  return async (task, draft, key) => {
    const { id } = task
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
