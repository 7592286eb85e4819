import { type ReactNode, useId } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'
import { useModal } from './use-modal'

const SIZE = { sm: 'max-w-[400px]', md: 'max-w-[520px]', lg: 'max-w-[760px]' }

type Props = {
  open: boolean
  /** Asked on Esc, on the cross and on the back gesture; set `open` to false to agree. */
  onRequestClose: () => void
  title: ReactNode
  closeLabel: string
  size?: keyof typeof SIZE
  /** Buttons, right-aligned; give the first one `mr-auto` to send it left. */
  footer?: ReactNode
  children: ReactNode
}

export function Dialog({ open, onRequestClose, title, closeLabel, size = 'md', footer, children }: Props) {
  const titleId = useId()
  const modal = useModal(open, onRequestClose, 'dialog')
  return (
    <dialog
      {...modal}
      aria-labelledby={titleId}
      className={cn(
        'm-auto w-[calc(100%-2rem)] flex-col rounded-pop bg-surface text-ink shadow-pop outline-none open:flex',
        'max-h-[calc(100dvh-2rem)] animate-rise [--bar-bg:var(--surface)]',
        SIZE[size],
      )}
    >
      {open && (
        <>
          <header className="flex gap-3 pt-[18px] pr-3 pb-1 pl-6">
            <h2 id={titleId} className="flex-1 text-pretty text-h2">
              {title}
            </h2>
            <IconButton icon="x" label={closeLabel} onClick={onRequestClose} className="-mt-1" />
          </header>
          <div
            data-modal-body
            className="flex min-h-0 flex-col gap-4 overflow-y-auto overscroll-contain px-6 pt-1 pb-5 text-body"
          >
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-rule border-t px-6 py-3.5">
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  )
}
