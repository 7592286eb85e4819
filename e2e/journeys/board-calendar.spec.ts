import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const strip = (page: Page, key: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(key, { exact: true }) })

/** The page answers to keys once a column folds when it is pressed. */
async function isAlive(page: Page) {
  const head = column(page, 'Tạm dừng').getByRole('button', { name: /^Tạm dừng/ })
  const wanted = (await head.getAttribute('aria-expanded')) === 'true' ? 'false' : 'true'
  await expect(async () => {
    await head.click()
    await expect(head).toHaveAttribute('aria-expanded', wanted, { timeout: 500 })
  }).toPass()
  await head.click()
}

async function carry(page: Page, what: Locator, to: Locator) {
  const from = await what.boundingBox()
  const target = await to.boundingBox()
  if (!from || !target) throw new Error('nothing to carry')
  await page.mouse.move(from.x + 60, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 40, { steps: 4 })
  await page.mouse.move(target.x + target.width / 2, target.y + 200, { steps: 8 })
}

test('the director drags a waiting result to Hoàn thành, and the columns count it at once', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/tasks?view=board')
  const done = column(page, 'Hoàn thành')
  await expect(done.getByRole('heading')).toContainText('4')
  await isAlive(page)
  await carry(page, strip(page, 'II.7'), done)
  await expect(done.getByText('Thả để xác nhận II.7')).toBeVisible()
  await expect(column(page, 'Chưa bắt đầu').getByText('Đã có tiến độ, không quay lại được')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText('Đã xác nhận II.7')).toBeVisible()
  await expect(done.getByRole('heading')).toContainText('5')
  await page.reload()
  await expect(done.getByText('Viết bài cho Chuyên trang')).toBeVisible()
})

test('with the keyboard alone the director pauses a task by the menu, after saying why', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/tasks?view=board')
  await isAlive(page)
  await page.getByRole('link', { name: /Thực hiện vụ việc đại diện ngoài/ }).focus()
  await page.keyboard.press('m')
  const menu = page.getByRole('menu', { name: 'Chuyển I.8 sang…' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tạm dừng I.8?' })
  await expect(dialog).toContainText('giữ nguyên và vẫn tính vào nhóm I.')
  await dialog.getByRole('textbox').focus()
  await page.keyboard.type('Chờ Tòa án ấn định lịch')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã tạm dừng I.8')).toBeVisible()
  await expect(column(page, 'Tạm dừng').getByText('I.8', { exact: true })).toBeVisible()
})

test('a forbidden drop says why and changes nothing, with mouse and keys', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await page.goto('/tasks?view=board&q=II.3')
  await isAlive(page)
  const doing = column(page, 'Đang thực hiện')
  await carry(page, strip(page, 'II.3'), column(page, 'Tạm dừng'))
  await expect(column(page, 'Tạm dừng').getByText('Bạn chưa được phân quyền bước này')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText('II.3 giữ nguyên. Bạn chưa được phân quyền bước này')).toBeVisible()
  await expect(doing.getByText('II.3', { exact: true })).toBeVisible()

  await doing.getByRole('link').first().focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByText(/Chưa bắt đầu\. Đã có tiến độ, không quay lại được/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(column(page, 'Chưa bắt đầu').getByText('Đã có tiến độ')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a staff member drags own work to Chờ xác nhận and writes the result there', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await page.goto('/tasks?view=board&q=II.6')
  await isAlive(page)
  await carry(page, strip(page, 'II.6'), column(page, 'Chờ xác nhận'))
  await page.mouse.up()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Kết quả đạt được')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(column(page, 'Đang thực hiện').getByText('II.6', { exact: true })).toBeVisible()
})

test('the calendar is gone through by keys, keeps its month in the address and opens a task', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/tasks?view=calendar')
  const today = page.getByRole('gridcell', { name: /Thứ Tư 15\/06\/2022/ })
  await expect(today).toContainText('quá hạn 19 ngày')
  await today.focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/month=2022-07/)
  await expect(page.getByRole('gridcell', { name: /15\/07\/2022/ })).toBeFocused()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: /Thứ Sáu 15\/07\/2022/ })
  await expect(list.getByRole('link', { name: /IV\.1/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /IV\.1/ })).toBeVisible()
  await expect(page).toHaveURL(/month=2022-07.*task=/)
})

test('board and calendar fall back to the list on a phone, and nothing moves on a past day', async ({
  pageOf,
}) => {
  const phone = await pageOf('manager', { width: 390, height: 844 })
  for (const view of ['board', 'calendar']) {
    await phone.goto(`/tasks?view=${view}`)
    await expect(phone.getByRole('table', { name: 'Nhiệm vụ' })).toBeVisible()
  }
  const page = await pageOf('manager')
  await page.goto('/tasks?view=board&asOf=2022-06-01')
  await expect(column(page, 'Đang thực hiện').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Chuyển .* sang/ })).toHaveCount(0)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`board and calendar pass axe in the ${scheme} theme`, async ({ pageOf }) => {
    const page = await pageOf('manager')
    await page.emulateMedia({ colorScheme: scheme })
    for (const view of ['board', 'calendar']) {
      await page.goto(`/tasks?view=${view}&branch=all`)
      await expect(page.getByRole('tabpanel', { name: 'Nhiệm vụ' })).toBeVisible()
      await expect(page.getByText('III.3').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
