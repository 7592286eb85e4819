import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate, weekday } from './calendar'
import { STATUSES } from './task'
import { isHeld, WORKLOAD_WEEKS, type Worked, workloadOf, workloadWeeks } from './workload'
import { WORKLOAD_CASES, WORKLOAD_DAY, WORKLOAD_END } from './workload-cases'

describe('the workload of one task', () => {
  it.each(WORKLOAD_CASES)('$name', ({ task, runs, due, overdue }) => {
    const weeks = workloadOf([task], WORKLOAD_END, WORKLOAD_DAY)
    const placesOf = (of: 'running' | 'due' | 'overdue') =>
      weeks.flatMap((week, index) => (week[of] > 0 ? [index] : []))
    expect(placesOf('running')).toEqual(runs)
    expect(placesOf('due')).toEqual(due === null ? [] : [due])
    expect(placesOf('overdue')).toEqual(overdue ? [0] : [])
  })
})

const day = fc.integer({ min: -400, max: 400 }).map((n) => addDays(plainDate('2022-06-15'), n))
const task: fc.Arbitrary<Worked> = fc.record({
  status: fc.constantFrom(...STATUSES),
  startsOn: fc.option(day, { nil: null }),
  dueOn: fc.option(day, { nil: null }),
})
const load = fc.tuple(fc.array(task, { maxLength: 12 }), day, day)

describe('any workload', () => {
  it('has twelve weeks without a gap, from the Monday on or before the day', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const weeks = workloadWeeks(asOf)
        expect(weeks).toHaveLength(WORKLOAD_WEEKS)
        expect((weeks[0] as PlainDate) <= asOf && asOf <= addDays(weeks[0] as PlainDate, 6)).toBe(true)
        for (const [index, monday] of weeks.entries()) {
          expect(weekday(monday)).toBe(1)
          expect(monday).toBe(addDays(weeks[0] as PlainDate, index * 7))
        }
      }),
    )
  })

  it('is the sum of its tasks, and never more than what is held', () => {
    fc.assert(
      fc.property(load, ([tasks, endsOn, asOf]) => {
        const whole = workloadOf(tasks, endsOn, asOf)
        const alone = tasks.map((one) => workloadOf([one], endsOn, asOf))
        const held = tasks.filter(isHeld).length
        for (const [index, week] of whole.entries()) {
          const sum = (of: 'running' | 'due' | 'overdue') =>
            alone.reduce((total, weeks) => total + (weeks[index]?.[of] ?? 0), 0)
          expect(week).toEqual({ running: sum('running'), due: sum('due'), overdue: sum('overdue') })
          expect(week.running).toBeLessThanOrEqual(held)
          expect(week.due + week.overdue).toBeLessThanOrEqual(week.running)
        }
      }),
    )
  })

  it('shows an overdue task this week alone, and a due one once at most', () => {
    fc.assert(
      fc.property(task, day, day, (one, endsOn, asOf) => {
        const weeks = workloadOf([one], endsOn, asOf)
        expect(weeks.slice(1).every(({ overdue }) => overdue === 0)).toBe(true)
        expect(weeks.filter(({ due }) => due > 0).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
