import type { ReactNode } from 'react'

/** Shown on hover and on focus inside; the described element points at `id` with aria-describedby. */
export function Tooltip({ id, text, children }: { id: string; text: string; children: ReactNode }) {
  return (
    <span className="group/tip relative inline-flex">
      {children}
      <span
        id={id}
        role="tooltip"
        className="pointer-events-none hidden absolute bottom-full left-1/2 z-10 mb-2 w-max max-w-60 -translate-x-1/2 rounded-control bg-ink px-3 py-2 text-left text-paper text-secondary shadow-pop group-focus-within/tip:block group-hover/tip:block"
      >
        {text}
      </span>
    </span>
  )
}
