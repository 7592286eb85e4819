import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

const bellOf = (page: Page) => page.getByRole('button', { name: /^Thông báo/ })
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Thông báo' })
const listOf = (page: Page) => panelOf(page).getByRole('tabpanel')

test('the leader hears of the four decisions first, and each leads to its task', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await expect(bellOf(page)).toHaveAccessibleName('Thông báo, 6 mục mới')
  await expect(page.getByRole('link', { name: /Việc của tôi/ })).toContainText('4')
  await bellOf(page).click()
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: 'Cần bạn quyết định 4' })).toBeVisible()
  const rows = panel.getByRole('listitem')
  await expect(rows.nth(0)).toContainText('Lê Thị Hoa xin gia hạn III.5 từ 08/07 đến 15/07')
  await expect(rows.nth(0)).toContainText('16:20, 14/06 · chờ 1 ngày')
  await expect(rows.nth(1)).toContainText('16:15, 13/06 · chờ 2 ngày, hạn 17/06')
  await expect(rows.nth(3)).toContainText('III.3 quá hạn 19 ngày, 16 ngày không có thông tin')
  await expect(rows.nth(3)).toContainText('Phòng HC-TH · bạn đã đôn đốc 06/06')
  await expect(rows.nth(4)).toContainText('Lê Thị Hoa trả lời bạn ở III.5')
  await rows.nth(3).getByRole('link', { name: 'Đôn đốc lại' }).click()
  await expect(page).toHaveURL(/\/tasks\?task=/)
  await expect(panel).toBeHidden()
  await expect(bellOf(page)).toHaveAccessibleName('Thông báo, 5 mục mới')
})

test('the director returns a result, and its author reads the reason under the bell, once', async ({
  app,
  pageOf,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id, version } = await staff.task('II.6')
  await staff.call('POST', `/api/tasks/${id}/submission`, {
    body: { version, result: 'Đủ 20 buổi.', done: 20 },
  })
  const director = await pageOf('manager')
  await director.goto('/')
  await bellOf(director).click()
  await expect(panelOf(director)).toContainText('Lê Đức Dũng báo cáo hoàn thành II.6')
  await director.keyboard.press('Escape')
  const queued = director.locator('[data-queue-row]').filter({ hasText: 'II.6' })
  await queued.getByRole('button', { name: 'Trả lại' }).click()
  const dialog = director.locator('dialog[open]')
  await dialog.getByRole('textbox').fill('Thiếu biên bản buổi 20.')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(director.getByText('Đã trả lại II.6')).toBeVisible()
  // Settled for the director: it left the list by itself.
  await bellOf(director).click()
  await expect(panelOf(director)).toContainText('II.7')
  await expect(panelOf(director)).not.toContainText('II.6')

  const author = await pageOf('staff')
  await author.goto('/my-work')
  await bellOf(author).click()
  const told = listOf(author).getByRole('link', { name: /Trần Đình Quý trả lại kết quả của II\.6/ })
  await expect(told).toContainText('“Thiếu biên bản buổi 20.”')
  const row = listOf(author).getByRole('listitem').filter({ hasText: 'II.6' })
  await expect(row).toContainText('Chưa đọc')
  const marked = author.waitForResponse((answer) => answer.url().endsWith('/notifications/read'))
  await told.click()
  await expect(author).toHaveURL(new RegExp(`/tasks\\?task=${id}`))
  expect((await marked).status()).toBe(204)
  await author.reload()
  await bellOf(author).click()
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('Chưa đọc')
})

test('the panel opens and closes by keyboard alone, and the focus comes back to the bell', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/tasks')
  await expect(bellOf(page)).toHaveAccessibleName(/mục mới/)
  await bellOf(page).focus()
  await page.keyboard.press('Enter')
  const panel = panelOf(page)
  await expect(panel.getByRole('tab', { name: /Tất cả/ })).toBeVisible()
  for (const name of ['Đã đọc hết', 'Đóng'])
    await test.step(name, async () => {
      await page.keyboard.press('Tab')
      await expect(panel.getByRole('button', { name })).toBeFocused()
    })
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('tab', { name: /Nhắc, trả lời bạn/ })).toHaveAttribute('aria-selected', 'true')
  await expect(panel.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(bellOf(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(panel).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(bellOf(page)).toHaveAccessibleName('Thông báo')
  await page.reload()
  await bellOf(page).click()
  await expect(panel.getByRole('heading', { name: /Cần bạn quyết định/ })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Chưa đọc' })).toHaveCount(0)
})

test('on a phone the bell leads to a page, and a viewer whom nobody named reads that there is nothing', async ({
  pageOf,
}) => {
  const phone = await pageOf('viewer', { width: 390, height: 844 })
  await phone.goto('/')
  await phone.getByRole('link', { name: 'Thông báo' }).click()
  await expect(phone).toHaveURL(/\/notifications$/)
  await expect(phone.getByText('Không có thông báo nào')).toBeVisible()
  await expect(phone).toHaveTitle(/Thông báo/)
})

test('axe finds nothing in the open panel and on the page', async ({ pageOf }) => {
  const page = await pageOf('otherStaff')
  await page.goto('/my-work')
  await bellOf(page).click()
  await expect(panelOf(page).getByRole('listitem').first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const phone = await pageOf('otherManager', { width: 320, height: 700 })
  await phone.goto('/notifications')
  await expect(phone.getByRole('listitem').first()).toBeVisible()
  expect(await faultsOf(phone)).toEqual([])
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
