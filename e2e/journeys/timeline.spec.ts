import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

// A date that two windows change is refused once, and the browser says so on its console.
test.use({ allowed: /status of 409/ })

const row = (key: string) => `tr[data-row]:has(th :text-is("${key}"))`

test('the director pulls the end of a bar, is told what it changes, and finds the new date in the list', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/timeline')
  const bar = page.locator(`${row('II.3')} [data-bar]`)
  await bar.scrollIntoViewIfNeeded()
  const box = await bar.boundingBox()
  if (!box) throw new Error('no bar')
  const [end, middle] = [box.x + box.width + 4, box.y + box.height / 2]
  // The bar is 148 days long: 12/04 to 06/09.
  const tenDays = (box.width / 148) * 10
  await page.mouse.move(end, middle)
  await page.mouse.down()
  await page.mouse.move(end - tenDays, middle, { steps: 6 })
  await expect(page.locator(row('II.3'))).toContainText('–27/08')
  await page.mouse.up()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('06/09')
  await expect(dialog).toContainText('→')
  await expect(dialog).toContainText('27/08')
  await expect(dialog).toContainText('Hạn gốc 06/09/2022 và đường kế hoạch không dời')
  await dialog.getByRole('button', { name: 'Đổi thời hạn' }).click()
  await expect(page.getByText(/Đã đổi thời hạn II\.3/)).toBeVisible()
  await page.goto('/tasks?q=II.3')
  await expect(page.locator('time', { hasText: '27/08/2022' })).toBeVisible()
})

test('dates move by keys too: tried out, dropped with Esc, asked for with Enter; or typed in a form', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/timeline?group=emulation')
  const link = page.locator(`${row('III.5')} a[data-open]`)
  await link.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'III.5' })).toContainText('21/06–10/07')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: 'III.5' })).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: 'III.5' })).toContainText('20/06–07/07')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('III.5: 20/06–08/07 → 20/06–07/07.')
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Thời hạn', { exact: true }).fill('12/07/2022')
  await dialog.getByRole('button', { name: 'Đổi thời hạn' }).click()
  await expect(page.getByText(/Đã đổi thời hạn III\.5/)).toBeVisible()
  await expect(page.locator(row('III.5'))).toContainText('12/07/2022')
})

test('the same date changed in two windows: the second shows both values, and the own one can be kept', async ({
  pageOf,
}) => {
  const [first, second] = [await pageOf('leader'), await pageOf('leader')]
  for (const page of [first, second]) await page.goto('/timeline?group=ceremony')
  const ask = (page: typeof first) => page.getByRole('button', { name: 'Đổi thời hạn IV.5' }).click()
  const change = async (page: typeof first, day: string) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Thời hạn', { exact: true }).fill(day)
    await dialog.getByRole('button', { name: 'Đổi thời hạn' }).click()
  }
  await ask(second)
  await expect(second.getByRole('dialog')).toBeVisible()
  await ask(first)
  await change(first, '29/08/2022')
  await expect(first.getByText(/Đã đổi thời hạn IV\.5/)).toBeVisible()
  await change(second, '30/08/2022')
  const conflict = second.getByRole('dialog', { name: /vừa được người khác cập nhật/ })
  await expect(conflict).toContainText('29/08/2022')
  await conflict.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(second.getByText(/Đã đổi thời hạn IV\.5/)).toBeVisible()
  await expect(second.locator(row('IV.5'))).toContainText('30/08/2022')
})

test('a staff member reads the same bars and is offered no dates', async ({ pageOf }) => {
  const page = await pageOf('staff')
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiến trình 29')
  await expect(page.getByRole('button', { name: /Đổi thời hạn/ })).toHaveCount(0)
  await expect(page.locator('[data-movable]')).toHaveCount(0)
  const link = page.locator(`${row('II.6')} a[data-open]`)
  await link.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the bars stand by lead unit too, in the order of the organisation, and so again on the next visit', async ({
  pageOf,
}) => {
  const page = await pageOf('staff')
  await page.goto('/timeline?unit=tt-nv2,van-phong-so')
  const heads = page.getByRole('rowheader').filter({ has: page.getByRole('button', { expanded: true }) })
  await expect(heads.first()).toContainText('I. Hoạt động chuyên môn')
  await page.getByText('Theo đơn vị', { exact: true }).click()
  await expect(heads).toHaveText([/^Văn phòng Sở.*nhiệm vụ$/, /^Phòng Nghiệp vụ 2.*nhiệm vụ$/])
  await page.goto('/timeline?unit=tt-nv2,van-phong-so')
  await expect(heads.first()).toContainText('Văn phòng Sở')
  await page.getByText('Theo nhóm', { exact: true }).click()
  await expect(heads.first()).toContainText('I. Hoạt động chuyên môn')
})

test('arrows walk the rows, Enter opens the task beside them, J turns and Esc closes', async ({ pageOf }) => {
  const page = await pageOf('viewer')
  await page.goto('/timeline?group=emulation')
  await page.locator(`${row('III.1')} a[data-open]`).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ III.2' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ III.3' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.locator(`${row('III.3')} a[data-open]`)).toBeFocused()
})

test('an earlier day shows its bars and moves none', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.goto('/timeline?asOf=2022-05-20')
  await expect(page.getByText('Đang xem', { exact: true })).toBeVisible()
  await expect(page.locator('[data-movable]')).toHaveCount(0)
  await expect(page.locator(row('III.3'))).not.toContainText('Quá hạn')
})

test('on a phone the timeline is the task list', async ({ pageOf }) => {
  const page = await pageOf('staff', { width: 390, height: 844 })
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('29')
  await expect(page.getByRole('link', { name: /Viết bài cho chuyên trang/ })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link')).toHaveCount(4)
})

test('the sheet repeats the road and shows every row in light colours', async ({ pageOf }) => {
  const page = await pageOf('leader')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/timeline?unit=tt-nv2')
  await page.getByRole('button', { name: /I\. Hoạt động/ }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Lọc: Phòng Nghiệp vụ 2/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'In khổ A3' })).toBeHidden()
  await expect(page.locator('[data-row]').first()).toBeVisible()
  const head = page.locator('[data-paper=timeline] thead')
  await expect(head).toHaveCSS('display', 'table-header-group')
  await expect(head).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('axe finds nothing on the timeline, with a task open and while dates are asked for', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  const check = async () => {
    expect(await faultsOf(page)).toEqual([])
  }
  await page.goto('/timeline')
  await check()
  await page.locator(`${row('III.3')} a[data-open]`).click()
  await expect(page.getByRole('complementary')).toContainText('Sơ kết đợt thi đua')
  await check()
  await page.getByRole('button', { name: 'Đổi thời hạn III.3' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await check()
})
