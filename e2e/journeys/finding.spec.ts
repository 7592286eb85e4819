import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

// An empty name is refused by the server, and the browser says so on its console.
test.use({ allowed: /status of 422/ })
test.describe.configure({ mode: 'serial' })

async function expectClean(page: Page): Promise<void> {
  // A thing that is still rising is translucent, and its contrast not what it will be.
  expect(await faultsOf(page)).toEqual([])
}
const open = async (page: Page, address: string) => {
  await page.goto(address)
}

test('the director saves a filter and shares it; a colleague of the centre sees it with its count, others do not', async ({
  pageOf,
}) => {
  const director = await pageOf('manager')
  await open(director, '/tasks?silent=true&open=true&branch=all')
  await director.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  const dialog = director.getByRole('dialog', { name: 'Lưu bộ lọc' })
  await dialog.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Tên bộ lọc').fill('Chậm, không có tin')
  await dialog.getByLabel('Dùng chung trong Trung tâm TGPL').click()
  await director.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(director.getByRole('tab', { name: /Chậm, không có tin/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(director).toHaveURL(/saved=/)

  const colleague = await pageOf('otherStaff')
  await open(colleague, '/tasks')
  await colleague.getByRole('tab', { name: /Chậm, không có tin/ }).click()
  const said = await colleague.getByRole('tab', { name: /Chậm, không có tin/ }).innerText()
  const count = /\d+$/.exec(said)?.[0] ?? ''
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(`Nhiệm vụ ${count}`)
  await expect(colleague.getByRole('button', { name: 'Bỏ lọc Không có tin từ 7 ngày' })).toBeVisible()
  await colleague.getByRole('button', { name: /Việc với bộ lọc/ }).click()
  await expect(colleague.getByRole('menuitem', { name: 'Chép đường dẫn' })).toBeVisible()
  await expect(colleague.getByRole('menuitem', { name: /Xóa|Đổi tên/ })).toHaveCount(0)

  const stranger = await pageOf('otherManager')
  await open(stranger, '/tasks')
  await expect(stranger.getByRole('tab', { name: 'Tất cả' })).toBeVisible()
  await expect(stranger.getByRole('tab', { name: /Chậm, không có tin/ })).toHaveCount(0)
})

test('a changed filter wears a dot until it is saved or put back, and goes only after a question', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks')
  await page.getByRole('tab', { name: /Chậm, không có tin/ }).click()
  await page.getByRole('button', { name: 'Bỏ lọc Chưa xong' }).click()
  const tab = page.getByRole('tab', { name: /Chậm, không có tin/ })
  await expect(tab).toContainText('đã đổi, chưa lưu')
  await page.getByRole('button', { name: /Việc với bộ lọc/ }).click()
  await page.getByRole('menuitem', { name: 'Trở lại như đã lưu' }).click()
  await expect(tab).not.toContainText('đã đổi')
  await expect(page.getByRole('button', { name: 'Bỏ lọc Chưa xong' })).toBeVisible()

  await page.getByRole('button', { name: 'Bỏ lọc Chưa xong' }).click()
  await expect(tab).toContainText('đã đổi')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu bộ lọc “Chậm, không có tin”')).toBeVisible()
  await expect(tab).not.toContainText('đã đổi')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Bỏ lọc Chưa xong' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bỏ lọc Không có tin từ 7 ngày' })).toBeVisible()

  await page.getByRole('button', { name: /Việc với bộ lọc/ }).click()
  await page.getByRole('menuitem', { name: 'Xóa bộ lọc…' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('mọi người đang dùng chung')
  await question.getByRole('button', { name: 'Xóa bộ lọc' }).click()
  await expect(tab).toHaveCount(0)
})

test('tasks due in a span are one chip of the address, and one press takes it away', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await open(page, '/tasks')
  await page.getByRole('button', { name: 'Thời hạn', exact: true }).click()
  await page.getByRole('button', { name: 'Tháng này' }).click()
  await expect(page).toHaveURL(/dueFrom=2022-06-01&dueTo=2022-06-30/)
  await page.keyboard.press('Escape')
  const chip = page.getByRole('button', { name: 'Bỏ lọc Thời hạn: 01/06 – 30/06' })
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(page).toHaveURL(/\/tasks$/)
  await page.getByRole('button', { name: /^Đơn vị/ }).click()
  await page.getByRole('checkbox', { name: 'Đơn vị tôi phối hợp' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/coordinating=me/)
  await page.getByRole('button', { name: 'Bỏ lọc Đơn vị tôi phối hợp' }).first().click()
  await expect(page).toHaveURL(/\/tasks$/)
  await page.getByRole('tab', { name: /Cần đôn đốc/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 1')
})

test('by keyboard alone: a task is found without marks, updated, and the theme changed', async ({
  pageOf,
}) => {
  const page = await pageOf('staff')
  await open(page, '/my-work')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Bảng lệnh' })
  await expect(field).toBeFocused()
  await expectClean(page)
  await page.keyboard.type('chuyen trang chuyen muc')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('II.3')
  await expect(first).toHaveAttribute('data-highlighted', '')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
  await expectClean(page)
  await page.keyboard.press('ArrowDown')
  await expect(first).not.toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('ArrowUp')
  await expect(first).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ II.3' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('cap nhat')
  await expect(page.getByRole('option', { name: /^Cập nhật/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Lưu cập nhật')
  await page.keyboard.press('Control+k')
  await expect(field).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('group', { name: 'Gần đây' }).getByRole('option')).toContainText(['II.3'])
  await page.keyboard.type('giao dien toi')
  await expect(page.getByRole('option', { name: 'Đổi sang giao diện tối' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('qqqq')
  await expect(page.getByText('Không thấy gì cho “qqqq”')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
})

test('people and units lead to their tasks, and the search of the top bar opens the palette', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/')
  await page.getByRole('button', { name: /Tìm nhiệm vụ, đơn vị/ }).click()
  await expect(page.getByRole('combobox', { name: 'Bảng lệnh' })).toBeFocused()
  await page.keyboard.type('le duc dung')
  await page.getByRole('option', { name: /^Lê Đức Dũng/ }).click()
  await expect(page).toHaveURL(/owner=/)
  await expect(page.getByRole('button', { name: 'Bỏ lọc Lê Đức Dũng' })).toBeVisible()
})

test('the sheet of keys tells them, they work, and they can be switched off', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await open(page, '/')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet).toContainText('Báo cáo hoàn thành')
  await expectClean(page)
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 29')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('g')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.getByRole('link', { name: /Viết bài cho chuyên trang/ }).click()
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ II.3' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('textbox', { name: 'Trao đổi' })).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ II.4' })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Cập nhật' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' })).toBeVisible()
  await page.keyboard.press('Escape')

  await open(page, '/settings')
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/preferences'))
  await page.getByLabel('Dùng phím tắt một chữ').uncheck()
  await saved
  await page.reload()
  await expect(page.getByLabel('Dùng phím tắt một chữ')).not.toBeChecked()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/settings$/)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Bảng lệnh' })).toBeFocused()
})

test('on a phone the kept filters are chips, and the palette opens from the search icon', async ({
  pageOf,
}) => {
  const page = await pageOf('staff', { width: 390, height: 844 })
  await open(page, '/tasks?owner=me&open=true')
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lưu bộ lọc' })
  await dialog.getByLabel('Tên bộ lọc').fill('Việc còn lại')
  await dialog.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  await expect(page.getByRole('button', { name: /Việc còn lại \d/ })).toHaveAttribute('aria-pressed', 'true')
  await expectClean(page)
  await open(page, '/my-work')
  await page.getByRole('button', { name: /Tìm nhiệm vụ, đơn vị/ }).click()
  await page.keyboard.type('viec con lai')
  await page.getByRole('option', { name: 'Việc còn lại' }).click()
  await expect(page.getByRole('button', { name: /Việc còn lại \d/ })).toHaveAttribute('aria-pressed', 'true')
})
