import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { useToast } from '@/components/ui/toast'
import type { PersonRef } from '@/lib/contracts/refs'
import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { endOfDay, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { nextRun, ruleFault, type ScheduleRule } from '@/lib/domain/report-schedule'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { useSaveReportSchedule } from '@/lib/queries/report-schedules'
import { type Draft, ScheduleFields } from './schedule-fields'
import { whatOf } from './schedule-words'
import { typedTime } from './typed-time'

type Props = { schedule: ReportSchedule | null; owners: readonly PersonRef[]; onClose: () => void }

/** Makes a schedule, or changes one; who gives a stopped one another owner lets it run again. */
export function ScheduleDialog({ schedule, owners, onClose }: Props) {
  const t = useT()
  const toast = useToast()
  const locale = useLocale()
  const { id: me, campaignId } = useViewer()
  const { mutateAsync } = useSaveReportSchedule(campaignId)
  const [value, setValue] = useState<Draft>(() => draftOf(schedule, me))
  const { ownerId, ...typed } = value
  const rule = { ...typed, time: typedTime(typed.time) ?? typed.time }
  const fault = ruleFault(rule)
  // An owner who can be given none any more is shown until somebody else is chosen.
  const known = owners.some(({ id }) => id === ownerId)
  const shown = schedule && !known ? [schedule.owner, ...owners] : owners
  const isStopped = schedule?.pausedFor === 'owner_disabled' || schedule?.pausedFor === 'owner_unfit'
  return (
    <StepDialog
      title={t('schedules.dialog')}
      effect={<Example rule={rule} isSound={fault === null} />}
      verb={t('schedules.save')}
      missing={fault ? { [fault.field]: t(`errors.${fault.code}`) } : {}}
      onSend={async (keyOf) => {
        const made = { ...rule, ownerId }
        const changed = { ...made, version: schedule?.version ?? 1, ...(isStopped && { paused: false }) }
        const saved = await mutateAsync(
          schedule
            ? { id: schedule.id, body: changed, key: keyOf(changed) }
            : { id: null, body: made, key: keyOf(made) },
        )
        if (saved.nextRunAt)
          toast.show({
            message: t('schedules.done', { at: uiDateTime(saved.nextRunAt, locale) }),
            icon: 'tick',
          })
      }}
      onClose={onClose}
    >
      {(errors) => <ScheduleFields value={value} owners={shown} errors={errors} onChange={setValue} />}
    </StepDialog>
  )
}

function draftOf(schedule: ReportSchedule | null, me: string): Draft {
  if (!schedule) return { kind: 'week', calendar: 'calendar', day: 5, time: '15:00', ownerId: me }
  const { kind, calendar, day, time, owner } = schedule
  return { kind, calendar, day, time, ownerId: owner.id }
}

/** What the first run after today would be about. */
function Example({ rule, isSound }: { rule: ScheduleRule; isSound: boolean }) {
  const t = useT()
  const { campaignId, today } = useViewer()
  const plan = useQuery(campaignQuery(campaignId)).data
  if (!isSound || !plan) return null
  const { at, period, asOf } = nextRun(rule, endOfDay(plainDate(today)), plainDate(plan.startsOn))
  return t('schedules.example', {
    on: uiDate(vietnamDay(at)),
    what: whatOf(t, rule),
    from: uiDate(period.start),
    to: uiDate(period.end),
    asOf: uiDate(asOf),
  })
}
