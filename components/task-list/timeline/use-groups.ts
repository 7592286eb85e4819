import { useMemo, useState } from 'react'
import { groupTasks, type TaskGroup } from '@/components/task-list/table/grouping'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TimelineItem } from '@/lib/contracts/timeline'

export const TIMELINE_GROUPINGS = ['group', 'unit'] as const
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number]

export type GroupRows = TaskGroup<TimelineItem> & { folded: boolean }

/** Rows by group in the plan's order, or by lead unit in that of the organisation; a folded group keeps its head, and paper unfolds them all. */
export function useGroups(
  campaign: Campaign,
  items: readonly TimelineItem[],
  grouping: TimelineGrouping,
  unfolded: boolean,
) {
  const [folded, setFolded] = useState<readonly string[]>([])
  const shown = useMemo((): GroupRows[] => {
    const groups = groupTasks(items, grouping, campaign)
    const placeOf = ({ key }: { key: string }) => campaign.units.findIndex((unit) => unit.key === key)
    if (grouping === 'unit') groups.sort((a, b) => placeOf(a) - placeOf(b))
    return groups.map((group) => ({ ...group, folded: !unfolded && folded.includes(group.key) }))
  }, [campaign, items, grouping, folded, unfolded])
  return {
    grouping,
    groups: shown,
    /** rows as they stand on the screen */
    order: useMemo(() => shown.flatMap((group) => (group.folded ? [] : group.rows)), [shown]),
    onFold: (key: string) =>
      setFolded((now) => (now.includes(key) ? now.filter((other) => other !== key) : [...now, key])),
  }
}
