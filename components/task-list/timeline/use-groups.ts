import { useMemo, useState } from 'react'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TimelineItem } from '@/lib/contracts/timeline'
import type { GroupRows } from './timeline-table'

/** Rows by group, in the plan's order; a folded group keeps its head, and paper unfolds them all. */
export function useGroups({ groups }: Campaign, items: readonly TimelineItem[], unfolded: boolean) {
  const [folded, setFolded] = useState<readonly string[]>([])
  const shown = useMemo(
    (): GroupRows[] =>
      groups
        .map((group) => ({
          group,
          rows: items.filter((item) => item.group === group.key),
          folded: !unfolded && folded.includes(group.key),
        }))
        .filter(({ rows }) => rows.length > 0),
    [groups, items, folded, unfolded],
  )
  return {
    groups: shown,
    /** rows as they stand on the screen */
    order: useMemo(() => shown.flatMap((group) => (group.folded ? [] : group.rows)), [shown]),
    onFold: (key: string) =>
      setFolded((now) => (now.includes(key) ? now.filter((other) => other !== key) : [...now, key])),
  }
}
