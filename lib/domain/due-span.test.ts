import { expect, test } from 'vitest'
import { plainDate } from './calendar'
import { dueSpan } from './due-span'

test.each([
  ['week', '2022-06-15', '2022-06-15', '2022-06-22'],
  ['week', '2022-12-28', '2022-12-28', '2023-01-04'],
  ['month', '2022-06-15', '2022-06-01', '2022-06-30'],
  ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['quarter', '2022-06-30', '2022-04-01', '2022-06-30'],
  ['quarter', '2022-07-01', '2022-07-01', '2022-09-30'],
  ['quarter', '2022-12-31', '2022-10-01', '2022-12-31'],
] as const)('the %s of %s is %s to %s', (span, today, from, to) => {
  expect(dueSpan(span, plainDate(today))).toEqual({ from, to })
})
