import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

test('everyone reads what the plan is for, what it rests on, and what of it is proposed', async ({
  pageOf,
}) => {
  const page = await pageOf('viewer')
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: 'Kế hoạch', exact: true })
    .click()
  await expect(page).toHaveURL('/campaign')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kỷ niệm 25 năm')
  await expect(page.getByText('Kế hoạch số 264/KH-STP ngày 22/02/2022 của Sở Tư pháp')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mục tiêu' })).toContainText('Giáo dục truyền thống')
  await expect(page.getByRole('region', { name: 'Căn cứ' }).getByRole('listitem')).toContainText([
    '219/KH-UBND ngày 25/10/2017',
    '28/NQ-CP ngày 03/03/2021',
  ])
  const groups = page.getByRole('region', { name: 'Nhóm hoạt động và chủ đề' })
  await expect(groups.getByRole('link')).toHaveCount(4)
  await expect(groups.getByRole('link').nth(1)).toContainText('“25 năm - một chặng đường')
  await expect(groups.getByRole('link').nth(3)).toContainText('Nội dung: Lễ kỷ niệm kết hợp sơ kết')
  const milestones = page.getByRole('region', { name: 'Mốc của kế hoạch' }).getByRole('listitem')
  await expect(milestones).toHaveCount(6)
  await expect(milestones.nth(3)).toContainText(/Trình hồ sơ khen thưởng\s*đề xuất/)
  await expect(milestones.nth(3)).toContainText('còn 23 ngày')
  await expect(milestones.nth(0)).not.toContainText('đề xuất')
  await expect(page.getByRole('region', { name: 'Nguồn dữ liệu' })).toContainText('là đề xuất')
})

test('the leader reads the pace an indicator needs and opens the updates behind it', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/campaign')
  await page.getByRole('link', { name: 'Chỉ tiêu' }).click()
  await expect(page).toHaveURL('/indicators')
  const row = page.getByRole('listitem').filter({ hasText: 'Buổi truyền thông tại cơ sở' })
  await expect(row).toContainText('12/20 buổi')
  await expect(row).toContainText('cần 0,8 buổi mỗi tuần để kịp 26/08')
  const button = row.getByRole('button', { name: '4 lần cập nhật' })
  await button.focus()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  const entries = page.getByRole('list', { name: 'Các lần cập nhật của Buổi truyền thông tại cơ sở' })
  await expect(entries.getByRole('listitem')).toContainText(['10 → 12', '6 → 10', '2 → 6', '0 → 2'])
  await expect(entries.getByRole('listitem').first()).toContainText('Lê Đức Dũng')

  const caller = await Caller.of(app.url, 'staff')
  const { id, version } = await caller.task('II.6')
  await caller.call('PUT', `/api/tasks/${id}/progress`, { body: { version, done: 14 } })
  await expect(row).toContainText('14/20 buổi')
  await expect(entries.getByRole('listitem').first()).toContainText('12 → 14')
})

test('a manager’s indicators open on the own branch; a group and a day stand in the address', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/indicators')
  await expect(page.getByText('Kế hoạch chi tiết được ban hành', { exact: true })).toBeVisible()
  await expect(page.getByText('Văn bản phát động', { exact: true })).toHaveCount(0)
  await page.getByText('Cả kế hoạch', { exact: true }).click()
  await expect(page).toHaveURL('/indicators?branch=all')
  await expect(page.getByText('Văn bản phát động', { exact: true })).toBeVisible()
  await page.getByRole('radiogroup', { name: 'Nhóm hoạt động' }).getByText('II', { exact: true }).click()
  await expect(page).toHaveURL('/indicators?group=communications&branch=all')
  await expect(page.getByText('Văn bản phát động', { exact: true })).toHaveCount(0)
  await page.goto('/indicators?group=communications&branch=all&asOf=2022-05-31')
  await expect(page.getByRole('listitem').filter({ hasText: 'Buổi truyền thông tại cơ sở' })).toContainText(
    '10/20 buổi',
  )
  await page.getByRole('button', { name: 'Về hôm nay' }).click()
  await expect(page).toHaveURL('/indicators?group=communications&branch=all')
})
