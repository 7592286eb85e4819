import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const open = async (page: Page, address: string) => {
  await page.goto(address)
}

test('one switch changes the view and keeps the filter; the view is remembered, and a saved filter brings its own', async ({
  pageOf,
}) => {
  const page = await pageOf('otherManager')
  await open(page, '/tasks?branch=all&badge=in_progress')
  const views = page.getByRole('navigation', { name: 'Cách xem' })
  const answered = page.waitForResponse(/api\/preferences/)
  await views.getByRole('link', { name: 'Cột' }).click()
  await answered
  await expect(page).toHaveURL(/view=board.*badge=in_progress/)
  await expect(column(page, 'Đang thực hiện').getByRole('link').first()).toBeVisible()
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  await page.getByLabel('Tên bộ lọc').fill('Đang làm')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /Đang làm/ })).toHaveAttribute('aria-selected', 'true')

  await open(page, '/tasks')
  await expect(column(page, 'Đang thực hiện')).toBeVisible()
  await views.getByRole('link', { name: 'Bảng' }).click()
  await expect(page.getByRole('grid', { name: 'Nhiệm vụ' })).toBeVisible()
  await views.getByRole('link', { name: 'Tiến trình' }).click()
  await expect(page).toHaveURL(/\/timeline/)
  await page.getByRole('tab', { name: /Đang làm/ }).click()
  await expect(page).toHaveURL(/\/tasks\?.*saved=/)
  await expect(column(page, 'Đang thực hiện').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Bỏ lọc .*Đang thực hiện/ })).toBeVisible()
})

test('the calendar is gone through by keys, keeps its month in the address and opens a task', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks?view=calendar')
  const today = page.getByRole('gridcell', { name: /Thứ Tư 15\/06\/2022/ })
  await expect(today).toContainText('quá hạn 19 ngày')
  await today.focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/month=2022-07/)
  const later = page.getByRole('gridcell', { name: /15\/07\/2022/ })
  await expect(later).toBeFocused()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: /Thứ Sáu 15\/07\/2022/ })
  await expect(list.getByRole('link', { name: /IV\.1/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(later).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('link', { name: /IV\.1/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /IV\.1/ })).toBeVisible()
  await expect(page).toHaveURL(/month=2022-07.*task=/)
})

test('on a phone the board is the list and the calendar a list of days, one press apart; a past day moves nothing', async ({
  pageOf,
}) => {
  const phone = await pageOf('manager', { width: 390, height: 844 })
  await open(phone, '/tasks?view=board&branch=all')
  await expect(phone.getByRole('grid', { name: 'Nhiệm vụ' })).toBeVisible()
  await phone.getByRole('link', { name: 'Xem theo ngày' }).click()
  const today = phone.getByRole('region', { name: /Thứ Tư 15\/06\/2022/ })
  await expect(today).toContainText('Hôm nay')
  await expect(today.getByRole('link', { name: /III\.3/ })).toBeVisible()
  await phone.getByRole('button', { name: 'Tháng sau' }).click()
  await expect(phone.getByRole('region', { name: /15\/07\/2022/ })).toContainText('IV.1')
  await phone.getByRole('link', { name: /IV\.1.*đến hạn/ }).click()
  await expect(phone).toHaveURL(/\/tasks\/[0-9a-f-]{36}$/)
  await phone.goBack()
  await phone.getByRole('link', { name: 'Xem theo danh sách' }).click()
  await expect(phone.getByRole('grid', { name: 'Nhiệm vụ' })).toBeVisible()

  const page = await pageOf('manager')
  await open(page, '/tasks?view=board&asOf=2022-06-01')
  await expect(column(page, 'Đang thực hiện').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Chuyển .* sang/ })).toHaveCount(0)
})

for (const width of [1440, 390]) {
  test(`board, its menu and calendar pass axe at ${width} px`, async ({ pageOf }) => {
    const page = await pageOf('manager', { width, height: 900 })
    const expectClean = async () => {
      expect(await faultsOf(page)).toEqual([])
    }
    for (const view of ['board', 'calendar']) {
      await open(page, `/tasks?view=${view}&branch=all`)
      await expect(page.getByText('III.3').filter({ visible: true }).first()).toBeVisible()
      await expectClean()
    }
    await open(page, '/tasks?view=board&branch=all')
    if (width < 900) return
    await page.getByRole('link', { name: /Sơ kết đợt thi đua/ }).focus()
    await page.keyboard.press('m')
    await expect(page.getByRole('menu')).toBeVisible()
    await expectClean()
  })
}
