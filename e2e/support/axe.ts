import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Which colours are judged by contrast; the other rules hold in both. */
type Colours = 'light' | 'dark'

/**
 * What axe finds on the page as it stands, with the piece it is about: every rule in light, then in dark, where only
 * colours differ, the rule of contrast. A theme that was chosen is looked at alone. Inside a sheet of paper, a picture in black
 * on white whose thousands of words are told by its file, nothing is looked for. `colours` = only these are judged.
 */
export async function faultsOf(page: Page, colours?: Colours): Promise<string[]> {
  const chosen = await page.evaluate(() => document.documentElement.dataset['theme'])
  const isLight = chosen !== 'dark' && colours !== 'dark'
  const found = await analyse(page, isLight || chosen === 'dark' ? 'all' : 'all but contrast')
  if (chosen || colours === 'light') return found
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await analyse(page, 'contrast')
  await page.emulateMedia({ colorScheme: 'light' })
  return [...found, ...inDark.map((fault) => `dark ${fault}`)]
}

const RULES = {
  all: {},
  'all but contrast': { rules: { 'color-contrast': { enabled: false } } },
  contrast: { runOnly: ['color-contrast'] },
}

type WithAxe = { axe?: typeof axe }

async function analyse(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  )
  // Half a megabyte of rules is read once a document, not once a look; no page has frames to look into.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (rules) => {
    const run = (window as WithAxe).axe?.run
    if (!run) throw new Error('axe is not on the page')
    const found = await run(
      { include: [document.documentElement], exclude: ['svg[data-paper] > *'] },
      { resultTypes: ['violations'], ...rules },
    )
    return found.violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html.slice(0, 160) }))
  }, RULES[rules])
  return violations.map(({ id, html }) => `${id}: ${html}`)
}
