import { expect, type Page } from '@playwright/test'
import { faultsOf } from './axe'

const HEIGHT = 900
/** px; axe looks where the page has another shape, the others are the narrowest of each. */
const WIDTHS = [
  { width: 1440, axe: 'looks' },
  { width: 1180, axe: 'rests' },
  { width: 390, axe: 'looks' },
  { width: 320, axe: 'rests' },
] as const

/** The page as it stands is narrowed step by step: axe finds nothing, and nothing scrolls sideways. */
export async function expectToFit(page: Page, name: string): Promise<void> {
  for (const { width, axe } of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    if (axe === 'looks') expect([name, width, await faultsOf(page)]).toEqual([name, width, []])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect([name, width, beyond <= 0]).toEqual([name, width, true])
  }
}
