import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { newKey, useConfirmResult } from '@/lib/queries/tasks'
import { takeFromQueue } from './decision-queue'
import { isWorthRetrying, refusalText } from './draft-problem'
import { confirmedTask } from './shown-after'
import { ReasonDialog } from './verbs/reason-dialog'
import { useUndoToast } from './verbs/use-undo'

type Props = {
  task: Task
  /** Author of the standing result, where the caller knows it: nobody confirms what they sent. */
  submittedBy?: string
  /** More buttons of the same row. */
  extra?: ReactNode
  /** the one task that is open: X confirms it */
  place?: 'open' | 'row'
}

/** Xác nhận and Trả lại on a result that waits; nothing for who may do neither. */
export function DecisionActions({ task, submittedBy, extra, place = 'row' }: Props) {
  const t = useT()
  const [isReturning, setIsReturning] = useState(false)
  const confirm = useConfirming(task)
  const may = useMay({ ...task, submission: submittedBy ? { by: { id: submittedBy } } : null })
  const waits = task.status === 'submitted'
  const mayConfirm = waits && may('confirm')
  const mayReturn = waits && may('return')
  useAction('confirm', place === 'open' && mayConfirm ? confirm.press : null)
  if (!mayConfirm && !mayReturn && !extra) return null
  return (
    <div className={ROW}>
      {mayConfirm && (
        <Button size="sm" variant="soft" icon="check" busy={confirm.isBusy} onClick={confirm.press}>
          {t('task.confirm.verb')}
        </Button>
      )}
      {mayReturn && (
        <Button size="sm" icon="undo" onClick={() => setIsReturning(true)}>
          {t('verb.return')}
        </Button>
      )}
      {extra}
      {isReturning && <ReasonDialog task={task} verb="return" onClose={() => setIsReturning(false)} />}
    </div>
  )
}

const ROW = 'flex flex-wrap items-center gap-2'

/** Confirms at once on the screen; the toast comes after the answer, a failure puts everything back. */
function useConfirming(task: Task): { press: () => void; isBusy: boolean } {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const client = useQueryClient()
  const { today } = useViewer()
  const step = useConfirmResult()
  const run = async (key: string): Promise<void> => {
    const shown = confirmedTask(task, today)
    const putBack = takeFromQueue(client, task.id)
    try {
      const saved = await step.mutateAsync({ id: task.id, key, body: { version: task.version }, shown })
      told(saved, t('task.confirm.done', { key: task.key }))
    } catch (error) {
      putBack()
      const again = { label: t('form.retry'), onPress: () => void run(key) }
      toast.show({
        icon: 'alert',
        message: refusalText(t, error),
        ...(isWorthRetrying(error) ? { action: again } : {}),
      })
    }
  }
  return { press: () => void run(newKey()), isBusy: step.isPending }
}
