import type { ReactNode } from 'react'
import { BADGE_LOOK } from '@/components/task/badge-look'
import { TaskMark } from '@/components/task/task-badge'
import { opensBeside } from '@/components/task-list/open-beside'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Stone } from '@/components/ui/stone'
import { TONE_TEXT } from '@/components/ui/tone'
import type { CalendarEntry } from '@/lib/contracts/calendar'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { DayItem } from './day-items'

type Place = 'cell' | 'list' | 'phone'

type Props = {
  item: DayItem
  openId: string | null
  /** in a cell the day is the stop of the Tab key, elsewhere each entry is; on a phone each is as high as a finger */
  place: Place
  onOpen: (taskId: string) => void
}

const ROW = 'flex w-full items-start gap-1.5 rounded-badge px-1 text-left text-secondary leading-[22px]'
const LOOK: Record<CalendarEntry['kind'], string> = {
  overdue: 'mb-[3px] bg-surface edge-late-fill',
  due: 'mb-[3px] bg-surface edge-rule-2',
  request: 'mb-[3px] border-[1.5px] border-brand border-dashed px-[3px] text-brand',
  submission: 'text-ink-2',
  start: 'text-ink-2',
}

/** One thing of a day: boxed what falls due, plain what merely happens, a milestone with its stone. */
export function DayEntry({ item, openId, place, onOpen }: Props) {
  const t = useT()
  if (item.kind === 'milestone') {
    const { title, ceremony } = item.milestone
    return (
      <span className={cn(ROW, 'font-semibold', place === 'phone' && 'py-2')}>
        <Stone size={11} kind={ceremony ? 'past' : 'ahead'} className="mt-1 flex-none" />
        <span className={place === 'cell' ? 'line-clamp-2 leading-[18px]' : undefined}>
          <span className="sr-only">{t('calendar.kind.milestone')}: </span>
          {title}
        </span>
      </span>
    )
  }
  const { kind, task } = item
  const isBoxed = kind === 'due' || kind === 'overdue'
  return (
    <Link
      data-row={task.id}
      data-open
      href={`/tasks/${task.id}`}
      prefetch={false}
      draggable={false}
      tabIndex={place === 'cell' ? -1 : 0}
      title={`${task.key} ${task.title}`}
      aria-current={task.id === openId ? 'true' : undefined}
      onClick={(event) => opensBeside(event) && onOpen(task.id)}
      className={cn(
        ROW,
        LOOK[kind],
        place === 'phone' && 'mb-1.5 min-h-11 py-2',
        'hover:bg-brand-tint aria-current:bg-brand-tint aria-current:font-medium',
      )}
    >
      <span className="mt-[3px] flex-none">{markOf(item)}</span>
      <b
        className={cn('flex-none font-num font-semibold', isBoxed && TONE_TEXT[BADGE_LOOK[task.badge].tone])}
      >
        {task.key}
      </b>
      <span className={cn('min-w-0 py-0.5 leading-[18px]', place === 'cell' && 'line-clamp-2')}>
        {entryWords(t, item, place)}
      </span>
    </Link>
  )
}

function markOf({ kind, task }: CalendarEntry): ReactNode {
  if (kind === 'start') return <Icon name="arrow-right-from-line" size={14} />
  if (kind === 'request') return <Icon name="calendar-clock" size={14} />
  return <TaskMark badge={task.badge} size={14} />
}

/** Kind in words where the box alone says it; the day's list has room for the title of every entry. */
function entryWords(t: Translator, { kind, task }: CalendarEntry, place: Place): ReactNode {
  const title = place !== 'cell' && `, ${task.title}`
  if (kind === 'overdue') {
    return (
      <>
        {t('calendar.kind.overdue', { days: task.daysLate })}
        {title}
      </>
    )
  }
  if (kind === 'due') {
    const state = t(`states.badge.${task.badge}`)
    return (
      <>
        <span className="sr-only">{t('calendar.kind.due', { state })}: </span>
        {task.title}
        {place !== 'cell' && (
          <span aria-hidden="true" className="text-ink-3">
            , {state}
          </span>
        )}
      </>
    )
  }
  const isDone = kind === 'submission' && task.badge === 'completed'
  return (
    <>
      {t(isDone ? 'calendar.kind.done' : `calendar.kind.${kind}`)}
      {title}
    </>
  )
}
