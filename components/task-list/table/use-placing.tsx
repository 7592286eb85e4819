import { useViewer } from '@/components/shell/viewer-provider'
import { useMenuAt } from '@/components/ui/use-menu-at'
import type { Task } from '@/lib/contracts/task'
import { mayOnSome } from '@/lib/domain/policy'
import type { TaskGroup } from './grouping'
import { PlaceMenu } from './place-menu'
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
  const { opened, openMenu, closeMenu } = useMenuAt<{ task: Task; at: HTMLElement }>()
  const { pulledId, grab, line } = useRowDrag({
    idsOf: (id) => place.rowsOf(id).map((row) => row.id),
    onDrop: (id, to) => {
      const task = place.rowsOf(id).find((row) => row.id === id)
      if (task) void place.put(task, to)
    },
  })
  return {
    onStep: may ? place.step : null,
    onHandle: may ? (task: Task, at: HTMLElement) => openMenu({ task, at }) : null,
    onGrab: may ? grab : null,
    pulledId,
    overlay: may && (
      <>
        <div
          ref={line}
          hidden
          aria-hidden="true"
          className="pointer-events-none fixed z-20 h-0.5 bg-brand-fill"
        />
        {opened && (
          <PlaceMenu
            key={opened.opening}
            task={opened.task}
            at={opened.at}
            onStep={place.step}
            onClose={() => closeMenu(opened.opening)}
          />
        )}
      </>
    ),
  }
}
