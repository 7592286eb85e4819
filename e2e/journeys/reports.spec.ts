import type { App } from '@/e2e/support/app'
import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { expectToFit } from '@/e2e/support/fit'
import { pressOn } from '@/e2e/support/keyboard'
import { expect, test } from '@/e2e/support/test'

/** The address of a draft of the week, drawn up by another program. */
async function newDraft(app: App): Promise<string> {
  const director = await Caller.of(app.url, 'manager')
  const body = { kind: 'week', periodStart: '2022-06-06', periodEnd: '2022-06-12', asOf: '2022-06-12' }
  const made = await director.call('POST', `/api/campaigns/${await director.campaignId()}/reports`, { body })
  expect(made.status).toBe(201)
  return `/reports/${made.body['id']}`
}

test('the director writes a report from what is already written, and the leader issues it under the number of Văn thư', async ({
  pageOf,
}) => {
  test.slow()
  const page = await pageOf('manager')
  await page.goto('/')
  await pressOn(page, page.getByRole('link', { name: 'Lập báo cáo' }))
  const asking = page.getByRole('dialog', { name: 'Lập báo cáo' })
  await asking.waitFor()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/reports$/)
  await expect(page.getByRole('link', { name: 'Báo cáo tháng 5 năm 2022' })).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Lập báo cáo' }))
  await asking.getByLabel('Kỳ báo cáo').selectOption('half_year')
  await expect(asking.getByLabel('Đến ngày')).toHaveValue('14/06/2022')
  await asking.getByRole('button', { name: 'Lập báo cáo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo 6 tháng đầu năm 2022')
  await expect(page.getByRole('banner')).toContainText('6 tháng đầu năm 2022')
  await expect(page.getByRole('link', { name: 'Xem nguồn' })).toHaveAttribute(
    'href',
    /^\/tasks\?.*asOf=2022-06-14/,
  )
  await expect(page.getByRole('img', { name: /^Trang 1 trên \d+$/ })).toContainText('BÁO CÁO')

  await page.getByText('Thể thức, mở đầu, kính gửi').click()
  await page.getByRole('button', { name: 'Lưu thể thức này cho cơ quan' }).click()
  await expect(page.getByLabel('Thể thức của cơ quan')).toHaveAccessibleDescription(/Trần Đình Quý lưu/)

  const proposals = page.getByRole('region', { name: 'Đề xuất, kiến nghị' })
  await proposals.getByRole('button', { name: /^Sửa phần/ }).click()
  const editor = proposals.getByRole('textbox', { name: 'Đề xuất, kiến nghị' })
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Đề nghị UBND tỉnh bố trí kinh phí cho ')
  await page.keyboard.press('/')
  await page.getByRole('dialog', { name: 'Chèn số liệu' }).getByLabel('Tìm số liệu').fill('tong so nhiem vu')
  await page.keyboard.press('Enter')
  await expect(editor).toContainText('29')
  await page.keyboard.type(' nhiệm vụ.')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Escape')
  expect((await saved).status()).toBe(200)
  await expect(proposals).toContainText('Đề nghị UBND tỉnh bố trí kinh phí cho 29 nhiệm vụ.')
  await expect(proposals.getByText('đã sửa tay')).toBeVisible()
  await expect(page.locator('svg[role="img"]').filter({ hasText: 'bố trí kinh phí' })).toHaveCount(1)

  const charts = page.getByLabel('Kèm biểu đồ theo nhóm và đường lũy kế')
  await charts.click()
  await expect(charts).toBeChecked()
  await expect(page.getByRole('img', { name: /^Biểu đồ thanh mức hoàn thành của 04 nhóm/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Biểu đồ đường mức hoàn thành lũy kế/ })).toBeVisible()
  await expect(page.locator('svg[role="img"]').filter({ hasText: 'Hình 1. Mức hoàn thành' })).toHaveCount(1)

  await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click()
  await expect(page.getByText(/^Số liệu chốt .*Từ đó chưa có thay đổi nào/)).toBeVisible()
  const issue = page.getByRole('button', { name: /^Ban hành/ })
  await expect(issue).toHaveAccessibleDescription('Lãnh đạo ban hành báo cáo')
  const address = page.url()
  await expect(page.getByRole('button', { name: 'Đồng ý', exact: true })).toHaveAccessibleDescription(
    'Người chốt số liệu không tự thẩm định',
  )

  const leader = await pageOf('leader')
  await leader.goto(address)
  await leader.getByRole('button', { name: 'Đồng ý', exact: true }).click()
  await expect(leader.getByText('Lê Minh Châu đã thẩm định, đồng ý')).toBeVisible()
  await leader.getByRole('button', { name: /^Ban hành/ }).click()
  const dialog = leader.getByRole('dialog', { name: 'Ban hành báo cáo?' })
  await dialog.getByRole('button', { name: 'Ban hành' }).click()
  await expect(dialog.getByText('Mục này cần có nội dung.')).toBeVisible()
  await dialog.getByLabel('Số do Văn thư cấp').fill('5')
  await dialog.getByRole('button', { name: 'Ban hành' }).click()
  await expect(leader.getByText(/^Số 05\/BC-STP, ban hành ngày 15\/06\/2022/)).toBeVisible()
  await expect(leader.getByRole('img', { name: /^Trang 1 trên/ })).toContainText('05/BC-STP')
  await expect(leader.getByRole('button', { name: /^Sửa phần/ })).toHaveCount(0)
  const [file] = await Promise.all([
    leader.waitForEvent('download'),
    leader.getByRole('button', { name: 'Tải tệp PDF' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('Báo cáo 05-BC-STP.pdf')
  const scan = leader.getByRole('region', { name: 'Bản có chữ ký, con dấu' })
  const choose = (name: string, content: string) =>
    scan.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  await choose('bản ký.exe', 'MZ')
  await expect(scan.getByRole('alert')).toContainText('phải là tệp PDF')
  await choose('bản ký.pdf', '%PDF-1.7\n%%EOF')
  await expect(scan.getByRole('link', { name: 'bản ký.pdf' })).toBeVisible()
  expect(await faultsOf(leader)).toEqual([])
})

test('the director has a draft made every Friday, and the page says when the next one comes', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto('/reports')
  const part = page.getByRole('region', { name: 'Lập tự động' })
  await pressOn(page, part.getByRole('button', { name: 'Đặt lịch' }))
  const asking = page.getByRole('dialog', { name: 'Lịch lập dự thảo' })
  await expect(asking).toContainText('Ví dụ ngày 17/06/2022 lập báo cáo tuần từ 13/06/2022 đến 19/06/2022')
  await asking.getByLabel('Giờ lập').fill('25h')
  await pressOn(page, asking.getByRole('button', { name: 'Lưu lịch' }))
  await expect(asking.getByText('Giờ ghi theo dạng 15:00.')).toBeVisible()
  await asking.getByLabel('Giờ lập').fill('15h')
  await pressOn(page, asking.getByRole('button', { name: 'Lưu lịch' }))
  await expect(asking).toHaveCount(0)
  const row = part.getByRole('listitem').filter({ hasText: 'Mỗi thứ Sáu, 15:00: dự thảo báo cáo tuần' })
  await expect(row).toContainText('lần tới 15:00, 17/06/2022 · cho Trần Đình Quý')
  await row.getByRole('button', { name: /^Tạm dừng/ }).click()
  await expect(row).toContainText('đang tạm dừng')
  expect(await faultsOf(page)).toEqual([])
  await row.getByRole('button', { name: /^Xóa lịch/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa lịch' }).click()
  await expect(part.getByText('Chưa có lịch nào.')).toBeVisible()
})

test.describe('what one may not see', () => {
  test.use({ allowed: /404/ })
  test('a viewer reads what was issued, beside what was issued before, and nothing that is being written', async ({
    app,
    pageOf,
  }) => {
    const draft = await newDraft(app)
    const page = await pageOf('viewer')
    await page.goto('/reports')
    await expect(page.getByRole('link', { name: 'Báo cáo 6 tháng đầu năm 2022' })).toBeVisible()
    await expect(page.getByRole('link', { name: /tuần/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Lập báo cáo' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Báo cáo 6 tháng đầu năm 2022' }).click()
    await page.getByRole('link', { name: 'So sánh báo cáo' }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: '6 tháng đầu năm 2022' })).toBeVisible()
    await expect(page.getByLabel('So với')).toContainText('Báo cáo tháng 5 năm 2022, số 57/BC-STP')
    await expect(page.getByRole('region', { name: 'Nhiệm vụ thay đổi' })).toContainText('Chờ xác nhận')
    await expect(page.getByRole('deletion').first()).toBeVisible()
    await expectToFit(page, 'two reports side by side')
    await page.goto(draft)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
    await expect(page.getByText('Địa chỉ này không dẫn tới báo cáo nào')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Về danh sách báo cáo' })).toBeVisible()
  })
})

test('what is pasted from Word is cleaned to paragraphs, points and emphasis; a section goes back to the rules', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('manager')
  await page.goto(await newDraft(app))
  const next = page.getByRole('region', { name: 'Nhiệm vụ kỳ tới' })
  await next.getByRole('button', { name: /^Sửa phần/ }).click()
  const editor = next.getByRole('textbox', { name: 'Nhiệm vụ kỳ tới' })
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+a')
  await editor.evaluate((element) => {
    const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
      <p class="MsoNormal" style="font-size:20pt"><span style="color:red">Một đoạn <b>đậm</b><o:p></o:p></span></p>
      <p class="MsoListParagraph" style="mso-list:l0"><span>Điểm thứ nhất 🎉</span></p>
      <script>window.pasted = true</script><img src="x" onerror="window.pasted = true"><!--EndFragment--></body></html>`
    const data = new DataTransfer()
    data.setData('text/html', html)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Escape')
  const report = await (await saved).json()
  const section = report.sections.find(({ key }: { key: string }) => key === 'next')
  expect(section.blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Một đoạn ' }, { text: 'đậm', bold: true }] },
    { kind: 'item', runs: [{ text: 'Điểm thứ nhất 🎉' }] },
  ])
  expect(await page.evaluate(() => 'pasted' in window)).toBe(false)
  const lacking = page.getByText('Phông chữ của văn bản không có ký tự 🎉')
  await expect(lacking).toBeVisible()
  await next.getByRole('button', { name: /^Sửa phần/ }).click()
  await next.getByRole('button', { name: 'Lấy lại bản tự động' }).click()
  await expect(next).toContainText('Kỳ tới (từ ngày 13/6/2022 đến ngày 19/6/2022)')
  await expect(lacking).toHaveCount(0)
  await expectToFit(page, 'a report being written')
})

test.describe('when two write', () => {
  test.use({ allowed: /409/ })
  test('the same section in two windows: the second sees both texts and keeps the own one', async ({
    app,
    pageOf,
  }) => {
    const address = await newDraft(app)
    const [director, chief] = [await pageOf('manager'), await pageOf('otherManager')]
    for (const page of [director, chief]) {
      await page.goto(address)
      await page
        .getByRole('region', { name: 'Khó khăn, vướng mắc' })
        .getByRole('button', { name: /^Sửa phần/ })
        .click()
      await expect(page.getByRole('textbox', { name: /^Khó khăn/ })).toBeFocused()
    }
    const write = async (page: typeof director, text: string) => {
      await page.keyboard.press('Control+a')
      const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.keyboard.type(text)
      return (await answered).status()
    }
    const heard = chief.waitForResponse((response) => /\/api\/reports\/[^/]+$/.test(response.url()))
    expect(await write(director, 'Của giám đốc')).toBe(200)
    // The chief’s page has heard of it, but the open text was begun before.
    await heard
    expect(await write(chief, 'Của chánh văn phòng')).toBe(409)
    await expect(chief.getByText('Đang có: Của giám đốc')).toBeVisible()
    await expect(chief.getByText('Của bạn: Của chánh văn phòng')).toBeVisible()
    // What is written elsewhere before one of them is chosen takes neither away.
    await chief
      .getByRole('region', { name: 'Nhiệm vụ kỳ tới' })
      .getByRole('button', { name: /^Sửa phần/ })
      .click()
    await expect(chief.getByRole('textbox', { name: 'Nhiệm vụ kỳ tới' })).toBeFocused()
    expect(await write(chief, 'Kỳ tới của chánh văn phòng')).toBe(200)
    await expect(chief.getByText('Của bạn: Của chánh văn phòng')).toBeVisible()
    const kept = chief.waitForResponse((response) => response.request().method() === 'PATCH')
    await chief.getByRole('button', { name: 'Giữ bản của tôi' }).click()
    expect((await kept).status()).toBe(200)
    const difficulties = chief.getByRole('region', { name: 'Khó khăn, vướng mắc' })
    await expect(difficulties).toContainText('Của chánh văn phòng')
    await expect(chief.getByText('Giữ bản nào?')).toHaveCount(0)
    await expect(director.getByRole('status').filter({ hasText: 'Lưu lúc' })).toBeVisible()
  })
})
