import type { UnitWork, WorkloadRow } from '@/lib/contracts/unit'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'
import type { UnitAsked } from '@/lib/queries/units'

export type WorkloadProps = { workload: UnitWork['workload']; asked: UnitAsked }
type Week = WorkloadRow['weeks'][number]

/** Deeper ink for more; the number is written all the same. */
const SHADES = ['text-ink-3', 'bg-ink/5', 'bg-ink/9', 'bg-ink/14', 'bg-ink/19', 'bg-ink/25']

export function shadeOf({ running }: Week): string {
  return SHADES[running] ?? 'bg-ink/31'
}

/** One week of one person, whole: for readers who do not see the marks. */
export function weekWords(t: Translator, week: Week, monday: string): string {
  return [
    t('units.load.cell', { week: uiDayMonth(monday), n: week.running }),
    week.due > 0 && t('units.load.dueCount', { n: week.due }),
    week.overdue > 0 && t('units.load.lateCount', { n: week.overdue }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** "12 tuần, từ 13/06 đến 04/09". */
export function spanWords(t: Translator, { weeks }: UnitWork['workload']): string {
  const last = weeks.at(-1) ?? ''
  return t('units.load.span', {
    from: uiDayMonth(weeks[0] ?? ''),
    to: last && uiDayMonth(addDays(last as PlainDate, 6)),
  })
}
