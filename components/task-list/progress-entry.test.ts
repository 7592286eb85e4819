import { expect, test } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { readEntry } from './progress-entry'

const counted = {
  id: 't',
  version: 3,
  status: 'in_progress',
  badge: 'in_progress',
  percent: 3_333,
  obstacle: null,
  indicator: { name: 'Bài viết', unit: 'bài', target: 12, done: 4 },
} as Task
const plain = { ...counted, indicator: null, percent: 4_050 }

test.each([
  ['', 'unchanged'],
  ['4', 'unchanged'],
  ['abc', 'wrong'],
  ['-1', 'wrong'],
  ['4,5', 'wrong'],
  ['4.5', 'wrong'],
  ['4,0', 'unchanged'],
  ['99999999', 'wrong'],
])('a quantity typed as "%s" is %s', (text, kind) => {
  expect(readEntry(counted, text).kind).toBe(kind)
})

test('a quantity is sent as it is and shows its share', () => {
  expect(readEntry(counted, '8')).toMatchObject({
    kind: 'value',
    body: { version: 3, done: 8 },
    shown: { percent: 6_666 },
  })
})

test('more than the target is allowed and shown at 99% until it is confirmed', () => {
  expect(readEntry(counted, '1.300')).toMatchObject({ body: { done: 1_300 }, shown: { percent: 9_900 } })
})

test('without a quantity the percent is typed, up to 99', () => {
  expect(readEntry(plain, '40')).toEqual({ kind: 'unchanged' })
  expect(readEntry(plain, '55%')).toMatchObject({ body: { percent: 5_500 } })
  expect(readEntry(plain, '100')).toEqual({ kind: 'wrong', reason: 'percent' })
})
