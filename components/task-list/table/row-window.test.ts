import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawn, drawnWhole, layOut } from './row-window'

const rows = (heights: readonly number[], group = 0) =>
  heights.map((_, index) => ({ id: `${group}.${index}` }))
const anyHeights = fc.array(fc.array(fc.integer({ min: 40, max: 120 }), { maxLength: 400 }), {
  minLength: 1,
  maxLength: 5,
})

function laidOut(heights: readonly number[][], folded: readonly number[] = []) {
  const groups = heights.map((own, group) => ({ rows: rows(own, group), folded: folded.includes(group) }))
  const heightOf = (id: string) => {
    const [group = 0, index = 0] = id.split('.').map(Number)
    return heights[group]?.[index] ?? 0
  }
  return { groups, edges: layOut(groups, 36, heightOf) }
}

describe('rows of different heights', () => {
  it('stand one behind the other, under the head of their group', () => {
    const { edges } = laidOut([[50, 60], [], [70]])
    expect(edges.map((own) => [...own])).toEqual([[36, 86, 146], [182], [218, 288]])
  })

  it('of a folded group take no room', () => {
    expect(laidOut([[50, 60], [70]], [0]).edges.map((own) => [...own])).toEqual([[36], [72, 142]])
  })
})

describe('the window over the rows', () => {
  const at = (edges: Float64Array, row: number) => edges[row] ?? 0
  const cases = fc.tuple(anyHeights, fc.integer({ min: -500, max: 100_000 }), fc.nat(399))
  /** Each group of a list, drawn for a window of 900 px, and where its rows stand. */
  const seen = ([heights, top, pin]: [number[][], number, number]) => {
    const sight = { top, bottom: top + 900 }
    return laidOut(heights).edges.map((edges) => {
      const pinned = pin < edges.length - 1 ? [pin] : []
      return { edges, sight, pinned, ...drawn(edges, sight, pinned) }
    })
  }

  it('draws every row in sight, and those that must not go away', () => {
    fc.assert(
      fc.property(cases, (of) => {
        for (const { edges, sight, pinned, runs } of seen(of)) {
          const isInSight = (row: number) => at(edges, row + 1) > sight.top && at(edges, row) < sight.bottom
          const all = Array.from({ length: edges.length - 1 }, (_, row) => row)
          const wanted = all.filter((row) => isInSight(row) || pinned.includes(row))
          const drawnRows = all.filter((row) => runs.some(({ from, end }) => row >= from && row < end))
          expect(drawnRows).toEqual(expect.arrayContaining(wanted))
        }
      }),
    )
  })

  it('keeps the height of the whole with the spaces between', () => {
    fc.assert(
      fc.property(cases, (of) => {
        for (const { edges, runs, below } of seen(of)) {
          const height = runs.reduce(
            (sum, { above, from, end }) => sum + above + at(edges, end) - at(edges, from),
            below,
          )
          expect(height).toBeCloseTo(at(edges, edges.length - 1) - at(edges, 0))
        }
      }),
    )
  })

  it('leaves rows far away out of the page', () => {
    const { edges } = laidOut([Array.from({ length: 400 }, () => 60)])
    const { runs } = drawn(edges[0] ?? new Float64Array(1), { top: 12_000, bottom: 12_900 }, [3])
    const count = runs.reduce((sum, { from, end }) => sum + end - from, 0)
    expect(count).toBeLessThan(60)
    expect(runs[0]).toEqual({ above: 180, from: 3, end: 4 })
  })

  it('of a list of ordinary size holds it whole', () => {
    expect(drawnWhole({ rows: rows([1, 2, 3]), folded: false }).runs).toEqual([{ above: 0, from: 0, end: 3 }])
    expect(drawnWhole({ rows: rows([1, 2, 3]), folded: true }).runs).toEqual([])
  })
})
