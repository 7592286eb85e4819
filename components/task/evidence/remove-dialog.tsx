import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import type { Evidence, Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { newKey, useRemoveEvidence } from '@/lib/queries/tasks'

type Props = { task: Task; item: Evidence; onClose: () => void }

/** Asks once: there is no way back but sending it again. */
export function RemoveDialog({ task, item, onClose }: Props) {
  const t = useT()
  const toast = useToast()
  const step = useRemoveEvidence()
  const [key] = useState(newKey)
  const [error, setError] = useState<string | null>(null)
  const { title } = item
  const remove = async () => {
    try {
      await step.mutateAsync({ id: item.id, key, body: undefined })
      toast.show({ icon: 'tick', message: t('evidence.removed', { title }) })
      onClose()
    } catch (cause) {
      setError(refusalText(t, cause))
    }
  }
  return (
    <Dialog
      open
      onRequestClose={onClose}
      title={t('evidence.remove.title')}
      closeLabel={t('form.close')}
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button variant="destructive" icon="trash" busy={step.isPending} onClick={() => void remove()}>
            {t('evidence.remove.verb')}
          </Button>
        </>
      }
    >
      <p className="break-words text-ink-2 text-table">
        {t('evidence.remove.text', { title, key: task.key })}
      </p>
      <div role="alert">
        <FieldError id={`${item.id}-error`}>{error}</FieldError>
      </div>
    </Dialog>
  )
}
