import type { Page } from '@playwright/test'

/**
 * Waits until the page listens: what the server drew is there at once, but a press or a letter before React has taken over
 * its element goes nowhere. Every control must be taken over, and the work that follows must be done.
 */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = document.querySelectorAll('a[href], button, input, select, textarea')
    const isTaken = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactProps'))
    return controls.length > 0 && [...controls].every(isTaken)
  })
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => done()))),
  )
}

/** Every address that this page opens, and every reload, ends when the page listens. */
export function withListening(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...how) => {
    const answer = await goto(...how)
    await listening(page)
    return answer
  }
  page.reload = async (...how) => {
    const answer = await reload(...how)
    await listening(page)
    return answer
  }
  return page
}
