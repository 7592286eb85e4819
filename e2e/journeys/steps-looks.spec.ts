import type { Locator } from '@playwright/test'
import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { beyond, openForm, PLAN, setDay } from '@/e2e/support/task-steps'
import { expect, test } from '@/e2e/support/test'

test('on a phone the lines and the fields of a step fit the screen and the thumb', async ({
  app,
  pageOf,
}) => {
  const { id } = await (await Caller.of(app.url, 'leader')).task('III.5')
  const page = await pageOf('otherManager', { width: 390, height: 844 })
  await page.goto(`/tasks/${id}`)
  await page.getByRole('button', { name: `Sửa bước “${PLAN[3]}”` }).click()
  await expect(page.getByRole('button', { name: 'Chuyển lên' })).toBeVisible()
  await page.getByRole('button', { name: 'Chuyển lên' }).click()
  await expect(page.getByRole('button', { name: 'Chuyển lên' })).toBeFocused()
  const steps = page.locator('section').filter({ has: page.getByRole('heading', { name: /Các bước/ }) })
  expect(await small(steps)).toEqual([])
  expect(await beyond(page)).toBe(0)
  const form = await openForm(page, app.url, 'III.5')
  expect(await small(form)).toEqual([])
  expect(await beyond(page)).toBe(0)
})

/** What can be pressed there and is smaller than a thumb: a box counts by its label. */
const small = (place: Locator) =>
  place.evaluate((root) =>
    [...root.querySelectorAll('button, label:has(input), textarea')]
      .map((target) => ({
        box: target.getBoundingClientRect(),
        name: target.ariaLabel ?? target.textContent,
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  )

test('axe finds nothing at the steps, wide or narrow, with a refusal and in the panel', async ({
  app,
  pageOf,
}) => {
  for (const width of [1440, 320]) {
    const page = await pageOf('otherManager', { width })
    const form = await openForm(page, app.url, 'III.5')
    await setDay(form.getByRole('textbox', { name: 'Ngày của bước 2' }), '19/06/2022')
    await expect(form.getByText(/^Trước ngày bắt đầu/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    expect([width, await beyond(page)]).toEqual([width, 0])
    const { id } = await (await Caller.of(app.url, 'leader')).task('III.5')
    await page.goto(`/tasks/${id}`)
    await page
      .getByRole('button', { name: /^Sửa bước/ })
      .first()
      .click()
    await expect(page.getByRole('textbox', { name: 'Tên bước' })).toBeFocused()
    expect(await faultsOf(page)).toEqual([])
    expect([width, await beyond(page)]).toEqual([width, 0])
  }
})
