import type { ReactNode } from 'react'
import { Was } from '@/components/shell/was'
import type { Campaign } from '@/lib/contracts/campaign'
import type { SlippedTask } from '@/lib/contracts/comparison'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { quantityText } from '@/lib/sentences/quantity'

const date = (t: Translator, day: string | null) => (day ? uiDayMonth(day) : t('compare.value.noDate'))
const strong = (text: string) => <b className="font-semibold">{text}</b>
const late = (text: string) => <b className="font-semibold text-late">{text}</b>

/** What shows how a task slipped: the value before, struck, and the one after. */
export function slipValue(t: Translator, { kind, before, after }: SlippedTask): ReactNode {
  switch (kind) {
    case 'overdue': {
      const days = late(t('compare.value.days', { n: after.daysLate }))
      return before.daysLate > 0 ? (
        <>
          <Was value={String(before.daysLate)} /> {days}
        </>
      ) : (
        days
      )
    }
    case 'extension_asked':
      // Asked for and not decided: the date still stands, so it is not struck.
      return (
        <>
          {date(t, after.dueOn)} → {strong(t('compare.value.asked', { date: date(t, after.requestedDueOn) }))}
        </>
      )
    case 'postponed':
      return (
        <>
          <Was value={date(t, before.dueOn)} /> {strong(date(t, after.dueOn))}
        </>
      )
    case 'gap_grown':
      return (
        <>
          <Was value={String(before.behind)} /> {strong(t('compare.value.points', { n: after.behind }))}
        </>
      )
    default:
      return before.percent === after.percent ? (
        strong(uiPercent(after.percent))
      ) : (
        <>
          <Was value={uiPercent(before.percent)} /> {strong(uiPercent(after.percent))}
        </>
      )
  }
}

type Surroundings = { locale: Locale; milestones: Campaign['milestones'] }

/** What is to be known beside it, as short as it goes; the separators are part of the sentence. */
export function slipFact(t: Translator, task: SlippedTask, { locale, milestones }: Surroundings): string {
  const { kind, after } = task
  if (kind === 'extension_asked') return join('; ', askedFacts(t, task, milestones))
  const counted = after.indicator && after.indicator.target > 1 ? quantityText(after.indicator, locale) : null
  if (after.obstacle && kind === 'silent') return t('compare.fact.obstacle', { text: after.obstacle })
  return join('; ', [standsFact(t, task, counted), unansweredUrging(t, task)])
}

function standsFact(t: Translator, { kind, before, after }: SlippedTask, counted: string | null) {
  const percent = uiPercent(after.percent)
  const silent = after.silentDays !== null && after.silentDays > 0 ? after.silentDays : null
  if (kind === 'silent') return join(', ', [counted, silent && t('compare.fact.silentDays', { n: silent })])
  if (after.lastHeardOn && before.percent === after.percent) {
    const params = { percent, date: uiDayMonth(after.lastHeardOn) }
    if (kind === 'overdue') return t('compare.fact.sameSince', params)
    if (kind === 'gap_grown') return t('compare.fact.silentSince', params)
  }
  const due = after.dueOn && t('compare.fact.due', { date: uiDayMonth(after.dueOn) })
  return join(', ', [kind === 'overdue' || kind === 'gap_grown' ? percent : counted, due])
}

function unansweredUrging(t: Translator, { after }: SlippedTask): string | null {
  const { lastUrgedOn, lastHeardOn } = after
  if (!lastUrgedOn || (lastHeardOn && lastHeardOn >= lastUrgedOn)) return null
  return t('compare.fact.urged', { date: uiDayMonth(lastUrgedOn) })
}

function askedFacts(t: Translator, { after }: SlippedTask, milestones: Campaign['milestones']) {
  const { dueOn, requestedDueOn } = after
  const milestone = milestones.find(({ on, ceremony }) => on === dueOn && !ceremony)
  const moves =
    milestone && dueOn && requestedDueOn
      ? t('compare.fact.milestone', {
          title: milestone.title,
          n: daysBetween(dueOn as PlainDate, requestedDueOn as PlainDate),
        })
      : null
  return [t('compare.fact.waiting'), moves]
}

const join = (by: string, parts: (string | null | 0 | undefined)[]) => parts.filter(Boolean).join(by)
