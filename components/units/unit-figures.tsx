import {
  BADGE_PARTS,
  type BadgePart,
  COMPLETED,
  DOING,
  OVERDUE,
  SUBMITTED,
} from '@/components/shell/badge-parts'
import { BadgeFigure, DUE, OnTimeFigure } from '@/components/task/badge-figure'
import { completedFact, daysWaiting, submittedFact } from '@/components/task/figure-facts'
import { FigureRow } from '@/components/ui/figure'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { UnitWork } from '@/lib/contracts/unit'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { UnitAsked } from '@/lib/queries/units'
import { tasksOf } from './links'

type Props = { work: UnitWork; figures: Dashboard; asked: UnitAsked }

const FOUR = [COMPLETED, DOING, SUBMITTED, OVERDUE]
const REST = BADGE_PARTS.filter((part) => !FOUR.includes(part))

/** Five figures, each opens the tasks it counts; below them what makes them add up to all tasks. */
export function UnitFigures({ work, figures, asked }: Props) {
  const t = useT()
  const rest = REST.filter((part) => part.of(figures.badges) > 0)
  return (
    <>
      <FigureRow label={t('dashboard.figures')}>
        {FOUR.map((part) => (
          <BadgeFigure
            key={part.key}
            part={part}
            figures={figures}
            fact={factOf(t, part, work, figures)}
            href={tasksOf(asked, { badge: part.badges })}
          />
        ))}
        <OnTimeFigure figures={figures} href={tasksOf(asked, { deadline: DUE })} />
      </FigureRow>
      <p className="flex flex-wrap gap-x-3 gap-y-1 pt-3 text-ink-2 text-secondary">
        {rest.length === 0 ? t('units.rest.none') : t('units.rest')}
        {rest.map((part) => (
          <span key={part.key} className="inline-flex items-center gap-1.5 whitespace-nowrap">
            <StateMark shape={part.mark} tone={part.tone} size={13} />
            {countedText(t, part, figures)}
          </span>
        ))}
      </p>
    </>
  )
}

function countedText(t: Translator, part: BadgePart, { badges }: Dashboard): string {
  return t(part.counted as 'dashboard.count.paused', { n: part.of(badges) })
}

function factOf(t: Translator, part: BadgePart, work: UnitWork, figures: Dashboard): string {
  if (part === COMPLETED) return completedFact(t, figures)
  if (part === DOING)
    return work.silent > 0 ? t('units.fact.silent', { n: work.silent }) : t('units.fact.heard')
  return part === SUBMITTED ? waitingFact(t, figures) : overdueFact(t, work)
}

/** One result is named; of several the longest wait is told. */
function waitingFact(t: Translator, figures: Dashboard): string {
  const [only] = figures.decisions.confirmations
  if (figures.badges.submitted !== 1 || !only) return submittedFact(t, figures)
  const n = daysWaiting(only, figures.asOf)
  return n > 0 ? t('units.fact.waiting', { key: only.key, n }) : t('units.fact.sentToday', { key: only.key })
}

function overdueFact(t: Translator, { lateness: { overdue } }: UnitWork): string {
  const [longest] = overdue.items
  if (!longest) return t('dashboard.figure.noneOverdue')
  const n = longest.daysLate
  return overdue.total === 1
    ? t('units.fact.overdue', { key: longest.key, n })
    : t('units.fact.longest', { n })
}
