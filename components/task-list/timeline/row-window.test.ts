import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRows, GROUP_HEIGHT, ROW_HEIGHT, rowTop } from './row-window'

const group = (name: string, length: number, folded = false) => ({
  rows: Array.from({ length }, (_, index) => ({ id: `${name}${index}` })),
  folded,
})

describe('a long plan', () => {
  const groups = [group('a', 500), group('b', 300, true), group('c', 1_200)]

  test('draws only what is in sight and a little around it', () => {
    const [a, b, c] = drawnRows(groups, { top: 0, height: 600 })
    expect(a).toEqual({ first: 0, end: 25, above: 0, below: 475 * ROW_HEIGHT })
    expect([b?.end, c?.end]).toEqual([0, 0])
    expect(drawnRows(groups, null).map(({ end }) => end)).toEqual([500, 0, 1_200])
  })

  test('finds where a row begins, unless its group is folded', () => {
    expect(rowTop(groups, 'a3')).toBe(GROUP_HEIGHT + 3 * ROW_HEIGHT)
    expect(rowTop(groups, 'b0')).toBeNull()
    expect(rowTop(groups, 'c0')).toBe(3 * GROUP_HEIGHT + 500 * ROW_HEIGHT)
  })

  test('is as high however far one has scrolled, and draws every row that is in sight', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 100, max: 2_000 }), (top, height) => {
        drawnRows(groups, { top, height }).forEach((drawn, index) => {
          const count = groups[index]?.folded ? 0 : (groups[index]?.rows.length ?? 0)
          expect(drawn.above + (drawn.end - drawn.first) * ROW_HEIGHT + drawn.below).toBe(count * ROW_HEIGHT)
        })
        const drawn = drawnRows(groups, { top, height })
        for (const id of ['a0', 'a250', 'a499', 'c0', 'c700', 'c1199']) {
          const y = rowTop(groups, id) ?? 0
          if (y + ROW_HEIGHT <= top || y >= top + height) continue
          const part = drawn[id.startsWith('a') ? 0 : 2]
          const row = Number(id.slice(1))
          expect(part && row >= part.first && row < part.end).toBe(true)
        }
      }),
    )
  })
})
