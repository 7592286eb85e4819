import { useActing } from '@/components/task/use-acting'
import { useQueueFocus } from '@/components/task/use-queue-focus'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { ExtensionRequests } from './extension-requests'
import { SilentTasks } from './silent-tasks'
import type { View } from './view'
import { WaitingResults } from './waiting-results'

type Props = { campaign: Campaign; figures: Dashboard; view: View; live: boolean; className?: string }

/** What waits for a decision: results, extensions, overdue tasks without a word. What is decided leaves at once. */
export function DecisionQueue({ campaign, figures, view, live, className }: Props) {
  const t = useT()
  const acting = useActing()
  const { decisions } = figures
  const { confirmations, extensions, totals } = decisions
  const leaving = [...confirmations, ...extensions].filter(({ id }) => acting.has(id)).length
  const waiting = totals.confirmations + totals.extensions + totals.silentOverdue - leaving
  const { section, ...focus } = useQueueFocus()
  return (
    <section ref={section} aria-labelledby="queue" tabIndex={-1} {...focus} className={className}>
      <SectionHeading id="queue" aside={<span className="text-h2">{waiting}</span>}>
        {t(view.branch ? 'dashboard.queue.branch' : 'dashboard.queue')}
      </SectionHeading>
      {waiting === 0 && (
        <p className="border-rule border-b py-4">
          {view.past
            ? `${t('dashboard.queue.emptyOn', { day: uiDayMonth(view.past) })} ${lastDecisionText(t, figures)}`
            : t('dashboard.queue.empty')}
        </p>
      )}
      <WaitingResults {...{ figures, view, live }} />
      <ExtensionRequests {...{ campaign, figures, view, live, acting }} />
      <SilentTasks {...{ figures, view, live }} />
    </section>
  )
}

function lastDecisionText(t: Translator, { lastDecision }: Dashboard): string {
  if (!lastDecision) return ''
  const { on, by, what, task } = lastDecision
  return t(`dashboard.lastDecision.${what}`, { on: uiDayMonth(on), by: by.name, key: task.key })
}
