import type { Page } from '@playwright/test'
import { seedCampaign } from '@/bench/seed'
import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { cell, choose, keysOn, open, orderOf, row, title } from '@/e2e/support/table-page'
import { expect, test } from '@/e2e/support/test'

test('the director moves tasks within their group by keys, by the menu and by pulling, and takes it back', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks')
  await expect.poll(async () => (await orderOf(page, 'III')).slice(0, 3)).toEqual(['III.1', 'III.2', 'III.3'])
  await title(page, 'III.3').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Đã xếp III.3 sau III.1')).toBeVisible()
  await expect(title(page, 'III.3')).toBeFocused()
  expect((await orderOf(page, 'III')).slice(0, 3)).toEqual(['III.1', 'III.3', 'III.2'])
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Đã hoàn tác')).toBeVisible()
  await expect.poll(async () => (await orderOf(page, 'III')).slice(0, 3)).toEqual(['III.1', 'III.2', 'III.3'])

  await row(page, 'III.4').getByRole('button', { name: 'Đổi chỗ III.4' }).click()
  await page.getByRole('menuitem', { name: 'Lên đầu nhóm' }).click()
  await expect(page.getByText('Đã xếp III.4 lên đầu nhóm')).toBeVisible()
  expect((await orderOf(page, 'III')).slice(0, 2)).toEqual(['III.4', 'III.1'])

  const handle = await row(page, 'III.4').getByRole('button', { name: 'Đổi chỗ III.4' }).boundingBox()
  const target = await row(page, 'III.2').boundingBox()
  if (!handle || !target) throw new Error('not drawn')
  await page.mouse.move(handle.x + 12, handle.y + 12)
  await page.mouse.down()
  await page.mouse.move(handle.x + 12, target.y + target.height - 6, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByText('Đã xếp III.4 sau III.2')).toBeVisible()
  await page.reload()
  await expect.poll(async () => (await orderOf(page, 'III')).slice(0, 3)).toEqual(['III.1', 'III.2', 'III.4'])
})

test('two people move tasks of one group at once: both moves stand', async ({ pageOf }) => {
  const [first, second] = [await pageOf('leader'), await pageOf('manager')]
  for (const page of [first, second]) await open(page, '/tasks?branch=all&group=professional')
  await title(first, 'I.9').focus()
  await title(second, 'I.2').focus()
  await Promise.all([first.keyboard.press('Alt+ArrowUp'), second.keyboard.press('Alt+ArrowDown')])
  await expect(first.getByText('Đã xếp I.9 sau I.7')).toBeVisible()
  await expect(second.getByText('Đã xếp I.2 sau I.3')).toBeVisible()
  await first.reload()
  await expect
    .poll(() => orderOf(first, 'I'))
    .toEqual(['1', '3', '2', '4', '5', '6', '7', '9', '8', '10'].map((number) => `I.${number}`))
})

test('who may not edit a task is offered no handle, and keys move nothing', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await open(page, '/tasks')
  await expect(page.getByRole('button', { name: /^Đổi chỗ/ })).toHaveCount(0)
  const before = await keysOn(page)
  await title(page, before[1] ?? '').focus()
  await page.keyboard.press('Alt+ArrowUp')
  expect(await keysOn(page)).toEqual(before)
})

test('the columns a person chooses and orders are there after a reload, and go back to the usual ones', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks')
  const heads = () => page.getByRole('columnheader').allInnerTexts()
  await choose(page, 'Trọng số', 'Người phụ trách')
  expect(await heads()).toEqual([
    'Mã',
    'Nhiệm vụ',
    'Thời hạn',
    'Mức hoàn thành',
    'Trạng thái',
    'Trọng số',
    'Người phụ trách',
  ])
  await page.getByRole('button', { name: 'Cột hiển thị' }).click()
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/preferences'))
  await page.getByRole('button', { name: 'Đưa cột Người phụ trách lên trước' }).click()
  await saved
  // A quick hand: the column that moves keeps the focus, and what is kept is how it ended.
  const down = page.getByRole('button', { name: 'Đưa cột Thời hạn ra sau' })
  const kept = page.waitForResponse((answer) => !!answer.request().postData()?.includes('"owner","due"'))
  await down.focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  await kept
  await page.reload()
  await expect
    .poll(async () => (await heads()).slice(-3))
    .toEqual(['Người phụ trách', 'Thời hạn', 'Trọng số'])
  await page.getByRole('button', { name: 'Cột hiển thị' }).click()
  await page.getByRole('button', { name: 'Về mặc định' }).click()
  await expect.poll(heads).toEqual(['Mã', 'Nhiệm vụ', 'Thời hạn', 'Mức hoàn thành', 'Trạng thái'])
})

test('grouped by owner the list says so in its address, and stays so on the next visit', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await open(page, '/tasks')
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/preferences'))
  await page.getByRole('button', { name: 'Nhóm theo: nhóm hoạt động' }).click()
  await page.getByRole('menuitemradio', { name: 'người phụ trách' }).click()
  await saved
  await expect(page).toHaveURL(/groupBy=owner/)
  await expect(page.getByRole('rowheader', { name: /Lê Đức Dũng/ }).first()).toBeVisible()
  await open(page, '/tasks')
  await expect(page.getByRole('button', { name: 'Nhóm theo: người phụ trách' })).toBeVisible()
  await open(page, '/tasks?groupBy=group')
  await expect(page.getByRole('rowheader', { name: /I\. Hoạt động chuyên môn/ })).toBeVisible()
})

test('axe finds nothing in the table, its chooser and a cell typed into', async ({ pageOf }) => {
  test.slow()
  const page = await pageOf('leader')
  const check = async () => expect(await faultsOf(page)).toEqual([])
  await open(page, '/tasks?groupBy=group')
  await check()
  await page.getByRole('button', { name: 'Cột hiển thị' }).click()
  await check()
  await page.keyboard.press('Escape')
  await cell(page, 'IV.6', 'due').locator('button').click()
  await check()
})

test('on a phone the table is a list of lines', async ({ pageOf }) => {
  const page = await pageOf('manager', { width: 390, height: 844 })
  await open(page, '/tasks?branch=all&groupBy=group')
  await expect(page.getByRole('link', { name: /^II\.3/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Thời hạn' })).toBeHidden()
})

// Last, because the plan they add may be the one the others would open.
test.describe('a plan of a thousand tasks', () => {
  let campaignId = ''
  test.beforeAll(async ({ appOf }, { file }) => {
    campaignId = await seedCampaign((await appOf(file)).databaseUrl, 1_000)
  })
  const openPlan = async (page: Page, url: string) => {
    await page.context().addCookies([{ name: 'chang-duong.campaign', value: campaignId, url }])
    await open(page, '/tasks?groupBy=group')
  }
  const lastTaskReached = async (page: Page) => {
    await page.getByRole('link', { name: /Nhiệm vụ số 4 / }).focus()
    await expect(async () => {
      await page.keyboard.press('End')
      await expect(title(page, '4.999')).toBeFocused({ timeout: 500 })
    }).toPass({ timeout: 40_000 })
  }

  test('of a thousand tasks only those in sight are drawn, and keys reach the first and the last', async ({
    app,
    pageOf,
  }) => {
    test.slow()
    const page = await pageOf('leader')
    await openPlan(page, app.url)
    const rows = page.locator('tr[data-row]')
    await lastTaskReached(page)
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '1005')
    expect(await rows.count()).toBeLessThan(60)
    await page.keyboard.press('Home')
    await expect(title(page, '1.4')).toBeFocused()
    await page.mouse.move(700, 600)
    await page.mouse.wheel(0, 20_000)
    await expect.poll(() => rows.last().getAttribute('aria-rowindex').then(Number)).toBeGreaterThan(200)
    expect(await rows.count()).toBeLessThan(60)
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/tasks?groupBy=none')
    await page.evaluate(() => window.scrollTo(0, 9_000))
    const inSight = (all: Element[]) =>
      all.filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < 844)
        .length
    await expect.poll(() => rows.first().getAttribute('aria-rowindex').then(Number)).toBeGreaterThan(50)
    await expect.poll(() => rows.evaluateAll(inSight)).toBeGreaterThan(3)
  })

  test('a page of the list that was on its way when somebody saved is fetched all the same', async ({
    app,
    pageOf,
  }) => {
    const leader = await Caller.of(app.url, 'leader')
    const listed = await leader.call('GET', `/api/campaigns/${campaignId}/tasks?limit=1`)
    const [{ id = '', version = 0 } = {}] = listed.body['items'] as { id: string; version: number }[]
    const page = await pageOf('viewer')
    const dropped = page.waitForEvent('requestfailed', (request) => request.url().includes('cursor='))
    let held = 0
    await page.route(/\/tasks\?.*cursor=/, async (route) => {
      held += 1
      if (held > 1) return route.continue()
      const body = { version, product: 'Sản phẩm vừa ghi lại' }
      expect((await leader.call('PATCH', `/api/tasks/${id}`, { body })).status).toBe(200)
      await dropped
    })
    await openPlan(page, app.url)
    await dropped
    await lastTaskReached(page)
  })
})
