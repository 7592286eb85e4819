import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on the page, with the piece it is about: every rule in light; in dark, where only colours differ, the
 * rule of contrast. `part` = a selector, for a page that somebody else checks whole.
 */
export async function faultsOf(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  )
  const isDark = await page.evaluate(() => {
    const chosen = document.documentElement.dataset['theme']
    return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  })
  // No page has frames, so the results need no second page to be put together in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (isDark) axe.withRules(['color-contrast'])
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
