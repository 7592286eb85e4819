import { useMemo, useState } from 'react'
import type { Campaign } from '@/lib/contracts/campaign'
import type { ListGrouping } from '@/lib/contracts/list-preferences'
import type { Task } from '@/lib/contracts/task'
import { groupTasks } from './grouping'

const NONE: readonly string[] = []

/** Rows in the order they stand on the screen; folded groups are passed over. Another grouping begins unfolded. */
export function useRowOrder(tasks: readonly Task[], campaign: Campaign, grouping: ListGrouping) {
  const [fold, setFold] = useState<{ by: ListGrouping; folded: readonly string[] }>({
    by: grouping,
    folded: NONE,
  })
  const folded = fold.by === grouping ? fold.folded : NONE
  const groups = useMemo(() => groupTasks(tasks, grouping, campaign), [tasks, grouping, campaign])
  const order = useMemo(
    () => groups.flatMap(({ key, rows }) => (folded.includes(key) ? [] : rows)),
    [groups, folded],
  )
  const all = useMemo(() => groups.flatMap(({ rows }) => rows), [groups])
  const onFold = (key: string) =>
    setFold({
      by: grouping,
      folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key],
    })
  return { groups, order, all, fold: { folded, onFold } }
}

export type RowOrder = ReturnType<typeof useRowOrder>
