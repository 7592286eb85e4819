import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

/** A link that shows a number, and the list it leads to. */
type Counted = { number: number; query: string }

/** Every number of the page that opens a list of tasks. */
async function countedLinks(page: Page): Promise<Counted[]> {
  return await page.locator('main a[href^="/tasks?"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const query = link.getAttribute('href')?.slice('/tasks?'.length) ?? ''
      const text = link.textContent?.trim() ?? ''
      // A number alone, a figure with the number on a line of its own, a rate of so many that were due.
      const isFigure = link.closest('[aria-label="Số liệu chính"]') !== null
      const lines = isFigure
        ? [...link.querySelectorAll('*')].map((part) => part.textContent?.trim() ?? '')
        : [text]
      const number = /\d+\/(\d+) đã đến hạn/.exec(text)?.[1] ?? lines.find((line) => /^\d+$/.test(line))
      return number && !/(^|&)(task|view)=/.test(query) ? [{ number: Number(number), query }] : []
    }),
  )
}

/** How many tasks that list holds. */
async function totalOf(page: Page, query: string): Promise<number> {
  const { items } = (await (await page.request.get('/api/campaigns')).json()) as { items: { id: string }[] }
  const answer = await page.request.get(`/api/campaigns/${items[0]?.id}/tasks?limit=1&${query}`)
  expect(answer.status(), query).toBe(200)
  return ((await answer.json()) as { total: number }).total
}

// A manager's list opens on the own branch, as the page does; the address says nothing of it.
for (const [person, address, own] of [
  ['leader', '/', ''],
  ['leader', '/?asOf=2022-05-31', ''],
  ['manager', '/', '&branch=tt-tgpl'],
] as const)
  test(`every number on ${address} opens the list it counts, for a ${person}`, async ({ pageOf }) => {
    const page = await pageOf(person)
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Nguy cơ trước khi quá hạn' })).toBeVisible()
    const links = await countedLinks(page)
    expect(links.length).toBeGreaterThan(15)
    const told = await Promise.all(
      links.map(async ({ number, query }) => ({
        query,
        number,
        total: await totalOf(page, `${query}${own}`),
      })),
    )
    expect(told.filter(({ number, total }) => number !== total)).toEqual([])
  })

test("a leader's Monday: what is late, what waits, what is thin, what changed, what was told last week", async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  const section = (name: string) => page.getByRole('region', { name })
  await expect(page.getByText('một nhiệm vụ quá hạn, bốn việc chờ quyết định')).toBeVisible()
  await expect(section('Đường lùi từ Lễ kỷ niệm')).toContainText('IV.2 → IV.5 → IV.6, còn 1 ngày dự phòng')
  await expect(section('Nguy cơ trước khi quá hạn').getByRole('listitem').first()).toContainText(
    'Chậm 35 điểm, không có tin 36 ngày',
  )
  await expect(section('Khó khăn, vướng mắc đang mở')).toContainText('Thiếu máy quét hồ sơ')
  await expect(section('Cần lãnh đạo quyết định')).toContainText(
    'dời mốc Trình hồ sơ khen thưởng; Lễ kỷ niệm không đổi',
  )

  // A result is confirmed where it stands, and taken back within the minute.
  const queue = section('Cần lãnh đạo quyết định')
  await queue.getByRole('button', { name: 'Xác nhận', exact: true }).first().click()
  await expect(page.getByRole('link', { name: /^Hoàn thành/ }).first()).toContainText('7')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('link', { name: /^Hoàn thành/ }).first()).toContainText('6')

  await section('Gia hạn và đôn đốc')
    .getByRole('link', { name: /đồng ý/ })
    .click()
  await expect(page.getByRole('table', { name: 'Gia hạn' }).getByRole('row')).toHaveCount(4)
  await page.goBack()

  await page.getByRole('button', { name: 'Xem ngày khác' }).click()
  await expect(page).toHaveURL(/asOf=2022-06-08$/)
  await expect(page.getByText('Cuối ngày 08/06')).toBeVisible()
  await expect(section('Từ ngày đó đến nay')).toContainText('Chờ xác nhận')
  await expect(queue.getByRole('button', { name: 'Xác nhận', exact: true })).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
})
