import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

test('whoever edits a task sees at the right what it does before saving, and the dashboard then says the same', async ({
  app,
  pageOf,
}) => {
  const page = await pageOf('otherManager')
  const leader = await Caller.of(app.url, 'leader')
  const task = await leader.task('III.5')
  await page.goto(`/tasks/${task.id}/edit`)
  const effect = page.getByRole('region', { name: 'Ảnh hưởng của thay đổi' })
  const place = page.getByRole('region', { name: 'Chỗ của nhiệm vụ trên chặng đường' })
  await expect(effect.getByText('Số liệu của nhóm và cả kế hoạch không đổi.')).toBeVisible()
  await expect(place.getByText(/^III\.5: từ/)).toBeAttached()
  await expect(page.getByRole('region', { name: 'Sẽ được báo' })).toContainText('Không ai')
  await page.getByRole('button', { name: 'Tăng trọng số' }).click()
  const now = (label: RegExp) =>
    effect
      .locator('dl > div')
      .filter({ has: page.locator('dt', { hasText: label }) })
      .locator('b')
  await expect(now(/^Trọng số/)).toHaveText('2')
  await expect(now(/^Nhóm III$/)).not.toHaveText('')
  const [group, planned] = [await now(/^Nhóm III$/).innerText(), await now(/^Nhóm III, mốc/).innerText()]
  await page.getByRole('textbox', { name: 'Thời hạn', exact: true }).fill('11/09/2022')
  await page.getByRole('textbox', { name: 'Thời hạn', exact: true }).press('Tab')
  await expect(place.getByText('Thời hạn sau Lễ kỷ niệm 06/09/2022.')).toBeVisible()
  await expect(place.getByText('Thời hạn rơi vào ngày nghỉ.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Người phụ trách' }).fill('Phủ Uyên')
  await page.getByRole('option', { name: /Hoàng Phủ Uyên/ }).click()
  await expect(page.getByRole('region', { name: 'Sẽ được báo' })).toContainText('Hoàng Phủ Uyên phụ trách')
  await page.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(page.getByText('Đã lưu III.5')).toBeVisible()
  await page.goto('/?branch=all')
  const line = page.getByRole('link', { name: /Phong trào thi đua/ })
  await expect(line.getByRole('img', { name: `Đạt ${group}, kế hoạch ${planned}` })).toBeVisible()
})

test('axe finds nothing in the form with its right column, at a desk and on a phone', async ({
  app,
  pageOf,
}) => {
  const { id } = await (await Caller.of(app.url, 'leader')).task('III.4')
  for (const width of [1440, 390]) {
    const page = await pageOf('leader', { width })
    await page.goto(`/tasks/${id}/edit`)
    await expect(page.getByText('Số liệu của nhóm và cả kế hoạch không đổi.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  }
})
