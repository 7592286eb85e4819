import { type KeyboardEvent, useCallback, useId } from 'react'
import { useKeptFocus } from '@/components/ui/use-kept-focus'
import type { PlainDate } from '@/lib/domain/calendar'
import { useT } from '@/lib/i18n/provider'
import { DayEntry } from './day-entry'
import { type DayItems, itemId } from './day-items'

type Props = {
  on: PlainDate
  name: string
  content: DayItems
  openId: string | null
  onOpen: (taskId: string) => void
  onClose: () => void
}

/** Everything a day holds, over the page; Esc and a press outside close it, and the focus goes back to the day. */
export function DayList({ on, name, content, openId, onOpen, onClose }: Props) {
  const t = useT()
  const titleId = useId()
  const keptFocus = useKeptFocus()
  const show = useCallback(
    (list: HTMLDivElement | null) => {
      if (!list || list.matches(':popover-open')) return
      place(list, on)
      list.showPopover()
      const first = list.querySelector<HTMLElement>('a')
      const target = first ?? list
      target.focus()
      // The day's last entry may go while one is at it; then the list goes too, and the focus back to the day.
      return () => {
        if (list.contains(document.activeElement)) focusDay(on)
      }
    },
    [on],
  )
  const close = () => {
    focusDay(on)
    onClose()
  }
  return (
    <div
      ref={show}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onToggle={(event) => event.newState === 'closed' && close()}
      onKeyDown={moveFocus}
      className="fixed inset-auto m-0 max-h-[min(26rem,calc(100dvh-2rem))] w-80 overflow-y-auto overscroll-contain rounded-control bg-surface p-3 text-ink shadow-pop outline-none"
    >
      <h3 id={titleId} className="px-1 pb-2 font-semibold text-table">
        {name}
      </h3>
      <div {...keptFocus} className="outline-none">
        <ul>
          {content.items.map((item) => (
            <li key={itemId(item)}>
              <DayEntry item={item} openId={openId} place="list" onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
      {content.unsent > 0 && (
        <p className="px-1 pt-2 text-ink-3 text-secondary">{t('calendar.unsent', { n: content.unsent })}</p>
      )}
    </div>
  )
}

function focusDay(on: string): void {
  document.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus({ preventScroll: true })
}

const MARGIN = 16

/** Over its day, inside the window. */
function place(list: HTMLElement, on: string): void {
  const box = document.querySelector(`[data-day="${on}"]`)?.getBoundingClientRect()
  if (!box) return
  const left = Math.min(box.left, window.innerWidth - 320 - MARGIN)
  const isLow = box.top > window.innerHeight * 0.5
  Object.assign(list.style, {
    left: `${Math.max(MARGIN, left)}px`,
    top: isLow ? 'auto' : `${Math.max(MARGIN, box.top)}px`,
    bottom: isLow ? `${Math.max(MARGIN, window.innerHeight - box.bottom)}px` : 'auto',
  })
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')]
  const at = links.findIndex((link) => link.matches(':focus'))
  links[(at + step + links.length) % links.length]?.focus()
}
