import { type MatrixRow, UnitMatrix } from '@/components/charts/unit-matrix'
import { BADGE_PARTS, type BadgePart } from '@/components/shell/badge-parts'
import { lastUpdateOf } from '@/components/task/last-update'
import { unitHref } from '@/components/task/unit-href'
import { type Placed, placeUnits } from '@/components/task/unit-tree'
import { cn } from '@/components/ui/cn'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { tasksHref } from './task-links'
import type { View } from './view'

/** A long name stands better on two lines than in a table that scrolls. */
const NAMES_WRAP =
  'md:[&_tbody_th]:whitespace-normal md:[&_tbody_th_a]:py-1.5 md:[&_tbody_th]:min-w-36 xl:[&_tbody_th]:min-w-46'

type Unit = Dashboard['units'][number]
type Props = { campaign: Campaign; figures: Dashboard; view: View; className?: string }

/** Lead unit by state, own tasks only; every number opens its tasks. */
export function UnitStates({ campaign, figures, view, className }: Props) {
  const t = useT()
  const { badges, counts, units, asOf } = figures
  // Cancelled tasks are rare: their column is there when there is something in it.
  const parts = BADGE_PARTS.filter((part) => part.key !== 'cancelled' || part.of(badges) > 0)
  return (
    <section className={cn('min-w-0', NAMES_WRAP, className)}>
      <SectionHeading note={t('dashboard.units.note')}>{t('dashboard.units')}</SectionHeading>
      <UnitMatrix
        label={t('dashboard.units')}
        heads={{
          unit: t('dashboard.units.lead'),
          sum: t('dashboard.units.sum'),
          updated: t('dashboard.units.updated'),
        }}
        columns={parts.map((part) => ({
          key: part.key,
          label: t(part.label),
          mark: part.mark,
          tone: part.tone,
        }))}
        rows={placeUnits(units, campaign.units).map((placed) => rowOf(t, placed, parts, asOf, view))}
        totals={{
          label: t('dashboard.units.sum'),
          cells: parts.map((part) => part.of(badges)),
          sum: counts.total,
        }}
      />
    </section>
  )
}

function rowOf(
  t: Translator,
  placed: Placed<Unit>,
  parts: readonly BadgePart[],
  asOf: string,
  view: View,
): MatrixRow {
  const { unit, level, hasBelow } = placed
  return {
    key: unit.id,
    label: hasBelow ? t('dashboard.units.direct', { name: unit.shortName }) : unit.shortName,
    title: unit.name,
    href: unitHref(unit, view.past),
    level,
    cells: parts.map((part) => ({
      value: part.of(unit.badges),
      href: tasksHref({ unit: unit.key, badge: part.badges }, view),
      tone: part.cell,
    })),
    sum: unit.counts.total,
    updated: updatedOf(t, unit, asOf),
  }
}

function updatedOf(t: Translator, { lastUpdateAt }: Unit, asOf: string): MatrixRow['updated'] {
  if (!lastUpdateAt) return { text: t('dashboard.units.never') }
  const { day, silent } = lastUpdateOf(lastUpdateAt, asOf)
  return { text: day, note: silent === null ? undefined : t('dashboard.units.days', { n: silent }) }
}
