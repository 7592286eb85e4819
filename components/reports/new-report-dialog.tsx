import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { DateField } from '@/components/ui/date-field'
import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { useOpenPage } from '@/components/ui/under-way'
import { isPlainDate, type PlainDate, plainDate } from '@/lib/domain/calendar'
import {
  REPORT_CALENDARS,
  REPORT_KINDS,
  type ReportCalendar,
  type ReportKind,
} from '@/lib/domain/report-kinds'
import { type Period, periodToReport } from '@/lib/domain/report-period'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { useCreateReport } from '@/lib/queries/reports'

type Days = { start: string; end: string; asOf: string }

/** Which period, and up to which day: the kind fills the days in, each can be changed. */
export function NewReportDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const openPage = useOpenPage()
  const { campaignId, today } = useViewer()
  const plan = useQuery(campaignQuery(campaignId)).data
  const { mutateAsync } = useCreateReport(campaignId)
  const [kind, setKind] = useState<ReportKind>('week')
  const [calendar, setCalendar] = useState<ReportCalendar>('administrative')
  const on = plainDate(today)
  const usual = (nextKind: ReportKind, nextCalendar: ReportCalendar): Days => {
    const whole = { start: plainDate(plan?.startsOn ?? today), end: on }
    const period = spanOf(nextKind, nextCalendar, on) ?? whole
    return { ...period, asOf: period.end < on ? period.end : on }
  }
  const [days, setDays] = useState<Days>(() => usual('week', 'administrative'))
  const change = (nextKind: ReportKind, nextCalendar: ReportCalendar) => {
    setKind(nextKind)
    setCalendar(nextCalendar)
    setDays(usual(nextKind, nextCalendar))
  }
  const date = (name: keyof Days, label: string, error: string | undefined) => (
    <DateField
      label={label}
      pickerLabel={t('dashboard.asOf.pick')}
      invalidMessage={t('errors.bad_date')}
      value={days[name]}
      error={error}
      onValueChange={(value) => setDays({ ...days, [name]: value })}
    />
  )
  const hasCalendars = kind !== 'week' && spanOf(kind, calendar, on) !== null
  return (
    <StepDialog
      title={t('reports.new')}
      effect={t('reports.new.effect')}
      verb={t('reports.new')}
      missing={missingOf(days, t('errors.bad_date'), t('errors.span_order'))}
      onSend={async (keyOf) => {
        const body = {
          kind,
          periodStart: days.start as PlainDate,
          periodEnd: days.end as PlainDate,
          asOf: days.asOf as PlainDate,
        }
        const report = await mutateAsync({ body, key: keyOf(body) })
        openPage(`/reports/${report.id}`)
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <KindField value={kind} error={errors['kind']} onChange={(one) => change(one, calendar)} />
          {hasCalendars && (
            <Segmented
              label={t('reports.calendar')}
              value={calendar}
              options={REPORT_CALENDARS.map((one) => ({ value: one, label: t(`reports.calendar.${one}`) }))}
              onValueChange={(one) => change(kind, one)}
            />
          )}
          <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
            {date('start', t('reports.periodStart'), errors['periodStart'])}
            {date('end', t('reports.periodEnd'), errors['periodEnd'])}
          </div>
          {date('asOf', t('reports.asOfField'), errors['asOf'])}
        </>
      )}
    </StepDialog>
  )
}

type KindProps = { value: ReportKind; error: string | undefined; onChange: (kind: ReportKind) => void }

function KindField({ value, error, onChange }: KindProps) {
  const t = useT()
  return (
    <SelectField
      label={t('reports.kind')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value as ReportKind)}
    >
      {REPORT_KINDS.map((one) => (
        <option key={one} value={one}>
          {t(`reports.kind.${one}`)}
        </option>
      ))}
    </SelectField>
  )
}

/** The span of a kind that has one; what is asked once, the middle and the end run from the plan's start. */
function spanOf(kind: ReportKind, calendar: ReportCalendar, on: PlainDate): Period | null {
  if (kind === 'ad_hoc' || kind === 'interim' || kind === 'final') return null
  return periodToReport(kind, calendar, on)
}

function missingOf({ start, end, asOf }: Days, badDate: string, order: string): Record<string, string> {
  return {
    ...(isPlainDate(start) ? {} : { periodStart: badDate }),
    ...(isPlainDate(end) ? (start > end ? { periodEnd: order } : {}) : { periodEnd: badDate }),
    ...(isPlainDate(asOf) ? {} : { asOf: badDate }),
  }
}
