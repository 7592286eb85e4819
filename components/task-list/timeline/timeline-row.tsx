import { memo } from 'react'
import { TaskMark } from '@/components/task/task-badge'
import { opensBeside } from '@/components/task-list/open-beside'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import { inDays } from './bar-look'
import { LABEL_GAP, placeLabel } from './label-place'
import { rowShape } from './row-shape'
import { rowFacts, rowLabel, whoWords } from './row-words'
import { type SpanDates, spanText } from './span-dates'
import { TimelineBar } from './timeline-bar'
import type { TimeView } from './use-time-view'

/** Months, milestones and the ceremony behind every row, drawn once as the table's own background values. */
export const LINES =
  '[background-image:var(--lines)] [background-position:var(--line-places)] [background-size:var(--line-sizes)] bg-no-repeat'

const ROW =
  'group/row grid h-[46px] print:h-14 grid-cols-[var(--left)_var(--track)] border-rule border-b scroll-mt-52 scroll-mb-4 print:break-inside-avoid'

type Props = {
  item: TimelineItem
  /** its place in the whole table, of which only a part may be drawn */
  rowIndex: number
  /** px of the rows before it that are not drawn */
  spaceAbove: number
  view: TimeView
  /** the one row the Tab key stops at */
  tabIndex: 0 | -1
  open: boolean
  mayEdit: boolean
  /** dates being tried out */
  draft: SpanDates | null
  onOpen: (taskId: string) => void
  onDates: (item: TimelineItem) => void
}

/** A task as a bar: who and what at the left, when at the right. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { item, view, draft, open, mayEdit } = props
  const t = useT()
  const shown = draft ? { ...item, ...draft, daysLate: 0 } : item
  const shape = rowShape(shown, view.range, view.on)
  return (
    <tr
      data-row={item.id}
      aria-rowindex={props.rowIndex}
      style={props.spaceAbove > 0 ? { marginTop: props.spaceAbove } : undefined}
      className={cn(ROW, open && 'shadow-[inset_4px_0_0_var(--brand-fill)]')}
    >
      <RowHead {...props} />
      <td className={cn('relative block', LINES, open && 'bg-brand-tint/50')}>
        <span className="sr-only">{[...rowFacts(t, item), t(`states.badge.${item.badge}`)].join('. ')}</span>
        <TimelineBar shape={shape} badge={item.badge} movable={mayEdit && item.dueOn !== null} />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 w-[1.5px] bg-ink"
          style={{ left: inDays(view.onPlace) }}
        />
        <RowLabel item={item} view={view} shape={shape} draft={draft} />
      </td>
    </tr>
  )
})

function RowHead({ item, tabIndex, open, mayEdit, onOpen, onDates }: Props) {
  const t = useT()
  const label = t('timeline.dates.open', { key: item.key })
  return (
    <th
      scope="row"
      className={cn(
        'sticky left-0 z-[2] flex min-w-0 items-center gap-2 border-rule border-r pr-1.5 pl-(--gutter) text-left font-normal',
        open ? 'bg-brand-tint' : 'bg-paper',
      )}
    >
      <TaskMark badge={item.badge} />
      <span className="w-10 flex-none font-medium font-num text-ink-2 text-secondary">{item.key}</span>
      <span className="min-w-0 flex-1">
        <TitleLink item={item} tabIndex={tabIndex} onOpen={onOpen} />
        <span className="hidden truncate font-normal text-caption text-ink-3 print:block">
          {whoWords(item)}
        </span>
      </span>
      {mayEdit && (
        <button
          type="button"
          data-edit
          tabIndex={tabIndex}
          aria-label={label}
          title={label}
          onClick={() => onDates(item)}
          className="grid size-7 flex-none place-items-center rounded-badge text-ink-3 hover:bg-sunken hover:text-ink print:hidden"
        >
          <Icon name="calendar-range" size={15} />
        </button>
      )}
    </th>
  )
}

function TitleLink({ item, tabIndex, onOpen }: Pick<Props, 'item' | 'tabIndex' | 'onOpen'>) {
  return (
    <Link
      href={`/tasks/${item.id}`}
      prefetch={false}
      data-open
      tabIndex={tabIndex}
      onClick={(event) => opensBeside(event) && onOpen(item.id)}
      className="line-clamp-2 text-pretty text-secondary leading-[18px] hover:underline"
    >
      {item.title}
    </Link>
  )
}

type LabelProps = Pick<Props, 'item' | 'view' | 'draft'> & { shape: ReturnType<typeof rowShape> }

function RowLabel({ item, view, shape, draft }: LabelProps) {
  const t = useT()
  const label = draft ? { text: spanText(draft), look: 'draft' as const } : rowLabel(t, item)
  if (!label) return null
  const weight = label.look === 'plain' ? 400 : 600
  const width = view.measure(label.text, weight)
  const place = placeLabel(shape, { width, px: view.px, days: view.range.days })
  if (!place) return null
  const gap = `${LABEL_GAP}px`
  const style =
    place.side === 'after'
      ? { left: `calc(${inDays(place.at)} + ${gap})` }
      : { right: `calc(var(--track) - ${inDays(place.at)} + ${gap})` }
  return (
    <span
      aria-hidden="true"
      style={style}
      className={cn(
        'pointer-events-none absolute inset-y-0 my-auto h-5 whitespace-nowrap text-[0.78125rem] leading-5',
        place.side !== 'inside' &&
          'bg-paper/85 shadow-[0_0_0_2px_var(--halo)] [--halo:color-mix(in_srgb,var(--paper)_85%,transparent)]',
        label.look === 'late' && 'font-semibold text-late',
        label.look === 'draft' && 'bg-brand-tint font-num font-semibold text-brand',
        label.look === 'plain' && 'text-ink-2',
      )}
    >
      {label.text}
    </span>
  )
}
