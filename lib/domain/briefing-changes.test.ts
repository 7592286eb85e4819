import { describe, expect, it, test } from 'vitest'
import { silenceOf, type ToldChange, toldChange } from './briefing-changes'
import { changeOf, type Snapshot } from './comparison'

const base: Snapshot = {
  status: 'in_progress',
  badge: 'in_progress',
  returned: false,
  percent: 4_000,
  done: null,
  planned: 4_000,
  dueOn: null,
  daysLate: 0,
  askedDays: null,
  silentDays: 0,
  deleted: false,
  inScope: true,
}
const due = (text: string) => text as NonNullable<Snapshot['dueOn']>
type Side = Partial<Snapshot> | null

test.each<[string, Side, Side, ToldChange | null]>([
  ['sent its result', {}, { status: 'submitted' }, 'submitted'],
  ['was confirmed', { status: 'submitted' }, { status: 'completed' }, 'completed'],
  ['began', { status: 'not_started', percent: 0 }, { percent: 100 }, 'started'],
  ['went on', {}, { percent: 4_100 }, 'advanced'],
  ['went on by its quantity alone', { done: 3 }, { done: 4 }, 'advanced'],
  ['is new', null, {}, 'added'],
  ['was taken up again', { status: 'cancelled' }, {}, 'added'],
  ['was cancelled', {}, { status: 'cancelled' }, 'removed'],
  ['was deleted', {}, { deleted: true }, 'removed'],
  ['was returned', { status: 'submitted' }, { returned: true }, 'returned'],
  ['was reopened', { status: 'completed' }, {}, 'reopened'],
  ['fell', {}, { percent: 3_000 }, 'fell'],
  ['was given a later date', { dueOn: due('2022-06-10') }, { dueOn: due('2022-06-20') }, 'extended'],
  ['paused', {}, { status: 'paused' }, 'paused'],
  ['resumed', { status: 'paused' }, {}, 'resumed'],
  ['grew later, and went on', { daysLate: 1 }, { daysLate: 4, percent: 5_000 }, 'advanced'],
  ['waits for a later date, and began', { status: 'not_started' }, { askedDays: 2 }, 'started'],
  ['only grew later', { daysLate: 1 }, { daysLate: 4 }, null],
  ['only waits for a later date', {}, { askedDays: 2 }, null],
  ['only fell silent', {}, { silentDays: 9 }, null],
  ['only fell behind', {}, { planned: 7_000 }, null],
  ['stayed as it was', {}, {}, null],
])('a task that %s', (_, was, is, told) => {
  const before = was && { ...base, ...was }
  const after = is && { ...base, ...is }
  expect(toldChange(changeOf(before, after), before, after)).toBe(told)
})

describe('silence', () => {
  it.each<[string, Partial<Snapshot>, number | null]>([
    ['under way for a week', { silentDays: 7 }, 7],
    ['under way for six days', { silentDays: 6 }, null],
    ['late and never begun', { status: 'not_started', daysLate: 9, silentDays: 9 }, 9],
    ['not yet begun', { status: 'not_started', silentDays: 30 }, null],
    ['sent', { status: 'submitted', silentDays: 30 }, null],
    ['led elsewhere', { silentDays: 30, inScope: false }, null],
    ['deleted', { silentDays: 30, deleted: true }, null],
  ])('of a task %s', (_, facts, days) => {
    expect(silenceOf({ ...base, ...facts })).toBe(days)
  })
})
