import { latestOf } from '@/components/task/last-update'
import { placeUnits } from '@/components/task/unit-tree'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'

type Unit = Campaign['units'][number]
/** A unit in the order of the tree with what its branch leads, what it leads itself, and the branch's last update. */
export type IndexRow = {
  unit: Unit
  level: number
  led: number
  direct: number
  overdue: number
  lastUpdateAt: string | null
}

/** Every unit of the plan, each below the one it belongs to; branches add up what stands below them. */
export function indexRows(units: readonly Unit[], figures: Dashboard['units']): IndexRow[] {
  const counted = new Map(figures.map((unit) => [unit.id, unit]))
  const placed = placeUnits(units, units)
  return placed.map(({ unit, level }, index) => {
    const end = placed.findIndex((other, place) => place > index && other.level <= level)
    const branch = placed
      .slice(index, end < 0 ? undefined : end)
      .flatMap((one) => counted.get(one.unit.id) ?? [])
    const sum = (of: (one: Dashboard['units'][number]) => number) =>
      branch.reduce((total, one) => total + of(one), 0)
    return {
      unit,
      level,
      led: sum(({ counts }) => counts.total),
      direct: counted.get(unit.id)?.counts.total ?? 0,
      overdue: sum(({ badges }) => badges.overdue),
      lastUpdateAt: latestOf(branch.map((one) => one.lastUpdateAt)),
    }
  })
}
