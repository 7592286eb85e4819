import { useMay } from '@/components/shell/viewer-provider'
import { DecisionActions } from '@/components/task/decision-actions'
import { daysWaiting } from '@/components/task/figure-facts'
import { confirmHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import { bold } from '@/components/ui/bold'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { DUE_SOON_DAYS } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { quantityText } from '@/lib/sentences/quantity'
import { QueueGroup } from './queue-group'
import { Facts, QueueRow } from './queue-row'
import { tasksHref } from './task-links'
import type { View } from './view'

type Result = Dashboard['decisions']['confirmations'][number]
type Props = { figures: Dashboard; view: View; live: boolean }

/** Results sent by the units, the longest wait first. */
export function WaitingResults({ figures, view, live }: Props) {
  const t = useT()
  const { confirmations, totals } = figures.decisions
  const rest = totals.confirmations - confirmations.length
  if (totals.confirmations === 0) return null
  return (
    <QueueGroup
      mark={<StateMark shape="hourglass" tone="wait" size={15} />}
      title={t('dashboard.queue.results')}
      count={totals.confirmations}
      rest={
        rest > 0
          ? {
              text: t('dashboard.queue.moreResults', { n: rest }),
              href: tasksHref({ badge: ['submitted'] }, view),
            }
          : null
      }
    >
      {confirmations.map((result) => (
        <ResultRow key={result.id} {...{ result, view, live }} asOf={figures.asOf} />
      ))}
    </QueueGroup>
  )
}

type RowProps = { result: Result; view: View; asOf: string; live: boolean }

function ResultRow({ result, view, asOf, live }: RowProps) {
  const t = useT()
  const locale = useLocale()
  const sent = result.submittedAt ? vietnamDay(result.submittedAt) : (result.submittedOn ?? asOf)
  const params = {
    ...bold,
    sent: uiDayMonth(sent),
    n: daysWaiting(result, asOf),
    due: uiDayMonth(result.dueOn ?? asOf),
  }
  const isNear =
    result.dueOn !== null && daysBetween(asOf as PlainDate, result.dueOn as PlainDate) <= DUE_SOON_DAYS
  const { indicator } = result
  const nameOf = useShortName()
  const may = useMay(result)
  const facts = [
    { key: 'unit', text: nameOf(result.leadUnit) },
    ...(indicator ? [{ key: 'quantity', text: quantityText(indicator, locale) }] : []),
    { key: 'evidence', text: <EvidenceCount n={result.evidenceCount} /> },
  ]
  return (
    <QueueRow
      task={result}
      view={view}
      href={live ? confirmHref(result) : undefined}
      fact={t.rich(isNear ? 'dashboard.queue.sentDue' : 'dashboard.queue.sent', params)}
      meta={<Facts items={facts} />}
    >
      {live && (may('confirm') || may('return')) && (
        <DecisionActions
          task={result}
          extra={
            <ButtonLink href={confirmHref(result)} variant="ghost" size="sm">
              {t('dashboard.queue.view')}
            </ButtonLink>
          }
        />
      )}
    </QueueRow>
  )
}

function EvidenceCount({ n }: { n: number }) {
  const t = useT()
  return (
    <span className="whitespace-nowrap">
      {n > 0 && <Icon name="paperclip" size={14} className="mr-1 inline-block align-[-2px]" />}
      {t('dashboard.queue.evidence', { n })}
    </span>
  )
}
