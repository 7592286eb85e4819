import type { Page } from '@playwright/test'
import { Caller } from '@/e2e/support/caller'
import { expectToFit } from '@/e2e/support/fit'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
// Two people decide the same matter on purpose: the second is refused.
test.use({ allowed: /409 \(Conflict\)|404 \(Not Found\)/ })

const confirmOf = async (url: string, key: string) =>
  `/tasks/${(await (await Caller.of(url, 'leader')).task(key)).id}/confirm`

async function extensionOf(url: string, key: string): Promise<string> {
  const leader = await Caller.of(url, 'leader')
  const { body } = await leader.call('GET', `/api/tasks/${(await leader.task(key)).id}`)
  return `/extensions/${(body['extensions'] as { id: string }[])[0]?.id}`
}

/** The whole percent of a figure after the change foretold: the bold one. */
async function foretold(card: ReturnType<Page['locator']>, label: string): Promise<string> {
  return await card
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${label}`) })
    .locator('b')
    .innerText()
}
const cardOf = (page: Page, title: string) =>
  page.getByRole('radiogroup').locator('label').filter({ hasText: title })

test('the leader confirms from the queue, sees beforehand what it does, and the next one follows', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await page.getByRole('link', { name: /^II\.7/ }).click()
  await expect(page).toHaveURL(/\/tasks\/[^/]+\/confirm$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Viết bài cho Chuyên trang')
  await expect(page.getByText('Đã gửi đủ 03 bài cho Chuyên trang.')).toBeVisible()
  await expect(page.getByText('đúng hạn, sớm 50 ngày')).toBeVisible()
  await expect(page.getByText('2/3 bài. Hai bài đã gửi Báo Pháp luật Việt Nam.')).toBeVisible()
  await expect(page.getByText('Còn 2 việc nữa chờ bạn')).toBeVisible()
  const card = cardOf(page, 'Xác nhận hoàn thành')
  expect(await foretold(card, 'Đúng hạn thành|Đúng hạn 4')).toBe('5/8')
  await expect(card).toContainText('(62,5%)')
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByText('Đã xác nhận II.7')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rà soát, xét chọn tập thể')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // A toast that is pointed at stays.
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).hover()
  const other = await pageOf('leader')
  await other.goto('/')
  await expect(other.getByText(/5\/8/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(page.getByText('Đã hoàn tác II.7')).toBeVisible()
})

test('with the keyboard alone a result is returned: the reason is asked for, and the group goes to the percent foretold', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto(await confirmOf(app.url, 'III.4'))
  await expect(page.getByRole('radio', { name: /Xác nhận hoàn thành/ })).toBeChecked()
  await expect(page.getByText('Còn 2 việc nữa chờ bạn')).toBeVisible()
  await page.keyboard.press('2')
  const reason = page.getByRole('textbox', { name: /Lý do trả lại/ })
  await expect(reason).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  const card = cardOf(page, 'Trả lại, nêu lý do')
  const [group, plan] = [await foretold(card, 'Nhóm III'), await foretold(card, 'Cả kế hoạch')]
  await page.keyboard.type('Bổ sung biên bản họp xét.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã trả lại III.4')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Viết bài cho Chuyên trang')
  await page.goto('/')
  await expect(page.getByRole('link', { name: /Phong trào thi đua/ })).toContainText(group)
  await expect(page.getByText('Khối lượng đạt')).toContainText(plan)
})

test('the head of office reads both outcomes of a request, approves it with a note, and undoes that', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('otherManager')
  await page.goto('/my-work')
  const waiting = page.getByRole('region', { name: /^Chờ tôi quyết định/ })
  await waiting.getByRole('listitem').filter({ hasText: 'III.5' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/extensions\//)
  const path = page.getByRole('navigation', { name: 'Đường dẫn trang' })
  await expect(path.getByRole('listitem')).toHaveText([/^Việc của tôi/, /^Chờ tôi quyết định 1/, 'III.5'])
  await expect(page.getByText('“Ba đơn vị chưa có ý kiến hiệp y về hồ sơ tập thể.”')).toBeVisible()
  const row = (name: RegExp) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(row(/^Từ thời hạn/).getByRole('cell')).toContainText(['34 ngày', '39 ngày'])
  await expect(row(/^Tỷ lệ đúng hạn, nếu gửi/).getByRole('cell')).toContainText([
    '5/8 (62,5%)',
    '4/8 (50,0%)',
  ])
  await expect(row(/^Đúng hạn, hôm nay/).getByRole('cell')).toContainText(['4/7', '4/7'])
  await expect(page.getByRole('img', { name: /dời từ 08\/07\/2022 đến 15\/07\/2022/ })).toBeVisible()
  await expect(page.getByText('Không còn việc nào khác chờ bạn')).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { name: 'Không đồng ý' })).toBeChecked()
  await page.keyboard.press('1')
  await page.getByRole('textbox', { name: 'Lời ghi kèm' }).fill('Gia hạn một lần')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã đồng ý gia hạn III.5 đến 15/07/2022')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Đã đồng ý, thời hạn mới 15/07/2022' })).toBeFocused()
  await expect(page.getByText('“Gia hạn một lần”')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).hover()
  const leader = await Caller.of(app.url, 'leader')
  const { body } = await leader.call('GET', `/api/campaigns/${await leader.campaignId()}/dashboard`)
  expect(body['rates']).toMatchObject({ onTime: { num: 4, den: 7 } })
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Đồng ý gia hạn' })).toBeVisible()
})

test('what somebody else decided meanwhile is told with the name, and nothing is decided twice', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto(await confirmOf(app.url, 'II.7'))
  const request = await pageOf('leader')
  await request.goto(await extensionOf(app.url, 'III.5'))
  await expect(request.getByRole('button', { name: 'Không đồng ý' })).toBeVisible()
  const director = await Caller.of(app.url, 'manager')
  const { id, version } = await director.task('II.7')
  await director.call('POST', `/api/tasks/${id}/confirmation`, { body: { version } })
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Đã xác nhận hoàn thành' })).toBeVisible()
  await expect(page.getByText(/Trần Đình Quý quyết định/)).toBeVisible()
  const office = await Caller.of(app.url, 'otherManager')
  const path = (await extensionOf(app.url, 'III.5')).replace('/extensions', '/api/extensions')
  await office.call('POST', `${path}/decision`, { body: { decision: 'declined', note: 'Giữ ngày 08/7' } })
  await request.getByRole('button', { name: 'Đồng ý gia hạn' }).click()
  await expect(
    request.getByRole('heading', { name: 'Không đồng ý, thời hạn giữ nguyên 08/07/2022' }),
  ).toBeVisible()
  await expect(request.getByText(/Phạm Thị Ái quyết định/)).toBeVisible()
  await expect(request.getByText('“Giữ ngày 08/7”')).toBeVisible()
})

test('a result sent anew while it was read is not confirmed unseen: the page says what changed and asks again', async ({
  app,
  pageOf,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const send = async (result: string) => {
    const { id, version } = await staff.task('II.6')
    await staff.call('POST', `/api/tasks/${id}/submission`, { body: { version, result, done: 20 } })
    return id
  }
  const id = await send('Đủ 20 buổi.')
  const page = await pageOf('leader')
  await page.goto(`/tasks/${id}/confirm`)
  await expect(page.getByText('Đủ 20 buổi.')).toBeVisible()
  await staff.call('DELETE', `/api/tasks/${id}/submission`, {
    body: { version: (await staff.task('II.6')).version },
  })
  // The page hears of it: in between nothing waits.
  await expect(page.getByRole('button', { name: 'Xác nhận', exact: true })).toHaveCount(0)
  await send('Đủ 20 buổi, kèm danh sách.')
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByText('Vừa có thay đổi trong lúc bạn xem.')).toBeVisible()
  await expect(page.getByText('Đủ 20 buổi, kèm danh sách.')).toBeVisible()
  expect((await staff.task('II.6')).status).toBe('submitted')
  await page.goto(`/tasks/${crypto.randomUUID()}/confirm`)
  await expect(page.getByText('404')).toBeVisible()
  await staff.call('DELETE', `/api/tasks/${id}/submission`, {
    body: { version: (await staff.task('II.6')).version },
  })
})

test('who may not decide reads the same page with the reason and nothing to press', async ({
  app,
  pageOf,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id, version } = await staff.task('II.6')
  await staff.call('POST', `/api/tasks/${id}/submission`, {
    body: { version, result: 'Đủ 20 buổi.', done: 20 },
  })
  for (const person of ['viewer', 'staff'] as const) {
    const page = await pageOf(person)
    await page.goto(`/tasks/${id}/confirm`)
    await expect(page.getByText('Bạn xem được, không quyết định được.')).toBeVisible()
    await expect(page.getByRole('radio', { name: /Xác nhận hoàn thành/ })).toBeDisabled()
    await expect(page.getByRole('button', { name: /Xác nhận|Trả lại/ })).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Đủ 20 buổi.')).toBeVisible()
  }
  expect((await staff.task('II.6')).status).toBe('submitted')
})

test('axe finds nothing on either page, wide or narrow, and nothing scrolls sideways', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('leader')
  const leader = await Caller.of(app.url, 'leader')
  const { id } = await leader.task('II.3')
  await leader.call('POST', `/api/tasks/${id}/extensions`, {
    body: { due: '2022-09-15', reason: 'Thêm bài' },
  })
  for (const path of [
    await confirmOf(app.url, 'II.6'),
    await confirmOf(app.url, 'II.7'),
    await extensionOf(app.url, 'II.3'),
    await extensionOf(app.url, 'III.5'),
  ]) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectToFit(page, path)
  }
})
