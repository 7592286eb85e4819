import { type FocusEvent, useEffect, useRef } from 'react'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { ExtensionRequests } from './extension-requests'
import { SilentTasks } from './silent-tasks'
import { useActing } from './use-acting'
import type { View } from './view'
import { WaitingResults } from './waiting-results'

/** Until a closing dialog has handed the focus back. */
const SETTLED_MS = 150

type Props = { campaign: Campaign; figures: Dashboard; view: View; live: boolean; className?: string }

/** What waits for a decision: results, extensions, overdue tasks without a word. What is decided leaves at once. */
export function DecisionQueue({ campaign, figures, view, live, className }: Props) {
  const t = useT()
  const acting = useActing()
  const { decisions } = figures
  const { confirmations, extensions, totals } = decisions
  const leaving = [...confirmations, ...extensions].filter(({ id }) => acting.has(id)).length
  const waiting = totals.confirmations + totals.extensions + totals.silentOverdue - leaving
  const { section, ...focus } = useFocusKept()
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

/** Whoever works with the keyboard goes on with the row that takes the place of the one decided. */
function useFocusKept() {
  const section = useRef<HTMLElement>(null)
  const place = useRef<number | null>(null)
  // Runs after every render on purpose: rows leave by decisions, answers and refreshes alike.
  useEffect(() => {
    const keep = () => {
      const { activeElement } = document
      const isLost = activeElement === document.body || activeElement?.closest('[data-queue-row][hidden]')
      if (place.current === null || !isLost) return
      const rows = rowsOf(section.current)
      const row = rows[Math.min(place.current, rows.length - 1)]
      const target = row?.querySelector<HTMLElement>('button:not([aria-disabled]), a') ?? section.current
      target?.focus({ preventScroll: true })
    }
    keep()
    // A dialog that asked first closes only now, and finds its opener gone.
    const later = setTimeout(keep, SETTLED_MS)
    return () => clearTimeout(later)
  })
  return { section, onFocusCapture, onBlurCapture }

  function onFocusCapture(event: FocusEvent<HTMLElement>) {
    const row = event.target.closest('[data-queue-row]')
    if (row) place.current = Math.max(0, rowsOf(section.current).indexOf(row))
  }
  function onBlurCapture({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) place.current = null
  }
}

function rowsOf(section: HTMLElement | null): Element[] {
  return section ? [...section.querySelectorAll('[data-queue-row]:not([hidden])')] : []
}
