import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

test('the leader goes from the matrix of units to the centre and sees who is busy in which week', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await page
    .getByRole('table', { name: 'Đơn vị theo trạng thái' })
    .getByRole('link', { name: /^Trung tâm TGPL/ })
    .click()
  await expect(page).toHaveURL('/units/tt-tgpl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trung tâm TGPL Nhà nước tỉnh')
  await expect(page.getByText('Chủ trì 20 trên 29 nhiệm vụ. Khối lượng đạt 51%, kế hoạch 51%.')).toBeVisible()
  await expect(page.getByText('Một nhiệm vụ quá hạn 19 ngày; một kết quả chờ xác nhận.')).toBeVisible()
  const load = page.getByRole('table', { name: 'Khối lượng công việc theo người và tuần' })
  const dung = load.getByRole('row', { name: /Lê Đức Dũng/ })
  await expect(dung.getByRole('cell')).toHaveText([...Array(10).fill('5'), '5, 1 việc đến hạn', '4', '5'])
  const giang = load.getByRole('row', { name: /Hoàng Thị Giang/ })
  await expect(giang.getByRole('cell').first()).toHaveText('3, 1 việc quá hạn')
  await expect(page.getByRole('region', { name: 'Trễ hạn' })).toContainText(
    'I.6 · 18/05 so với 13/05, trễ 5 ngày; đã gia hạn 1 lần từ 29/04',
  )
  await expect(page.getByRole('region', { name: 'Phối hợp' }).getByRole('listitem')).toHaveCount(7)
  const own = page.getByRole('region', { name: 'Nhiệm vụ chủ trì' }).getByRole('listitem')
  await expect(own).toHaveCount(20)
  await expect(own.first()).toContainText('III.3')
  await expect(own.last()).toContainText('III.2')
})

test('one press shows the unit alone, everywhere on the page and in the address, and back leads to the branch', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/units/tt-tgpl')
  const reach = page.getByRole('radiogroup', { name: 'Phạm vi số liệu' })
  await page.getByRole('radio', { name: 'Cả nhánh 20' }).focus()
  await expect(page.getByRole('radio', { name: 'Cả nhánh 20' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/units/tt-tgpl?direct=true')
  await expect(page.getByText('Chủ trì 5 trên 29 nhiệm vụ.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Nhiệm vụ chủ trì' }).getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('region', { name: 'Xu hướng' })).toContainText('khối lượng của đơn vị')
  await page.reload()
  await expect(reach.getByRole('radio', { name: 'Trực tiếp 5' })).toBeChecked()
  await page.goBack()
  await expect(page.getByText('Chủ trì 20 trên 29 nhiệm vụ.')).toBeVisible()
})

test('a name opens the tasks that person holds', async ({ pageOf }) => {
  const page = await pageOf('manager')
  await page.goto('/units/tt-tgpl')
  await page
    .getByRole('table', { name: /Khối lượng/ })
    .getByRole('link', { name: 'Nguyễn Thị An' })
    .click()
  await expect(page).toHaveURL(/\/tasks\?owner=/)
  await expect(page.locator('tr[data-row]')).toHaveCount(2)
})

test('an earlier day is kept on the way from the dashboard, and one press leads back to today', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-05-31')
  await page
    .getByRole('table', { name: 'Đơn vị theo trạng thái' })
    .getByRole('link', { name: 'Phòng HC-TH' })
    .click()
  await expect(page).toHaveURL('/units/tt-hcth?asOf=2022-05-31')
  await expect(page.getByText('Một nhiệm vụ quá hạn 4 ngày')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Tuần đó' })).toBeVisible()
  await page.getByRole('button', { name: 'Về hôm nay' }).click()
  await expect(page).toHaveURL('/units/tt-hcth')
  await expect(page.getByText('Một nhiệm vụ quá hạn 19 ngày')).toBeVisible()
})

test('the tree of units leads to each, and a unit that is not there leads back', async ({ app, pageOf }) => {
  const page = await pageOf('viewer')
  await page.goto('/units')
  const ours = page.getByRole('table', { name: 'Đơn vị thuộc Sở' })
  await expect(ours.getByRole('row', { name: /Trung tâm TGPL/ }).getByRole('cell')).toHaveText([
    '20',
    '5',
    '1',
    '14/06',
  ])
  await ours.getByRole('link', { name: 'Phòng Nghiệp vụ 2' }).click()
  await expect(page.getByRole('navigation', { name: 'Đường dẫn trang' }).getByRole('listitem')).toHaveText([
    /Cán bộ & đơn vị/,
    /Lãnh đạo Sở Tư pháp/,
    /Trung tâm TGPL Nhà nước tỉnh/,
    /Phòng Nghiệp vụ 2/,
  ])
  const caller = await Caller.of(app.url, 'viewer')
  const { body } = await caller.call('GET', '/api/campaigns')
  const [plan] = body['items'] as { id: string }[]
  const answer = await caller.call('GET', `/api/campaigns/${plan?.id}/units/khong-co`)
  expect(answer.status).toBe(404)
})

test('what a colleague reports is on the page of the unit without a reload', async ({ app, pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/units/tt-nv1')
  await expect(page.getByRole('region', { name: 'Nhiệm vụ chủ trì' })).toContainText('4/40')
  const caller = await Caller.of(app.url, 'manager')
  const { id, version } = await caller.task('I.9')
  await caller.call('PUT', `/api/tasks/${id}/progress`, { body: { version, done: 9 } })
  await expect(page.getByRole('region', { name: 'Nhiệm vụ chủ trì' })).toContainText('9/40')
})
