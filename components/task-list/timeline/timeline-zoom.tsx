import { type RefObject, useLayoutEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import { useT } from '@/lib/i18n/provider'
import { ZOOMS, type Zoom } from './time-range'
import { TIMELINE_GROUPINGS, type TimelineGrouping } from './use-groups'
import type { TimeView } from './use-time-view'

type Props = {
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  view: TimeView
  scroller: RefObject<HTMLDivElement | null>
  track: RefObject<HTMLDivElement | null>
  /** an earlier day is looked at */
  viewed: boolean
  grouping: TimelineGrouping
  onGroup: (by: TimelineGrouping) => void
}

/** How much time one sees, what the bars are grouped by, and the way back to today. Stands in the corner over the names. */
export function TimelineZoom(props: Props) {
  const { zoom, onZoom, view, scroller, track, viewed, grouping, onGroup } = props
  const t = useT()
  const toToday = (behavior: ScrollBehavior) => {
    const box = scroller.current
    const time = track.current?.getBoundingClientRect()
    if (!box || !time) return
    // As it stands now: after another zoom the measured width comes only with the next drawing.
    const names = time.left - box.getBoundingClientRect().left + box.scrollLeft
    const today = (view.onPlace / view.range.days) * time.width
    box.scrollTo({ left: today - (box.clientWidth - names) / 2, behavior })
  }
  const drawnFor = useRef(zoom)
  // After another zoom the same day stays in the middle: the one that matters.
  useLayoutEffect(() => {
    if (drawnFor.current === zoom) return
    drawnFor.current = zoom
    toToday('instant')
  })
  return (
    <div className="absolute top-0 left-0 z-20 flex h-40 flex-col items-start justify-end gap-2 pb-3 pl-(--gutter) print:hidden">
      <div className="flex items-center gap-2">
        <Segmented
          label={t('timeline.zoom')}
          value={zoom}
          onValueChange={onZoom}
          options={ZOOMS.map((value) => ({ value, label: t(`timeline.zoom.${value}`) }))}
        />
        <Button size="sm" onClick={() => toToday('smooth')}>
          {t(viewed ? 'timeline.toViewed' : 'timeline.today')}
        </Button>
      </div>
      <Segmented
        label={t('task-list.groupBy')}
        value={grouping}
        onValueChange={onGroup}
        options={TIMELINE_GROUPINGS.map((value) => ({ value, label: t(`timeline.by.${value}`) }))}
      />
    </div>
  )
}
