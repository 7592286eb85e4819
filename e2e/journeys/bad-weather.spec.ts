import { Caller } from '@/e2e/support/caller'
import { withLaterParts, withListening } from '@/e2e/support/listening'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
test.use({ allowed: /Failed to load resource|ERR_CONNECTION|ERR_INTERNET/ })

const openSheet = async (page: import('@playwright/test').Page, key: RegExp) => {
  await page.getByRole('button', { name: key }).click()
  return page.getByRole('dialog')
}

test('a save while the server is away keeps what was typed, and goes through later exactly once', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('staff', { width: 390, height: 844 })
  await page.goto('/my-work')
  const sheet = await openSheet(page, /Cập nhật II\.6/)
  await sheet.getByRole('button', { name: 'Thêm một' }).click()
  await sheet.getByLabel('Ghi chú').fill('Buổi thứ 13 tại xã Phú Mậu')
  await app.stop('SIGKILL')
  await sheet.getByRole('button', { name: 'Lưu cập nhật' }).click()
  await expect(page.getByText(/Chưa lưu – thử lại/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('1 cập nhật đã lưu trên máy')).toBeVisible()
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.getByText(/Chờ gửi từ \d\d:\d\d/)).toBeVisible()
  const saved = page.waitForResponse((response) => response.url().endsWith('/progress') && response.ok(), {
    timeout: 90_000,
  })
  await app.start()
  await page.reload()
  await saved
  await expect(page.getByText(/Chưa lưu – thử lại/)).toHaveCount(0)
  await expect(page.getByText(/đã lưu trên máy/)).toHaveCount(0)
  // Once, in its own row: the draft that said it too is gone from the device before the page is left.
  await expect(page.getByText('13/20 buổi')).toHaveCount(1)
  await page.reload()
  await expect(page.getByText('13/20 buổi')).toHaveCount(1)
})

test('two saves without a connection wait on the device, go by themselves from whatever page and tab, each once', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('staff', { width: 390, height: 844 })
  const other = withListening(await page.context().newPage())
  await page.goto('/my-work')
  await other.goto('/tasks')
  const staff = await Caller.of(app.url, 'staff')
  const standOf = async (key: string) => {
    const { id } = await staff.task(key)
    const { body } = await staff.call('GET', `/api/tasks/${id}`)
    const history = (await staff.call('GET', `/api/tasks/${id}/activity`)).body['items'] as { kind: string }[]
    return {
      done: (body['indicator'] as { done: number }).done,
      updates: history.filter(({ kind }) => kind === 'progress').length,
    }
  }
  const before = [await standOf('II.3'), await standOf('II.6')]
  await Promise.all([page, other].map(withLaterParts))
  await page.context().setOffline(true)
  await expect(page.getByText('Đang mất kết nối.')).toBeVisible()
  for (const key of [/Cập nhật II\.3/, /Cập nhật II\.6/]) {
    const sheet = await openSheet(page, key)
    await sheet.getByRole('button', { name: 'Thêm một' }).click()
    await sheet.getByRole('button', { name: 'Lưu cập nhật' }).click()
    await expect(sheet).toBeHidden()
  }
  await expect(page.getByText('2 cập nhật đã lưu trên máy')).toBeVisible()
  await expect(other.getByText('2 cập nhật đã lưu trên máy')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/đã lưu trên máy/)).toHaveCount(0, { timeout: 30_000 })
  await expect(other.getByText(/đã lưu trên máy/)).toHaveCount(0, { timeout: 30_000 })
  expect([await standOf('II.3'), await standOf('II.6')]).toEqual(
    before.map(({ done, updates }) => ({ done: done + 1, updates: updates + 1 })),
  )
})

test('two people editing one task: the second sees both values and decides', async ({ pageOf }) => {
  const first = await pageOf('staff', { width: 390, height: 844 })
  const second = await pageOf('staff', { width: 390, height: 844 })
  await first.goto('/my-work')
  await second.goto('/my-work')
  const mine = await openSheet(second, /Cập nhật I\.8/)
  await mine.getByRole('button', { name: 'Thêm một' }).click()
  await mine.getByRole('button', { name: 'Thêm một' }).click()
  const theirs = await openSheet(first, /Cập nhật I\.8/)
  await theirs.getByRole('button', { name: 'Thêm một' }).click()
  await theirs.getByRole('button', { name: 'Lưu cập nhật' }).click()
  await expect(first.getByText('6/12 vụ việc')).toBeVisible()
  await mine.getByRole('button', { name: 'Lưu cập nhật' }).click()
  const conflict = second.getByRole('dialog').filter({ hasText: 'Nhiệm vụ này vừa được người khác cập nhật' })
  await expect(conflict).toContainText('6/12')
  await expect(conflict).toContainText('7/12')
  await conflict.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  // Leaving while the answer is on its way would only keep the draft.
  await expect(second.getByText('Đã lưu', { exact: true })).toBeVisible()
  await second.reload()
  await expect(second.getByText('7/12 vụ việc')).toBeVisible()

  // A report takes the row to another section, and the focus goes with it.
  const report = await openSheet(second, /Cập nhật I\.8/)
  await report.getByRole('button', { name: 'Báo cáo hoàn thành' }).click()
  await report.getByLabel('Kết quả đạt được').fill('Đã tham gia 7 vụ việc')
  await report.getByLabel('Lý do chưa đạt chỉ tiêu').fill('Tòa án hoãn xét xử')
  await report.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(second.getByText('Đã gửi báo cáo hoàn thành I.8')).toBeVisible()
  await expect(second.getByRole('region', { name: /Chờ xác nhận/ }).locator('a:focus')).toBeVisible()
})

test('a wrong password is said under the field, and the sample people are one press away', async ({
  app,
  browser,
}) => {
  const page = await browser.newPage({ baseURL: app.url, locale: 'vi-VN' })
  await page.goto('/my-work')
  await expect(page).toHaveURL(/sign-in/)
  await page.getByLabel('Thư công vụ').fill('dung.ld@tgpl.example')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('sai')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByText('Thư công vụ hoặc mật khẩu chưa đúng.')).toBeVisible()
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: /Trần Đình Quý/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kỷ niệm 25 năm')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/')
  await expect(page).toHaveURL(/sign-in/)
  await page.close()
})

test('on a slow line a tap is answered at once: a line along the top until the page is there', async ({
  pageOf,
}) => {
  const page = await pageOf('staff', { width: 390, height: 844 })
  const underWay = page.getByRole('progressbar', { name: 'Đang mở trang' })
  const TASK = /\/tasks\/[0-9a-f-]{36}/
  for (const [address, row] of [
    ['/', page.locator('main a[href*="task="]').filter({ visible: true }).first()],
    ['/my-work', page.getByRole('main').getByRole('link', { name: /^Viết bài cho chuyên trang/ })],
    ['/tasks', page.locator('main a[data-open]').first()],
  ] as const) {
    let answer: () => void = () => undefined
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.goto(address)
    await page.route(TASK, async (route) => {
      await answered
      await route.continue()
    })
    await row.click()
    await expect(underWay).toBeVisible()
    // Straight to the task's own page, not by way of the list.
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    answer()
    await expect(page).toHaveURL(TASK)
    await expect(underWay).toHaveCount(0)
    await page.unroute(TASK)
  }
})
