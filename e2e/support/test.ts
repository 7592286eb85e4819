import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type App, startApp } from './app'
import { type Look, Pages } from './pages'

export const PASSWORD = 'mot-chang-duong-25-nam'
/** The sample person of each role, and one of another unit. */
export const PEOPLE = {
  staff: 'dung.ld@tgpl.example',
  otherStaff: 'giang.ht@tgpl.example',
  manager: 'giamdoc@tgpl.example',
  otherManager: 'chanhvanphong@tgpl.example',
  leader: 'lanhdao@tgpl.example',
  admin: 'quantri@tgpl.example',
  viewer: 'xem@tgpl.example',
} as const
export type Person = keyof typeof PEOPLE

type Fixtures = {
  app: App
  /** a page of a person who has signed in through the contract's own door */
  pageOf: (person: Person, look?: Partial<Look>) => Promise<Page>
  /** the console messages that a test expects, such as a refused request */
  allowed: RegExp
}
type WorkerFixtures = { appOf: (file: string) => Promise<App>; pages: Pages }

/** Every file of tests runs its own app on its own copy of the trial; an error on any page's console fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  pages: [async ({ browser }, use) => use(new Pages(browser)), { scope: 'worker' }],
  appOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      let current: { file: string; app: App } | null = null
      await use(async (file) => {
        // A worker goes from file to file; what one did to its people and limits is not the next one's business.
        if (current?.file !== file) {
          await current?.app.dispose()
          current = { file, app: await startApp() }
        }
        return current.app
      })
      await (current as { app: App } | null)?.app.dispose()
    },
    { scope: 'worker' },
  ],
  app: async ({ appOf }, use, { file }) => use(await appOf(file)),
  baseURL: async ({ app }, use) => use(app.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  allowed: async ({}, use) => use(/^(?!)/),
  pageOf: async ({ app, pages, allowed }, use) => {
    const complaints: string[] = []
    await use(async (person, { width = 1440, height = 900, javaScript = 'on' } = {}) => {
      const look = { width, height, javaScript }
      const page = await pages.lend(app.url, look, (text) => complaints.push(text))
      await enter(page.context(), app, person)
      return page
    })
    await pages.takeBack()
    expect(complaints.filter((text) => !allowed.test(text))).toEqual([])
  },
})

/** Cookies of those who have signed in at an app; hashing a password takes longer than most tests' requests together. */
const signedIn = new WeakMap<App, Map<Person, Awaited<ReturnType<BrowserContext['cookies']>>>>()

/** Comes back with the session the person has at this app, or signs in when there is none or it has ended. */
async function enter(context: BrowserContext, app: App, person: Person): Promise<void> {
  const kept = signedIn.get(app) ?? new Map()
  signedIn.set(app, kept)
  const cookies = kept.get(person)
  if (cookies) {
    await context.addCookies(cookies)
    if ((await context.request.get('/api/session')).ok()) return
    await context.clearCookies()
  }
  await signIn(context, PEOPLE[person])
  kept.set(person, await context.cookies())
}

export { expect }

/** Signs a browser context in by the contract: csrf token, then the credentials form. */
export async function signIn(context: BrowserContext, email: string, password = PASSWORD): Promise<void> {
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const answer = await context.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
  expect(answer.headers()['location']).not.toContain('error')
}
