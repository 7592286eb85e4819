import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

test('the director reads which obstacles stand, answers one, and its staff says how it was cleared', async ({
  pageOf,
}) => {
  const director = await pageOf('manager')
  await director.goto('/')
  await director.getByRole('link', { name: 'Sổ theo dõi' }).click()
  await director.waitForURL('**/registers')
  const row = director.getByRole('listitem').filter({ hasText: 'I.10' })
  await expect(row).toContainText('Thiếu máy quét hồ sơ')
  await row.getByRole('button', { name: 'Trả lời' }).click()
  await director.getByRole('dialog').getByRole('textbox').fill('Văn phòng Sở cho mượn một máy')
  await director.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click()
  await expect(row).toContainText('Văn phòng Sở cho mượn một máy')

  const staff = await pageOf('otherStaff', { width: 390, height: 844 })
  await staff.goto('/settings')
  await staff.getByRole('link', { name: 'Sổ theo dõi' }).click()
  const own = staff.getByRole('listitem').filter({ hasText: 'I.10' })
  await own.getByRole('button', { name: /Đã gỡ/ }).click()
  await staff.getByRole('dialog').getByRole('textbox').fill('Đã có máy quét')
  await staff.getByRole('dialog').getByRole('button', { name: /Đã gỡ/ }).click()
  await expect(own).toHaveCount(0)
  await staff.getByText('Đã gỡ', { exact: true }).first().click()
  await expect(staff).toHaveURL(/state=cleared/)
  await expect(staff.getByRole('listitem').filter({ hasText: 'Đã có máy quét' })).toBeVisible()
})

test('the leader filters the ledger of urgings, urges again, and takes all of it to paper', async ({
  pageOf,
}) => {
  const page = await pageOf('leader')
  await page.goto('/registers/urgings')
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('quá 10 ngày')
  await expect(rows.first()).toContainText('lần 1')
  await rows.first().getByRole('button', { name: 'Đôn đốc' }).click()
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('lần 2')
  await expect(rows.first()).toContainText('quá 19 ngày')

  await page.getByText('Chưa trả lời', { exact: true }).click()
  await page.getByRole('searchbox', { name: 'Tìm trong sổ' }).fill('phien hop xet khen')
  await expect(page).toHaveURL(/q=phien/)
  await expect(rows).toHaveCount(1)
  await page.reload()
  await expect(rows).toHaveCount(1)

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: 'In sổ' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Sổ đôn đốc' })).toBeVisible()
  await expect(page.getByText(/Cả kế hoạch · Chưa trả lời · “phien hop xet khen” · 1 mục/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'In sổ' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('searchbox', { name: 'Tìm trong sổ' }).fill('không có gì như thế')
  await expect(page.getByText('Không có mục nào khớp')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click()
  await expect(rows).toHaveCount(2)
})

test('a register is printed whole, also what was not on the screen', async ({ app, pageOf }) => {
  const leader = await Caller.of(app.url, 'leader')
  const { id } = await leader.task('IV.1')
  for (let n = 1; n <= 60; n += 1)
    await leader.call('POST', `/api/tasks/${id}/urgings`, { body: { note: `Lần ${n}` } })
  const page = await pageOf('leader')
  await page.goto('/registers/urgings')
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(50)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: 'In sổ' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await expect(rows).toHaveCount(62)
})

test('a deleted task is found in the trash and comes back; a viewer may look and not touch', async ({
  app,
  pageOf,
}) => {
  const leader = await Caller.of(app.url, 'leader')
  const { id } = await leader.task('IV.7')
  await leader.call('DELETE', `/api/tasks/${id}`)
  const viewer = await pageOf('viewer')
  await viewer.goto('/registers/trash')
  await expect(viewer.getByText(/Lê Minh Châu xóa/)).toBeVisible()
  await expect(viewer.getByRole('button', { name: 'Khôi phục' })).toHaveCount(0)
  const page = await pageOf('leader')
  await page.goto('/registers/trash')
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(page.getByText('Thùng rác trống')).toBeVisible()
  expect((await leader.task('IV.7')).id).toBe(id)
})
