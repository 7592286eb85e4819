import { expect } from 'vitest'
import type { Look } from './read-docx'

/** Expects a value within limits, both included. */
export function between(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

/** The paragraphs of styles; expects that there are some. */
export function styled(looks: readonly Look[], ...styles: string[]): Look[] {
  const found = looks.filter(({ style }) => styles.includes(style))
  expect(found.length).toBeGreaterThan(0)
  return found
}

/** Expects that each paragraph of a style has a size within limits (half-points) and looks as wanted. */
export function expectLook(
  looks: readonly Look[],
  style: string,
  [low, high]: [number, number],
  wanted: Partial<Look>,
): void {
  for (const found of styled(looks, style)) {
    between(found.size, low, high)
    expect(found).toMatchObject(wanted)
  }
}
