const GAP = 4
const MARGIN = 16

/** Puts a popover under the button that opens it, inside the window; over it where there is more room. */
export function placeUnder(list: HTMLElement, id: string): void {
  const opener = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)
  if (!opener) return
  const box = opener.getBoundingClientRect()
  const width = Math.min(288, window.innerWidth - 2 * MARGIN)
  const isLow = box.bottom > window.innerHeight * 0.6
  const room = isLow ? box.top : window.innerHeight - box.bottom
  Object.assign(list.style, {
    top: isLow ? 'auto' : `${box.bottom + GAP}px`,
    bottom: isLow ? `${window.innerHeight - box.top + GAP}px` : 'auto',
    left: `${Math.max(MARGIN, Math.min(box.left, window.innerWidth - width - MARGIN))}px`,
    maxHeight: `${room - MARGIN}px`,
  })
}
