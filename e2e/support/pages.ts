import type { Browser, BrowserContext, Page } from '@playwright/test'
import { withListening } from './listening'

/** What a page asks of the window it is shown in. */
export type Look = { width: number; height: number; javaScript: 'on' | 'off' }
type Complain = (text: string) => void
type Kept = {
  page: Page
  context: BrowserContext
  url: string
  /** without the waiting that `page.goto` adds */
  goto: Page['goto']
  runsScripts: boolean
  hears: { complain: Complain }
}

/** An address of the app that draws nothing and asks for nothing. */
const EMPTY = '/api/health/live'

/**
 * The pages of one worker, lent to one test after the other. A page that has been used takes half the work of a new one (its
 * process runs, the product's code is compiled), and is lent as a new one would be: without cookies, without anything stored,
 * routed, permitted or emulated. One that cannot be emptied, or whose test closed it, is not lent again.
 */
export class Pages {
  readonly #browser: Browser
  #free: Kept[] = []
  #lent: Kept[] = []

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** `complain` hears every error on the page's console until it is taken back. */
  async lend(url: string, { width, height, javaScript }: Look, complain: Complain): Promise<Page> {
    const free = javaScript === 'on' ? this.#free.find((one) => one.url === url) : undefined
    this.#free = this.#free.filter((one) => one !== free)
    const kept = free ?? (await this.#open(url, javaScript))
    kept.hears.complain = complain
    this.#lent.push(kept)
    await kept.page.setViewportSize({ width, height })
    return kept.page
  }

  /** The test is over: what it lent is emptied for the next one. */
  async takeBack(): Promise<void> {
    const lent = this.#lent
    this.#lent = []
    for (const one of lent) {
      one.hears.complain = () => undefined
      const isEmptied = await emptied(one).catch(() => false)
      if (isEmptied) this.#free.push(one)
      else await one.context.close()
    }
  }

  async #open(url: string, javaScript: Look['javaScript']): Promise<Kept> {
    const context = await this.#browser.newContext({
      baseURL: url,
      javaScriptEnabled: javaScript === 'on',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    const page = await context.newPage()
    const goto = page.goto.bind(page)
    const hears: Kept['hears'] = { complain: () => undefined }
    page.on('console', (message) => {
      if (message.type() === 'error') hears.complain(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => hears.complain(String(error)))
    const runsScripts = javaScript === 'on'
    return { page: runsScripts ? withListening(page) : page, context, url, goto, runsScripts, hears }
  }
}

/** @returns whether the page is as a new one now. */
async function emptied({ page, context, goto, runsScripts }: Kept): Promise<boolean> {
  if (page.isClosed() || !runsScripts) return false
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  await page.emulateMedia({ media: null, colorScheme: null })
  await goto(EMPTY)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await context.clearCookies()
  return true
}
