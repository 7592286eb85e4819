import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Stone } from '@/components/ui/stone'

type UpcomingItem = {
  key: string
  /** A milestone stands with its stone, a task with its code. */
  lead: { kind: 'task'; code: string } | { kind: 'milestone' }
  title: string
  href: string
  badge?: ReactNode
}
export type UpcomingDay = {
  /** YYYY-MM-DD */
  on: string
  number: string
  weekday: string
  items: readonly UpcomingItem[]
}

function Item({ item }: { item: UpcomingItem }) {
  const milestone = item.lead.kind === 'milestone'
  return (
    <li className="flex min-h-11 flex-wrap items-start gap-2 py-[3px] text-[0.9375rem] leading-5.5 md:min-h-0 md:flex-nowrap lg:max-xl:flex-wrap md:text-table md:leading-[21px]">
      <span className="w-9 flex-none font-medium font-num text-ink-3 text-secondary leading-[inherit]">
        {item.lead.kind === 'task' ? item.lead.code : <Stone size={14} kind="past" className="mt-px" />}
      </span>
      <Link
        href={item.href}
        className={`-my-[11px] min-w-0 flex-1 basis-50 py-[11px] hover:underline md:my-0 md:py-0 ${milestone ? 'font-medium' : ''}`}
      >
        {item.title}
      </Link>
      {item.badge !== undefined && (
        <span className="ml-11 flex-none md:ml-0 lg:max-xl:ml-11">{item.badge}</span>
      )}
    </li>
  )
}

/** Dates of the coming days, with what falls due on each. */
export function UpcomingList({ days, label }: { days: readonly UpcomingDay[]; label: string }) {
  return (
    <ol aria-label={label}>
      {days.map((day) => (
        <li key={day.on} className="flex gap-4 border-rule border-b py-2.5">
          <time dateTime={day.on} className="w-8 flex-none text-center">
            <b className="block font-num font-semibold text-[1.25rem] leading-[26px]">{day.number}</b>
            <small className="block font-normal text-caption text-ink-3 leading-4">{day.weekday}</small>
          </time>
          <ul className="min-w-0 flex-1">
            {day.items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
