import { StepDialog } from '@/components/task/verbs/step-dialog'
import { useToast } from '@/components/ui/toast'
import type { Holiday } from '@/lib/contracts/holiday'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useRemoveHoliday } from '@/lib/queries/holidays'

/** Strikes a day off; answers about days that have gone keep it. */
export function RemoveDialog({ holiday, onClose }: { holiday: Holiday; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useRemoveHoliday()
  const date = uiDate(holiday.on)
  return (
    <StepDialog
      title={t('holidays.remove.title', { date })}
      effect={t('holidays.remove.effect', { name: holiday.name })}
      verb={t('holidays.remove')}
      onSend={async (keyOf) => {
        await mutateAsync({ id: holiday.id, key: keyOf(holiday.id) })
        toast.show({ message: t('holidays.remove.done', { date }), icon: 'tick' })
      }}
      onClose={onClose}
    />
  )
}
