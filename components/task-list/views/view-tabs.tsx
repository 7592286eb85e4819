import { useViewer } from '@/components/shell/viewer-provider'
import { type View, viewFilter, viewOf, viewsOf } from '@/components/task-list/list-filter'
import { TabButtons } from '@/components/ui/tabs'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { SaveFilter } from './save-filter'
import type { SavedViews } from './use-saved-views'
import { useViewCount, ViewLabel } from './view-label'
import { ViewMenu } from './view-menu'

export type ViewsProps = { views: SavedViews; counts: Partial<Record<View, number>> }

/** The fixed views, then the kept ones; behind them what can be done with the one shown. */
export function ViewTabs({ views, counts, panelId }: ViewsProps & { panelId: string }) {
  const t = useT()
  const locale = useLocale()
  const countOf = useViewCount()
  const viewer = useViewer()
  const { items, active, isChanged, show, address } = views
  const { filter, go } = address
  const fixed = viewsOf(viewer)
  const select = (key: string) => {
    const view = fixed.find((name) => name === key)
    if (view) return go({ filter: viewFilter(view, filter), savedId: null })
    const kept = items.find(({ id }) => id === key)
    if (kept && kept.id !== active?.id) show(kept)
  }
  return (
    <div className="flex items-center gap-2 max-md:hidden">
      <TabButtons
        label={t('task-list.views')}
        panelId={panelId}
        active={active?.id ?? viewOf(filter)}
        tabs={[
          ...fixed.map((view) => ({
            key: view,
            label: t(`task-list.view.${view}`),
            count: counts[view] === undefined ? undefined : uiNumber(counts[view], locale),
          })),
          ...items.map((view) => ({
            key: view.id,
            label: <ViewLabel view={view} changed={isChanged && view.id === active?.id} />,
            count: countOf(view),
          })),
        ]}
        onSelect={select}
        className="min-w-0"
      />
      <ViewMenu views={views} look="icon" />
      <SaveFilter views={views} look="button" />
    </div>
  )
}
