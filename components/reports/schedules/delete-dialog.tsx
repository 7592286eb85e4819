import { useViewer } from '@/components/shell/viewer-provider'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { useToast } from '@/components/ui/toast'
import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { useT } from '@/lib/i18n/provider'
import { useDeleteReportSchedule } from '@/lib/queries/report-schedules'
import { lineOf } from './schedule-words'

/** Deletes a schedule; what it made stays. */
export function DeleteDialog({ schedule, onClose }: { schedule: ReportSchedule; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { campaignId } = useViewer()
  const { mutateAsync } = useDeleteReportSchedule(campaignId)
  return (
    <StepDialog
      title={t('schedules.delete.title')}
      effect={t('schedules.delete.effect', { line: lineOf(t, schedule) })}
      verb={t('schedules.delete')}
      look="destructive"
      onSend={async (keyOf) => {
        await mutateAsync({ id: schedule.id, key: keyOf(schedule.id) })
        toast.show({ message: t('schedules.deleted'), icon: 'tick' })
      }}
      onClose={onClose}
    />
  )
}
