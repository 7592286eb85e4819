import { expect, test } from 'vitest'
import type { Change } from '@/lib/contracts/event'
import { gathered } from './gathered'

const task = (taskId: string, campaignId = 'plan'): Change => ({
  kind: 'task',
  campaignId,
  taskId,
  by: 'r1',
})
const forAll = (change: Change) => ({ change, personId: null })

test('the same change told twice within a moment is passed on once', () => {
  expect(gathered([forAll(task('a')), forAll(task('a')), forAll(task('b'))]).forAll).toEqual([
    task('a'),
    task('b'),
  ])
})

test('of more than fifty tasks of a plan the plan alone is told, another plan’s are still named', () => {
  const many = Array.from({ length: 51 }, (_, n) => forAll(task(String(n))))
  expect(gathered([...many, forAll(task('x', 'other'))]).forAll).toEqual([
    task('x', 'other'),
    { kind: 'tasks', campaignId: 'plan', by: null },
  ])
})

test('what one person has read is told to that person alone', () => {
  const read: Change = { kind: 'person', by: null }
  const { forAll: shared, forOne } = gathered([{ change: read, personId: 'lan' }, forAll(task('a'))])
  expect(shared).toEqual([task('a')])
  expect([...forOne]).toEqual([['lan', [read]]])
})
