import type { Page } from '@playwright/test'
import { cell, choose, open, paste, title } from '@/e2e/support/table-page'
import { expect, test } from '@/e2e/support/test'

// A value that is refused once: the browser says so on its console.
test.use({ allowed: /status of 4(09|22)/ })

test('cells are filled by keys alone: date, weight and owner; Esc restores, and a wrong day says why', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks?groupBy=group&group=ceremony')
  await choose(page, 'Trọng số', 'Người phụ trách')
  await title(page, 'IV.3').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const due = page.getByLabel('Thời hạn của IV.3')
  await due.fill('31/02/2022')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nhập ngày theo dd/MM/yyyy.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'IV.3', 'due')).toContainText('12/08/2022')
  await page.keyboard.press('F2')
  await due.fill('15/08/2022')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'IV.3', 'due')).toContainText('15/08/2022')
  await expect(page.getByText('Đã lưu IV.3')).toBeVisible()
  await expect(cell(page, 'IV.4', 'due').locator('button')).toBeFocused()

  await cell(page, 'IV.4', 'weight').locator('button').focus()
  await page.keyboard.press('7')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'IV.4', 'weight')).toHaveText('7')
  await expect(cell(page, 'IV.4', 'owner').locator('button')).toBeFocused()
  const owner = page.getByRole('combobox', { name: 'Người phụ trách của IV.4' })
  // A letter goes into the cell and is none of the page's own keys.
  await page.keyboard.press('m')
  await expect(owner).toHaveValue('m')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.type('dung')
  await expect(owner).toHaveValue('dung')
  await expect(page.getByRole('option').first()).toContainText('Lê Đức Dũng')
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'IV.4', 'owner')).toContainText('Lê Đức Dũng')
  await page.reload()
  await expect(cell(page, 'IV.4', 'owner')).toContainText('Lê Đức Dũng')
  await expect(cell(page, 'IV.4', 'weight')).toHaveText('7')
})

test('a date that somebody else has just changed: both values are shown, and the own one can be kept', async ({
  pageOf,
}) => {
  const [first, second] = [await pageOf('leader'), await pageOf('leader')]
  for (const page of [first, second]) await open(page, '/tasks?groupBy=group&group=ceremony')
  const field = (page: Page) => page.getByLabel('Thời hạn của IV.5')
  const type = async (page: Page, day: string) => {
    await field(page).fill(day)
    await page.keyboard.press('Enter')
  }
  const begin = (page: Page) => cell(page, 'IV.5', 'due').locator('button').click()
  // The second person types on what was there before; the new value arrives while they do.
  await begin(second)
  await expect(field(second)).toBeFocused()
  await begin(first)
  await type(first, '29/08/2022')
  await cell(first, 'IV.5', 'progress').locator('button').focus()
  await first.keyboard.type('10')
  await first.keyboard.press('Enter')
  await expect(cell(second, 'IV.5', 'progress')).toContainText('10%', { timeout: 20_000 })
  await type(second, '30/08/2022')
  const conflict = second.getByRole('dialog', { name: /vừa được người khác cập nhật/ })
  await expect(conflict).toContainText('29/08/2022')
  // Changed once more while the second person decides: they are asked again.
  const saved = first.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await begin(first)
  await type(first, '31/08/2022')
  await saved
  await conflict.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(conflict).toContainText('31/08/2022')
  await conflict.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(second.getByText('Đã lưu IV.5')).toBeVisible()
  await expect(cell(second, 'IV.5', 'due')).toContainText('30/08/2022')
})

test('a cell that the reader may not change says that it is read-only', async ({ pageOf }) => {
  const page = await pageOf('viewer')
  await open(page, '/tasks')
  await title(page, 'I.2').focus()
  await page.keyboard.press('ArrowRight')
  const due = cell(page, 'I.2', 'due')
  await expect(due).toBeFocused()
  await expect(due).toHaveAttribute('aria-readonly', 'true')
  await expect(due).toHaveAccessibleDescription('Bạn chưa được phân quyền làm việc này.')
  await page.keyboard.press('F2')
  await expect(page.getByText('Ô này chỉ đọc. Bạn chưa được phân quyền làm việc này.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /I\.2/ })).toHaveCount(0)
})

test('a quick hand goes from cell to cell without waiting: owner by a name typed out, then start and weight', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks?groupBy=group&group=emulation')
  await choose(page, 'Người phụ trách', 'Bắt đầu', 'Trọng số')
  await page.route('**/api/tasks/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  for (const [column, typed] of [
    ['owner', 'Bùi An'],
    ['start', '21/06/2022'],
    ['weight', '4'],
  ] as const) {
    await cell(page, 'III.5', column).locator('button').focus()
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
  }
  await expect(cell(page, 'III.5', 'owner')).toContainText('Bùi An')
  await expect(cell(page, 'III.5', 'start')).toContainText('21/06/2022')
  await expect(cell(page, 'III.5', 'weight')).toHaveText('4')
  await expect(cell(page, 'III.5', 'weight').locator('button:not([aria-disabled])')).toBeVisible()
  await page.reload()
  await expect(cell(page, 'III.5', 'owner')).toContainText('Bùi An')
  await expect(cell(page, 'III.5', 'start')).toContainText('21/06/2022')
  await expect(cell(page, 'III.5', 'weight')).toHaveText('4')
})

test('a cell is filled with the mouse alone, and leaving the field saves it', async ({ pageOf }) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?branch=all&groupBy=group&group=ceremony')
  await cell(page, 'IV.7', 'due').locator('button').click()
  await page.getByLabel('Thời hạn của IV.7').fill('20/12/2022')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(cell(page, 'IV.7', 'due')).toContainText('20/12/2022')
  await expect(page.getByText('Đã lưu IV.7')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(cell(page, 'IV.7', 'due')).toContainText('23/12/2022')
  await choose(page, 'Người phụ trách')
  await cell(page, 'IV.7', 'owner').locator('button').click()
  const owner = page.getByRole('combobox', { name: 'Người phụ trách của IV.7' })
  await owner.fill('khong co ai')
  await page.locator('h1').click()
  await expect(page.getByText('Chọn người trong danh sách.')).toBeVisible()
  await expect(owner).toHaveValue('khong co ai')
  await owner.press('Escape')
})

test('a day the server refuses comes back into its cell with the reason, as it was typed', async ({
  pageOf,
}) => {
  const [page, other] = [await pageOf('manager'), await pageOf('leader')]
  for (const one of [page, other]) await open(one, '/tasks?branch=all&groupBy=group&group=ceremony')
  await choose(other, 'Bắt đầu')
  await cell(other, 'IV.7', 'start').locator('button').click()
  await other.getByLabel('Bắt đầu của IV.7').fill('20/12/2022')
  await other.keyboard.press('Enter')
  await expect(other.getByText('Đã lưu IV.7')).toBeVisible()

  await page.route('**/api/tasks/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await cell(page, 'IV.7', 'due').locator('button').click()
  const due = page.getByLabel('Thời hạn của IV.7')
  await due.fill('19/12/2022')
  await page.keyboard.press('Enter')
  // Who types in another cell by then keeps the focus, and the text.
  await cell(page, 'IV.4', 'due').locator('button').click()
  const next = page.getByLabel('Thời hạn của IV.4')
  await next.fill('24/12')
  await expect(page.getByText('Ngày bắt đầu phải trước hoặc trùng thời hạn.')).toBeVisible()
  await expect(due).toHaveValue('19/12/2022')
  await expect(due).toHaveAttribute('aria-invalid', 'true')
  await expect(next).toBeFocused()
  await expect(next).toHaveValue('24/12')
  await page.keyboard.press('Escape')
  await due.fill('21/12/2022')
  await due.press('Enter')
  await expect(page.getByText('Đã lưu IV.7')).toBeVisible()
})

test('a column copied from a spreadsheet is looked at row by row, saved in one step and taken back in one', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?branch=all&groupBy=group&group=communications')
  await cell(page, 'II.3', 'due').locator('button').focus()
  await paste(page, '05/09/2022\r\n06/09/2022\r\n30/08/2022\r\n31/02/2022\r\n')
  const dialog = page.getByRole('dialog', { name: 'Dán 4 giá trị vào cột Thời hạn?' })
  await expect(dialog.getByRole('listitem')).toHaveText([
    /II\.3.*06\/09\/2022 05\/09\/2022/,
    /II\.4.*06\/09\/2022, giữ nguyên/,
    /II\.5.*Bạn chưa được phân quyền làm việc này\./,
    /II\.6.*“31\/02\/2022”: Nhập ngày theo dd\/MM\/yyyy\./,
  ])
  await expect(dialog.getByRole('button', { name: 'Bỏ II.5, II.6 và lưu 1 dòng' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'II.3', 'due')).toContainText('06/09/2022')
  await expect(cell(page, 'II.3', 'due').locator('button')).toBeFocused()

  await page.keyboard.press('ArrowRight')
  await paste(page, '5\n9')
  const steps: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') steps.push(new URL(request.url()).pathname.replace(/[0-9a-f-]{36}/, 'id'))
  })
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click()
  await expect(page.getByText('Đã lưu 2 dòng')).toBeVisible()
  await expect(cell(page, 'II.3', 'progress')).toContainText('5/12')
  await expect(cell(page, 'II.4', 'progress')).toContainText('9/15')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(cell(page, 'II.3', 'progress')).toContainText('4/12')
  await expect(cell(page, 'II.4', 'progress')).toContainText('8/15')
  expect(steps).toEqual(['/api/campaigns/id/bulk', '/api/bulk/id/undo'])
})

test('a column is pasted from within a field too; several columns, and a cell that is read-only, take none and say why', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?branch=all&groupBy=group&group=communications')
  await cell(page, 'II.3', 'due').locator('button').click()
  await paste(page, '05/09/2022\n06/09/2022')
  await expect(page.getByRole('dialog', { name: 'Dán 2 giá trị vào cột Thời hạn?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'II.3', 'due').locator('button')).toBeFocused()
  await paste(page, '05/09/2022\t5\n06/09/2022\t6')
  await expect(page.getByText('Mỗi lần dán một cột.')).toBeVisible()
  await paste(page, '')
  await expect(cell(page, 'II.3', 'due')).toContainText('06/09/2022')
  await cell(page, 'II.1', 'due').focus()
  await paste(page, '05/09/2022\n06/09/2022')
  await expect(page.getByText('Ô này chỉ đọc.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
