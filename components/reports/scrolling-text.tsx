import type { ReactNode } from 'react'

const LOOK = 'my-2 max-h-72 overflow-auto break-words text-secondary'

/** Text that may be of any length, in a window of its own within a notice. */
export function ScrollingText({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section aria-label={label} tabIndex={0} className={LOOK}>
      {children}
    </section>
  )
}
