import { type PlainDate, plainDate } from './calendar'
import type { Status } from './task'
import type { Worked } from './workload'

type Case = {
  name: string
  task: Worked
  /** weeks in which it runs, by their place from this week on */
  runs: number[]
  due: number | null
  overdue: boolean
}

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))
const task = (status: Status, startsOn: string | null, dueOn: string | null): Worked => ({
  status,
  startsOn: day(startsOn),
  dueOn: day(dueOn),
})
const weeks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Seen from Wednesday 15/06/2022, whose week begins on 13/06; the plan ends on 31/07/2022. The rule and its SQL twin share them. */
export const WORKLOAD_DAY = plainDate('2022-06-15')
export const WORKLOAD_END = plainDate('2022-07-31')
export const WORKLOAD_CASES: readonly Case[] = [
  {
    name: 'begun, due on a Sunday',
    task: task('in_progress', '2022-03-01', '2022-06-26'),
    runs: [0, 1],
    due: 1,
    overdue: false,
  },
  {
    name: 'begun, due on the Monday after it',
    task: task('in_progress', '2022-03-01', '2022-06-27'),
    runs: [0, 1, 2],
    due: 2,
    overdue: false,
  },
  {
    name: 'due today',
    task: task('in_progress', null, '2022-06-15'),
    runs: [0],
    due: 0,
    overdue: false,
  },
  {
    name: 'due earlier this week',
    task: task('in_progress', '2022-03-01', '2022-06-14'),
    runs: [0],
    due: null,
    overdue: true,
  },
  {
    name: 'long overdue and not begun',
    task: task('not_started', '2022-03-01', '2022-04-01'),
    runs: [0],
    due: null,
    overdue: true,
  },
  {
    name: 'not begun, starting in two weeks',
    task: task('not_started', '2022-06-27', '2022-07-10'),
    runs: [2, 3],
    due: 3,
    overdue: false,
  },
  {
    name: 'not begun, starting on a Sunday',
    task: task('not_started', '2022-07-03', '2022-07-10'),
    runs: [2, 3],
    due: 3,
    overdue: false,
  },
  {
    name: 'begun before its start date',
    task: task('in_progress', '2022-06-27', '2022-07-03'),
    runs: [0, 1, 2],
    due: 2,
    overdue: false,
  },
  {
    name: 'its start date has passed',
    task: task('not_started', '2022-06-01', '2022-06-19'),
    runs: [0],
    due: 0,
    overdue: false,
  },
  {
    name: 'without a start',
    task: task('not_started', null, '2022-06-29'),
    runs: [0, 1, 2],
    due: 2,
    overdue: false,
  },
  {
    name: 'without a date: to the end of the plan',
    task: task('in_progress', '2022-03-01', null),
    runs: weeks(0, 6),
    due: null,
    overdue: false,
  },
  {
    name: 'without a date, starting after the end of the plan',
    task: task('not_started', '2022-08-10', null),
    runs: [8],
    due: null,
    overdue: false,
  },
  {
    name: 'due beyond the last week',
    task: task('in_progress', '2022-03-01', '2022-12-31'),
    runs: weeks(0, 11),
    due: null,
    overdue: false,
  },
  {
    name: 'starting beyond the last week',
    task: task('not_started', '2022-09-05', '2022-12-31'),
    runs: [],
    due: null,
    overdue: false,
  },
  ...(['submitted', 'paused', 'completed', 'cancelled'] as const).map((status) => ({
    name: status,
    task: task(status, '2022-03-01', '2022-06-20'),
    runs: [],
    due: null,
    overdue: false,
  })),
]
