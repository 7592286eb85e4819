import { useViewer } from '@/components/shell/viewer-provider'
import type { Task } from '@/lib/contracts/task'
import { mayOnSome } from '@/lib/domain/policy'
import type { TaskGroup } from './grouping'
import { PlaceMenu, usePlaceMenu } from './place-menu'
import { usePlaceRow } from './use-place-row'
import { useRowDrag } from './use-row-drag'

/** Rows that change their place: by keys, by the menu of the handle, by pulling it. Only in the order of the plan. */
export function usePlacing(
  campaignId: string,
  query: string,
  groups: readonly TaskGroup[],
  isPlanOrder: boolean,
) {
  const viewer = useViewer()
  const may = isPlanOrder && mayOnSome(viewer, 'edit')
  const place = usePlaceRow(campaignId, query, groups)
  const menu = usePlaceMenu()
  const { pull, isPull, on } = useRowDrag({
    idsOf: (id) => place.rowsOf(id).map((row) => row.id),
    onDrop: (id, to) => {
      const task = place.rowsOf(id).find((row) => row.id === id)
      if (task) void place.put(task, to)
    },
  })
  const pulledAt = (id: string): 'self' | 'above' | 'below' | null => {
    if (pull?.id === id) return 'self'
    return pull?.drop?.at === id ? pull.drop.edge : null
  }
  return {
    onStep: may ? place.step : null,
    onHandle: may ? (task: Task, handle: HTMLElement) => void (isPull() || menu.open(task, handle)) : null,
    pulledAt,
    pulledId: pull?.id ?? null,
    pointer: on,
    menu: may && <PlaceMenu menu={menu.menu} task={menu.task} onStep={place.step} />,
  }
}
