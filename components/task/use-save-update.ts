import { useViewer } from '@/components/shell/viewer-provider'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { newKey, useReportProgress, useSubmitResult } from '@/lib/queries/tasks'
import { deliver, type SaveOutcome } from './deliver'
import type { Draft, PressedDraft } from './draft'
import { problemOf } from './draft-problem'
import { writeDraft } from './draft-store'
import { crossedDue } from './outbox/crossed-due'
import { pressDraft } from './press'
import {
  afterProgress,
  afterSubmission,
  progressBeforeSubmission,
  progressBody,
  submissionBody,
} from './update-form'

/**
 * Presses "Lưu" on a task's draft. The list shows the new value at once; the draft leaves the device only after the
 * answer, and a retry carries the same key, so that it has one effect even when the first answer was lost on the way.
 */
export function useSaveUpdate(task: Task): (draft: Draft) => Promise<SaveOutcome> {
  const t = useT()
  const toast = useToast()
  const { id: personId, today } = useViewer()
  const sendDraft = useSendDraft()

  const send = async (key: string): Promise<SaveOutcome> => {
    const outcome = await sendDraft(task, key)
    if (outcome === 'retry' || outcome === 'halt') {
      const action = { label: t('form.retry'), onPress: () => void send(key) }
      toast.show({ icon: 'wifi-off', message: t('task.save.failed', { key: task.key }), action })
    }
    return outcome
  }
  return (draft) => {
    const pressed = pressDraft(draft, task, { newKey, on: today, at: new Date().toISOString() })
    writeDraft(personId, task.id, pressed)
    return send(pressed.key)
  }
}

/** Sends the press with this key, silent about what may still go through: the queue of a device sends with it. */
export function useSendDraft(): (task: Task, key: string) => Promise<SaveOutcome> {
  const t = useT()
  const toast = useToast()
  const { id: personId } = useViewer()
  const send = useSend()
  return async (task, key) => {
    const delivery = await deliver(
      { personId, taskId: task.id, key },
      { send: (draft) => send(task, draft, key), problemOf: (error) => problemOf(t, error) },
    )
    if (delivery.outcome === 'saved')
      toast.show({ icon: 'tick', message: savedText(t, delivery.draft, delivery.saved) })
    return delivery.outcome
  }
}

/** A submission that waited on the device beyond its due date says so: the server's day of receipt counts. */
function savedText(t: Translator, draft: PressedDraft, saved: Task): string {
  if (draft.pressed.form.mode === 'progress') return t('form.saved')
  const { key } = saved
  const crossed = crossedDue(draft, saved.submittedOn)
  return crossed
    ? t('task.submit.sentLate', { key, on: uiDate(crossed.receivedOn), due: uiDate(crossed.dueOn) })
    : t('task.submit.sent', { key })
}

function useSend(): (task: Task, draft: PressedDraft, key: string) => Promise<Task> {
  const { today } = useViewer()
  const progress = useReportProgress()
  const submission = useSubmitResult()
  return async (task, { pressed: { form, indicator }, version }, key) => {
    const { id } = task
    const sent = { form, version }
    if (form.mode === 'progress') {
      return progress.mutateAsync({ id, key, body: progressBody(sent), shown: afterProgress(form, task) })
    }
    const before = progressBeforeSubmission(sent)
    const recorded = before ? await progress.mutateAsync({ id, key: `${key}-note`, body: before }) : null
    const body = submissionBody({ form, version: recorded?.version ?? version }, { indicator })
    return submission.mutateAsync({ id, key, body, shown: afterSubmission(form, recorded ?? task, today) })
  }
}
