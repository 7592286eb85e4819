import { describe, expect, it } from 'vitest'
import type { Calendar } from '@/lib/contracts/calendar'
import { itemsByDay } from './day-items'

const task = (key: string) => ({
  id: key,
  key,
  title: key,
  dueOn: null,
  dueLabel: null,
  daysLate: 0,
  badge: 'in_progress' as const,
})
const calendar = (keys: string[], total = keys.length): Calendar => ({
  asOf: '2022-06-15',
  from: '2022-05-30',
  to: '2022-07-31',
  days: [{ on: '2022-06-17', total, entries: keys.map((key) => ({ kind: 'due', task: task(key) })) }],
  milestones: [{ id: 'm', on: '2022-06-17', title: 'Họp', ceremony: false }],
  undated: [],
  undatedTotal: 0,
})

describe('a day of the calendar', () => {
  it('shows three things, the milestone first, and counts the rest', () => {
    const day = itemsByDay(calendar(['I.1', 'I.2', 'I.3', 'I.4'])).get('2022-06-17')
    expect(day?.shown.map((item) => item.kind)).toEqual(['milestone', 'due', 'due'])
    expect([day?.items.length, day?.hidden, day?.unsent]).toEqual([5, 2, 0])
  })

  it('counts what was not sent', () => {
    const day = itemsByDay(calendar(['I.1', 'I.2'], 60)).get('2022-06-17')
    expect([day?.hidden, day?.unsent]).toEqual([58, 58])
  })

  it('is absent when it holds nothing', () => {
    expect(itemsByDay(undefined).size).toBe(0)
    expect(itemsByDay(calendar(['I.1'])).has('2022-06-18')).toBe(false)
  })
})
