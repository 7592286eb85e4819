import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from './calendar'
import {
  BADGES,
  badgeOf,
  type Dated,
  DEADLINES,
  daysLate,
  deadlineOf,
  isSilent,
  riskOf,
  silentDays,
} from './deadline'
import { DEADLINE_CASES } from './deadline-cases'
import { STATUSES } from './task'

const today = plainDate('2022-06-15')

describe('the deadline class', () => {
  it.each(DEADLINE_CASES)('$name', ({ task, asOf, deadline, badge, late }) => {
    expect(deadlineOf(task, asOf)).toBe(deadline)
    expect(badgeOf(task, asOf)).toBe(badge)
    expect(daysLate(task, asOf)).toBe(late)
  })

  it('gives every task one class and one badge, and only done or open tasks are ever late', () => {
    const day = fc.integer({ min: -300, max: 300 }).map((offset) => addDays(today, offset))
    const task: fc.Arbitrary<Dated> = fc.record({
      status: fc.constantFrom(...STATUSES),
      returned: fc.boolean(),
      startsOn: fc.option(day),
      dueOn: fc.option(day),
      submittedOn: fc.option(day),
      submittedDueOn: fc.option(day),
    })
    fc.assert(
      fc.property(task, day, (of, asOf) => {
        expect(DEADLINES).toContain(deadlineOf(of, asOf))
        expect(BADGES).toContain(badgeOf(of, asOf))
        const late = daysLate(of, asOf)
        expect(late).toBeGreaterThanOrEqual(0)
        if (late > 0) expect(['overdue', 'done_late']).toContain(deadlineOf(of, asOf))
        if (['submitted', 'paused', 'cancelled'].includes(of.status))
          expect(badgeOf(of, asOf)).toBe(of.status)
      }),
    )
  })
})

describe('silence', () => {
  it('is counted from the last word, or from the due date if nothing ever was', () => {
    expect(silentDays({ lastHeardOn: plainDate('2022-05-30'), dueOn: plainDate('2022-05-27') }, today)).toBe(
      16,
    )
    expect(silentDays({ lastHeardOn: null, dueOn: plainDate('2022-06-08') }, today)).toBe(7)
    expect(silentDays({ lastHeardOn: null, dueOn: null }, today)).toBeNull()
    expect(isSilent({ lastHeardOn: plainDate('2022-06-09'), dueOn: null }, today)).toBe(false)
    expect(isSilent({ lastHeardOn: plainDate('2022-06-08'), dueOn: null }, today)).toBe(true)
  })
})

describe('risk', () => {
  const open = {
    status: 'in_progress' as const,
    returned: false,
    startsOn: null,
    dueOn: plainDate('2022-08-31'),
    submittedOn: null,
    submittedDueOn: null,
  }
  it('is 15 points behind the plan, or started and silent', () => {
    expect(riskOf({ ...open, percent: 2_000, lastHeardOn: today }, 3_500, today)).toEqual({
      behind: 15,
      silentDays: null,
    })
    expect(riskOf({ ...open, percent: 2_001, lastHeardOn: today }, 3_500, today)).toBeNull()
    expect(riskOf({ ...open, percent: 9_900, lastHeardOn: plainDate('2022-06-08') }, 0, today)).toEqual({
      behind: null,
      silentDays: 7,
    })
    expect(riskOf({ ...open, status: 'paused', percent: 0, lastHeardOn: null }, 9_000, today)).toBeNull()
  })
})
