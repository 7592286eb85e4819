import { faultsOf } from '@/e2e/support/axe'
import { choose, openTask } from '@/e2e/support/task-panel'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
// What the server refuses stands at its field; the browser notes the answer.
test.use({ allowed: /status of 422/ })

test('the leader judges a task that the figures call late, and finds both beside each other on the dashboard', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  const panel = await openTask(leader, 'II.5')
  await choose(leader, 'Đánh giá của lãnh đạo')
  const dialog = leader.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Đánh giá' }).click()
  await expect(dialog.getByText('Chọn một mức.')).toBeVisible()
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  expect(await faultsOf(leader)).toEqual([])
  await dialog.getByRole('radio', { name: /^Không đáng lo/ }).click()
  await dialog.getByRole('textbox').fill('Ảnh đã chụp đủ, chờ dựng')
  await dialog.getByRole('button', { name: 'Đánh giá' }).click()
  await expect(leader.getByText('Đã ghi đánh giá II.5')).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Đánh giá của lãnh đạo' })).toBeVisible()
  await expect(panel.getByText('Chậm 35 điểm')).toBeVisible()
  await expect(panel.getByText('Ảnh đã chụp đủ, chờ dựng').first()).toBeVisible()
  await panel.getByRole('tab', { name: /Lịch sử/ }).click()
  await expect(panel.getByText(/đánh giá: không đáng lo/)).toBeVisible()

  await openTask(leader, 'IV.2')
  await choose(leader, 'Đánh giá của lãnh đạo')
  await dialog.getByRole('radio', { name: /^Đáng lo/ }).click()
  await dialog.getByRole('textbox').fill('Khách mời chưa trả lời')
  await dialog.getByRole('button', { name: 'Đánh giá' }).click()
  await expect(leader.getByText('Đã ghi đánh giá IV.2')).toBeVisible()

  await leader.goto('/')
  const risks = leader.getByRole('region', { name: 'Nguy cơ trước khi quá hạn' })
  const lines = risks.getByRole('listitem')
  await expect(lines).toHaveCount(5)
  await expect(lines.first()).toContainText('Lãnh đạo: đáng lo, 15/06: Khách mời chưa trả lời')
  await expect(lines.last()).toContainText('Chậm 35 điểm')
  await expect(lines.last()).toContainText('Lãnh đạo: không đáng lo, 15/06: Ảnh đã chụp đủ, chờ dựng')
  expect(await faultsOf(leader)).toEqual([])
  await risks.getByRole('link', { name: '5', exact: true }).click()
  await expect(leader).toHaveURL(/atRisk=true/)
  const box = (key: string) => leader.getByRole('checkbox', { name: `Chọn ${key}`, exact: true })
  await expect(box('II.4')).toHaveCount(0)
  for (const key of ['IV.2', 'II.5', 'I.8']) await expect(box(key)).toBeVisible()

  await openTask(leader, 'II.5')
  await panel.getByRole('button', { name: 'Thôi đánh giá' }).click()
  await dialog.getByRole('button', { name: 'Thôi đánh giá' }).click()
  await expect(panel.getByRole('heading', { name: 'Đánh giá của lãnh đạo' })).toHaveCount(0)
})

test('nobody else is offered to judge', async ({ pageOf }) => {
  const director = await pageOf('manager')
  const panel = await openTask(director, 'IV.2')
  await expect(panel.getByText('Khách mời chưa trả lời').first()).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Đánh giá lại' })).toHaveCount(0)
  await openTask(director, 'II.3')
  await director.getByRole('button', { name: 'Việc khác' }).click()
  await expect(director.getByRole('menuitem').first()).toBeVisible()
  await expect(director.getByRole('menuitem', { name: 'Đánh giá của lãnh đạo' })).toHaveCount(0)
})

test('the administrator makes the day before the ceremony a day off, and the way back loses a day', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  await leader.goto('/')
  const wayBack = leader.getByRole('region', { name: 'Đường lùi từ Lễ kỷ niệm' })
  await expect(wayBack.getByText(/Mỏng nhất:.* còn 1 ngày dự phòng/)).toBeVisible()

  const admin = await pageOf('admin')
  await admin.goto('/settings')
  await admin.getByRole('link', { name: 'Ngày nghỉ trong năm' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Ngày nghỉ' })).toBeVisible()
  await expect(admin.getByRole('heading', { name: '11 ngày nghỉ' })).toBeVisible()
  const dialog = admin.getByRole('dialog')
  await admin.getByRole('button', { name: 'Thêm ngày nghỉ' }).click()
  const day = dialog.getByRole('textbox', { name: /^Ngày/ })
  await day.fill('04092022')
  await day.press('Enter')
  await dialog.getByRole('textbox', { name: /Tên ngày nghỉ/ }).fill('Tổng duyệt')
  await dialog.getByRole('button', { name: 'Thêm ngày nghỉ' }).click()
  await expect(dialog.getByText(/Thứ Bảy và Chủ nhật vốn đã nghỉ/)).toBeVisible()
  await day.fill('05092022')
  await day.press('Enter')
  await dialog.getByRole('button', { name: 'Thêm ngày nghỉ' }).click()
  await expect(admin.getByText('Đã thêm ngày nghỉ 05/09/2022')).toBeVisible()
  await expect(admin.getByRole('heading', { name: '12 ngày nghỉ' })).toBeVisible()
  expect(await faultsOf(admin)).toEqual([])

  // The leader's page is told and counts anew by itself.
  await expect(wayBack.getByText(/Mỏng nhất:.* không còn ngày dự phòng/)).toBeVisible()

  const row = admin.getByRole('listitem').filter({ hasText: '05/09/2022' })
  await row.getByRole('button', { name: 'Bỏ ngày nghỉ 05/09/2022' }).click()
  await dialog.getByRole('button', { name: 'Bỏ', exact: true }).click()
  await expect(row.getByText(/bỏ .*15\/06\/2022/)).toBeVisible()
  await row.getByRole('button', { name: 'Khôi phục ngày nghỉ 05/09/2022' }).click()
  await expect(admin.getByRole('heading', { name: '12 ngày nghỉ' })).toBeVisible()
})

test('everybody reads the days off, and only the administrator changes them', async ({ pageOf }) => {
  const reader = await pageOf('viewer', { width: 390 })
  await reader.goto('/settings/holidays')
  await expect(reader.getByText('Quốc khánh').first()).toBeVisible()
  await expect(reader.getByRole('button', { name: /Thêm ngày nghỉ|Bỏ ngày nghỉ|Khôi phục/ })).toHaveCount(0)
  expect(await faultsOf(reader)).toEqual([])
})
