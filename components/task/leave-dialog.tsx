import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useT } from '@/lib/i18n/provider'

type Props = { onStay: () => void; onDiscard: () => void }

/** Asked only when something typed would be lost. */
export function LeaveDialog({ onStay, onDiscard }: Props) {
  const t = useT()
  return (
    <Dialog
      open
      size="sm"
      onRequestClose={onStay}
      title={t('task.leave.title')}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button variant="destructive" icon="trash" onClick={onDiscard}>
            {t('task.leave.discard')}
          </Button>
          <Button variant="primary" data-autofocus onClick={onStay}>
            {t('task.leave.stay')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">{t('task.leave.text')}</p>
    </Dialog>
  )
}
