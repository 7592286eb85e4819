import { describe, expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { baseOf, begun, closed, givenBack, kept, movedOn } from './open-cells'

const stood = (id: string, version: number) => ({ id, version }) as Task
const due = { taskId: 'a', column: 'due', on: stood('a', 3) } as const
const weight = { taskId: 'b', column: 'weight', on: stood('b', 5) } as const
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

describe('what is typed on', () => {
  it('is the task as it stood when typing began, whatever comes in meanwhile', () => {
    expect(baseOf(begun([], due), due)).toBe(due.on)
    expect(baseOf([], due)).toBeNull()
  })

  it('goes on with the own save, but not over the one of somebody else', () => {
    const cells = begun(begun([], due), weight)
    const own = stood('a', 4)
    expect(baseOf(movedOn(cells, due.on, own), due)).toBe(own)
    expect(baseOf(movedOn(cells, due.on, own), weight)).toBe(weight.on)
    expect(movedOn(cells, due.on, stood('a', 5))).toBe(cells)
    expect(baseOf(movedOn(cells, stood('a', 2), stood('a', 3)), due)).toBe(due.on)
  })
})
