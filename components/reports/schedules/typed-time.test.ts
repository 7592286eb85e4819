import { expect, it } from 'vitest'
import { typedTime } from './typed-time'

it.each([
  ['15:00', '15:00'],
  [' 7:05 ', '07:05'],
  ['15h', '15:00'],
  ['15h30', '15:30'],
  ['9g', '09:00'],
  ['8.30', '08:30'],
  ['1530', '15:30'],
  ['930', '09:30'],
  ['15', '15:00'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['15:60', null],
  ['', null],
  ['chiều', null],
  ['15:00:00', null],
  ['-1:00', null],
])('%j is %j', (text, time) => {
  expect(typedTime(text)).toBe(time)
})
