import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { isOfNextMonth, monthOfRun, type ScheduleRule } from '@/lib/domain/report-schedule'
import { uiDateTime } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

/** "báo cáo tuần" */
export function whatOf(t: Translator, { kind, calendar }: Pick<ScheduleRule, 'kind' | 'calendar'>): string {
  const whole = kind !== 'week' && calendar === 'calendar' ? 'yes' : 'no'
  return t('schedules.what', { kind, whole })
}

function whenOf(t: Translator, rule: ScheduleRule): string {
  const { kind, day } = rule
  if (kind === 'week') return t('schedules.when.week', { day: String(day) })
  if (day === null) return t('schedules.when.cutOff', { kind })
  if (kind === 'month') return t('schedules.when.month', { day })
  if (kind === 'quarter')
    return t('schedules.when.quarter', { day, next: isOfNextMonth(rule) ? 'yes' : 'no' })
  return t('schedules.when.year', { day, month: monthOfRun({ ...rule, kind }) })
}

/** "Mỗi thứ Sáu, 15:00: dự thảo báo cáo tuần" */
export function lineOf(t: Translator, rule: ScheduleRule): string {
  return t('schedules.line', { when: whenOf(t, rule), time: rule.time, what: whatOf(t, rule) })
}

/** What becomes of it: the next run, or why there is none; for whom, and the run made last. */
export function factsOf(t: Translator, schedule: ReportSchedule, locale: Locale): string[] {
  const { pausedFor, nextRunAt, lastRunAt, owner } = schedule
  const next = nextRunAt ? t('schedules.next', { at: uiDateTime(nextRunAt, locale) }) : null
  return [
    next ?? (pausedFor ? t(`schedules.paused.${pausedFor}`) : t('schedules.planOver')),
    t('schedules.for', { name: owner.name }),
    ...(lastRunAt ? [t('schedules.last', { at: uiDateTime(lastRunAt, locale) })] : []),
  ]
}
