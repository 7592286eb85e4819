import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TOLD_CHANGES } from '@/lib/domain/briefing-changes'
import { heightOf, planSheet, SHEET_HEIGHT, type SheetInput } from './sheet-plan'

/** The trial on 15/06/2022, looked back from 06/06. */
const trial: SheetInput = {
  lead: 140,
  decisions: [125, 101, 91, 68],
  risk: { title: 86, text: 148 },
  groups: [
    { kind: 'submitted', n: 2, total: 2 },
    { kind: 'started', n: 3, total: 3 },
    { kind: 'advanced', n: 7, total: 7 },
  ],
  silent: { n: 5, total: 5 },
}
const plan = (over: Partial<SheetInput> = {}) => planSheet({ ...trial, ...over })
const waiting = (n: number) => Array.from({ length: n }, () => 110)

describe('one page', () => {
  it('holds the trial as it is drawn: nothing is shortened', () => {
    expect(plan()).toEqual({ road: 'drawn', density: 'full', decisions: 4, groups: [2, 3, 7], silent: 5 })
  })

  it('first counts what only went on, and leaves everything else in full', () => {
    expect(plan({ decisions: waiting(4) })).toMatchObject({ density: 'full', groups: [2, 3, 0], silent: 5 })
  })

  it('then cuts the silent tasks short', () => {
    const { density, silent, groups } = plan({ decisions: waiting(5) })
    expect([density, groups[2]]).toEqual(['full', 0])
    expect(silent).toBeLessThan(5)
  })

  it.each([
    [6, 'lines', 'drawn'],
    [8, 'lines', 'drawn'],
    [12, 'bare', 'left_out'],
    [30, 'pairs', 'left_out'],
  ])('sets %i decisions closer rather than leaving one out', (n, density, road) => {
    expect(plan({ decisions: waiting(n) })).toMatchObject({ density, road, decisions: n })
  })

  it('counts the decisions that no page could hold', () => {
    const { density, decisions } = plan({ decisions: waiting(150) })
    expect(density).toBe('pairs')
    expect(decisions).toBeGreaterThan(30)
    expect(decisions).toBeLessThan(150)
  })

  it('keeps a row for the words that there are more than came', () => {
    const groups = [{ kind: 'completed' as const, n: 20, total: 300 }]
    const input = { ...trial, groups }
    expect(heightOf(input, planSheet(input))).toBeLessThanOrEqual(SHEET_HEIGHT)
    expect(planSheet(input).groups[0]).toBeLessThan(20)
  })

  it('has room for a day without anything', () => {
    const quiet = { decisions: [], groups: [], silent: { n: 0, total: 0 }, risk: { title: 26, text: 0 } }
    expect(plan(quiet)).toEqual({ road: 'drawn', density: 'full', decisions: 0, groups: [], silent: 0 })
  })
})

describe('for whatever there is to tell', () => {
  const letters = fc.integer({ min: 10, max: 520 })
  // No more than twenty rows come; the totals say how many there are.
  const listed = fc.integer({ min: 1, max: 60 }).map((total) => ({ total, n: Math.min(total, 20) }))
  const input = fc.record({
    lead: fc.integer({ min: 20, max: 300 }),
    decisions: fc.array(letters, { maxLength: 150 }),
    risk: fc.record({ title: fc.integer({ min: 20, max: 540 }), text: fc.integer({ min: 0, max: 220 }) }),
    groups: fc
      .subarray([...TOLD_CHANGES])
      .chain((kinds) => fc.tuple(...kinds.map((kind) => listed.map((rows) => ({ kind, ...rows }))))),
    silent: listed,
  })

  it('it is one page, up to fifty decisions with a row each', () => {
    fc.assert(
      fc.property(input, (given) => {
        const made = planSheet(given)
        expect(heightOf(given, made)).toBeLessThanOrEqual(SHEET_HEIGHT)
        if (given.decisions.length <= 24) expect(made.decisions).toBe(given.decisions.length)
      }),
    )
  })

  it('no list is shortened while what only went on is told in full beside it', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { groups } = planSheet(given)
        const advanced = given.groups.findIndex(({ kind }) => kind === 'advanced')
        const isCut = groups.some((n, at) => at !== advanced && n < (given.groups[at]?.n ?? 0))
        if (isCut && advanced >= 0) expect(groups[advanced]).toBe(0)
      }),
    )
  })
})
