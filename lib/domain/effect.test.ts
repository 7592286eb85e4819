import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from './calendar'
import { asIfDone, asNew, edited, effectOf, isMoved } from './effect'
import { actualProgress, plannedOfAll } from './progress'
import { rateCountsOf, ratesOf } from './rates'
import { addTally, type Counted, EMPTY_TALLY, figuresOf, type Tally, tallyOf } from './tally'
import { STATUSES } from './task'

const first = plainDate('2022-02-22')
const span = { on: plainDate('2022-06-15'), endsOn: plainDate('2022-12-31') }
const day = (offset: number) => addDays(first, offset)
const GROUPS = ['professional', 'communications', 'emulation'] as const

const someDay = fc.integer({ min: 0, max: 200 }).map(day)
const counted: fc.Arbitrary<Counted> = fc
  .record({
    group: fc.constantFrom(...GROUPS),
    status: fc.constantFrom(...STATUSES),
    weight: fc.integer({ min: 1, max: 100 }),
    percent: fc.integer({ min: 0, max: 9_900 }),
    start: fc.option(fc.integer({ min: 0, max: 150 })),
    length: fc.option(fc.integer({ min: 0, max: 90 })),
    moved: fc.integer({ min: 0, max: 40 }),
    sent: someDay,
    returned: fc.boolean(),
  })
  .map(({ start, length, moved, sent, ...rest }) => {
    const startsOn = start === null ? null : day(start)
    const originalDueOn = length === null ? null : day((start ?? 0) + length)
    const dueOn = originalDueOn && addDays(originalDueOn, moved)
    const isSent = rest.status === 'submitted' || rest.status === 'completed'
    return {
      ...rest,
      startsOn,
      dueOn,
      originalDueOn,
      baseline: { startsOn, dueOn: originalDueOn },
      submittedOn: isSent ? sent : null,
      submittedDueOn: isSent ? dueOn : null,
      indicator: null,
      extensionCount: 0,
      prior: null,
      obstacle: null,
    }
  })

const plan = fc.array(counted, { minLength: 1, maxLength: 25 })

function talliesOf(tasks: readonly Counted[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>(GROUPS.map((key) => [key, EMPTY_TALLY]))
  for (const task of tasks)
    tallies.set(task.group, addTally(tallies.get(task.group) ?? EMPTY_TALLY, tallyOf(task, span)))
  return tallies
}

/** The plain definitions over every task, which know nothing of tallies. */
function counting(tasks: readonly Counted[]) {
  return {
    actual: actualProgress(tasks),
    planned: plannedOfAll(tasks, span.endsOn, span.on),
    rates: ratesOf(rateCountsOf(tasks, span.on)),
  }
}

describe('the effect of a change', () => {
  it('is what counting every task again finds, in the plan and in each group touched', () =>
    fc.assert(
      fc.property(plan, counted, fc.nat(), (tasks, after, at) => {
        const index = at % tasks.length
        const before = tasks[index] as Counted
        const next = tasks.with(index, after)
        const effect = effectOf(talliesOf(tasks), before, after, span)
        expect(effect.plan.before).toMatchObject(counting(tasks))
        expect(effect.plan.after).toMatchObject(counting(next))
        expect(effect.groups.map(({ key }) => key)).toEqual([...new Set([before.group, after.group])])
        for (const { key, ...change } of effect.groups) {
          const own = ({ group }: Counted) => group === key
          expect(change.before).toMatchObject(counting(tasks.filter(own)))
          expect(change.after).toMatchObject(counting(next.filter(own)))
        }
      }),
    ))

  it('of a new task and of one that leaves is counted the same way', () =>
    fc.assert(
      fc.property(plan, counted, (tasks, task) => {
        expect(effectOf(talliesOf(tasks), null, task, span).plan.after).toMatchObject(
          counting([...tasks, task]),
        )
        expect(effectOf(talliesOf([...tasks, task]), task, null, span).plan.after).toMatchObject(
          counting(tasks),
        )
      }),
    ))

  it('is nothing where nothing that counts was changed', () =>
    fc.assert(
      fc.property(plan, fc.nat(), (tasks, at) => {
        const task = tasks[at % tasks.length] as Counted
        const { plan: whole, groups } = effectOf(
          talliesOf(tasks),
          task,
          { ...task, obstacle: 'Thiếu máy' },
          span,
        )
        expect([whole, ...groups].some(isMoved)).toBe(false)
      }),
    ))

  it('shows all confirmed only when every counted task is', () => {
    const done = { ...asNew(fields({})), status: 'completed' as const, percent: 10_000 }
    const open = asNew(fields({}))
    const { plan: whole } = effectOf(talliesOf([done, open]), open, { ...open, status: 'cancelled' }, span)
    expect([whole.before.allConfirmed, whole.after.allConfirmed]).toEqual([false, true])
    expect(figuresOf(EMPTY_TALLY)).toMatchObject({
      actual: null,
      planned: null,
      gap: null,
      allConfirmed: false,
    })
  })
})

const fields = (of: Partial<Parameters<typeof asNew>[0]>) => ({
  group: 'emulation',
  weight: 1,
  startsOn: plainDate('2022-06-20'),
  dueOn: plainDate('2022-07-08'),
  target: null,
  ...of,
})

describe('an edit', () => {
  it('never moves the baseline and the original date once they are given', () => {
    const later = edited(asNew(fields({})), fields({ dueOn: plainDate('2022-08-01'), startsOn: null }))
    expect(later.baseline).toEqual({ startsOn: '2022-06-20', dueOn: '2022-07-08' })
    expect(later).toMatchObject({ originalDueOn: '2022-07-08', dueOn: '2022-08-01', startsOn: null })
    const dated = edited(asNew(fields({ startsOn: null, dueOn: null })), fields({}))
    expect(dated.baseline).toEqual({ startsOn: '2022-06-20', dueOn: '2022-07-08' })
  })

  it.each([
    ['followed its quantity follows the new target', 'in_progress', 5_000, 8, 2_500],
    ['set by hand stays', 'in_progress', 5_100, 8, 5_100],
    ['is never full while in progress', 'in_progress', 5_000, 2, 9_900],
    ['of a waiting result is the share', 'submitted', 5_000, 8, 2_500],
    ['of a waiting result without an indicator is full', 'submitted', 5_000, null, 10_000],
    ['of a task not started stays', 'not_started', 0, 8, 0],
  ] as const)('keeps the rule that a percent which %s', (_, status, percent, target, expected) => {
    const task = { ...asNew(fields({})), status, percent, indicator: { target: 4, done: 2 } }
    expect(edited(task, fields({ target })).percent).toBe(expected)
  })
})

describe('a result assumed for a day', () => {
  const open = asNew(fields({}))
  const rates = (task: Counted) => ratesOf(rateCountsOf([task], span.on))

  it('is on time by the date approved, by the original one only if it is not later than that', () => {
    const on = plainDate('2022-07-15')
    expect(rates(asIfDone({ ...open, dueOn: on }, on))).toMatchObject({
      onTime: { num: 1 },
      onTimeOriginal: { num: 0 },
    })
    expect(rates(asIfDone(open, on))).toMatchObject({ onTime: { num: 0 }, onTimeOriginal: { num: 0 } })
  })

  it('keeps the date it was judged by when it was sent: a later approval does not make it on time', () => {
    const sent = plainDate('2022-07-12')
    const late: Counted = {
      ...open,
      status: 'submitted',
      submittedOn: sent,
      submittedDueOn: plainDate('2022-07-08'),
    }
    const approved = { ...late, dueOn: plainDate('2022-07-15') }
    expect(rates(asIfDone(approved, plainDate('2022-07-15')))).toMatchObject({ onTime: { num: 0, den: 1 } })
  })
})
