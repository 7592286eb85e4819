import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** Opens a task beside the list by its key and waits until it stands there. */
export async function openTask(page: Page, key: string): Promise<Locator> {
  await page.goto(`/tasks?q=${key}&branch=all`)
  await page.locator('tr', { hasText: key }).getByRole('link').first().click()
  const panel = page.getByRole('complementary', { name: new RegExp(key.replace('.', '\\.')) })
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
  return panel
}

/** Takes a step of the open task from its menu. */
export async function choose(page: Page, name: string): Promise<void> {
  const step = page.getByRole('menuitem', { name })
  // A dialog that has just closed hands the focus back, which closes a menu opened in the same moment.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(async () => {
    if (!(await step.isVisible())) await page.getByRole('button', { name: 'Việc khác' }).click()
    await step.click({ timeout: 2_000 })
  }).toPass()
}
