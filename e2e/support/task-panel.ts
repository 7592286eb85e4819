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
  await page.getByRole('button', { name: 'Việc khác' }).click()
  await page.getByRole('menuitem', { name }).click()
}
