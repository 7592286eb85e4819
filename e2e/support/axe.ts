import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on the page as it stands, with the piece it is about: every rule in light, then in dark, where only
 * colours differ, the rule of contrast. A theme that was chosen is looked at alone.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const chosen = await page.evaluate(() => document.documentElement.dataset['theme'])
  const found = chosen === 'dark' ? [] : await analyse(page, 'light')
  if (chosen === 'light') return found
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await analyse(page, 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  return [...found, ...inDark]
}

async function analyse(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  )
  // No page has frames, so the results need no second page to be put together in; what is in order is not described.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (theme === 'dark') axe.withRules(['color-contrast'])
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
