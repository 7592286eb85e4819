import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

test('a staff member records article 5 of 12 on a phone in three taps, and the director and the leader see it', async ({
  pageOf,
}) => {
  const leader = await pageOf('leader')
  await leader.goto('/')
  await expect(leader.getByText('Khối lượng đạt')).toContainText('46%')

  const phone = await pageOf('staff', { width: 390, height: 844 })
  await phone.goto('/my-work')
  await phone.getByRole('button', { name: /Cập nhật II\.3/ }).click()
  const sheet = phone.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Thêm một' }).click()
  await sheet.getByRole('button', { name: 'Lưu cập nhật' }).click()
  await expect(sheet).toBeHidden()
  await expect(phone.getByText('Đã lưu', { exact: true })).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('5/12 bài')).toBeVisible()

  await leader.reload()
  await expect(leader.getByText('Khối lượng đạt')).toContainText('47%')
  await expect(leader.getByRole('link', { name: /Công tác truyền thông/ })).toContainText('64%')

  const director = await pageOf('manager')
  await director.goto('/tasks?q=II.3')
  await expect(director.getByText('5/12').first()).toBeVisible()
})

test('the director confirms a waiting result from the queue, and the figures follow', async ({ pageOf }) => {
  const page = await pageOf('manager')
  await page.goto('/')
  await expect(page.getByText('Viết bài cho Chuyên trang')).toBeVisible()
  await page
    .getByRole('button', { name: /Xác nhận/ })
    .first()
    .click()
  await expect(page.getByText('Đã xác nhận II.7')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /Xác nhận/ })).toHaveCount(0)
  await expect(page.getByText(/Cộng 20 nhiệm vụ: 5 hoàn thành/)).toBeVisible()

  // The pages open on the centre's branch; one press shows the whole plan, and the lists behind the figures follow.
  await page.getByText('Cả kế hoạch').click()
  await expect(page.getByText(/Cộng 29 nhiệm vụ: 7 hoàn thành/)).toBeVisible()
  await page.getByRole('link', { name: /^Hoàn thành/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 7')
  await page.getByRole('button', { name: 'Nhánh của tôi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 5')
})

test('the leader returns a result with a reason, and its staff reads the reason', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await page
    .getByRole('button', { name: /Trả lại/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('textbox').fill('Bổ sung danh sách của Phòng Nghiệp vụ 1.')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(page.getByText('Đã trả lại III.4')).toBeVisible()
  await page.goto('/tasks?badge=returned')
  await expect(page.getByText('Rà soát, xét chọn tập thể')).toBeVisible()
})

test('a viewer reads everything and is offered nothing to press', async ({ pageOf }) => {
  const page = await pageOf('viewer')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kỷ niệm 25 năm')
  for (const name of [/Xác nhận/, /Trả lại/, /Đồng ý/, /Đôn đốc/])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await page.goto('/tasks')
  await expect(page.getByRole('link', { name: /Thêm/ })).toHaveCount(0)
  await page.goto('/tasks/new')
  await expect(page.getByText('Bạn chưa được phân quyền')).toBeVisible()
})

test('the dashboard of an earlier day shows that day and offers no action', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-05-31')
  await expect(page.getByText(/Cuối ngày/).first()).toContainText('31/05')
  await expect(page.getByText(/Khối lượng đạt/)).toContainText('36%')
  await expect(page.getByRole('button', { name: /Xác nhận|Trả lại|Đôn đốc/ })).toHaveCount(0)
})
