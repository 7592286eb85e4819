import type { Page } from '@playwright/test'
import { expect } from './test'

/** The table of tasks as the journeys use it. */
export const open = async (page: Page, address: string) => page.goto(address)
export const row = (page: Page, key: string) =>
  page.locator(`tr[data-row]:has(td:nth-child(2) :text-is("${key}"))`)
export const title = (page: Page, key: string) => row(page, key).locator('a[data-open]')
export const cell = (page: Page, key: string, column: string) =>
  row(page, key).locator(`[data-cell="${column}"]`)
/** Printed keys in the order in which they stand. */
export const keysOn = (page: Page) =>
  page.locator('tr[data-row] > td:nth-child(2) > span:last-child').allInnerTexts()
export const orderOf = async (page: Page, numeral: string) =>
  (await keysOn(page)).filter((key) => key.startsWith(`${numeral}.`))

/** Chooses these columns in the chooser, beside those of everyone. */
export async function choose(page: Page, ...labels: string[]) {
  await page.getByRole('button', { name: 'Cột hiển thị' }).click()
  for (const label of labels) {
    const box = page.getByRole('checkbox', { name: label, exact: true })
    if (await box.isChecked()) continue
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/preferences'))
    await box.click()
    await expect(box).toBeChecked()
    await saved
  }
  await page.keyboard.press('Escape')
}

/** Copied in a spreadsheet, pasted onto the cell that has the focus. */
export async function paste(page: Page, copied: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), copied)
  await page.keyboard.press('Control+V')
}
