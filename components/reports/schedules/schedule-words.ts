import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { isOfNextMonth, monthOfRun, type ScheduleRule } from '@/lib/domain/report-schedule'
import { uiDateTime } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

/** "báo cáo tuần" */
export function whatOf(t: Translator, { kind, calendar }: Pick<ScheduleRule, 'kind' | 'calendar'>): string {
  const whole = kind !== 'week' && calendar === 'calendar' ? 'yes' : 'no'
  return t('reports.auto.what', { kind, whole })
}

function whenOf(t: Translator, rule: ScheduleRule): string {
  const { kind, day } = rule
  if (kind === 'week') return t('reports.auto.when.week', { day: String(day) })
  if (day === null) return t('reports.auto.when.cutOff', { kind })
  if (kind === 'month') return t('reports.auto.when.month', { day })
  if (kind === 'quarter')
    return t('reports.auto.when.quarter', { day, next: isOfNextMonth(rule) ? 'yes' : 'no' })
  return t('reports.auto.when.year', { day, month: monthOfRun({ ...rule, kind }) })
}

/** "Mỗi thứ Sáu, 15:00: dự thảo báo cáo tuần" */
export function lineOf(t: Translator, rule: ScheduleRule): string {
  return t('reports.auto.line', { when: whenOf(t, rule), time: rule.time, what: whatOf(t, rule) })
}

/** What becomes of it: the next run, or why there is none; for whom, and the run made last. */
export function factsOf(t: Translator, schedule: ReportSchedule, locale: Locale): string[] {
  const { pausedFor, nextRunAt, lastRunAt, owner } = schedule
  const next = nextRunAt ? t('reports.auto.next', { at: uiDateTime(nextRunAt, locale) }) : null
  return [
    next ?? (pausedFor ? t(`reports.auto.paused.${pausedFor}`) : t('reports.auto.planOver')),
    t('reports.auto.for', { name: owner.name }),
    ...(lastRunAt ? [t('reports.auto.last', { at: uiDateTime(lastRunAt, locale) })] : []),
  ]
}
