import { useMemo, useRef } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ResultPanel } from '@/components/task-list/result-panel'
import { useStable } from '@/components/task-list/use-stable'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import { DateParts } from './date-parts'
import { RowNote, useRowNote } from './row-note'
import type { Drawn } from './row-window'
import { TimelineTable } from './timeline-table'
import { TimelineZoom } from './timeline-zoom'
import { useDateEdit } from './use-date-edit'
import { useMayEdit, useOpenAnywhere } from './use-desk'
import type { GroupRows, TimelineGrouping, useGroups } from './use-groups'
import { useRowWindow } from './use-row-window'
import { useTableActs } from './use-table-acts'
import type { useTimeView } from './use-time-view'

type Props = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  items: readonly TimelineItem[]
  rows: ReturnType<typeof useGroups>
  time: ReturnType<typeof useTimeView>
  /** the earlier day looked at */
  past: string | null
  openId: string | null
  waiting: boolean
  onOpen: (taskId: string) => void
  onGroup: (by: TimelineGrouping) => void
}

/** The bars with everything that keys and pointer do to them. Only this part scrolls sideways. */
export function TimelineChart({ items, rows, time, past, openId, onGroup, ...rest }: Props) {
  const t = useT()
  const { today } = useViewer()
  const { ref, view, zoom, setZoom } = time
  const scroller = useRef<HTMLDivElement>(null)
  const edit = useDateEdit()
  const note = useRowNote()
  const mayEdit = useMayEdit(past)
  const { onOpen, onDates } = useStable({
    onOpen: rest.onOpen,
    onDates: (item: TimelineItem) => edit.ask(item, item, 'fields'),
  })
  const onPress = useOpenAnywhere(rest.onOpen)
  const { focused, handlers } = useTableActs({ items, px: view.px, edit, note, mayEdit, onPress })
  const { grouping, groups, order, onFold } = rows
  const drawn = useRowWindow(scroller, { groups, count: order.length, openId, printing: time.printing })
  const currentId = useMemo(() => tabStop(groups, drawn, [focused, openId]), [groups, drawn, focused, openId])
  const noted = items.find(({ id }) => id === note.place?.id)
  return (
    <ResultPanel
      label={t('timeline.title')}
      className="relative min-h-0 flex-1 border-rule border-t print:border-0"
    >
      <TimelineZoom
        {...{ zoom, view, scroller, grouping, onGroup }}
        track={ref}
        onZoom={setZoom}
        viewed={past !== null}
      />
      <div
        ref={scroller}
        onScroll={note.hide}
        className="@container/tl h-full overflow-auto overscroll-x-contain print:h-auto print:overflow-visible"
      >
        <TimelineTable
          {...rest}
          {...{
            grouping,
            groups,
            drawn,
            view,
            zoom,
            currentId,
            openId,
            edit,
            mayEdit,
            handlers,
            onFold,
            onOpen,
            onDates,
          }}
          present={past ? today : undefined}
          trackRef={ref}
        />
      </div>
      <RowNote note={note} item={noted} mayEdit={noted !== undefined && mayEdit(noted)} />
      <DateParts edit={edit} items={items} />
    </ResultPanel>
  )
}

/** The row the Tab key stops at: the one last looked at if it is drawn, else the first that is. */
function tabStop(
  groups: readonly GroupRows[],
  drawn: readonly Drawn[],
  wanted: readonly (string | null)[],
): string | undefined {
  const ids = groups.flatMap(({ rows }, index) =>
    rows.slice(drawn[index]?.first ?? 0, drawn[index]?.end ?? 0).map(({ id }) => id),
  )
  return wanted.find((id): id is string => id !== null && ids.includes(id)) ?? ids[0]
}
