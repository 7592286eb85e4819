/** A part of the page that is shown by itself. */
export const SLIDE = 'data-slide'
const SHOWN = 'data-slide-shown'

/** Parts with a heading of their own; one inside another is shown with it. */
function partsOf(page: HTMLElement): HTMLElement[] {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-section], section:has(h2)')]
  return parts.filter((part) => !part.parentElement?.closest('[data-section], section:has(h2)'))
}

/**
 * Marks the parts of the page and the one shown; what belongs to no part (title, road, sentence, figures) is the first.
 * Returns how many there are.
 */
export function markSlides(page: HTMLElement, at: number): number {
  const parts = partsOf(page)
  parts.forEach((part, index) => {
    part.setAttribute(SLIDE, '')
    part.toggleAttribute(SHOWN, index + 1 === at)
  })
  return parts.length + 1
}

export function unmarkSlides(page: HTMLElement): void {
  for (const part of page.querySelectorAll(`[${SLIDE}]`)) {
    part.removeAttribute(SLIDE)
    part.removeAttribute(SHOWN)
  }
}

/** The words of the heading of the part shown. */
export function slideTitle(page: HTMLElement): string {
  return page.querySelector(`[${SHOWN}] h2`)?.textContent?.trim() ?? pageTitle(page)
}

/** What is presented, as the page is titled. */
export function pageTitle(page: HTMLElement): string {
  return page.querySelector('h1')?.textContent?.trim() ?? ''
}

/** Where a key leads; null = it is no key of the presentation. */
export function slideByKey(key: string, at: number, total: number): number | null {
  const last = total - 1
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) return Math.min(at + 1, last)
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
