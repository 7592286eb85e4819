import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIST_COLUMNS } from '@/lib/contracts/list-preferences'
import { choosable, fitColumns, moved } from './columns'

describe('the columns of the table', () => {
  it('are due date, progress and state for whoever chose none, also in a narrow list', () => {
    expect(fitColumns(null, 672, 5)).toMatchObject({ shown: ['due', 'progress', 'status'], folded: [] })
  })

  it('that do not fit are told under the title, none is lost, and the order stays', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...LIST_COLUMNS]),
        fc.integer({ min: 0, max: 2_400 }),
        (chosen, room) => {
          const { shown, folded } = fitColumns(chosen, room, 5)
          expect([...shown, ...folded]).toEqual(chosen)
        },
      ),
    )
  })

  it('are more where there is more room', () => {
    const shownAt = (room: number) => fitColumns(LIST_COLUMNS, room, 5).shown.length
    expect([shownAt(672), shownAt(1_144), shownAt(2_200)]).toEqual([3, 5, 14])
  })

  it('move up and down among each other and stay at the ends', () => {
    expect(moved(['due', 'progress', 'status'], 'status', 0)).toEqual(['status', 'due', 'progress'])
    expect(moved(['due', 'progress', 'status'], 'due', 1)).toEqual(['progress', 'due', 'status'])
    expect(moved(['due', 'progress'], 'due', -1)).toEqual(['due', 'progress'])
    expect(moved(['due', 'progress'], 'due', 9)).toEqual(['progress', 'due'])
    expect(choosable(['owner', 'due']).slice(0, 4)).toEqual(['owner', 'due', 'progress', 'status'])
  })
})
