import { pressFor } from '@/e2e/support/keyboard'
import { choose, openTask } from '@/e2e/support/task-panel'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
// What the server refuses stands at its field; the browser notes the answer.
test.use({ allowed: /status of 422/ })

test('a staff member reports, takes the report back before anybody decided, corrects the number and sends it anew', async ({
  pageOf,
}) => {
  const staff = await pageOf('staff')
  const panel = await openTask(staff, 'I.8')
  const sheet = staff.getByRole('dialog')
  await pressFor(staff, 'b', sheet)
  await sheet.getByLabel(/Kết quả đạt được/).fill('Đã xong 12 vụ việc')
  await sheet.getByRole('button', { name: 'Gửi báo cáo' }).click()
  // Five of twelve are done: what is missing wants its reason.
  await expect(sheet.getByLabel(/Lý do chưa đạt chỉ tiêu/)).toHaveAttribute('aria-invalid', 'true')
  await sheet.getByLabel(/Lý do chưa đạt chỉ tiêu/).fill('Bảy vụ chuyển sang quý sau')
  await sheet.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(staff.getByText('Đã gửi báo cáo hoàn thành I.8')).toBeVisible()
  await choose(staff, 'Rút báo cáo')
  await expect(staff.getByText('Đã rút báo cáo I.8')).toBeVisible()
  await expect(panel.getByText('Đang thực hiện').first()).toBeVisible()

  await panel.getByRole('button', { name: 'Cập nhật' }).click()
  await sheet.getByRole('button', { name: 'Bớt một' }).click()
  await sheet.getByRole('textbox', { name: /Ghi chú/ }).fill('Đính chính: một vụ ghi trùng')
  await sheet.getByRole('button', { name: 'Lưu cập nhật' }).click()
  await expect(panel.getByText(/4\/12/).first()).toBeVisible()
  await panel.getByRole('tab', { name: /Lịch sử/ }).click()
  await expect(panel.getByText('Đính chính: một vụ ghi trùng').first()).toBeVisible()
  await expect(panel.getByText(/rút lại báo cáo hoàn thành/).first()).toBeVisible()
})

test('the director asks why, the staff answers on the task, and the director reads it', async ({
  pageOf,
}) => {
  const director = await pageOf('manager')
  const panel = await openTask(director, 'II.3')
  await choose(director, 'Yêu cầu giải trình')
  const asking = director.getByRole('dialog')
  await asking.getByRole('button', { name: 'Yêu cầu giải trình' }).click()
  await expect(asking.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await asking.getByRole('textbox').fill('Vì sao tháng 5 chưa có bài nào?')
  await asking.getByRole('button', { name: 'Yêu cầu giải trình' }).click()
  await expect(panel.getByText('Vì sao tháng 5 chưa có bài nào?').first()).toBeVisible()

  const staff = await pageOf('staff')
  const own = await openTask(staff, 'II.3')
  await own.getByRole('button', { name: 'Trả lời' }).click()
  const answering = staff.getByRole('dialog')
  await answering.getByRole('textbox').fill('Chờ duyệt bài, hai bài đăng đầu tháng 6')
  await answering.getByRole('button', { name: 'Trả lời' }).click()
  await expect(own.getByText('Chờ duyệt bài, hai bài đăng đầu tháng 6').first()).toBeVisible()

  await director.reload()
  await expect(panel.getByText('Chờ duyệt bài, hai bài đăng đầu tháng 6').first()).toBeVisible()
})

test('the leader sets a task aside with its reason, and takes it up again with another', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  const panel = await openTask(leader, 'I.3')
  const dialog = leader.getByRole('dialog')
  await choose(leader, 'Không thực hiện')
  await dialog.getByRole('textbox').fill('Cấp trên đã dừng hoạt động này')
  await dialog.getByRole('button', { name: 'Không thực hiện' }).click()
  await expect(leader.getByText('Đã ghi I.3 là không thực hiện')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Cập nhật' })).toHaveCount(0)
  await choose(leader, 'Mở lại')
  await dialog.getByRole('textbox').fill('Cấp trên cho làm tiếp')
  await dialog.getByRole('button', { name: 'Mở lại' }).click()
  await expect(leader.getByText('Đã mở lại I.3')).toBeVisible()
  await panel.getByRole('tab', { name: /Lịch sử/ }).click()
  await expect(panel.getByText('Cấp trên đã dừng hoạt động này')).toBeVisible()
  await expect(panel.getByText('Cấp trên cho làm tiếp')).toBeVisible()
})

test('the leader gives a task to the director, who finds it under the bell and among the own work', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  await openTask(leader, 'I.10')
  await leader.keyboard.press('Escape')
  const row = leader.locator('tr', { hasText: 'I.10' })
  await row.getByRole('link').first().focus()
  await leader.keyboard.press('m')
  await leader.getByRole('menuitem', { name: 'Giao lại' }).click()
  const dialog = leader.getByRole('dialog')
  await dialog.getByRole('combobox').fill('dinh quy')
  await leader.getByRole('option', { name: /Trần Đình Quý/ }).click()
  await dialog.getByRole('button', { name: /Giao lại/ }).click()
  await expect(row).toContainText('Trần Đình Quý')

  const director = await pageOf('manager')
  await director.goto('/my-work')
  await expect(director.getByRole('link', { name: /Số hóa hồ sơ/ })).toBeVisible()
  await director.getByRole('button', { name: /Thông báo/ }).click()
  await expect(
    director
      .getByRole('dialog')
      .getByText(/Số hóa hồ sơ/)
      .first(),
  ).toBeVisible()
})

test('a word of the discussion is changed and taken away by its author alone; the history keeps both', async ({
  pageOf,
}) => {
  const staff = await pageOf('staff')
  const panel = await openTask(staff, 'I.5')
  await staff.keyboard.press('c')
  await staff.keyboard.type('Đã gửi báo cáo thán 6')
  await staff.keyboard.press('Control+Enter')
  const word = panel.getByRole('listitem').filter({ hasText: 'Đã gửi báo cáo thán 6' })
  await word.getByRole('button', { name: 'Sửa' }).click()
  await panel.getByRole('textbox').first().fill('Đã gửi báo cáo tháng 6')
  await panel.getByRole('button', { name: 'Lưu' }).click()
  await expect(panel.getByText('đã sửa')).toBeVisible()

  const director = await pageOf('manager')
  const seen = await openTask(director, 'I.5')
  await expect(seen.getByText('Đã gửi báo cáo tháng 6')).toBeVisible()
  await expect(
    seen
      .getByRole('listitem')
      .filter({ hasText: 'Đã gửi báo cáo tháng 6' })
      .getByRole('button', { name: 'Sửa' }),
  ).toHaveCount(0)

  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Đã gửi báo cáo tháng 6' })
    .getByRole('button', { name: 'Xóa' })
    .click()
  await expect(staff.getByText('Đã xóa trao đổi')).toBeVisible()
  await panel.getByRole('tab', { name: /Lịch sử/ }).click()
  await expect(panel.getByText(/thán 6/).first()).toBeVisible()
})

test('a menu stays open while the list beside the task scrolls', async ({ pageOf }) => {
  const leader = await pageOf('leader', { width: 1440, height: 700 })
  await leader.goto('/tasks?branch=all')
  await leader.locator('tr', { hasText: 'I.8' }).getByRole('link').first().click()
  const button = leader.getByRole('complementary').getByRole('button', { name: 'Việc khác' })
  await button.click()
  const menu = leader.getByRole('menu', { name: 'Việc khác' })
  await expect(menu).toBeVisible()
  const before = await button.boundingBox()
  await leader.mouse.move(500, 450)
  await leader.mouse.wheel(0, 200)
  await expect.poll(() => leader.evaluate(() => document.documentElement.scrollTop)).toBeGreaterThan(0)
  expect(await button.boundingBox()).toEqual(before)
  await expect(menu).toBeVisible()
})
