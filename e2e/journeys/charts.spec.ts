import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

const curveOf = (page: Page) => page.getByRole('region', { name: 'Khối lượng lũy kế' })

async function take(page: Page, kind: string, chart = curveOf(page)) {
  await chart.getByRole('button', { name: 'Tải biểu đồ' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the leader reads the curve day by day with the keys, and any day with the pointer', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/')
  const days = curveOf(page).getByRole('slider', { name: 'Khối lượng lũy kế theo ngày' })
  const line = curveOf(page).getByRole('paragraph')
  await expect(line).toHaveText('15/06: thực hiện 46%, kế hoạch 46%')
  await days.focus()
  await expect(days).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowLeft')
  await expect(line).toHaveText('31/05: thực hiện 36%, kế hoạch 39%')
  await expect(days).toHaveAttribute('aria-valuetext', '31/05: thực hiện 36%, kế hoạch 39%')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await expect(line).toHaveText(/^08\/06: /)
  await page.keyboard.press('End')
  await expect(line).toHaveText('31/12: kế hoạch 100%, dự báo 99%')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(line).toHaveText('22/02: thực hiện 0%, kế hoạch <1%')
  await page.keyboard.press('Tab')
  await expect(line).toHaveText(/^15\/06: /)
  await days.hover({ position: { x: 34, y: 60 } })
  await expect(line).toHaveText(/^22\/02: /)
})

test('a past day shows the curve as it was seen then', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/?asOf=2022-05-31')
  await expect(curveOf(page)).toContainText('như đã thấy ngày 31/05')
  await expect(curveOf(page)).toContainText('chậm 7 ngày, 3 điểm so với kế hoạch')
  await expect(curveOf(page).getByRole('paragraph')).toHaveText('31/05: thực hiện 36%, kế hoạch 39%')
  const today = curveOf(page).getByRole('row', { name: '31/05/2022' })
  await expect(today.getByRole('cell')).toHaveText(['36%', '39%', '—'])
  expect(await faultsOf(page)).toEqual([])
})

test('the curve is saved as a drawing on light paper, a picture, and the figures of every day', async ({
  pageOf,
}) => {
  const page = await pageOf('leader', { width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const svg = await take(page, 'Hình vẽ SVG')
  expect(svg.name).toBe('Khối lượng lũy kế 264-KH-STP 15-06-2022.svg')
  const markup = svg.bytes.toString('utf8')
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const texts = [...file.querySelectorAll('text')].map((one) => one.textContent)
    return {
      root: file.documentElement.localName,
      texts,
      fill: file.querySelector('rect')?.getAttribute('fill'),
    }
  }, markup)
  expect(read).toMatchObject({ root: 'svg', fill: '#fbf8f2' })
  for (const text of ['Khối lượng lũy kế', 'Thực hiện 46%', 'Kế hoạch 46%', '99%', 'Lễ 06/09'])
    expect(read.texts).toContain(text)
  expect(markup).not.toMatch(/class=|var\(|light-dark|NaN|color-mix/)

  const png = await take(page, 'Ảnh PNG')
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Twice the 968 px of the drawing, so that it stays sharp on paper.
  expect(png.bytes.readUInt32BE(16)).toBe(1_936)

  const csv = await take(page, 'Số liệu CSV')
  const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines[0]).toBe('\uFEFFNgày;Thực hiện;Kế hoạch;Dự báo;Phạm vi')
  expect(lines).toHaveLength(314)
  expect(lines.find((line) => line.startsWith('31/05/2022'))).toMatch(
    /^31\/05\/2022;36(,\d+)?%;39(,\d+)?%;;29$/,
  )
  expect(lines.at(-1)).toMatch(/^31\/12\/2022;;100%;99(,\d+)?%;29$/)
})

test('the groups are saved against their plan, as they are and for a spreadsheet', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/')
  const groups = page.getByRole('region', { name: 'Tiến độ theo nhóm hoạt động' })
  const csv = await take(page, 'Số liệu CSV', groups)
  expect(csv.name).toBe('Tiến độ theo nhóm hoạt động 264-KH-STP 15-06-2022.csv')
  expect(csv.bytes.toString('utf8').trimEnd().split('\r\n')).toEqual([
    '\uFEFFNhóm hoạt động;Số nhiệm vụ;Thực hiện;Mốc kế hoạch',
    'I. Hoạt động chuyên môn;10;49%;49%',
    'II. Công tác truyền thông;7;63%;63%',
    'III. Phong trào thi đua;5;76%;77%',
    'IV. Lễ kỷ niệm;7;5%;4%',
  ])
  const markup = (await take(page, 'Hình vẽ SVG', groups)).bytes.toString('utf8')
  for (const text of ['Hoạt động chuyên môn', 'Đạt 49%, kế hoạch 49%', '76%']) expect(markup).toContain(text)
  expect(markup).not.toMatch(/class=|var\(|light-dark|NaN|color-mix/)
})
