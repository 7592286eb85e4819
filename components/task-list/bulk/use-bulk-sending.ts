import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { useToast } from '@/components/ui/toast'
import type { BulkAnswer, BulkStep } from '@/lib/contracts/bulk'
import { useT } from '@/lib/i18n/provider'
import { useBulkStep, useUndoBulk } from '@/lib/queries/bulk'
import { newKey } from '@/lib/queries/tasks'

/** Sends one step over many tasks, tells how many it changed (`told`) and offers to take it back. */
export function useBulkSending(campaignId: string, told: (n: number) => string, onDone: () => void) {
  const t = useT()
  const toast = useToast()
  const { keyOf } = usePressKey()
  const step = useBulkStep(campaignId)
  const undo = useUndoBulk()
  const [error, setError] = useState<string | null>(null)
  const takeBack = async (batchId: string) => {
    try {
      await undo.mutateAsync({ batchId, key: newKey() })
      toast.show({ icon: 'undo', message: t('bulk.undone') })
    } catch (failure) {
      toast.show({ icon: 'alert', message: refusalText(t, failure) })
    }
  }
  const tell = ({ action }: BulkStep, { items, batchId }: BulkAnswer) => {
    // A reminder that was sent cannot be unsent.
    const undoable = action === 'urge' ? null : batchId
    toast.show({
      icon: 'tick',
      message: told(items.length),
      ...(undoable ? { action: { label: t('verb.undo'), onPress: () => void takeBack(undoable) } } : {}),
    })
  }
  const send = async (body: BulkStep): Promise<boolean> => {
    setError(null)
    try {
      tell(body, await step.mutateAsync({ step: body, key: keyOf(body) }))
      onDone()
      return true
    } catch (failure) {
      setError(refusalText(t, failure))
      return false
    }
  }
  return { send, isBusy: step.isPending, error }
}
