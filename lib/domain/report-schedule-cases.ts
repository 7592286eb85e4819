import type { ScheduleRule } from './report-schedule'

/** The issue's own: every Friday at 15:00. */
export const FRIDAY: ScheduleRule = { kind: 'week', calendar: 'calendar', day: 5, time: '15:00' }
const rule = (
  kind: ScheduleRule['kind'],
  calendar: ScheduleRule['calendar'],
  day: number | null,
  time = '08:00',
): ScheduleRule => ({ kind, calendar, day, time })

/** A rule, the day at whose noon it is asked, and `on start end as-of` of its next run. Periods of reference/domain §4.2. */
export const RUN_CASES: [string, ScheduleRule, string, string][] = [
  ['a Friday', FRIDAY, '2022-06-15', '2022-06-17 2022-06-13 2022-06-19 2022-06-17'],
  [
    'a Thursday is about its own week',
    { ...FRIDAY, day: 4 },
    '2022-06-15',
    '2022-06-16 2022-06-13 2022-06-19 2022-06-16',
  ],
  [
    'a Monday about the week before',
    { ...FRIDAY, day: 1 },
    '2022-06-15',
    '2022-06-20 2022-06-13 2022-06-19 2022-06-19',
  ],
  [
    'a month on its cut-off',
    rule('month', 'administrative', null),
    '2022-02-20',
    '2022-03-14 2022-02-15 2022-03-14 2022-03-14',
  ],
  [
    'a quarter on its cut-off',
    rule('quarter', 'administrative', null),
    '2022-04-01',
    '2022-06-14 2022-03-15 2022-06-14 2022-06-14',
  ],
  [
    'two days after the cut-off',
    rule('quarter', 'administrative', 16),
    '2022-04-01',
    '2022-06-16 2022-03-15 2022-06-14 2022-06-14',
  ],
  [
    'a day before the cut-off',
    rule('month', 'administrative', 10),
    '2022-06-11',
    '2022-07-10 2022-06-15 2022-07-14 2022-07-10',
  ],
  [
    'half a year',
    rule('half_year', 'administrative', null),
    '2022-02-22',
    '2022-06-14 2021-12-15 2022-06-14 2022-06-14',
  ],
  [
    'nine months',
    rule('nine_months', 'administrative', 15),
    '2022-02-22',
    '2022-09-15 2021-12-15 2022-09-14 2022-09-14',
  ],
  [
    'a year',
    rule('year', 'administrative', null),
    '2022-12-15',
    '2023-12-14 2022-12-15 2023-12-14 2023-12-14',
  ],
  [
    'a whole month on its 25th',
    rule('month', 'calendar', 25),
    '2022-06-15',
    '2022-06-25 2022-06-01 2022-06-30 2022-06-25',
  ],
  [
    'a whole month early in the next',
    rule('month', 'calendar', 2),
    '2022-06-15',
    '2022-07-02 2022-06-01 2022-06-30 2022-06-30',
  ],
  [
    'the 31st of a short month',
    rule('month', 'calendar', 31),
    '2023-02-01',
    '2023-02-28 2023-02-01 2023-02-28 2023-02-28',
  ],
  [
    'the 31st of a leap February',
    rule('month', 'calendar', 31),
    '2024-02-01',
    '2024-02-29 2024-02-01 2024-02-29 2024-02-29',
  ],
  [
    'the 30th of a month of 31 days',
    rule('month', 'calendar', 30),
    '2022-07-01',
    '2022-07-30 2022-07-01 2022-07-31 2022-07-30',
  ],
  [
    'a whole quarter early in the next',
    rule('quarter', 'calendar', 5),
    '2022-12-20',
    '2023-01-05 2022-10-01 2022-12-31 2022-12-31',
  ],
  [
    'a whole year early in the next',
    rule('year', 'calendar', 5),
    '2022-02-01',
    '2023-01-05 2022-01-01 2022-12-31 2022-12-31',
  ],
]
