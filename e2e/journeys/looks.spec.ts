import { gzipSync } from 'node:zlib'
import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

// The unknown address answers 404, and the browser says so on its console.
test.use({ allowed: /status of 404/ })

const PAGES = [
  '/',
  '/?asOf=2022-05-31',
  '/my-work',
  '/tasks',
  '/timeline',
  '/tasks/new',
  '/settings',
  '/notifications',
  '/registers?state=all',
  '/registers/urgings',
  '/registers/trash',
  '/units',
  '/units/tt-tgpl',
  '/campaign',
  '/indicators',
  '/nowhere',
] as const

for (const width of [1440, 390]) {
  test(`axe finds nothing on any page at ${width} px`, async ({ pageOf }) => {
    test.setTimeout(240_000)
    const page = await pageOf('leader', { width, height: 900 })
    for (const address of PAGES) {
      await page.goto(address)
      expect([address, await faultsOf(page)]).toEqual([address, []])
    }
  })
}

test('no page is wider than a 320 px screen', async ({ pageOf }) => {
  test.setTimeout(240_000)
  const page = await pageOf('manager', { width: 320, height: 700 })
  for (const address of PAGES) {
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
