import { expect, test } from 'vitest'
import { type DueReading, readDue } from './due-reading'

const task = {
  status: 'in_progress',
  dueOn: '2022-06-15',
  submittedOn: null,
  completedOn: null,
  daysLate: 0,
} as const

test.each<[string, DueReading]>([
  ['2022-06-14', { kind: 'left', days: 1 }],
  ['2022-06-15', { kind: 'today' }],
  ['2022-06-16', { kind: 'late', days: 1 }],
])('on %s a task due on 15/06 reads %o', (today, reading) => {
  expect(readDue(task, today)).toEqual(reading)
})

test('a result that waits says since when, whatever its due date', () => {
  const sent = { ...task, status: 'submitted', submittedOn: '2022-06-09' } as const
  expect(readDue(sent, '2022-06-15')).toEqual({ kind: 'waiting', since: '2022-06-09', days: 6 })
})

test('a finished task says how late it was sent, a paused one only keeps its date', () => {
  const done = { ...task, status: 'completed', completedOn: '2022-06-17', daysLate: 2 } as const
  expect(readDue(done, '2022-07-01')).toEqual({ kind: 'done', on: '2022-06-17', daysLate: 2 })
  expect(readDue({ ...task, status: 'paused' }, '2022-07-01')).toEqual({ kind: 'still' })
})
