import type { WayBackTexts } from '@/components/charts/way-back'
import type { WayBackBar, WayBackPlan } from '@/components/charts/way-back-layout'
import type { Dashboard, WayBack } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { monthNames } from '@/lib/format/month-names'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { tasksHref } from './task-links'
import type { View } from './view'

type Row = WayBack['rows'][number]

/** More stretches of days off than this are left to the drawing. */
const NAMED = 3

export function planOf(t: Translator, wayBack: WayBack, figures: Dashboard, view: View): WayBackPlan {
  const { milestone, rows } = wayBack
  return {
    bars: rows.map((row) => barOf(t, row, view)),
    today: figures.asOf,
    goalOn: milestone.on,
    off: figures.holidays,
  }
}

export function wayBackTexts(t: Translator, locale: Locale, { milestone }: WayBack): WayBackTexts {
  const goal = milestone.ceremony
    ? t('wayBack.ceremony', { date: uiDayMonth(milestone.on) })
    : uiDayMonth(milestone.on)
  return { months: monthNames(locale), goal, slack: t('wayBack.slack') }
}

function barOf(t: Translator, row: Row, view: View): WayBackBar {
  const { task, lastStartOn, destination } = row
  const isBegun = task.percent > 0 && task.startsOn !== null && task.startsOn < row.beginsOn
  return {
    key: task.key,
    title: task.title,
    note: t('wayBack.left', { unit: task.leadUnit.name, n: row.workDays }),
    href: tasksHref({ task: task.id }, view),
    doneFrom: isBegun ? task.startsOn : null,
    begins: row.beginsOn,
    ends: row.endsOn,
    limit: row.limitOn,
    lastStart: lastStartOn,
    latest: lastStartOn === null ? '' : t('wayBack.latest', { date: uiDayMonth(lastStartOn) }),
    slack: destination ? t('wayBack.goal') : slackText(t, row.slack),
    look: row.critical ? 'chain' : 'other',
    isGoal: destination,
    hasWork: row.workDays > 0,
  }
}

/** Working days in hand, or those that are missing: not red, since nothing is overdue yet. */
export function slackText(t: Translator, slack: number): string {
  return slack < 0 ? t('wayBack.short', { n: -slack }) : t('wayBack.days', { n: slack })
}

/** The end of a key of the sentence: days in hand, none, or too few. */
export function slackKind(slack: number): '' | '.none' | '.short' {
  if (slack > 0) return ''
  return slack === 0 ? '.none' : '.short'
}

/** “01–02/09”: the days off before the milestone, as long as they can be named. */
export function daysOff({ holidays, asOf }: Dashboard, until: string): string {
  const stretches: [string, string][] = []
  for (const day of holidays.filter((on) => on >= asOf && on <= until).toSorted()) {
    const last = stretches.at(-1)
    if (last && daysBetween(last[1] as PlainDate, day as PlainDate) === 1) last[1] = day
    else stretches.push([day, day])
  }
  if (stretches.length > NAMED) return ''
  return stretches
    .map(([first, last]) => {
      if (first === last) return uiDayMonth(first)
      const start = first.slice(5, 7) === last.slice(5, 7) ? first.slice(8) : uiDayMonth(first)
      return `${start}–${uiDayMonth(last)}`
    })
    .join(', ')
}

export const chainText = (keys: readonly string[]) => keys.join(' → ')
