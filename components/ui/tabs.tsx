import type { KeyboardEvent, ReactNode } from 'react'
import { cn } from './cn'
import { Link } from './link'

type Tab = { key: string; label: ReactNode; count?: ReactNode }

const ROW = 'flex gap-5 overflow-x-auto overflow-y-hidden text-table [scrollbar-width:none]'
const tabClass = (isActive: boolean) =>
  cn(
    'inline-flex h-12 flex-none items-center gap-1.5 whitespace-nowrap -outline-offset-2',
    isActive
      ? 'font-semibold text-ink shadow-[inset_0_-3px_0_var(--brand-fill)]'
      : 'text-ink-2 hover:text-ink',
  )

const Count = ({ children }: { children: ReactNode }) =>
  children == null ? null : <span className="font-normal text-ink-3 text-secondary">{children}</span>

type ButtonsProps = {
  label: string
  tabs: readonly Tab[]
  active: string
  onSelect: (key: string) => void
  /** Id of the one panel these tabs fill; give that panel role="tabpanel". */
  panelId: string
  className?: string
}

export function TabButtons({ label, tabs, active, onSelect, panelId, className }: ButtonsProps) {
  return (
    <div role="tablist" aria-label={label} className={cn(ROW, className)} onKeyDown={moveFocus}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          aria-selected={tab.key === active}
          aria-controls={panelId}
          tabIndex={tab.key === active ? 0 : -1}
          onClick={() => onSelect(tab.key)}
          className={tabClass(tab.key === active)}
        >
          {tab.label}
          <Count>{tab.count}</Count>
        </button>
      ))}
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
  const now = tabs.findIndex((tab) => tab.matches(':focus'))
  const next = tabs.at((now + step) % tabs.length)
  next?.focus()
  next?.click()
  event.preventDefault()
}

type LinksProps = {
  label: string
  tabs: readonly (Tab & { href: string })[]
  active: string
  className?: string
}

/** The same look for pages beside each other: links, each with an address of its own. */
export function LinkTabs({ label, tabs, active, className }: LinksProps) {
  return (
    <nav aria-label={label} className={cn(ROW, className)}>
      {tabs.map(({ key, label: words, count, href }) => (
        <Link
          key={key}
          href={href}
          aria-current={key === active ? 'page' : undefined}
          className={tabClass(key === active)}
        >
          {words}
          <Count>{count}</Count>
        </Link>
      ))}
    </nav>
  )
}
