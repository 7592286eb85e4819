import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { pressOn } from '@/e2e/support/keyboard'
import { expect, test } from '@/e2e/support/test'
import { visitedAt } from '@/e2e/support/visit'

const part = (page: Page, name: string) => page.getByRole('region', { name })
const queue = (page: Page) => part(page, 'Chờ bạn quyết định')
const changes = (page: Page) => part(page, 'Đã thay đổi')
const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'Tóm tắt hai phút' })

/** Pages of the paper that the page is printed on. */
async function printed(page: Page): Promise<{ pages: number; size: string | undefined }> {
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  return {
    pages: [...paper.matchAll(/\/Type\s*\/Page(?!s)/g)].length,
    size: /\/MediaBox\s*\[([^\]]*)\]/.exec(paper)?.[1]?.trim(),
  }
}

test('a leader who was here on 06/06 reads what is new, prints one page, decides in place, and a reload tells the same', async ({
  pageOf,
  app,
}) => {
  await visitedAt(app, 'leader', '2022-06-06T08:10:00+07:00')
  const page = await pageOf('leader')
  await page.goto('/')
  await page.getByRole('link', { name: 'Tóm tắt hai phút' }).click()
  await expect(title(page)).toBeVisible()
  const since = page.getByText('Từ lần xem trước của bạn, 08:10, 06/06/2022')
  await expect(since).toBeVisible()
  await expect(page.getByText('từ chậm 13 ngày thành sát kế hoạch')).toBeVisible()
  await expect(page.getByText('Một nhiệm vụ quá hạn, bốn việc chờ bạn quyết định.')).toBeVisible()
  await expect(part(page, 'Rủi ro lớn nhất')).toContainText(
    'Chuỗi IV.2 → IV.5 → IV.6 chỉ còn 1 ngày làm việc dự phòng: IV.2 bắt đầu 11/07, muộn nhất 12/07. Mọi chuỗi khác còn từ 9 ngày trở lên.',
  )
  await expect(changes(page).getByRole('heading', { level: 2 })).toHaveText('Đã thay đổi12')
  await expect(part(page, 'Không có tin').getByRole('listitem')).toHaveCount(5)
  expect(await printed(page)).toEqual({ pages: 1, size: expect.stringMatching(/^0 0 59\d\.\d+ 84\d\.\d+$/) })

  const result = queue(page).getByRole('listitem').filter({ hasText: 'II.7' }).first()
  await result.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(queue(page).getByText('Viết bài cho Chuyên trang')).toHaveCount(0)
  await expect(changes(page).getByRole('heading', { level: 3, name: 'Hoàn thành' })).toBeVisible()
  await expect(page.getByText('ba việc chờ bạn quyết định')).toBeVisible()
  await page.reload()
  await expect(since).toBeVisible()
  await expect(changes(page).getByRole('heading', { level: 3, name: 'Hoàn thành' })).toBeVisible()
  expect((await printed(page)).pages).toBe(1)
})

test('the parts are shown one at a time by keys, and the focus comes back to the button', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/briefing')
  await pressOn(page, page.getByRole('button', { name: 'Trình chiếu' }).first())
  await expect(page).toHaveURL(/present=1$/)
  await expect(page.getByText('1/5')).toBeVisible()
  await expect(queue(page)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(queue(page)).toBeVisible()
  await expect(part(page, 'Rủi ro lớn nhất')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(part(page, 'Rủi ro lớn nhất')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/briefing$/)
  await expect(page.getByRole('button', { name: 'Trình chiếu' }).first()).toBeFocused()
})

test('a phone has the risk before the decisions, decides there, and prints the same single page', async ({
  pageOf,
}) => {
  const page = await pageOf('leader', { width: 320, height: 640 })
  await page.goto('/briefing')
  await expect(title(page)).toBeVisible()
  const top = async (name: string) => (await part(page, name).boundingBox())?.y ?? 0
  expect(await top('Rủi ro lớn nhất')).toBeLessThan(await top('Chờ bạn quyết định'))
  expect(await top('Chờ bạn quyết định')).toBeLessThan(await top('Đã thay đổi'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await faultsOf(page)).toEqual([])
  await queue(page).getByRole('button', { name: 'Không đồng ý' }).click()
  const dialog = page.getByRole('dialog', { name: 'Không đồng ý gia hạn' })
  await dialog.getByRole('button', { name: 'Không đồng ý' }).click()
  await expect(page.getByText('Đã không đồng ý gia hạn III.5 đến 15/07/2022')).toBeVisible()
  await expect(queue(page).getByRole('button', { name: 'Không đồng ý' })).toHaveCount(0)
  expect((await printed(page)).pages).toBe(1)
})

test('a manager reads the own branch and presses for the whole plan; who decides nothing is asked nothing', async ({
  pageOf,
}) => {
  const manager = await pageOf('manager')
  await manager.goto('/briefing')
  await expect(manager.getByText(/Từ tuần trước, \d\d:\d\d, 08\/06\/2022/)).toBeVisible()
  await expect(queue(manager).getByRole('button', { name: 'Đôn đốc' })).toBeVisible()
  await expect(queue(manager).getByText('Hội đồng TĐKT')).toHaveCount(0)
  expect(await faultsOf(manager)).toEqual([])
  await manager.getByRole('radiogroup').getByText('Cả kế hoạch', { exact: true }).click()
  await expect(manager).toHaveURL(/branch=all$/)
  const viewer = await pageOf('viewer')
  await viewer.goto('/briefing')
  await expect(queue(viewer).getByText('Không có việc chờ bạn quyết định.')).toBeVisible()
  await expect(queue(viewer).getByRole('button')).toHaveCount(0)
})
