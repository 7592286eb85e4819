import { type CSSProperties, type RefObject, useId, useMemo } from 'react'
import { type GroupTitle, useGroupTitle } from '@/components/task-list/table/use-group-title'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { Drawn } from './row-window'
import { lineStyle } from './table-lines'
import { TimeHead } from './time-head'
import { DAY_WIDTH, type Zoom } from './time-range'
import { TimelineGroupHead } from './timeline-group'
import { TimelineRow } from './timeline-row'
import type { DateEdit } from './use-date-edit'
import type { GroupRows, TimelineGrouping } from './use-groups'
import type { useTableActs } from './use-table-acts'
import type { TimeView } from './use-time-view'

type Props = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  grouping: TimelineGrouping
  groups: readonly GroupRows[]
  /** what is drawn of each group */
  drawn: readonly Drawn[]
  view: TimeView
  zoom: Zoom
  present: string | undefined
  trackRef: RefObject<HTMLDivElement | null>
  waiting: boolean
  openId: string | null
  /** the row the Tab key stops at */
  currentId: string | undefined
  edit: DateEdit
  mayEdit: (item: TimelineItem) => boolean
  handlers: ReturnType<typeof useTableActs>['handlers']
  onFold: (groupKey: string) => void
  onOpen: (taskId: string) => void
  onDates: (item: TimelineItem) => void
}

const TABLE =
  'relative block print:table w-[calc(var(--left)+var(--track))] [--left:300px] @min-[1000px]/tl:[--left:412px] print:[--left:380px] ' +
  '[--day:max(var(--least),calc((100cqw-var(--left)-1.5rem)/var(--days)))] [--track:calc(var(--day)*var(--days))] print:[--day:calc((100cqw-var(--left))/var(--days))]'

/** The plan as a table: names at the left stay in sight, the road above stays in sight, bars between. */
export function TimelineTable(props: Props) {
  const { campaign, dashboard, grouping, groups, drawn, view, zoom, present, trackRef, waiting, handlers } =
    props
  const t = useT()
  const baseId = useId()
  const titleOf = useGroupTitle(campaign, grouping)
  const { range, px, onPlace } = view
  const style = useMemo(
    () =>
      ({
        '--days': range.days,
        '--least': `${DAY_WIDTH[zoom]}px`,
        ...lineStyle(range, campaign, { px, onPlace, present }),
      }) as CSSProperties,
    [range, zoom, campaign, px, onPlace, present],
  )
  return (
    <table
      aria-label={t('timeline.title')}
      aria-busy={waiting}
      aria-rowcount={countBefore(groups, groups.length) + 1}
      style={style}
      {...handlers}
      className={cn(TABLE, 'transition-opacity', waiting && 'opacity-60 delay-300')}
    >
      <thead className="sticky top-0 z-10 block bg-paper print:static print:table-header-group">
        <tr className="grid grid-cols-[var(--left)_var(--track)] border-rule-2 border-b">
          <th
            scope="col"
            className="sticky left-0 z-[3] flex items-end justify-end bg-paper pr-2 pb-1 font-normal text-caption text-ink-3"
          >
            <span className="sr-only">{t('task-list.column.title')}</span>
            <span aria-hidden="true">{t('timeline.weeks')}</span>
          </th>
          <th scope="col" className="relative block overflow-clip font-normal">
            <span className="sr-only">{t('timeline.column.time')}</span>
            <div ref={trackRef}>
              <TimeHead campaign={campaign} view={view} present={present} />
            </div>
          </th>
        </tr>
      </thead>
      {groups.map((rows, index) => (
        <GroupBody
          key={`${grouping}-${rows.key}`}
          id={`${baseId}-${rows.key}`}
          title={headOf(titleOf(rows.key), t)}
          figures={grouping === 'group' ? dashboard?.groups.find(({ key }) => key === rows.key) : undefined}
          groupKey={rows.key}
          part={drawn[index]}
          before={countBefore(groups, index)}
          rows={rows.rows}
          folded={rows.folded}
          {...props}
        />
      ))}
    </table>
  )
}

function headOf({ numeral, title }: GroupTitle, t: Translator): string {
  return numeral ? `${t('task-list.group.numeral', { numeral })} ${title}` : title
}

/** Rows of the whole table over this group, its own head not among them. */
function countBefore(groups: readonly GroupRows[], index: number): number {
  return groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length + 1, 0)
}

type BodyProps = Props &
  Omit<GroupRows, 'key'> & {
    id: string
    title: string
    groupKey: string
    figures: Dashboard['groups'][number] | undefined
    part: Drawn | undefined
    before: number
  }

function GroupBody({ id, title, groupKey, rows, folded, figures, part, before, ...table }: BodyProps) {
  const { view, edit, openId, currentId, mayEdit, onFold, onOpen, onDates } = table
  const { first = 0, end = 0, above = 0, below = 0 } = part ?? {}
  // Rows that are not drawn keep their room, as space before the first drawn one and below the last.
  const padding = first < end ? below : above + below
  return (
    <tbody
      id={id}
      className="block print:table print:w-full"
      style={padding > 0 ? { paddingBottom: padding } : undefined}
    >
      <TimelineGroupHead
        title={title}
        count={rows.length}
        figures={figures}
        folded={folded}
        controls={id}
        onFold={() => onFold(groupKey)}
      />
      {rows.slice(first, end).map((item, index) => (
        <TimelineRow
          key={item.id}
          item={item}
          rowIndex={before + first + index + 3}
          spaceAbove={index === 0 ? above : 0}
          view={view}
          tabIndex={item.id === currentId ? 0 : -1}
          open={item.id === openId}
          mayEdit={mayEdit(item)}
          draft={edit.draft?.id === item.id ? edit.draft.dates : null}
          onOpen={onOpen}
          onDates={onDates}
        />
      ))}
    </tbody>
  )
}
