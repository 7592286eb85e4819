import { useState } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useMay } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { newKey, useUrgeTask } from '@/lib/queries/tasks'
import { isWorthRetrying, refusalText } from './draft-problem'

type Props = {
  task: Task
  size?: 'sm' | 'md'
  /** 'open' = of the task that is open on the page: the command palette offers it too. */
  place?: 'open' | 'row'
}

/** One press, on record. Nothing for who may not, and on a task that is not open. */
export function UrgeButton({ task, size = 'sm', place = 'row' }: Props) {
  const t = useT()
  const toast = useToast()
  const may = useMay(task)
  const step = useUrgeTask()
  const [isUrged, setIsUrged] = useState(false)
  const mayUrge = isOpen(task.status) && may('urge')
  const run = async (key: string): Promise<void> => {
    try {
      await step.mutateAsync({ id: task.id, key, body: {} })
      setIsUrged(true)
      toast.show({
        icon: 'megaphone',
        message: t('task.urge.done', { unit: task.leadUnit.name, key: task.key }),
      })
    } catch (error) {
      const again = { label: t('form.retry'), onPress: () => void run(key) }
      toast.show({
        icon: 'alert',
        message: refusalText(t, error),
        ...(isWorthRetrying(error) ? { action: again } : {}),
      })
    }
  }
  useAction('urge', place === 'open' && mayUrge && !isUrged ? () => void run(newKey()) : null)
  if (!mayUrge) return null
  return (
    <Button
      size={size}
      icon="megaphone"
      busy={step.isPending}
      disabledReason={isUrged ? t('task.urge.already') : undefined}
      onClick={() => void run(newKey())}
    >
      {t(isUrged ? 'task.urge.sent' : 'task.urge.verb')}
    </Button>
  )
}
