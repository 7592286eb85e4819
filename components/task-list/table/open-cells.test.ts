import { describe, expect, it } from 'vitest'
import { begun, closed, givenBack, kept } from './open-cells'

const due = { taskId: 'a', column: 'due' } as const
const weight = { taskId: 'b', column: 'weight' } as const
const refused = { ...due, text: '19/12/2022', problem: 'not before the start' }

describe('a refused save', () => {
  it('comes back into its own cell and leaves the focus to the cell that is typed in now', () => {
    const cells = givenBack(begun([], weight), refused, 'waits')
    expect(cells).toEqual([
      { ...weight, text: null, problem: null, focus: 'takes' },
      { ...refused, focus: 'waits' },
    ])
  })

  it('does not replace what is typed anew in the same cell', () => {
    const cells = begun([], due)
    expect(givenBack(cells, refused, 'waits')).toBe(cells)
  })

  it('stays, whatever is typed and saved in another cell, until its own cell is left', () => {
    const cells = closed(begun(givenBack([], refused, 'waits'), weight), weight)
    expect(cells).toEqual([{ ...refused, focus: 'waits' }])
    expect(closed(cells, due)).toEqual([])
  })

  it('is gone on with where it was left, once its cell is opened by hand', () => {
    expect(begun(givenBack([], refused, 'waits'), due)).toEqual([{ ...refused, focus: 'takes' }])
  })
})

it('an entry that cannot be keeps its cell open beside the one that is typed in next', () => {
  const cells = begun(kept(begun([], due), refused), weight)
  expect(cells.map(({ column, problem }) => [column, problem])).toEqual([
    ['due', refused.problem],
    ['weight', null],
  ])
})
