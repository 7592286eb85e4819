import { faultsOf } from '@/e2e/support/axe'
import { expect, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

test('the director names the chief of office for the days of absence, who confirms in the director’s place until it is ended', async ({
  pageOf,
}) => {
  const director = await pageOf('manager')
  await director.goto('/settings')
  await director.getByRole('button', { name: 'Ủy quyền…' }).click()
  const dialog = director.getByRole('dialog', { name: 'Ủy quyền khi vắng' })
  await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await expect(dialog.getByText('Mục này cần có nội dung.')).toHaveCount(2)
  await dialog.getByRole('combobox', { name: /Người thay/ }).fill('chanh van phong')
  await director.getByRole('option', { name: /Chánh Văn phòng/ }).click()
  const last = dialog.getByRole('textbox', { name: /Đến hết ngày/ })
  await last.fill('31062022')
  await last.press('Enter')
  await expect(dialog.getByText('Ngày không đúng, viết dạng 15/06/2022.')).toBeVisible()
  await last.fill('24062022')
  await last.press('Enter')
  await expect(last).toHaveValue('24/06/2022')
  await expect(dialog.getByText(/Trong 10 ngày này/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await expect(director.getByText('Đang có hiệu lực')).toBeVisible()

  const standIn = await pageOf('otherManager')
  await standIn.goto('/?branch=all')
  await expect(standIn.getByText('Bạn thay Trần Đình Quý đến hết 24/06/2022.')).toBeVisible()
  const queue = standIn.getByRole('region', { name: /quyết định/i })
  const row = queue.getByRole('listitem').filter({ has: standIn.getByRole('button', { name: /^Xác nhận/ }) })
  const toDecision = (await row.first().getByRole('link').first().getAttribute('href')) ?? ''
  const address = toDecision.replace(/\/confirm$/, '')
  await row
    .first()
    .getByRole('button', { name: /^Xác nhận/ })
    .click()
  await expect(standIn.getByText(/Đã xác nhận/).first()).toBeVisible()

  await standIn.goto(address)
  await expect(standIn.getByText(/\(thay mặt Trần Đình Quý\) xác nhận hoàn thành/)).toBeVisible()

  await director.getByRole('button', { name: 'Thôi ủy quyền' }).click()
  await director.getByRole('dialog').getByRole('button', { name: 'Thôi ủy quyền' }).click()
  await expect(director.getByText('Không có lần ủy quyền nào đang hoặc sắp có hiệu lực.')).toBeVisible()
  await standIn.goto('/')
  await expect(standIn.getByText(/Bạn thay Trần Đình Quý/)).toHaveCount(0)
})

test('who neither decides nor stands in is offered nothing of it', async ({ pageOf }) => {
  for (const person of ['staff', 'viewer'] as const) {
    const page = await pageOf(person)
    await page.goto('/settings')
    await expect(page.getByRole('heading', { name: 'Giao diện và ngôn ngữ' })).toBeVisible()
    await expect(page.getByText('Ủy quyền khi vắng')).toHaveCount(0)
  }
})

for (const width of [1440, 390]) {
  test(`axe finds nothing in the dialog at ${width} px`, async ({ pageOf }) => {
    const page = await pageOf('leader', { width })
    await page.goto('/settings')
    await page.getByRole('button', { name: 'Ủy quyền…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Ủy quyền…' })).toBeFocused()
  })
}
