import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { pressOn, reach } from '@/e2e/support/keyboard'
import { expect, test } from '@/e2e/support/test'

const strip = (page: Page) => page.getByRole('region', { name: 'Xem lại theo ngày' })
const knob = (page: Page) => page.getByRole('slider', { name: 'Ngày xem trên chặng đường' })
const sentence = (page: Page, words: string) => page.getByText(words)
const figure = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Số liệu chính' }).getByRole('link', { name })

test('a leader opens last week, goes along the road and compares, all by keys, and comes back to today', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await pressOn(page, page.getByRole('button', { name: 'Xem ngày khác' }))
  await expect(strip(page).getByLabel('Ngày xem')).toBeFocused()
  await expect(strip(page).getByLabel('Ngày xem')).toHaveValue('08/06/2022')
  await expect(page).toHaveURL(/asOf=2022-06-08$/)

  await reach(page, knob(page))
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('PageDown')
  await expect(knob(page)).toHaveAttribute('aria-valuetext', '31/05/2022, còn 98 ngày')
  await expect(page).toHaveURL(/asOf=2022-05-31$/)
  await expect(sentence(page, 'Cuối ngày 31/05, đã đi 98 trong 196 ngày')).toBeVisible()
  await expect(knob(page)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/asOf=2022-02-22$/)
  await expect(figure(page, 'Hoàn thành')).toContainText('0')
  await page.keyboard.press('ArrowLeft')
  await expect(knob(page)).toHaveAttribute('aria-valuetext', '22/02/2022, còn 196 ngày')
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/asOf=2022-06-15$/)
  await expect(sentence(page, 'Đã đi 113 trong 196 ngày')).toBeVisible()
  await expect(knob(page)).toBeFocused()
  for (let week = 0; week < 2; week += 1) await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2022-05-31$/)

  await reach(page, strip(page).getByRole('radio', { name: 'Một ngày' }), { back: true })
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/asOf=2022-05-31&with=2022-06-15$/)
  await expect(strip(page).getByRole('radio', { name: 'So sánh' })).toBeFocused()
  await expect(sentence(page, 'Mười hai nhiệm vụ tiến lên, năm nhiệm vụ trượt hoặc đứng yên.')).toBeVisible()
  await pressOn(page, strip(page).getByRole('button', { name: 'Đóng so sánh' }))
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('button', { name: 'Xem ngày khác' })).toBeFocused()

  // Stepping was one entry of the history, and so was the comparison.
  await page.goBack()
  await expect(page).toHaveURL(/with=2022-06-15$/)
  await page.goBack()
  await expect(page).toHaveURL(/asOf=2022-05-31$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('the knob is dragged, or the road pressed; the road follows at once and the figures when the hand rests', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-06-08')
  const asked: string[] = []
  page.on('request', (request) => {
    const day = new URL(request.url()).searchParams.get('asOf')
    if (request.url().includes('/dashboard') && day) asked.push(day)
  })
  const at = async () => {
    const box = await knob(page).boundingBox()
    if (!box) throw new Error('no knob')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const from = await at()
  // On 1144 px the 196 days of the road lie on 1045.
  const day = ((await page.locator('[data-road-track]').boundingBox())?.width ?? 0) === 1144 ? 1045 / 196 : 0
  expect(day).toBeGreaterThan(5)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 30 * day, from.y + 60, { steps: 15 })
  await expect(knob(page)).toHaveAttribute('aria-valuetext', '09/05/2022, còn 120 ngày')
  await page.mouse.up()
  await expect(sentence(page, 'Cuối ngày 09/05, đã đi 76 trong 196 ngày')).toBeVisible()
  await expect(page).toHaveURL(/asOf=2022-05-09$/)
  expect(asked.at(-1)).toBe('2022-05-09')
  expect(asked.length).toBeLessThan(8)

  await page.mouse.click(from.x - 8 * day, from.y)
  await expect(page).toHaveURL(/asOf=2022-05-31$/)
  await expect(sentence(page, 'Cuối ngày 31/05, đã đi 98 trong 196 ngày')).toBeVisible()
  await expect(page.getByText('Chỉ xem, không sửa được ngày đã qua')).toBeVisible()
})

test('on a past day nothing can be done, and every link keeps the day', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-06-13')
  await expect(sentence(page, 'Cuối ngày 13/06')).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('button', { name: /Xác nhận|Đồng ý|Đôn đốc|Trả lại/ }),
  ).toHaveCount(0)
  const links = await page
    .getByRole('main')
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(30)
  // A register holds what was entered until the day.
  const keepsDay = (href: string) => /^#|[?&](asOf|to)=2022-06-13/.test(href)
  expect(links.filter((href) => !keepsDay(href))).toEqual([])
  const lastReport = strip(page).getByRole('button', { name: 'Báo cáo trước' })
  await lastReport.click()
  await expect(page).toHaveURL(/asOf=2022-05-31$/)
  await expect(sentence(page, 'Cuối ngày 31/05, đã đi 98 trong 196 ngày')).toBeVisible()
  // Before the first report there is none to go to.
  await expect(lastReport).toHaveAttribute('aria-disabled', 'true')
  await strip(page).getByRole('button', { name: 'Tuần trước' }).click()
  await expect(page).toHaveURL(/asOf=2022-05-24$/)
})

test('two days beside each other: what slipped, what moved, the list behind them; days in the wrong order are turned round', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-05-31&with=today')
  const slipped = page.getByRole('region', { name: 'Trượt hoặc đứng yên' })
  await expect(slipped.getByRole('listitem')).toHaveCount(5)
  await expect(slipped.getByRole('listitem').first()).toContainText('trước là 4, nay 19 ngày')
  await expect(slipped).toContainText('08/07 → xin 15/07')
  const moved = page.getByRole('region', { name: 'Đã tiến lên' })
  await expect(moved.locator('tbody tr')).toHaveCount(12)
  await expect(page.getByText('Không đổi: 12 nhiệm vụ, trong đó 6 đã hoàn thành.')).toBeVisible()

  await strip(page).getByLabel('Đến ngày, hôm nay').fill('10/05/2022')
  await expect(page.getByText('Ngày đầu phải trước ngày cuối.')).toBeVisible()
  await strip(page).getByRole('button', { name: 'Đổi chiều' }).click()
  await expect(page).toHaveURL(/asOf=2022-05-10&with=2022-05-31$/)
  await expect(sentence(page, 'Sau 21 ngày, khối lượng từ')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Hiện cả bảng' })).toHaveAttribute(
    'href',
    '/tasks?asOf=2022-05-31',
  )
})

test('a presentation goes part by part by keys, without anything around it, and ends where it began', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  await expect(sentence(page, 'Đã đi 113 trong 196 ngày')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Trình chiếu' }))
  const bar = page.getByRole('region', { name: 'Điều khiển trình chiếu' })
  await expect(bar).toContainText(/Phần 1 trong \d+\. Kỷ niệm 25 năm/)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
  for (const key of ['ArrowRight', ' ', 'PageDown', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(bar).toContainText('Phần 2 trong')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Tiến độ theo nhóm hoạt động')
  await expect(sentence(page, 'Đã đi 113 trong 196 ngày')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kỷ niệm 25 năm ngày thành lập Tổ chức TGPL',
  )
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('End')
  const total = Number(/trong (\d+)/.exec((await bar.textContent()) ?? '')?.[1])
  await expect(bar).toContainText(`Phần ${total} trong ${total}`)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Trình chiếu' })).toBeFocused()
  await expect(page.getByRole('navigation').first()).toBeVisible()

  await page.goto('/?asOf=2022-05-31&present=1')
  await expect(bar).toContainText('31/05/2022')
  await expect(strip(page)).toHaveCount(0)
})
