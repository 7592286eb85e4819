import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })
// The recorder of traces asks for the preview of a file on its way; the page's policy forbids it that.
const RECORDER = /^Connecting to 'blob:/
test.use({ allowed: RECORDER })

const PHOTO = 'e2e/support/hoi-truong.jpg'
const PDF = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF') }

type Files = Parameters<Page['setInputFiles']>[1]

async function choose(page: Page, name: string, files: Files, role: 'button' | 'menuitem' = 'button') {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole(role, { name, exact: true }).click(),
  ])
  await chooser.setFiles(files)
}

test('a staff member photographs the hall and adds the minutes on a phone, reports completion by them alone, and the director sees and opens both', async ({
  pageOf,
}) => {
  const phone = await pageOf('staff', { width: 390, height: 844 })
  await phone.goto('/my-work')
  await phone.getByRole('button', { name: /Cập nhật II\.6/ }).click()
  const sheet = phone.getByRole('dialog').first()
  await choose(phone, 'Chụp ảnh', PHOTO)
  await expect(sheet.getByText('1 minh chứng')).toBeAttached()
  await sheet.getByRole('button', { name: 'Đóng' }).click()

  await phone.getByRole('link', { name: /Tuyên truyền về Luật TGPL/ }).click()
  await expect(phone.getByRole('heading', { name: 'Minh chứng 1' })).toBeVisible()
  await choose(phone, 'Tệp', { ...PDF, name: 'Biên bản họp.pdf' })
  await phone.getByRole('button', { name: 'Số văn bản' }).click()
  const dialog = phone.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Thêm' }).click()
  await expect(dialog.getByLabel(/Số, ký hiệu/)).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel(/Số, ký hiệu/).fill('63/TTTGPL-NV2')
  await dialog.getByLabel('Ngày văn bản (bắt buộc)').fill('9/6/2022')
  await dialog.getByLabel(/Tên văn bản/).fill('Báo cáo tuyên truyền')
  await dialog.getByRole('button', { name: 'Thêm' }).click()
  await expect(phone.getByText('Văn bản số 63/TTTGPL-NV2 ngày 09/06/2022')).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'Minh chứng 3' })).toBeVisible()

  await phone.getByRole('button', { name: 'Báo cáo hoàn thành' }).click()
  const result = phone.getByRole('dialog')
  for (let n = 12; n < 20; n += 1) await result.getByRole('button', { name: 'Thêm một' }).click()
  await result.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(phone.getByText('Kết quả nằm trong minh chứng.')).toBeVisible()
  // Sent with the result, it is no more the author's to take away.
  await expect(phone.getByRole('button', { name: /^Gỡ/ })).toHaveCount(0)

  const director = await pageOf('manager')
  await director.goto('/tasks?q=II.6')
  await director
    .getByRole('link', { name: /Tuyên truyền về Luật TGPL/ })
    .first()
    .click()
  const panel = director.getByRole('complementary', { name: /II\.6/ })
  await expect(panel.getByRole('heading', { name: 'Minh chứng 3' })).toBeVisible()
  await expect(panel.getByText('9 KB', { exact: false })).toBeVisible()
  const picture = panel.locator('img')
  await expect(picture).toBeVisible()
  // An image is visible before its bytes are there.
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
  const [saved] = await Promise.all([
    director.waitForEvent('download'),
    panel.getByRole('link', { name: /Biên bản họp\.pdf/ }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('Biên bản họp.pdf')
})

test.describe('with refusals and lost connections', () => {
  test.use({ allowed: new RegExp(`${RECORDER.source}|Failed to load resource`) })

  test('a file is refused with its reason at its row, and a lost connection keeps it to be sent again once', async ({
    pageOf,
  }) => {
    const page = await pageOf('staff')
    await page.goto('/tasks?q=II.3')
    await page
      .getByRole('link', { name: /Viết bài cho chuyên trang/ })
      .first()
      .click()
    const panel = page.getByRole('complementary', { name: /II\.3/ })
    const send = async (files: Files) => {
      await panel.getByRole('button', { name: 'Thêm minh chứng' }).click()
      await choose(page, 'Tệp', files, 'menuitem')
    }
    await send([
      { name: 'dutoan.xlsm', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') },
      { name: 'tranh.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') },
    ])
    await expect(panel.getByText('Tệp có macro không nhận.', { exact: false })).toBeVisible()
    await expect(panel.getByText('Nội dung tệp không đúng với đuôi tên tệp.', { exact: false })).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Chọn lại' })).toHaveCount(2)
    await panel.getByRole('button', { name: 'Bỏ dutoan.xlsm' }).click()
    await panel.getByRole('button', { name: 'Bỏ tranh.png' }).click()

    // The server takes it, the answer gets lost: pressed again, the same key has the first answer.
    const keys: (string | undefined)[] = []
    await page.route('**/evidence', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      if (keys.length > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await send({ ...PDF, name: 'Bài 5.pdf' })
    await expect(panel.getByText('Chưa gửi được.', { exact: false })).toBeVisible()
    await panel.getByRole('button', { name: 'Gửi lại' }).click()
    await expect(panel.getByRole('link', { name: /Bài 5\.pdf/ })).toHaveCount(1)
    await page.reload()
    await expect(panel.getByRole('link', { name: /Bài 5\.pdf/ })).toHaveCount(1)
    expect(new Set(keys).size).toBe(1)

    await panel.getByRole('button', { name: 'Gỡ “Bài 5.pdf”' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ', exact: true }).click()
    await expect(panel.getByRole('link', { name: /Bài 5\.pdf/ })).toHaveCount(0)
    await expect(panel.getByText('gỡ minh chứng “Bài 5.pdf”', { exact: false })).toBeVisible()
  })
})
