import type { Page, Request } from '@playwright/test'

/**
 * Waits until the page listens: what the server drew is there at once, but a press or a letter before React has taken over
 * its element goes nowhere. Every control must be taken over, and the work that follows must be done.
 */
async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = document.querySelectorAll('a[href], button, input, select, textarea')
    const isTaken = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactProps'))
    return controls.length > 0 && [...controls].every(isTaken)
  })
  await resting(page)
}

/** Nothing is left to do for the page; a moment is enough, since an idle page without a new frame does not always say so. */
const resting = (page: Page, timeout = 1_000) =>
  page.evaluate(
    (timeout) => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done), { timeout })),
    timeout,
  )

/**
 * Waits until what a page fetches for later is there too: a network that fails before finds a page that cannot open it.
 * Its orders were given before this one, so they are carried out before it, however busy the machine is.
 */
export async function withLaterParts(page: Page): Promise<void> {
  await resting(page, 15_000)
  await page.waitForFunction(() => {
    const arrived = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
    return [...document.scripts].every(({ src, noModule }) => !src || noModule || arrived.has(src))
  })
}

/** What the page is saving: a person would see the answer before they go on. */
function savingsOf(page: Page): () => Promise<void> {
  const pending = new Set<Request>()
  const forget = (request: Request) => void pending.delete(request)
  page.on('request', (request) => request.method() !== 'GET' && pending.add(request))
  page.on('requestfinished', forget)
  page.on('requestfailed', forget)
  return async () => {
    if (page.url() === 'about:blank') return
    await resting(page)
    while (pending.size > 0) await new Promise((done) => setTimeout(done, 20))
  }
}

/** Whatever this page opens ends when it listens, and begins when what was being saved is answered. */
export function withListening(page: Page): Page {
  const [goto, reload, saved] = [page.goto.bind(page), page.reload.bind(page), savingsOf(page)]
  page.goto = async (...how) => {
    await saved()
    const answer = await goto(...how)
    await listening(page)
    return answer
  }
  page.reload = async (...how) => {
    await saved()
    const answer = await reload(...how)
    await listening(page)
    return answer
  }
  return page
}
