import { useViewer } from '@/components/shell/viewer-provider'
import { isFiltered, viewFilter, viewOf, viewsOf } from '@/components/task-list/list-filter'
import { ToggleChip } from '@/components/ui/chip'
import { useT } from '@/lib/i18n/provider'
import { SaveFilter } from './save-filter'
import { useViewCount, ViewLabel } from './view-label'
import { ViewMenu } from './view-menu'
import type { ViewsProps } from './view-tabs'

/** The views on a phone: chips of the scrolling row. */
export function ViewChips({ views, counts }: ViewsProps) {
  const t = useT()
  const countOf = useViewCount()
  const viewer = useViewer()
  const { items, active, isChanged, show, address } = views
  const { filter, go } = address
  return (
    <>
      {items.map((view) => (
        <ToggleChip key={view.id} pressed={view.id === active?.id} onClick={() => show(view)}>
          <ViewLabel view={view} changed={isChanged && view.id === active?.id} />
          <b className="font-num font-semibold">{countOf(view)}</b>
        </ToggleChip>
      ))}
      <ViewMenu views={views} look="chip" />
      <SaveFilter views={views} look="chip" />
      {viewsOf(viewer).map((view) => (
        <ToggleChip
          key={view}
          pressed={!active && viewOf(filter) === view && (view !== 'all' || !isFiltered(filter))}
          onClick={() => go({ filter: viewFilter(view, filter), savedId: null })}
        >
          {t(`task-list.view.${view}`)}
          {counts[view] !== undefined && <b className="font-num font-semibold">{counts[view]}</b>}
        </ToggleChip>
      ))}
    </>
  )
}
