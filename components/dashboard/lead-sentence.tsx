import type { ReactNode } from 'react'
import { isAllConfirmed } from '@/components/task/confirmed'
import { bold } from '@/components/ui/bold'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { PlainDate } from '@/lib/domain/calendar'
import { type Journey, type Pace, type Summary, summaryOf } from '@/lib/domain/summary'
import { uiDayMonth } from '@/lib/format/date'
import { uiMeanPercent } from '@/lib/format/number'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

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

function journeyText(t: Translator, journey: Journey, past: string | null): ReactNode {
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

function paceText(t: Translator, pace: Pace, percent: string): ReactNode {
  switch (pace.kind) {
    case 'nothing_counted':
      return null
    case 'close':
      return t.rich('dashboard.summary.close', { ...bold, percent })
    case 'behind':
      return t.rich('dashboard.summary.behind', { ...bold, percent, points: pace.points })
    case 'ahead':
      return t.rich('dashboard.summary.ahead', { ...bold, percent, points: pace.points })
  }
}

function restText(t: Translator, { weakest, overdue, waiting }: Summary): ReactNode {
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

/** The state of the plan in one or two lines, made from the figures. */
export function LeadSentence({
  campaign,
  figures,
  past,
}: {
  campaign: Campaign
  figures: Dashboard
  past: string | null
}) {
  const t = useT()
  const { progress, counts, badges, decisions, groups } = figures
  const counted = counts.total - counts.cancelled
  const { totals } = decisions
  const summary = summaryOf({
    startsOn: campaign.startsOn as PlainDate,
    ceremonyOn: campaign.ceremonyOn as PlainDate,
    asOf: figures.asOf as PlainDate,
    actual: progress.actual,
    planned: progress.planned,
    groups,
    overdue: badges.overdue,
    waiting: totals.confirmations + totals.extensions + totals.silentOverdue,
  })
  const percent = uiMeanPercent(progress.actual, isAllConfirmed(counts))
  return (
    <p className="max-w-[70ch] text-pretty pt-3 pb-7 text-ink-2 text-lead max-md:pb-5">
      {journeyText(t, summary.journey, past)} {counted === 0 && t('dashboard.summary.noTasks')}
      {counted > 0 && summary.pace === null && t.rich('dashboard.summary.planned', { ...bold, n: counted })}
      {summary.pace && <>{paceText(t, summary.pace, percent)} </>}
      {counted > 0 && summary.pace && restText(t, summary)}
    </p>
  )
}
