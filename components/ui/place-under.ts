const GAP = 4
const MARGIN = 16
/** The list is not measured yet, so the widest one counts. */
const WIDEST = 288

export function openerOf(id: string): Element | null {
  return document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)
}

/** Puts a popover under what opens it, at one of its edges and inside the window; over it where that is far down. */
export function placeUnder(
  list: HTMLElement,
  opener: Element | null,
  align: 'start' | 'end' = 'start',
): void {
  if (!opener) return
  const box = opener.getBoundingClientRect()
  const width = document.documentElement.clientWidth
  const isLow = box.bottom > window.innerHeight * 0.6
  const room = isLow ? box.top : window.innerHeight - box.bottom
  const start = Math.max(MARGIN, Math.min(box.left, width - Math.min(WIDEST, width - 2 * MARGIN) - MARGIN))
  Object.assign(list.style, {
    top: isLow ? 'auto' : `${box.bottom + GAP}px`,
    bottom: isLow ? `${window.innerHeight - box.top + GAP}px` : 'auto',
    left: align === 'start' ? `${start}px` : 'auto',
    right: align === 'end' ? `${width - box.right}px` : 'auto',
    maxHeight: `${room - MARGIN}px`,
  })
}
