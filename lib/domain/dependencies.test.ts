import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from './calendar'
import { contradicts } from './dependencies'

const on = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))
const task = (startsOn: string | null, dueOn: string | null) => ({ startsOn: on(startsOn), dueOn: on(dueOn) })

test.each([
  ['2022-06-17', '2022-06-20', '2022-07-08', false],
  ['2022-06-20', '2022-06-20', '2022-07-08', true],
  ['2022-07-01', '2022-06-20', '2022-07-08', true],
  ['2022-07-08', null, '2022-07-08', false],
  ['2022-07-09', null, '2022-07-08', true],
  ['2022-07-09', null, null, false],
  [null, '2022-06-20', '2022-07-08', false],
])('a task due %s contradicts one of %s to %s that waits for it: %s', (due, start, end, contrary) => {
  expect(contradicts(task(null, due), task(start, end))).toBe(contrary)
})
