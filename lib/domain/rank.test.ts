import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankBetween } from './rank'

it.each([
  [null, null, 1],
  [null, 4, 3],
  [4, null, 5],
  [1, 2, 1.5],
  [-1, 0, -0.5],
  [2, 2, null],
])('behind %s and before %s the rank is %s', (before, after, rank) => {
  expect(rankBetween(before, after)).toBe(rank)
})

it('lies strictly between its neighbours, or says that nothing does', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: 0, max: 1e6 }),
      (before, gap) => {
        const after = before + gap
        const rank = rankBetween(before, after)
        if (rank !== null) {
          expect(rank).toBeGreaterThan(before)
          expect(rank).toBeLessThan(after)
        } else expect(gap).toBeLessThan(1e-9)
      },
    ),
  )
})

it('moved again and again into the same gap, a group needs new ranks after some fifty moves', () => {
  let after = 2
  let moves = 0
  for (let rank: number | null = 0; rank !== null && moves < 100; moves += 1) {
    rank = rankBetween(1, after)
    after = rank ?? after
  }
  expect(moves).toBeGreaterThan(50)
  expect(moves).toBeLessThan(100)
})
