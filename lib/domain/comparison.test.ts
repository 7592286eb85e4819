import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from './calendar'
import { bySlip, type Change, changeOf, SLIPPED, type Snapshot } from './comparison'
import { BADGES } from './deadline'
import { STATUSES } from './task'

const task = (over: Partial<Snapshot> = {}): Snapshot => ({
  status: 'in_progress',
  badge: 'in_progress',
  returned: false,
  percent: 4_000,
  done: null,
  planned: 4_000,
  dueOn: plainDate('2022-07-08'),
  daysLate: 0,
  askedDays: null,
  silentDays: 2,
  deleted: false,
  inScope: true,
  ...over,
})
const brief = (change: Change) => ('kind' in change ? `${change.list} ${change.kind}` : change.list)
const later = plainDate('2022-07-15')

describe('what became of a task', () => {
  test.each<[string, Partial<Snapshot>, Partial<Snapshot>, string]>([
    ['nothing', {}, {}, 'unchanged'],
    ['still done', { status: 'completed' }, { status: 'completed' }, 'unchanged'],
    ['on hold both days', { status: 'paused' }, { status: 'paused', planned: 9_000 }, 'unchanged'],
    ['not to be done both days', { status: 'cancelled' }, { status: 'cancelled' }, 'unchanged'],
    ['more percent', {}, { percent: 4_100 }, 'moved advanced'],
    ['a higher count', { done: 12 }, { done: 13 }, 'moved advanced'],
    ['begun', { status: 'not_started', percent: 0 }, { percent: 0 }, 'moved started'],
    ['taken up again', { status: 'paused' }, {}, 'moved resumed'],
    ['sent', {}, { status: 'submitted', percent: 10_000 }, 'moved submitted'],
    ['confirmed', { status: 'submitted' }, { status: 'completed', percent: 10_000 }, 'moved completed'],
    [
      'sent late',
      { daysLate: 3, badge: 'overdue' },
      { status: 'submitted', percent: 10_000 },
      'moved submitted',
    ],
    ['late longer', { daysLate: 4 }, { daysLate: 19 }, 'slipped overdue'],
    ['late, though further', { daysLate: 0 }, { daysLate: 1, percent: 9_000 }, 'slipped overdue'],
    ['a later date asked for', {}, { askedDays: 1 }, 'slipped extension_asked'],
    ['still waiting for an answer', { askedDays: 1 }, { askedDays: 5 }, 'slipped extension_asked'],
    ['a later date given', {}, { dueOn: later }, 'slipped postponed'],
    ['no date any more', {}, { dueOn: null }, 'slipped postponed'],
    ['an earlier date', { dueOn: later }, {}, 'unchanged'],
    ['opened again', { status: 'completed', percent: 10_000 }, {}, 'slipped reopened'],
    ['sent back', { status: 'submitted', percent: 10_000 }, { returned: true }, 'slipped returned'],
    ['taken back', { status: 'submitted', percent: 4_000 }, {}, 'slipped fell'],
    ['corrected downwards', { percent: 5_000 }, {}, 'slipped fell'],
    ['put on hold', {}, { status: 'paused' }, 'slipped paused'],
    ['gap grown by 4 points', { planned: 4_500 }, { planned: 4_900 }, 'unchanged'],
    ['gap grown by 5 points', { planned: 4_500 }, { planned: 5_000 }, 'slipped gap_grown'],
    ['gap grown, though further', { planned: 4_500 }, { planned: 9_000, percent: 4_200 }, 'moved advanced'],
    ['6 behind and silent', { planned: 4_000 }, { planned: 4_600, silentDays: 14 }, 'slipped silent'],
    ['15 behind and silent', { planned: 4_000 }, { planned: 5_500, silentDays: 14 }, 'slipped gap_grown'],
    ['silent for 6 days', {}, { silentDays: 6 }, 'unchanged'],
    ['silent for 7 days', {}, { silentDays: 7 }, 'slipped silent'],
    ['silent, not begun', { status: 'not_started' }, { status: 'not_started', silentDays: 30 }, 'unchanged'],
    ['deleted', {}, { deleted: true }, 'left deleted'],
    ['given up', {}, { status: 'cancelled' }, 'left cancelled'],
    ['given to another branch', {}, { inScope: false }, 'left moved_out'],
    ['restored', { deleted: true }, {}, 'appeared restored'],
    ['taken up after all', { status: 'cancelled' }, {}, 'appeared taken_up'],
    ['taken over from another branch', { inScope: false }, {}, 'appeared moved_in'],
  ])('%s', (_, before, after, expected) => {
    expect(brief(changeOf(task(before), task(after)))).toBe(expected)
  })

  test('a task that was not there is added, one that is there no more was deleted', () => {
    expect(brief(changeOf(null, task()))).toBe('appeared added')
    expect(brief(changeOf(task(), null))).toBe('left deleted')
  })
})

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  status: fc.constantFrom(...STATUSES),
  badge: fc.constantFrom(...BADGES),
  returned: fc.boolean(),
  percent: fc.integer({ min: 0, max: 10_000 }),
  done: fc.option(fc.nat(200)),
  planned: fc.integer({ min: 0, max: 10_000 }),
  dueOn: fc.constantFrom(null, plainDate('2022-07-08'), later),
  daysLate: fc.nat(40),
  askedDays: fc.option(fc.nat(40)),
  silentDays: fc.option(fc.integer({ min: -40, max: 90 })),
  deleted: fc.boolean(),
  inScope: fc.boolean(),
})
const side = fc.option(snapshot)

describe('any two states of any task', () => {
  test('equal states are unchanged', () =>
    fc.assert(fc.property(side, (state) => changeOf(state, state).list === 'unchanged')))

  test('a task is counted on the later day exactly when it stayed or came, on the earlier one when it stayed or left', () =>
    fc.assert(
      fc.property(side, side, (before, after) => {
        const counts = (state: Snapshot | null) =>
          state !== null && !state.deleted && state.inScope && state.status !== 'cancelled'
        const { list } = changeOf(before, after)
        expect(list === 'left').toBe(counts(before) && !counts(after))
        expect(list === 'appeared').toBe(!counts(before) && counts(after))
        if (list === 'moved' || list === 'slipped') expect(counts(before) && counts(after)).toBe(true)
      }),
    ))

  test('the order of the slipped does not depend on the order they come in', () => {
    const row = fc.record({ kind: fc.constantFrom(...SLIPPED), before: snapshot, after: snapshot })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, dice) => {
        const placed = rows.map((one, place) => ({ ...one, place }))
        const shuffled = placed
          .map((one) => ({ one, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        expect(shuffled.sort(bySlip)).toEqual(placed.toSorted(bySlip))
      }),
    )
  })
})
