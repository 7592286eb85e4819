import { cn } from '@/components/ui/cn'
import { type PlainDate, weekday } from '@/lib/domain/calendar'
import { type Month, monthOf } from '@/lib/domain/weeks'
import { useT } from '@/lib/i18n/provider'
import { DayEntry } from './day-entry'
import { type DayItems, itemId } from './day-items'

type Props = {
  on: PlainDate
  /** the day as it is read out */
  name: string
  /** days to the ceremony, none once it is over */
  left: number
  month: Month
  today: 'now' | 'past' | null
  content: DayItems | undefined
  tabIndex: 0 | -1
  openId: string | null
  onOpen: (taskId: string) => void
  onFocus: (day: PlainDate) => void
  onMore: (day: PlainDate) => void
}

export function CalendarDay(props: Props) {
  const { on, name, left, month, today, content, tabIndex, openId, onOpen, onFocus, onMore } = props
  const t = useT()
  const isFirst = on.endsWith('-01')
  return (
    <td
      data-day={on}
      tabIndex={tabIndex}
      aria-current={today ? 'date' : undefined}
      onFocus={(event) => event.target === event.currentTarget && onFocus(on)}
      className={cn(
        'h-[102px] border-rule border-b border-l px-1.5 pt-1.5 pb-2 align-top -outline-offset-2 first:border-l-0',
        weekday(on) > 5 && 'bg-ink/3',
        today && 'bg-surface shadow-[inset_0_3px_0_var(--ink)]',
      )}
    >
      <span className="sr-only">{name}</span>
      <span
        aria-hidden="true"
        className="flex flex-wrap items-baseline gap-x-2 px-0.5 pb-[3px] font-num text-secondary"
      >
        <span className={cn(monthOf(on) < month && 'text-ink-3')}>
          {isFirst && (
            <b className="mr-1 font-semibold">
              {t('calendar.shortMonth', { month: Number(on.slice(5, 7)) })}
            </b>
          )}
          {Number(on.slice(8))}
        </span>
        {today && (
          <span className="whitespace-nowrap bg-ink px-1.5 font-semibold font-ui text-caption text-paper">
            {t(today === 'now' ? 'calendar.today' : 'calendar.looking')}
          </span>
        )}
        {left >= 0 && <span className="ml-auto text-caption text-ink-3">{left}</span>}
      </span>
      {content?.shown.map((item) => (
        <DayEntry key={itemId(item)} item={item} openId={openId} place="cell" onOpen={onOpen} />
      ))}
      {content && content.hidden > 0 && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => onMore(on)}
          className="rounded-badge px-1 font-medium text-brand text-secondary underline decoration-brand/35 underline-offset-3 hover:bg-brand-tint"
        >
          {t('calendar.more', { n: content.hidden })}
        </button>
      )}
    </td>
  )
}
