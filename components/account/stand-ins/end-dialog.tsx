import { StepDialog } from '@/components/task/verbs/step-dialog'
import { useToast } from '@/components/ui/toast'
import type { StandIn } from '@/lib/contracts/stand-in'
import { useT } from '@/lib/i18n/provider'
import { useEndStandIn } from '@/lib/queries/stand-ins'

/** Ends a stand-in before its last day; what was decided under it stands. */
export function EndDialog({ row, onClose }: { row: StandIn; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useEndStandIn()
  const names = { standIn: row.standIn.name, absent: row.absent.name }
  return (
    <StepDialog
      title={t('standIn.end.title', names)}
      effect={t('standIn.end.effect', names)}
      verb={t('standIn.end')}
      onSend={async (keyOf) => {
        await mutateAsync({ id: row.id, key: keyOf(row.id) })
        toast.show({ message: t('standIn.end.done', names), icon: 'tick' })
      }}
      onClose={onClose}
    />
  )
}
