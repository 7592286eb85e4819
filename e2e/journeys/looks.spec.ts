import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expectToFit } from '@/e2e/support/fit'
import { expect, test } from '@/e2e/support/test'

// The unknown address answers 404, and the browser says so on its console.
test.use({ allowed: /status of 404/ })

const PAGES = [
  '/',
  '/?asOf=2022-05-31',
  '/?asOf=2022-05-31&with=2022-06-15',
  '/briefing',
  '/my-work',
  '/tasks',
  '/tasks?branch=all&groupBy=group',
  '/timeline',
  '/tasks/new',
  '/settings',
  '/notifications',
  '/registers?state=all',
  '/registers/extensions?state=all',
  '/registers/urgings',
  '/registers/trash',
  '/units',
  '/units/tt-tgpl',
  '/units/tt-tgpl?direct=true&asOf=2022-05-31',
  '/units/bao-plvn',
  '/campaign',
  '/reports',
  '/indicators',
  '/indicators?asOf=2022-05-31',
  '/settings/holidays',
  '/nowhere',
] as const

const PARTS = 4
for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any page, wide or narrow, and none scrolls sideways (${part + 1})`, async ({
    pageOf,
  }) => {
    const page = await pageOf('leader')
    for (const address of PAGES.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(address)
      await expectToFit(page, address)
    }
  })
}

test('on the narrowest phone a manager’s pages are no wider than the screen', async ({ pageOf }) => {
  const page = await pageOf('manager', { width: 320, height: 700 })
  for (const address of ['/', '/my-work', '/tasks']) {
    await page.goto(address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([address, width]).toEqual([address, 320])
  }
})

test('the first load of “Việc của tôi” brings at most 190 KB of JavaScript, gzip', async ({ pageOf }) => {
  const { request } = (await pageOf('staff', { width: 390, height: 844 })).context()
  const html = await (await request.get('/my-work')).text()
  // `nomodule` scripts are for browsers of before 2018; no other loads them.
  const tags = [...html.matchAll(/<script[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  const sources = new Set(tags.flatMap(([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? []))
  let bytes = 0
  for (const source of sources) bytes += gzipSync(await (await request.get(source)).body()).byteLength
  console.log(`first load of /my-work: ${(bytes / 1024).toFixed(1)} KB of JavaScript, gzip`)
  // The framework alone is over 100: less would mean that the page was not read.
  expect(bytes / 1024).toBeGreaterThan(100)
  expect(bytes / 1024).toBeLessThanOrEqual(190)
})

/** The pages that were fetched before anybody went to them, in the order they were asked for. */
function fetchedAhead(page: Page): () => string[] {
  const pages = new Set<string>()
  page.on('request', (request) => {
    if (request.headers()['next-router-prefetch']) pages.add(new URL(request.url()).pathname)
  })
  return () => [...pages]
}

test('what lies behind a link is fetched when a mouse rests on it or the keyboard reaches it', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  const ahead = fetchedAhead(page)
  await page.goto('/')
  const link = page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: 'Cán bộ & đơn vị' })
  await link.hover()
  await expect.poll(ahead).toEqual(['/units'])
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await expect.poll(ahead).toEqual(['/units', '/campaign'])
})

test('on a phone the pages of the bar are fetched ahead, and no others', async ({ pageOf }) => {
  const page = await pageOf('leader', { width: 390, height: 844 })
  const ahead = fetchedAhead(page)
  await page.goto('/')
  await expect.poll(() => ahead().sort()).toEqual(['/my-work', '/settings', '/tasks'])
})
