import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { openTask } from '@/e2e/support/task-panel'
import { expect, test } from '@/e2e/support/test'

async function take(page: Page, kind: RegExp, opener = 'Xuất danh sách') {
  await page.getByRole('button', { name: opener, exact: true }).click()
  return pressed(page, page.getByRole('menuitem', { name: kind }))
}

/** The file that a press brings. */
async function pressed(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const begins = ({ bytes }: { bytes: Buffer }) => bytes.subarray(0, 4).toString('latin1')
const ZIP = 'PK\u0003\u0004'

test('the director takes the list to Excel and Word as it stands: own branch, filter and day', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/tasks?deadline=overdue&asOf=2022-05-31')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ 1')
  const csv = await take(page, /CSV/)
  expect(csv.name).toBe('Nhiệm vụ 264-KH-STP 31-05-2022.csv')
  const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines.map((line) => line.split(';')[0])).toEqual(['\uFEFFMã', 'III.3'])

  await page.goto('/tasks')
  // Whoever has gone on to another page gets the file all the same.
  await page.route(
    '**/export?**',
    async (route) => {
      await page.waitForURL(({ pathname }) => pathname === '/')
      await route.continue()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Xuất danh sách' }).click()
  const later = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  await page.getByRole('link', { name: 'Tổng quan' }).click()
  expect((await later).suggestedFilename()).toMatch(/\.csv$/)

  await page.goto('/tasks')
  const branch = await take(page, /CSV/)
  expect(branch.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(21)
  const sheet = await take(page, /Excel/)
  expect(sheet.name).toBe('Nhiệm vụ 264-KH-STP 15-06-2022.xlsx')
  const word = await take(page, /Word/)
  expect([word.name, begins(word)]).toEqual(['Nhiệm vụ 264-KH-STP 15-06-2022.docx', ZIP])
  expect(begins(sheet)).toBe(ZIP)
})

test('the director chooses rows and takes those alone to Excel; all that match are one press or Ctrl A away', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/tasks?group=ceremony')
  await page.getByRole('checkbox', { name: 'Chọn IV.3', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Chọn IV.4', exact: true }).click()
  await page.getByRole('button', { name: 'Việc khác với các dòng đã chọn' }).click()
  const [download, request] = await Promise.all([
    page.waitForEvent('download'),
    page.waitForRequest(/\/export\?/),
    page.getByRole('menuitem', { name: 'Xuất 2 dòng, XLSX' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  expect(new URL(request.url()).searchParams.get('keys')).toBe('IV.3,IV.4')
  // Folded away, rows are chosen and counted as well.
  const group = page.getByRole('rowheader', { name: /IV\. Lễ kỷ niệm/ }).getByRole('button')
  await group.click()
  await expect(page.getByText('Đã chọn 2')).toBeVisible()
  await page.getByRole('button', { name: 'Việc khác với các dòng đã chọn' }).click()
  const gather = page.getByRole('menuitem', { name: /Chọn cả \d+ nhiệm vụ khớp bộ lọc/ })
  const all = Number(/\d+/.exec((await gather.textContent()) ?? '')?.[0])
  await gather.click()
  await expect(page.getByText(`Đã chọn ${all}`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Đã chọn/)).toHaveCount(0)
  await group.click()
  await page.locator('tr', { hasText: 'IV.3' }).getByRole('link').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText(`Đã chọn ${all}`)).toBeVisible()
})

test('who works on a task takes its record sheet; a viewer too, the evidence of its group, the dashboard and the briefing', async ({
  pageOf,
}) => {
  const staff = await pageOf('staff')
  await openTask(staff, 'II.3')
  const sheet = await take(staff, /PDF/, 'Việc khác')
  expect([sheet.name, begins(sheet)]).toEqual(['Phiếu theo dõi II.3 15-06-2022.pdf', '%PDF'])

  const viewer = await pageOf('viewer')
  await openTask(viewer, 'II.3')
  const word = await take(viewer, /Word/, 'Việc khác')
  expect([word.name, begins(word)]).toEqual(['Phiếu theo dõi II.3 15-06-2022.docx', ZIP])

  await viewer.goto('/campaign')
  const catalogue = await take(viewer, /PDF/, 'Danh mục minh chứng nhóm II')
  expect([catalogue.name, begins(catalogue)]).toEqual(['Danh mục minh chứng nhóm II 15-06-2022.pdf', '%PDF'])

  // The dashboard of a day that has gone, and the briefing, each as a page.
  await viewer.goto('/?asOf=2022-05-31')
  const day = await take(viewer, /PDF/, 'Tải một trang A4')
  expect([day.name, begins(day)]).toEqual(['Bảng tổng hợp tiến độ 31-05-2022.pdf', '%PDF'])
  await viewer.goto('/briefing')
  const briefing = await take(viewer, /Word/, 'Tải một trang A4')
  expect([briefing.name, begins(briefing)]).toEqual(['Tóm tắt tình hình 15-06-2022.docx', ZIP])
})

test('a viewer on a phone takes the list too, by keyboard or finger', async ({ pageOf }) => {
  const page = await pageOf('viewer', { width: 320, height: 640 })
  await page.goto('/tasks')
  const opener = page.getByRole('button', { name: 'Xuất danh sách' })
  await opener.scrollIntoViewIfNeeded()
  const box = await opener.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /Excel/ })).toBeFocused()
  const download = page.waitForEvent('download')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})

test.describe('when the server is busy', () => {
  test.use({ allowed: /503/ })

  test('a list that could not be exported says why and offers to try again', async ({ pageOf }) => {
    const page = await pageOf('staff')
    await page.goto('/tasks')
    let answers = 0
    await page.route('**/export?**', async (route) => {
      answers += 1
      const body = {
        type: '/problems/unavailable',
        title: 'Máy chủ đang bận.',
        status: 503,
        code: 'unavailable',
      }
      await (answers > 1
        ? route.continue()
        : route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(body) }))
    })
    await page.getByRole('button', { name: 'Xuất danh sách' }).click()
    await page.getByRole('menuitem', { name: /CSV/ }).click()
    await expect(page.getByText('Chưa xuất được danh sách. Máy chủ đang bận.')).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Thử lại' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^Nhiệm vụ .*\.csv$/)
  })
})
