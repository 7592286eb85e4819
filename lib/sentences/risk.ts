import type { ReactNode } from 'react'
import type { Risk } from '@/lib/contracts/briefing'
import { uiDayMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'
import { PLAIN } from './plain'

type Mark = { b: (chunks: ReactNode[]) => ReactNode }
type Chain = Extract<Risk, { kind: 'chain' }>

/** What must not happen, in one line. */
export function riskTitle(t: Translator, risk: Risk | null): string {
  if (risk === null) return t('briefing.risk.none')
  const { title } = risk.task
  switch (risk.kind) {
    case 'chain':
      return t(risk.start === 'waiting' ? 'briefing.risk.chainWaiting' : 'briefing.risk.chain', {
        title,
        on: uiDayMonth(risk.limitOn),
      })
    case 'overdue':
      return t('briefing.risk.overdue', { title, n: risk.daysLate })
    case 'at_risk':
      return t('briefing.risk.atRisk', { title })
  }
}

/** Why it could: the figures behind it; nothing where there is no risk. */
export function riskFacts(t: Translator, risk: Risk | null, mark: Mark): ReactNode[] {
  if (risk === null) return []
  const { key } = risk.task
  switch (risk.kind) {
    case 'chain':
      return chainFacts(t, risk, mark)
    case 'overdue': {
      const { title, on } = risk.milestone
      return [t('briefing.risk.overdueNeeds', { key, milestone: title, on: uiDayMonth(on) })]
    }
    case 'at_risk':
      return [atRiskText(t, key, risk.behind, risk.silentDays)]
  }
}

function atRiskText(t: Translator, key: string, points: number | null, days: number | null): string {
  if (points === null) return t('briefing.risk.quiet', { key, days: days ?? 0 })
  return days === null
    ? t('briefing.risk.behind', { key, points })
    : t('briefing.risk.both', { key, points, days })
}

function chainFacts(t: Translator, risk: Chain, mark: Mark): ReactNode[] {
  const { keys, slack, start, task, beginsOn, lastStartOn } = risk
  const state = slack < 0 ? 'short' : slack === 0 ? 'none' : 'some'
  const alone = keys.length > 1 ? 'no' : 'yes'
  const inHand = t.rich('briefing.risk.slack', {
    ...mark,
    keys: keys.join(' → '),
    n: Math.abs(slack),
    state,
    alone,
  })
  const begins = uiDayMonth(beginsOn)
  const last = uiDayMonth(lastStartOn ?? beginsOn)
  const others = othersText(t, risk)
  return [
    inHand,
    ': ',
    t(`briefing.risk.start.${start}`, { key: task.key, begins, last }),
    ...(others === null ? [] : [' ', others]),
  ]
}

function othersText(t: Translator, { othersSlack }: Chain): string | null {
  if (othersSlack === null) return null
  if (othersSlack < 0) return t('briefing.risk.others.short')
  return othersSlack === 0
    ? t('briefing.risk.others.none')
    : t('briefing.risk.others.ample', { n: othersSlack })
}

/** Both as they are read. */
export function riskWords(t: Translator, risk: Risk | null): { title: string; text: string } {
  return { title: riskTitle(t, risk), text: riskFacts(t, risk, PLAIN).join('') }
}
