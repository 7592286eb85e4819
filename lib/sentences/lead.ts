import type { ReactNode } from 'react'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { PlainDate } from '@/lib/domain/calendar'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { type Journey, type Pace, type Summary, summaryOf } from '@/lib/domain/summary'
import { uiDayMonth } from '@/lib/format/date'
import { uiMeanPercent } from '@/lib/format/number'
import type { MessageKey } from '@/lib/i18n/message-key'
import type { Translator } from '@/lib/i18n/translate'

type Bold = { b: (chunks: ReactNode[]) => ReactNode }
type Rest = 'weakest' | 'overdue' | 'waiting'
/** The last sentence by what there is to tell; one text each, so that every language can order it as it likes. */
const REST: Record<string, MessageKey> = {
  weakest: 'dashboard.summary.weakest',
  'weakest overdue': 'dashboard.summary.weakestOverdue',
  'weakest waiting': 'dashboard.summary.weakestWaiting',
  'weakest overdue waiting': 'dashboard.summary.weakestOverdueWaiting',
  overdue: 'dashboard.summary.overdueOnly',
  waiting: 'dashboard.summary.waitingOnly',
  'overdue waiting': 'dashboard.summary.overdueWaiting',
  '': 'dashboard.summary.allWell',
}

function journeyText(t: Translator, bold: Bold, journey: Journey, past: string | null): ReactNode {
  const day = past ? uiDayMonth(past) : ''
  switch (journey.kind) {
    case 'before':
      return t.rich('dashboard.summary.before', { ...bold, days: journey.daysToStart })
    case 'under_way':
      return t.rich(past ? 'dashboard.summary.underWayOn' : 'dashboard.summary.underWay', {
        ...bold,
        day,
        gone: journey.gone,
        total: journey.total,
      })
    case 'ceremony':
      return t.rich(past ? 'dashboard.summary.ceremonyOn' : 'dashboard.summary.ceremony', { ...bold, day })
    case 'after':
      return t.rich(past ? 'dashboard.summary.afterOn' : 'dashboard.summary.after', {
        ...bold,
        day,
        days: journey.daysSince,
      })
  }
}

function paceText(
  t: Translator,
  bold: Bold,
  pace: Pace,
  shown: { percent: string; planned: string },
): ReactNode {
  if (pace.kind === 'nothing_counted') return null
  if (pace.kind === 'close') return t.rich('dashboard.summary.close', { ...bold, ...shown })
  const { kind, points, days } = pace
  if (days === null) return t.rich(`dashboard.summary.${kind}`, { ...bold, ...shown, points })
  return t.rich(`dashboard.summary.${kind}Days`, { ...bold, ...shown, days })
}

function restText(t: Translator, bold: Bold, { weakest, overdue, waiting }: Summary): ReactNode {
  const parts: Rest[] = []
  if (weakest) parts.push('weakest')
  if (overdue > 0) parts.push('overdue')
  if (waiting > 0) parts.push('waiting')
  return t.rich(REST[parts.join(' ')] ?? 'dashboard.summary.allWell', {
    ...bold,
    group: weakest?.title ?? '',
    overdue: t('dashboard.summary.overdueCount', { n: overdue }),
    waiting: t('dashboard.summary.waitingCount', { n: waiting }),
  })
}

export type LeadFacts = {
  campaign: Pick<Campaign, 'startsOn' | 'ceremonyOn'>
  figures: Pick<Dashboard, 'asOf' | 'progress' | 'counts' | 'badges' | 'decisions' | 'groups'>
  past: string | null
}

/**
 * The state of the plan in one or two lines, sentence by sentence, made from the figures: where on the road, how far against
 * the plan, what is slowest, late and waiting.
 */
export function leadSentences(
  t: Translator,
  bold: Bold,
  { campaign, figures, past }: LeadFacts,
): ReactNode[] {
  const { progress, badges, decisions, groups } = figures
  const { totals } = decisions
  const summary = summaryOf({
    ...{ startsOn: campaign.startsOn as PlainDate, ceremonyOn: campaign.ceremonyOn as PlainDate },
    ...progress,
    asOf: figures.asOf as PlainDate,
    groups,
    overdue: badges.overdue,
    waiting: totals.confirmations + totals.extensions + totals.silentOverdue,
  })
  const sentences = [journeyText(t, bold, summary.journey, past), ...stateOf(t, bold, summary, figures)]
  return sentences.filter((sentence) => sentence !== null)
}

function stateOf(
  t: Translator,
  bold: Bold,
  summary: Summary,
  { progress, counts }: Pick<Dashboard, 'progress' | 'counts'>,
): ReactNode[] {
  const counted = counts.total - counts.cancelled
  if (counted === 0) return [t('dashboard.summary.noTasks')]
  if (summary.pace === null) return [t.rich('dashboard.summary.planned', { ...bold, n: counted })]
  const percent = uiMeanPercent(progress.actual, isAllConfirmed(counts))
  const planned = uiMeanPercent(progress.planned, true)
  return [paceText(t, bold, summary.pace, { percent, planned }), restText(t, bold, summary)]
}
