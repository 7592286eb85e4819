import { expect, type Locator, type Page } from '@playwright/test'

/** Tabs until the element has the focus, as somebody without a mouse does; never by way of a script. */
export async function reach(page: Page, target: Locator, { back = false, most = 90 } = {}): Promise<void> {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < most; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`not reached by ${most} presses of Tab: ${target}`)
}

/** Tabs to a button or link and presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('Enter')
}

/** Tabs to a native choice and goes to an option by the arrows. */
export async function pick(page: Page, target: Locator, option: string): Promise<void> {
  await reach(page, target)
  const steps = await target.evaluate((element, wanted) => {
    const select = element as HTMLSelectElement
    const labels = [...select.options].map(({ label }) => label)
    return labels.findIndex((label) => label.includes(wanted)) - select.selectedIndex
  }, option)
  for (let n = 0; n < Math.abs(steps); n += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
}

/** Finds something by the command palette and opens it, once it stands first. */
export async function command(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Bảng lệnh' }).waitFor()
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
}

/** Opens the menu of further steps of the open task and takes one by the arrows. */
export async function takeStep(page: Page, name: string): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: 'Việc khác' }))
  const item = page.getByRole('menuitem', { name })
  await item.waitFor()
  for (let n = 0; n < 12 && !(await item.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Presses a key of the page until what it opens is there: a page that has just come up may not hear it yet. */
export async function pressFor(page: Page, key: string, target: Locator): Promise<void> {
  await expect(async () => {
    if (!(await target.isVisible())) await page.keyboard.press(key)
    await expect(target).toBeVisible({ timeout: 2_000 })
  }).toPass()
}
