import type { ReactNode } from 'react'
import { bold } from '@/components/ui/bold'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { UnitWork } from '@/lib/contracts/unit'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiMeanPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

/** What it leads, how far that is, what is late and what waits, in one or two lines. */
export function UnitSentence({ work, figures }: { work: UnitWork; figures: Dashboard }) {
  const t = useT()
  const { progress, counts } = figures
  const { total } = work.tasks
  return (
    <p className="max-w-[70ch] text-pretty pt-3 pb-6 text-ink-2 text-lead">
      {total === 0
        ? t('units.says.nothing')
        : t.rich('units.says.led', { ...bold, n: total, plan: work.counts.plan })}{' '}
      {progress.actual !== null &&
        t.rich('units.says.pace', {
          ...bold,
          actual: uiMeanPercent(progress.actual, isAllConfirmed(counts)),
          planned: uiMeanPercent(progress.planned, true),
        })}{' '}
      {total > 0 && restText(t, work, figures)}
    </p>
  )
}

function restText(t: Translator, { lateness }: UnitWork, { badges }: Dashboard): ReactNode {
  const n = lateness.overdue.total
  const days = lateness.overdue.items[0]?.daysLate ?? 0
  const late = n > 0 ? t.rich('units.says.overdue', { ...bold, n, days }) : null
  const waiting = badges.submitted
  if (!late && waiting === 0) return `${t('units.says.noneLate')}.`
  if (!late) return `${t('units.says.waitingOnly', { n: waiting })}.`
  return (
    <>
      {late}
      {waiting > 0 && `; ${t('units.says.waiting', { n: waiting })}`}.
    </>
  )
}
