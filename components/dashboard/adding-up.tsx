import type { ReactNode } from 'react'
import { PartitionBar } from '@/components/charts/partition-bar'
import { BADGE_PARTS, COMPLETED, DOING, OVERDUE, SUBMITTED } from '@/components/task/badge-parts'
import { type MarkShape, StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { useT } from '@/lib/i18n/provider'

const DRAWN = [COMPLETED, SUBMITTED, DOING, ...BADGE_PARTS.slice(BADGE_PARTS.indexOf(OVERDUE))]

const marked = (shape: MarkShape) => (chunks: ReactNode[]) => (
  <span className="whitespace-nowrap">
    <StateMark shape={shape} tone="todo" size={13} className="mr-1 inline-block align-[-1.5px]" />
    {chunks}
  </span>
)

/** Every task once: the parts as a bar and as a sum. */
export function AddingUp({ figures }: { figures: Dashboard }) {
  const t = useT()
  const { badges, counts } = figures
  return (
    <PartitionBar
      parts={DRAWN.map((part) => ({ tone: part.bar, count: part.of(badges) }))}
      label={t('dashboard.sum.label', { total: counts.total })}
    >
      {t.rich('dashboard.sum.text', {
        total: counts.total,
        completed: badges.completed,
        doing: DOING.of(badges),
        submitted: badges.submitted,
        overdue: badges.overdue,
        notStarted: badges.notStarted,
        paused: badges.paused,
        cancelled: badges.cancelled,
        ring: marked('ring-dashed'),
        bars: marked('bars'),
        slash: marked('ring-slashed'),
      })}
    </PartitionBar>
  )
}
