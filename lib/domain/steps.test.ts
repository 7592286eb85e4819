import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { isStepLate, stepDateProblem, stepDateProblems, withMoved } from './steps'

const day = (text: string | null) => (text === null ? null : plainDate(text))
const span = (startsOn: string | null, dueOn: string | null) => ({
  startsOn: day(startsOn),
  dueOn: day(dueOn),
})

describe("a step's day lies between its task's start and due day", () => {
  it.each([
    ['within', '2022-06-27', '2022-06-20', '2022-07-08', null],
    ['on the first day', '2022-06-20', '2022-06-20', '2022-07-08', null],
    ['on the due day', '2022-07-08', '2022-06-20', '2022-07-08', null],
    ['a day too early', '2022-06-19', '2022-06-20', '2022-07-08', 'before_task'],
    ['a day too late', '2022-07-09', '2022-06-20', '2022-07-08', 'after_task'],
    ['late, without a start', '2022-07-11', null, '2022-07-08', 'after_task'],
    ['any day before the end, without a start', '2021-01-01', null, '2022-07-08', null],
    ['early, without a due day', '2022-06-19', '2022-06-20', null, 'before_task'],
    ['any day after the start, without a due day', '2029-01-01', '2022-06-20', null, null],
    ['any day, without either', '2022-07-11', null, null, null],
    ['no day', null, '2022-06-20', '2022-07-08', null],
    ['the only day of a task of one day', '2022-07-08', '2022-07-08', '2022-07-08', null],
  ])('%s', (_, dueOn, from, to, problem) => {
    expect(stepDateProblem(day(dueOn), span(from, to))).toBe(problem)
  })

  it('and each row that does not is named by its place', () => {
    const steps = ['2022-06-22', '2022-07-11', null, '2022-06-01'].map((dueOn) => ({ dueOn: day(dueOn) }))
    expect(stepDateProblems(steps, span('2022-06-20', '2022-07-08'))).toEqual({
      'steps.1.dueOn': 'after_task',
      'steps.3.dueOn': 'before_task',
    })
  })
})

it.each([
  ['2022-06-14', null, true],
  ['2022-06-15', null, false],
  ['2022-06-14', { at: '2022-06-20' }, false],
  [null, null, false],
])('a step of %s, done: %o, is late: %s', (dueOn, done, late) => {
  expect(isStepLate({ dueOn, done }, plainDate('2022-06-15'))).toBe(late)
})

describe('a moved row', () => {
  it.each([
    [0, 1, 'bacd'],
    [3, 0, 'dabc'],
    [1, 9, 'acdb'],
    [2, -1, 'cabd'],
    [2, 2, 'abcd'],
  ])('from %i to %i', (from, to, order) => {
    expect(withMoved([...'abcd'], from, to).join('')).toBe(order)
  })

  it('loses nothing, doubles nothing, and goes back the way it came', () => {
    const place = fc.nat({ max: 9 })
    fc.assert(
      fc.property(place, place, (from, to) => {
        const rows = [...'0123456789']
        const moved = withMoved(rows, from, to)
        expect(moved[to]).toBe(String(from))
        expect(withMoved(moved, to, from)).toEqual(rows)
      }),
    )
  })
})
