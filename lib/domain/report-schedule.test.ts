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

const LONG_AGO = plainDate('2000-01-01')
const FRIDAY: ScheduleRule = { kind: 'week', calendar: 'calendar', day: 5, time: '15:00' }
const rule = (
  kind: ScheduleRule['kind'],
  calendar: ScheduleRule['calendar'],
  day: number | null,
  time = '08:00',
): ScheduleRule => ({ kind, calendar, day, time })
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
  it.each<[string, ScheduleRule, string, string, string, string, string]>([
    // The issue's own: every Friday at 15:00, from Wednesday 15/06/2022 on.
    ['a Friday', FRIDAY, '2022-06-15', '2022-06-17', '2022-06-13', '2022-06-19', '2022-06-17'],
    [
      'a Thursday is about its own week',
      { ...FRIDAY, day: 4 },
      '2022-06-15',
      '2022-06-16',
      '2022-06-13',
      '2022-06-19',
      '2022-06-16',
    ],
    [
      'a Monday about the week before',
      { ...FRIDAY, day: 1 },
      '2022-06-15',
      '2022-06-20',
      '2022-06-13',
      '2022-06-19',
      '2022-06-19',
    ],
    // reference/domain §4.2: tháng 15 → 14, quý II/2022 = 15/3-14/6, 6 tháng đầu năm 2022 = 15/12/2021-14/6.
    [
      'a month on its cut-off',
      rule('month', 'administrative', null),
      '2022-02-20',
      '2022-03-14',
      '2022-02-15',
      '2022-03-14',
      '2022-03-14',
    ],
    [
      'a quarter on its cut-off',
      rule('quarter', 'administrative', null),
      '2022-04-01',
      '2022-06-14',
      '2022-03-15',
      '2022-06-14',
      '2022-06-14',
    ],
    [
      'two days after the cut-off',
      rule('quarter', 'administrative', 16),
      '2022-04-01',
      '2022-06-16',
      '2022-03-15',
      '2022-06-14',
      '2022-06-14',
    ],
    [
      'a day before the cut-off',
      rule('month', 'administrative', 10),
      '2022-06-11',
      '2022-07-10',
      '2022-06-15',
      '2022-07-14',
      '2022-07-10',
    ],
    [
      'half a year',
      rule('half_year', 'administrative', null),
      '2022-02-22',
      '2022-06-14',
      '2021-12-15',
      '2022-06-14',
      '2022-06-14',
    ],
    [
      'nine months',
      rule('nine_months', 'administrative', 15),
      '2022-02-22',
      '2022-09-15',
      '2021-12-15',
      '2022-09-14',
      '2022-09-14',
    ],
    [
      'a year',
      rule('year', 'administrative', null),
      '2022-12-15',
      '2023-12-14',
      '2022-12-15',
      '2023-12-14',
      '2023-12-14',
    ],
    [
      'a whole month on its 25th',
      rule('month', 'calendar', 25),
      '2022-06-15',
      '2022-06-25',
      '2022-06-01',
      '2022-06-30',
      '2022-06-25',
    ],
    [
      'a whole month early in the next',
      rule('month', 'calendar', 2),
      '2022-06-15',
      '2022-07-02',
      '2022-06-01',
      '2022-06-30',
      '2022-06-30',
    ],
    [
      'the 31st of a short month',
      rule('month', 'calendar', 31),
      '2023-02-01',
      '2023-02-28',
      '2023-02-01',
      '2023-02-28',
      '2023-02-28',
    ],
    [
      'the 31st of a leap February',
      rule('month', 'calendar', 31),
      '2024-02-01',
      '2024-02-29',
      '2024-02-01',
      '2024-02-29',
      '2024-02-29',
    ],
    [
      'the 30th of a month of 31 days',
      rule('month', 'calendar', 30),
      '2022-07-01',
      '2022-07-30',
      '2022-07-01',
      '2022-07-31',
      '2022-07-30',
    ],
    [
      'a whole quarter early in the next',
      rule('quarter', 'calendar', 5),
      '2022-12-20',
      '2023-01-05',
      '2022-10-01',
      '2022-12-31',
      '2022-12-31',
    ],
    [
      'a whole year early in the next',
      rule('year', 'calendar', 5),
      '2022-02-01',
      '2023-01-05',
      '2022-01-01',
      '2022-12-31',
      '2022-12-31',
    ],
  ])('%s', (_, each, after, on, start, end, asOf) => {
    expect(nextRun(each, at(after, '12:00'), LONG_AGO)).toEqual({
      at: at(on, each.time),
      period: { start, end },
      asOf,
    })
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
