import { type PointerEvent, type ReactNode, useId, useRef } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'
import { useModal } from './use-modal'

const LET_GO = 96

type Props = {
  open: boolean
  /** Asked on drag, Esc, scrim, cross and back gesture; leave `open` true to stay (unsaved changes). */
  onRequestClose: () => void
  title: ReactNode
  /** Line over the title: a badge, a date. */
  eyebrow?: ReactNode
  closeLabel: string
  footer?: ReactNode
  children: ReactNode
}

/** From the bottom on a phone, in the middle of a wider screen. */
export function Sheet({ open, onRequestClose, title, eyebrow, closeLabel, footer, children }: Props) {
  const titleId = useId()
  const modal = useModal(open, onRequestClose, 'sheet')
  const drag = useDragDown(modal.ref, onRequestClose)
  return (
    <dialog
      {...modal}
      aria-labelledby={titleId}
      className={cn(
        'mx-auto mt-auto mb-0 max-h-[88dvh] w-full max-w-[430px] flex-col overflow-hidden outline-none open:flex',
        'animate-rise rounded-t-sheet bg-surface text-ink shadow-pop [--bar-bg:var(--surface)]',
        'md:mb-auto md:max-w-[520px] md:rounded-pop',
      )}
    >
      {open && (
        <>
          <header className="touch-none border-rule border-b px-2 pb-3 pl-5" {...drag}>
            <div className="mx-auto mt-2 mb-1 h-1 w-10 rounded-bar bg-rule-2 md:invisible" />
            <div className="flex gap-2">
              <div className="min-w-0 flex-1 pt-1.5">
                {eyebrow && (
                  <div className="flex items-center gap-2 text-ink-3 text-secondary">{eyebrow}</div>
                )}
                <h2 id={titleId} className="text-pretty pt-1.5 font-semibold text-[1.0625rem]/[1.625rem]">
                  {title}
                </h2>
              </div>
              <IconButton icon="x" size="lg" label={closeLabel} onClick={onRequestClose} />
            </div>
          </header>
          <div
            data-modal-body
            className="flex min-h-0 flex-col gap-3.5 overflow-y-auto overscroll-contain px-5 py-3.5"
          >
            {children}
          </div>
          {footer && (
            <footer className="flex gap-2 border-rule border-t px-4 pt-3 pb-[calc(1rem+env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  )
}

/** The sheet follows the finger; past LET_GO px it asks to close, and falls back into place either way. */
function useDragDown(sheet: { current: HTMLElement | null }, onRequestClose: () => void) {
  const from = useRef<number | null>(null)
  const move = (y: number) => sheet.current?.style.setProperty('translate', `0 ${Math.max(y, 0)}px`)
  const end = (event: PointerEvent) => {
    if (from.current === null) return
    const distance = event.clientY - from.current
    from.current = null
    sheet.current?.style.removeProperty('translate')
    if (event.type === 'pointerup' && distance > LET_GO) onRequestClose()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('button, a')) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current !== null) move(event.clientY - from.current)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
