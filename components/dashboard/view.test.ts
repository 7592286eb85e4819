import { expect, test } from 'vitest'
import { viewedDay } from './view'

test.each([
  [null, null, false],
  ['', null, false],
  ['2022-05-31', '2022-05-31', false],
  ['2022-02-22', '2022-02-22', false],
  ['2022-06-15', null, false],
  ['2022-02-21', null, true],
  ['2022-06-16', null, true],
  ['2022-02-30', null, true],
  ['hôm qua', null, true],
])('?asOf=%s looks at %s (wrong: %s)', (text, past, wrong) => {
  expect(viewedDay(text, '2022-02-22', '2022-06-15')).toEqual({ past, wrong })
})
