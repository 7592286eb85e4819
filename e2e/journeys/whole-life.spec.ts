import type { Page } from '@playwright/test'
import { command, pick, pressFor, pressOn, reach, takeStep } from '@/e2e/support/keyboard'
import { expect, test } from '@/e2e/support/test'

const TITLE = 'Tập huấn kỹ năng trợ giúp pháp lý lưu động'

/** Writes what a dialog asks for into its first field and sends it by its last button. */
async function say(page: Page, words: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await reach(page, dialog.getByRole('textbox').first())
  await page.keyboard.type(words)
  await pressOn(page, dialog.getByRole('button', { name: button, exact: true }))
  await expect(dialog).toHaveCount(0)
}

/** The state as the open task says it, beside the list or on a page of its own. */
const stateOf = (page: Page, state: string) =>
  page
    .locator('aside, article')
    .filter({ has: page.getByRole('heading', { name: TITLE }) })
    .getByText(state, { exact: true })
    .first()

// A window in which a task stands that somebody throws away asks for it once more, and is told that it is gone.
test.use({ allowed: /status of 404/ })

test('with the keyboard alone a task is given out, worked on, sent, returned, sent again, confirmed, opened again, set aside, thrown away and brought back', async ({
  pageOf,
}) => {
  test.setTimeout(180_000)
  const director = await pageOf('manager')
  await director.goto('/')
  await command(director, 'them nhiem vu', 'Thêm nhiệm vụ')
  await reach(director, director.getByRole('textbox', { name: /^Tên nhiệm vụ/ }))
  await director.keyboard.type(TITLE)
  await pick(director, director.getByRole('combobox', { name: /^Đơn vị chủ trì/ }), 'Phòng Nghiệp vụ 2')
  await reach(director, director.getByRole('combobox', { name: /^Người phụ trách/ }))
  await director.keyboard.type('duc dung')
  await director.getByRole('option', { name: /Lê Đức Dũng/ }).waitFor()
  await director.keyboard.press('Enter')
  await reach(director, director.getByRole('textbox', { name: /^Thời hạn/ }))
  await director.keyboard.type('30/08/2022')
  await director.keyboard.press('Control+s')
  const given = director.getByRole('heading', { name: TITLE })
  await expect(given).toBeVisible()

  const staff = await pageOf('staff')
  await staff.goto('/my-work')
  await pressOn(staff, staff.getByRole('button', { name: /^Thông báo/ }))
  await pressOn(staff, staff.getByRole('dialog').getByRole('link', { name: new RegExp(TITLE) }))
  await expect(staff.getByRole('heading', { name: TITLE })).toBeVisible()
  const sheet = staff.getByRole('dialog')
  await pressFor(staff, 'u', sheet)
  await reach(staff, sheet.getByRole('slider'))
  for (let n = 0; n < 4; n += 1) await staff.keyboard.press('PageUp')
  await reach(staff, sheet.getByRole('textbox', { name: /^Ghi chú/ }))
  await staff.keyboard.type('Đã chọn xong xã tổ chức')
  await pressOn(staff, sheet.getByRole('button', { name: 'Lưu cập nhật' }))
  await expect(staff.getByText('Đã chọn xong xã tổ chức').first()).toBeVisible()
  await pressFor(staff, 'b', sheet)
  await say(staff, 'Đã tập huấn 40 người', 'Gửi báo cáo')
  await expect(stateOf(staff, 'Chờ xác nhận')).toBeVisible()

  await director.goto('/')
  await command(director, 'ky nang tro giup', TITLE)
  await expect(given).toBeVisible()
  await pressOn(director, director.getByRole('button', { name: 'Trả lại' }))
  await say(director, 'Thiếu danh sách người dự', 'Trả lại')
  await expect(stateOf(director, 'Trả lại')).toBeVisible()

  await staff.reload()
  await expect(staff.getByText('Thiếu danh sách người dự').first()).toBeVisible()
  await pressFor(staff, 'b', sheet)
  await say(staff, 'Đã tập huấn 40 người, kèm danh sách', 'Gửi báo cáo')

  await director.reload()
  await expect(stateOf(director, 'Chờ xác nhận')).toBeVisible()
  await pressFor(director, 'x', stateOf(director, 'Hoàn thành'))
  await takeStep(director, 'Mở lại')
  await say(director, 'Danh sách còn sai ba người', 'Mở lại')
  await expect(stateOf(director, 'Đang thực hiện')).toBeVisible()
  await takeStep(director, 'Không thực hiện')
  await say(director, 'Chuyển sang năm sau', 'Không thực hiện')
  await expect(director.getByRole('button', { name: 'Việc khác' })).toBeVisible()

  const history = director.getByRole('tab', { name: /^Lịch sử/ })
  await reach(director, director.getByRole('complementary').getByRole('tab', { selected: true }))
  if (!(await history.evaluate((tab) => tab.ariaSelected === 'true')))
    await director.keyboard.press('ArrowRight')
  for (const words of ['Thiếu danh sách người dự', 'Danh sách còn sai ba người', 'Chuyển sang năm sau'])
    await expect(director.getByText(words).first()).toBeVisible()

  await reach(director, director.getByRole('button', { name: 'Việc khác' }), { back: true })
  await takeStep(director, 'Xóa nhiệm vụ')
  await pressOn(director, director.getByRole('dialog').getByRole('button', { name: 'Xóa nhiệm vụ' }))
  await expect(director.getByRole('dialog')).toHaveCount(0)
  await director.goto('/registers/trash')
  const thrown = director.getByRole('listitem').filter({ hasText: TITLE })
  await pressOn(director, thrown.getByRole('button', { name: /^Khôi phục/ }))
  await expect(thrown).toHaveCount(0)
})
