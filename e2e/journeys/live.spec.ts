import type { Page } from '@playwright/test'
import { type App, cutListening, startBeside } from '@/e2e/support/app'
import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

const SOON = { timeout: 2_000 }
/** On a machine with other work; asking every 30 s could not show two changes in a row like that. */
const FOLLOWED = { timeout: 8_000 }
const KEY = 'II.3'

test.describe.configure({ mode: 'serial' })
// A server that is down refuses what a page asks of it; the browser says so on the console.
test.use({
  allowed: /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/,
})

/** The dashboard, told of every change. */
async function openDashboard(page: Page, url = ''): Promise<Page> {
  const followed = page.waitForResponse((answer) => answer.url().endsWith('/api/events') && answer.ok())
  await page.goto(`${url}/?branch=all`)
  await followed
  return page
}
const waiting = (page: Page) =>
  page.getByRole('region', { name: /quyết định/ }).getByRole('link', { name: /^II\.3(?!\d)/ })

async function submit(app: App) {
  const staff = await Caller.of(app.url, 'staff')
  const { id, version } = await staff.task(KEY)
  const body = { version, result: 'Đã đăng đủ bài', done: 12 }
  expect((await staff.call('POST', `/api/tasks/${id}/submission`, { body })).status).toBe(200)
}
async function giveBack(app: App) {
  const manager = await Caller.of(app.url, 'manager')
  const { id, version } = await manager.task(KEY)
  const body = { version, reason: 'Thiếu ảnh' }
  expect((await manager.call('POST', `/api/tasks/${id}/return`, { body })).status).toBe(200)
}

/** Back to where nothing waits. */
async function settle(app: App, page: Page) {
  const { status } = await (await Caller.of(app.url, 'staff')).task(KEY)
  if (status === 'submitted') await giveBack(app)
  await expect(waiting(page)).toHaveCount(0)
}

test('what staff save and what a director decides stands on the leader’s open dashboard within two seconds', async ({
  app,
  pageOf,
}) => {
  const leader = await openDashboard(await pageOf('leader'))
  const staff = await pageOf('staff')
  await staff.goto(`/tasks?q=${KEY}&branch=all`)
  await expect(async () => {
    await settle(app, leader)
    await submit(app)
    await expect(waiting(leader)).toHaveCount(1, SOON)
    // The list that is open elsewhere follows as well.
    await expect(staff.getByRole('row', { name: /Chờ xác nhận/ })).toHaveCount(1, SOON)
    await giveBack(app)
    await expect(waiting(leader)).toHaveCount(0, SOON)
  }).toPass({ timeout: 60_000 })
})

test('a change that came in through one instance is seen on a page of the other', async ({ app, pageOf }) => {
  const other = await startBeside(app)
  const leader = await openDashboard(await pageOf('leader'), other.url)
  await submit(app)
  await expect(waiting(leader)).toHaveCount(1, FOLLOWED)
  await giveBack(app)
  await expect(waiting(leader)).toHaveCount(0, FOLLOWED)
  await other.dispose()
})

test('a page catches up by itself after its server was restarted, and follows again', async ({
  app,
  pageOf,
}) => {
  const other = await startBeside(app)
  const leader = await openDashboard(await pageOf('leader'))
  const opened = await leader.evaluate(() => performance.timeOrigin)
  await app.stop()
  await submit(other)
  await app.start()
  // Its tries grow apart while nobody answers.
  await expect(waiting(leader)).toHaveCount(1, { timeout: 25_000 })
  await giveBack(other)
  await expect(waiting(leader)).toHaveCount(0, FOLLOWED)
  expect(await leader.evaluate(() => performance.timeOrigin)).toBe(opened)
  await other.dispose()
})

test('while its server is away a page says from when its figures are', async ({ app, pageOf }) => {
  const leader = await openDashboard(await pageOf('leader'))
  await expect(leader.getByText(/^Số liệu lúc/).filter({ visible: true })).toBeVisible()
  await app.stop()
  await expect(leader.getByText(/^Đang hiện số liệu lúc/).filter({ visible: true })).toBeVisible({
    timeout: 30_000,
  })
  await app.start()
  await expect(leader.getByText(/^Số liệu lúc/).filter({ visible: true })).toBeVisible({ timeout: 40_000 })
})

test('a page follows on after the database dropped the connection that listens', async ({ app, pageOf }) => {
  const leader = await openDashboard(await pageOf('leader'))
  await cutListening(app)
  await submit(app)
  await expect(waiting(leader)).toHaveCount(1, FOLLOWED)
  await giveBack(app)
  await expect(waiting(leader)).toHaveCount(0, FOLLOWED)
})

test('eight windows of one browser share one stream; when the one that keeps it is closed another goes on', async ({
  app,
  pageOf,
}) => {
  const first = await pageOf('leader')
  const streams: string[] = []
  first.context().on('request', (request) => {
    if (request.url().endsWith('/api/events')) streams.push(request.url())
  })
  await openDashboard(first)
  const others = await Promise.all(Array.from({ length: 7 }, () => first.context().newPage()))
  for (const page of others) await page.goto('/?branch=all')
  // All of them draw the change at once here, which takes a small machine its time.
  await submit(app)
  const last = others.at(-1) as Page
  await last.bringToFront()
  await expect(waiting(last)).toHaveCount(1, FOLLOWED)
  expect(streams).toHaveLength(1)
  const again = last.context().waitForEvent('response', (answer) => answer.url().endsWith('/api/events'))
  await first.close()
  await again
  await giveBack(app)
  await expect(waiting(last)).toHaveCount(0, FOLLOWED)
})
