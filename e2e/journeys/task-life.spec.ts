import { choose, openTask } from '@/e2e/support/task-panel'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

test('the director pauses a task with a reason, takes it up again and undoes that', async ({ pageOf }) => {
  const page = await pageOf('manager')
  const panel = await openTask(page, 'I.8')
  await choose(page, 'Tạm dừng')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('textbox').fill('Chờ Tòa án ấn định lịch')
  await dialog.getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Đã tạm dừng I.8')).toBeVisible()
  await choose(page, 'Tiếp tục')
  await expect(page.getByText('I.8 được thực hiện tiếp')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(page.getByText('Đã hoàn tác I.8')).toBeVisible()
  await expect(page.locator('tr', { hasText: 'I.8' }).getByText('Tạm dừng').last()).toBeVisible()
  await panel.getByRole('tab', { name: /Lịch sử/ }).click()
  await expect(panel.getByText('Trần Đình Quý hoàn tác bước vừa làm')).toBeVisible()
  await expect(panel.getByText('Chờ Tòa án ấn định lịch')).toBeVisible()
})

test('a staff member raises an obstacle and asks for a later date; the director answers and sees both', async ({
  pageOf,
}) => {
  const staff = await pageOf('staff')
  const own = await openTask(staff, 'II.6')
  await choose(staff, 'Nêu vướng mắc')
  const dialog = staff.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Vướng ở đâu/ }).fill('Chưa có hội trường ở A Lưới')
  await dialog.getByRole('button', { name: 'Nêu vướng mắc' }).click()
  await expect(own.getByText('Chưa có hội trường ở A Lưới').first()).toBeVisible()
  await choose(staff, 'Xin gia hạn')
  await dialog.getByRole('textbox', { name: /Thời hạn mới/ }).fill('02/09/2022')
  await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Dồn lịch cuối tháng tám')
  await dialog.getByRole('button', { name: 'Xin gia hạn' }).click()
  await expect(own.getByText('02/09/2022', { exact: true })).toBeVisible()

  const director = await pageOf('manager')
  const panel = await openTask(director, 'II.6')
  await panel.getByRole('button', { name: 'Trả lời' }).click()
  await director.getByRole('dialog').getByRole('textbox').fill('Mượn hội trường huyện')
  await director.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click()
  await expect(panel.getByText(/Trần Đình Quý trả lời .*: Mượn hội trường huyện/).first()).toBeVisible()
  await expect(panel.getByText('Dồn lịch cuối tháng tám').first()).toBeVisible()
})

test('a task in the trash comes back with undo, and a viewer is offered its record sheet alone', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  await openTask(leader, 'IV.7')
  await choose(leader, 'Xóa nhiệm vụ')
  await leader.getByRole('dialog').getByRole('button', { name: 'Xóa nhiệm vụ' }).click()
  await expect(leader.getByText('Đã xóa IV.7')).toBeVisible()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 0')
  await leader.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 1')

  const viewer = await pageOf('viewer')
  await openTask(viewer, 'IV.7')
  await viewer.getByRole('button', { name: 'Việc khác' }).click()
  await expect(viewer.getByRole('menuitem')).toHaveText(['Phiếu theo dõi (PDF)', 'Phiếu theo dõi (Word)'])
})

test('a task with a condition waits until the director enters it', async ({ pageOf }) => {
  const page = await pageOf('manager')
  const panel = await openTask(page, 'I.4')
  await choose(page, 'Tiếp tục')
  await expect(panel.getByText(/Nhiệm vụ chờ điều kiện/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Cập nhật' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Ghi nhận điều kiện bắt đầu' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Văn bản/ }).fill('Quyết định số 90/QĐ-TTg')
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(panel.getByText(/đạt từ 15\/06\/2022/).first()).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Cập nhật' })).toBeVisible()
})

test('the director moves several due dates by keyboard alone; a row that refuses is named and left out', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/tasks?group=ceremony,communications')
  const row = (key: string) => page.locator('tr', { hasText: key })
  await row('II.7').getByRole('link').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Space')
  await expect(page.getByText('Đã chọn 2')).toBeVisible()
  await page.getByRole('button', { name: 'Dời hạn' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số ngày').selectOption('7')
  await expect(dialog.getByText('Nhiệm vụ đang chờ xác nhận.')).toBeVisible()
  await expect(dialog.getByText('19/08/2022')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bỏ II.7 và dời 1' }).click()
  await expect(row('IV.3').getByRole('time')).toHaveText('19/08/2022')
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(row('IV.3').getByRole('time')).toHaveText('12/08/2022')
})

test('a comment names somebody with @, and the bell tells them', async ({ pageOf }) => {
  const staff = await pageOf('staff')
  const panel = await openTask(staff, 'II.3')
  const box = panel.getByRole('textbox', { name: /trao đổi/i })
  await box.pressSequentially('Nhờ @quy')
  await expect(panel.getByRole('option', { name: /Trần Đình Quý/ })).toBeVisible()
  await staff.keyboard.press('Enter')
  await expect(box).toHaveValue('Nhờ @Trần Đình Quý ')
  await box.pressSequentially('xem giúp bài 5')
  await staff.keyboard.press('Control+Enter')
  await expect(panel.getByText('@Trần Đình Quý').first()).toBeVisible()

  const director = await pageOf('manager')
  await director.goto('/')
  await director.getByRole('button', { name: /Thông báo/ }).click()
  await expect(director.getByText(/xem giúp bài 5/)).toBeVisible()
})
