import { expect, type Page } from '@playwright/test'
import { faultsOf } from './axe'

const HEIGHT = 900
/**
 * px; axe looks where the page has another shape, the others are the narrowest of each. Contrast, the dearest rule by far, is
 * judged once in each theme: wide in light, narrow in dark.
 */
const WIDTHS = [
  { width: 1440, axe: 'light' },
  { width: 1180, axe: null },
  { width: 390, axe: 'dark' },
  { width: 320, axe: null },
] as const

/** The page as it stands is narrowed step by step: axe finds nothing, and nothing scrolls sideways. */
export async function expectToFit(page: Page, name: string): Promise<void> {
  for (const { width, axe } of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    if (axe) expect([name, width, await faultsOf(page, axe)]).toEqual([name, width, []])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect([name, width, beyond <= 0]).toEqual([name, width, true])
  }
}
