import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber, lastDayOfMonth, plainDate, vietnamDay, weekday } from './calendar'
import { REPORT_CALENDARS } from './report-kinds'
import { nameOfPeriod } from './report-period'
import {
  dueRun,
  lastRun,
  makesDrafts,
  nextRun,
  PAUSES,
  ruleFault,
  SCHEDULED_KINDS,
  type ScheduleRule,
} from './report-schedule'
import { FRIDAY, RUN_CASES } from './report-schedule-cases'

const LONG_AGO = plainDate('2000-01-01')
/** Vietnam's time of a day. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

const rules = fc
  .record({
    kind: fc.constantFrom(...SCHEDULED_KINDS),
    calendar: fc.constantFrom(...REPORT_CALENDARS),
    number: fc.integer({ min: 1, max: 31 }),
    isCutOff: fc.boolean(),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ kind, calendar, number, isCutOff, minute }): ScheduleRule => {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    if (kind === 'week') return { kind, calendar: 'calendar', day: ((number - 1) % 7) + 1, time }
    return { kind, calendar, day: isCutOff ? null : number, time }
  })
const FIRST = Date.parse('2020-01-01T00:00:00Z')
const instants = fc
  .integer({ min: 0, max: 10 * 366 * 86_400 })
  .map((second) => new Date(FIRST + second * 1_000).toISOString())

describe('what a rule is refused for', () => {
  it.each([
    ['a week in the administrative calendar', { calendar: 'administrative' }, 'calendar', 'not_a_choice'],
    ['a week without a day', { day: null }, 'day', 'required'],
    ['an eighth day of the week', { day: 8 }, 'day', 'out_of_range'],
    ['a day that is no whole number', { day: 1.5 }, 'day', 'out_of_range'],
    ['day 0 of a month', { kind: 'month', day: 0 }, 'day', 'out_of_range'],
    ['day 32 of a month', { kind: 'month', day: 32 }, 'day', 'out_of_range'],
    ['24 o’clock', { time: '24:00' }, 'time', 'bad_time'],
    ['a time without minutes', { time: '15' }, 'time', 'bad_time'],
  ] as const)('%s', (_, change, field, code) => {
    expect(ruleFault({ ...FRIDAY, ...change })).toEqual({ field, code })
  })
  it('nothing, when it is one', () => {
    fc.assert(fc.property(rules, (each) => ruleFault(each) === null))
  })
})

describe('runs', () => {
  it.each(RUN_CASES)('%s', (_, each, after, expected) => {
    const { at: runAt, period, asOf } = nextRun(each, at(after, '12:00'), LONG_AGO)
    const on = vietnamDay(runAt)
    expect(`${on} ${period.start} ${period.end} ${asOf}`).toBe(expected)
    expect(runAt).toBe(at(on, each.time))
  })

  it('the day is Vietnam’s: half past midnight is the evening before in UTC', () => {
    const early = { ...FRIDAY, time: '00:30' }
    expect(nextRun(early, '2022-06-16T17:29:59.000Z', LONG_AGO).at).toBe('2022-06-16T17:30:00.000Z')
    expect(nextRun(early, '2022-06-16T17:30:00.000Z', LONG_AGO).at).toBe('2022-06-23T17:30:00.000Z')
    expect(lastRun(early, '2022-06-16T17:30:00.000Z').asOf).toBe('2022-06-17')
  })

  it('the next comes after the last, and nothing comes between', () => {
    fc.assert(
      fc.property(rules, instants, (each, moment) => {
        const [last, next] = [lastRun(each, moment), nextRun(each, moment, LONG_AGO)]
        expect(Date.parse(last.at)).toBeLessThanOrEqual(Date.parse(moment))
        expect(Date.parse(next.at)).toBeGreaterThan(Date.parse(moment))
        expect(nextRun(each, last.at, LONG_AGO)).toEqual(next)
        expect(lastRun(each, new Date(Date.parse(next.at) - 1).toISOString())).toEqual(last)
      }),
    )
  })

  it('each is about a period of its kind that has begun, with figures up to no later than its day', () => {
    fc.assert(
      fc.property(rules, instants, (each, moment) => {
        const { at: runAt, period, asOf } = nextRun(each, moment, LONG_AGO)
        const name = nameOfPeriod(each.kind, period)
        expect(name).toMatchObject({ kind: each.kind })
        expect(asOf >= period.start && asOf <= period.end && asOf <= vietnamDay(runAt)).toBe(true)
      }),
    )
  })

  it('one follows another period by period, and on the day that was chosen', () => {
    fc.assert(
      fc.property(rules, instants, (each, moment) => {
        const first = nextRun(each, moment, LONG_AGO)
        const second = nextRun(each, first.at, LONG_AGO)
        expect(second.period.end > first.period.end).toBe(true)
        if (each.kind === 'week') expect(second.period.start).toBe(addDays(first.period.end, 1))
        const on = vietnamDay(first.at)
        if (each.kind === 'week') expect(weekday(on)).toBe(each.day)
        else if (each.day === null) expect(on).toBe(first.period.end)
        else {
          const last = lastDayOfMonth(Number(on.slice(0, 4)), Number(on.slice(5, 7)))
          expect(Number(on.slice(8))).toBe(Math.min(each.day, Number(last.slice(8))))
        }
      }),
    )
  })

  it('none is about a day before the plan', () => {
    const days = fc
      .integer({ min: dayNumber(plainDate('2019-01-01')), max: dayNumber(plainDate('2031-01-01')) })
      .map(dayFromNumber)
    fc.assert(
      fc.property(rules, instants, days, (each, moment, planStartsOn) => {
        const next = nextRun(each, moment, planStartsOn)
        expect(next.asOf >= planStartsOn).toBe(true)
        const due = dueRun(each, { since: '2000-01-01T00:00:00.000Z', planStartsOn }, moment)
        expect(due === null || due.asOf >= planStartsOn).toBe(true)
      }),
    )
  })
})

describe('what is due', () => {
  const made = at('2022-06-15', '09:40')
  const due = (since: string, now: string) =>
    dueRun(FRIDAY, { since, planStartsOn: plainDate('2022-02-22') }, now)

  it.each([
    ['not a minute early', made, at('2022-06-17', '14:59'), null],
    ['on the minute', made, at('2022-06-17', '15:00'), '2022-06-17'],
    ['not the Friday before the schedule was made', made, at('2022-06-15', '09:41'), null],
    ['not again once it is done', at('2022-06-17', '15:00'), at('2022-06-23', '23:00'), null],
    ['of three missed ones the newest alone', made, at('2022-07-06', '07:00'), '2022-07-01'],
  ])('%s', (_, since, now, asOf) => {
    expect(due(since, now)?.asOf ?? null).toBe(asOf)
  })

  it('whatever is due is after what was done, and once it is done nothing is', () => {
    fc.assert(
      fc.property(rules, instants, instants, (each, since, now) => {
        const run = dueRun(each, { since, planStartsOn: LONG_AGO }, now)
        if (run === null) return
        expect(Date.parse(run.at)).toBeGreaterThan(Date.parse(since))
        expect(Date.parse(run.at)).toBeLessThanOrEqual(Date.parse(now))
        expect(dueRun(each, { since: run.at, planStartsOn: LONG_AGO }, now)).toBeNull()
      }),
    )
  })
})

it('only a running plan whose schedule is not paused gets drafts', () => {
  expect(makesDrafts('running', null)).toBe(true)
  for (const pause of PAUSES) expect(makesDrafts('running', pause)).toBe(false)
  expect([makesDrafts('draft', null), makesDrafts('closed', null)]).toEqual([false, false])
})
