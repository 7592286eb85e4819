import { describe, expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { columnOf, filledCells, pasteDown } from './paste-column'

const task = (id: string, over: Partial<Task> = {}) =>
  ({
    id,
    version: 2,
    status: 'in_progress',
    startsOn: null,
    dueOn: '2022-06-30',
    weight: 1,
    owner: null,
    leadUnit: { id: 'u' },
    indicator: null,
    percent: 0,
    ...over,
  }) as Task

describe('a column copied from a spreadsheet', () => {
  it.each([
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\n\nc', ['a', '', 'c']],
    ['one', ['one']],
    ['one\n', ['one']],
    ['\n', ['']],
    ['', []],
    ['a\tb\nc\td', null],
  ])('%j holds %j', (text, values) => {
    expect(columnOf(text)).toEqual(values)
  })

  it('goes down from its first row, each value to the next task', () => {
    const rows = pasteDown('due', [task('a'), task('b'), task('c')], ['01/07/2022', '02/07/2022'], [])
    expect(filledCells(rows)).toEqual([
      { id: 'a', version: 2, dueOn: '2022-07-01' },
      { id: 'b', version: 2, dueOn: '2022-07-02' },
    ])
  })

  it('asks nothing of rows that hold the value already, and nothing of those that cannot be read', () => {
    const rows = pasteDown('due', [task('a'), task('b'), task('c')], ['30/06/2022', '31/02/2022', ''], [])
    expect(rows.map(({ entry }) => entry.kind)).toEqual(['unchanged', 'wrong', 'edit'])
    expect(filledCells(rows)).toEqual([{ id: 'c', version: 2, dueOn: null }])
  })

  it('counts where there is something to count, and takes percent elsewhere', () => {
    const counted = task('a', {
      indicator: { name: 'Bài', unit: 'bài', target: 2_000, done: 0 },
    } as Partial<Task>)
    expect(filledCells(pasteDown('progress', [counted, task('b')], ['1.250', '45%'], []))).toEqual([
      { id: 'a', version: 2, done: 1_250 },
      { id: 'b', version: 2, percent: 4_500 },
    ])
  })
})
