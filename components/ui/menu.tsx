import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react'
import { cn } from './cn'
import { openerOf, placeUnder } from './place-under'

export type MenuTrigger = {
  popoverTarget: string
  'aria-haspopup': 'menu'
  'aria-expanded': boolean
  'aria-controls': string
}

type Props = {
  label: string
  /** Edge of the trigger that the list keeps to. */
  align?: 'start' | 'end'
  /** Spread the given props on a <button>. */
  trigger: (props: MenuTrigger) => ReactNode
  children: ReactNode
  className?: string
}

const ITEM = '[role^=menuitem]'

/** Native popover: the browser closes it on Esc and outside presses and gives the focus back. */
export function Menu({ label, align = 'start', trigger, children, className }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const watch = useRef<AbortController | null>(null)
  const hide = () => list.current?.hidePopover()

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const menu = event.currentTarget
    const nowOpen = event.newState === 'open'
    setOpen(nowOpen)
    watch.current?.abort()
    if (!nowOpen) return
    menu.querySelector<HTMLElement>(ITEM)?.focus()
    watch.current = whenParted(menu, openerOf(id), hide)
  }

  return (
    <>
      {trigger({ popoverTarget: id, 'aria-haspopup': 'menu', 'aria-expanded': isOpen, 'aria-controls': id })}
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={(event) =>
          event.newState === 'open' && placeUnder(event.currentTarget, openerOf(id), align)
        }
        onToggle={onToggle}
        onKeyDown={moveFocus}
        onClick={(event) => isChoice(event) && hide()}
        className={cn(LIST, className)}
      >
        {children}
      </div>
    </>
  )
}

/**
 * The list is fixed to the screen, so it would part from a trigger that scrolls away. A scroll that leaves the trigger where
 * it was, such as the one of a dialog that has just closed, parts nothing.
 */
function whenParted(menu: HTMLElement, opener: Element | null, hide: () => void): AbortController {
  const watch = new AbortController()
  const place = () => {
    const box = opener?.getBoundingClientRect()
    return box && [box.left, box.top].map(Math.round).join()
  }
  const was = place()
  const onScroll = ({ target }: Event) => {
    if (target !== menu && place() !== was) hide()
  }
  document.addEventListener('scroll', onScroll, { capture: true, signal: watch.signal })
  return watch
}

type AtProps = {
  label: string
  /** what it is about, and what it stands under */
  at: HTMLElement
  /** the edge of it that the list keeps to; of a button the end */
  align?: 'start' | 'end'
  onClose: () => void
  children: ReactNode
}

/** The same list without a button of its own, open as long as it is there; the focus goes back to where it was. */
export function MenuAt({ label, at, onClose, children, ...props }: AtProps) {
  const align = props.align ?? (at instanceof HTMLButtonElement ? 'end' : 'start')
  const show = useCallback(
    (menu: HTMLDivElement | null) => {
      if (!menu || menu.matches(':popover-open')) return
      menu.showPopover()
      placeUnder(menu, at, align)
      menu.querySelector<HTMLElement>(ITEM)?.focus({ preventScroll: true })
    },
    [at, align],
  )
  return (
    <div
      ref={show}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={moveFocus}
      onClick={(event) => isChoice(event) && event.currentTarget.hidePopover()}
      className={LIST}
    >
      {children}
    </div>
  )
}

const LIST =
  'fixed inset-auto m-0 w-65 max-w-[calc(100vw-2rem)] overflow-y-auto overscroll-contain rounded-control bg-surface p-1.5 text-ink shadow-pop outline-none'

function isChoice({ target }: MouseEvent): boolean {
  const item = target instanceof Element ? target.closest(ITEM) : null
  return item !== null && item.getAttribute('aria-disabled') !== 'true'
}

/** Arrows, Home and End among the items of a menu. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)]
  const now = items.findIndex((item) => item.matches(':focus'))
  const next = {
    ArrowDown: (now + 1) % items.length,
    ArrowUp: now <= 0 ? items.length - 1 : now - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items[next]?.focus()
}
