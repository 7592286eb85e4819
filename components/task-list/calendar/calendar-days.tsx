import { cn } from '@/components/ui/cn'
import { daysBetween, type PlainDate, plainDate } from '@/lib/domain/calendar'
import { monthOf } from '@/lib/domain/weeks'
import { useT } from '@/lib/i18n/provider'
import { DayEntry } from './day-entry'
import { type DayItems, itemId, itemsByDay } from './day-items'
import { useDayName } from './day-words'
import { Undated } from './undated'
import type { CalendarView } from './use-calendar'

type Props = {
  view: CalendarView
  ceremonyOn: string
  openId: string | null
  onOpen: (taskId: string) => void
}

const NOTHING: DayItems = { items: [], shown: [], hidden: 0, unsent: 0 }

/** The month on a phone: its days that hold something, and always today. */
export function CalendarDays({ view, ceremonyOn, openId, onOpen }: Props) {
  const t = useT()
  const { asked, weeks, month, day, look } = view
  const nameOf = useDayName(plainDate(ceremonyOn))
  const items = itemsByDay(asked.data)
  const days = weeks.flat().filter((on) => monthOf(on) === month && (items.has(on) || on === day))
  return (
    <div aria-busy={asked.data === undefined || asked.isPlaceholderData} className="px-(--gutter) pb-8">
      {days.map((on) => (
        <section key={on} data-day={on} aria-label={nameOf(on)} className="border-rule border-b py-2">
          <h3 className="flex items-baseline gap-2 pb-1 text-secondary">
            <DayTitle
              on={on}
              today={on === day ? look : null}
              left={daysBetween(on, plainDate(ceremonyOn))}
            />
          </h3>
          <DayItemList content={items.get(on) ?? NOTHING} openId={openId} onOpen={onOpen} />
        </section>
      ))}
      {days.length === 0 && asked.data && (
        <p className="py-6 text-ink-2 text-table">{t('calendar.emptyMonth')}</p>
      )}
      <p className="pt-4 text-ink-3 text-secondary">
        <Undated data={asked.data} />
      </p>
    </div>
  )
}

function DayTitle({ on, today, left }: { on: PlainDate; today: 'now' | 'past' | null; left: number }) {
  const t = useT()
  const nameOf = useDayName(null)
  return (
    <>
      <span className={cn('font-semibold', today && 'text-ink')}>{nameOf(on)}</span>
      {today && (
        <span className="whitespace-nowrap bg-ink px-1.5 font-semibold text-caption text-paper">
          {t(today === 'now' ? 'calendar.today' : 'calendar.looking')}
        </span>
      )}
      {left >= 0 && (
        <span aria-hidden="true" className="ml-auto font-normal font-num text-caption text-ink-3">
          {left}
        </span>
      )}
    </>
  )
}

function DayItemList({ content, openId, onOpen }: { content: DayItems } & Pick<Props, 'openId' | 'onOpen'>) {
  const t = useT()
  if (content.items.length === 0)
    return <p className="pb-1 text-ink-3 text-secondary">{t('calendar.nothing')}</p>
  return (
    <>
      <ul>
        {content.items.map((item) => (
          <li key={itemId(item)}>
            <DayEntry item={item} openId={openId} place="phone" onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {content.unsent > 0 && (
        <p className="pt-1 text-ink-3 text-secondary">{t('calendar.unsent', { n: content.unsent })}</p>
      )}
    </>
  )
}
