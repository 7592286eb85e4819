import type { Locator, Page } from '@playwright/test'
import { seedCampaign } from '@/bench/seed'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
// Of two people who move one task the second is refused, and the browser says so on its console.
test.use({ allowed: /status of 409/ })

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const strip = (page: Page, key: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(key, { exact: true }) })
const open = async (page: Page, address: string) => {
  await page.goto(address)
}

async function carry(page: Page, what: Locator, to: Locator) {
  await what.scrollIntoViewIfNeeded()
  const from = await what.boundingBox()
  const target = await to.boundingBox()
  if (!from || !target) throw new Error('nothing to carry')
  await page.mouse.move(from.x + 60, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 40, { steps: 4 })
  await page.mouse.move(target.x + target.width / 2, target.y + 200, { steps: 8 })
}

test('the director drags a waiting result to Hoàn thành, the columns count it at once, and one press takes it back', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?view=board')
  const done = column(page, 'Hoàn thành')
  await expect(done.getByRole('heading')).toContainText('4')
  await carry(page, strip(page, 'II.7'), done)
  await expect(done.getByText('Thả để xác nhận II.7')).toBeVisible()
  await expect(column(page, 'Chưa bắt đầu').getByText('Đã có tiến độ, không quay lại được')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText('Đã xác nhận II.7')).toBeVisible()
  await expect(done.getByRole('heading')).toContainText('5')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(column(page, 'Chờ xác nhận').getByText('II.7', { exact: true })).toBeVisible()
  await expect(done.getByRole('heading')).toContainText('4')

  await carry(page, strip(page, 'II.7'), done)
  await page.mouse.up()
  await expect(page.getByText('Đã xác nhận II.7')).toBeVisible()
  await page.reload()
  await expect(done.getByText('Viết bài cho Chuyên trang')).toBeVisible()
})

test('with the keyboard alone the director pauses a task by the menu, after saying why, and resumes it by dragging', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?view=board')
  const title = page.getByRole('link', { name: /Thực hiện vụ việc đại diện ngoài/ })
  await title.focus()
  await page.keyboard.press('m')
  const menu = page.getByRole('menu', { name: 'Chuyển I.8 sang…' })
  await expect(menu.getByRole('menuitem', { name: 'Báo cáo hoàn thành…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()

  // Opened again the moment it closes: what the browser tells late of the first one does not close the second.
  await page.keyboard.press('m')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: /^Tạm dừng… cần lý do/ })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tạm dừng I.8?' })
  await expect(dialog).toContainText('giữ nguyên và vẫn tính vào nhóm')
  await dialog.getByRole('textbox').focus()
  await page.keyboard.type('Chờ Tòa án ấn định lịch')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã tạm dừng I.8')).toBeVisible()
  await expect(column(page, 'Tạm dừng').getByText('I.8', { exact: true })).toBeVisible()

  await title.focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByText(/^I\.8: Đang thực hiện\. Thả: trở lại như trước khi dừng/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByText('I.8 được thực hiện tiếp')).toBeVisible()
  await expect(column(page, 'Đang thực hiện').getByText('I.8', { exact: true })).toBeVisible()
})

test('a forbidden drop says why and changes nothing, with mouse and keys', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await open(page, '/tasks?view=board&q=II.3')
  await column(page, 'Tạm dừng').getByRole('button').click()
  const doing = column(page, 'Đang thực hiện')
  await carry(page, strip(page, 'II.3'), column(page, 'Tạm dừng'))
  await expect(column(page, 'Tạm dừng').getByText('Bạn không có quyền làm bước này')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText('II.3 giữ nguyên. Bạn không có quyền làm bước này')).toBeVisible()
  await expect(doing.getByText('II.3', { exact: true })).toBeVisible()

  await doing.getByRole('link').first().focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByText(/Chưa bắt đầu\. Đã có tiến độ, không quay lại được/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(column(page, 'Chưa bắt đầu').getByText('Đã có tiến độ')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Esc in the middle of a drag leaves everything as it was', async ({ pageOf }) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?view=board')
  const heads = async () => page.getByRole('heading', { level: 2 }).allInnerTexts()
  const before = await heads()
  await carry(page, strip(page, 'I.7'), column(page, 'Tạm dừng'))
  await expect(page.getByText('Thả để tạm dừng I.7')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByText('Thả để tạm dừng I.7')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await heads()).toEqual(before)
})

test('a staff member drags own work to Chờ xác nhận and writes the result there', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await open(page, '/tasks?view=board&q=II.6')
  await carry(page, strip(page, 'II.6'), column(page, 'Chờ xác nhận'))
  await page.mouse.up()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Kết quả đạt được')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(column(page, 'Đang thực hiện').getByText('II.6', { exact: true })).toBeVisible()
})

test('two people move one task: the second is told, sees it as it is now, and may press again', async ({
  pageOf,
}) => {
  const [first, second] = [await pageOf('manager'), await pageOf('leader')]
  for (const page of [first, second]) {
    await open(page, '/tasks?view=board&q=I.9')
    await column(page, 'Tạm dừng').getByRole('button').click()
    await carry(page, strip(page, 'I.9'), column(page, 'Tạm dừng'))
    await page.mouse.up()
    await page.getByRole('dialog', { name: 'Tạm dừng I.9?' }).getByRole('textbox').fill('Chờ kinh phí')
  }
  await first.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(column(first, 'Tạm dừng').getByText('I.9', { exact: true })).toBeVisible()

  const dialog = second.getByRole('dialog', { name: 'Tạm dừng I.9?' })
  await dialog.getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nhiệm vụ vừa được người khác cập nhật')
  await expect(dialog.getByRole('textbox')).toHaveValue('Chờ kinh phí')
  await second.keyboard.press('Escape')
  await expect(column(second, 'Tạm dừng').getByText('I.9', { exact: true })).toBeVisible()
})

test('in the table M moves the task in hand and X confirms the one that waits; the sheet of keys has both', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await open(page, '/tasks?branch=all')
  await page.getByRole('link', { name: /Đợt cao điểm thực hiện vụ việc/ }).focus()
  await page.keyboard.press('x')
  await expect(page.getByText('I.7 không chờ bạn xác nhận.')).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByRole('menu', { name: 'Chuyển I.7 sang…' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Xin gia hạn…' }).click()
  await expect(page.getByRole('dialog', { name: 'Xin gia hạn I.7' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet.getByText('Chọn dòng')).toBeVisible()
  await expect(sheet.getByText('Chuyển nhiệm vụ sang…')).toBeVisible()
  const leader = await pageOf('leader')
  await open(leader, '/tasks?q=III.4')
  await leader.locator('tr', { hasText: 'III.4' }).getByRole('link').first().focus()
  await leader.keyboard.press('x')
  await expect(leader.getByText('Đã xác nhận III.4')).toBeVisible()
})

test('of a thousand tasks a column draws forty, says how many there are, and brings more when asked', async ({
  app,
  pageOf,
}) => {
  const campaignId = await seedCampaign(app.databaseUrl, 1_000)
  const page = await pageOf('leader')
  await page.context().addCookies([{ name: 'chang-duong.campaign', value: campaignId, url: app.url }])
  await page.goto('/tasks?view=board')
  const doing = page.getByRole('region', { name: 'Đang thực hiện', exact: true })
  await expect(doing.getByRole('link')).toHaveCount(40)
  const total = Number((await doing.getByRole('heading').innerText()).replace(/\D/g, ''))
  expect(total).toBeGreaterThan(400)
  expect(await page.locator('[data-row]').count()).toBeLessThan(200)
  await doing.getByRole('button', { name: 'Xem thêm' }).click()
  await expect(doing.getByRole('link')).toHaveCount(80)
})
