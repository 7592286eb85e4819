import { type PlainDate, plainDate } from './calendar'
import type { Badge, Dated, Deadline } from './deadline'

/** One table for the rule here and its SQL twin: a task, a day, and what it is then. */
export type DeadlineCase = {
  name: string
  task: Dated
  asOf: PlainDate
  deadline: Deadline
  badge: Badge
  late: number
}

const d = plainDate
const open: Dated = {
  status: 'in_progress',
  returned: false,
  startsOn: d('2022-03-01'),
  dueOn: d('2022-06-15'),
  submittedOn: null,
  submittedDueOn: null,
}
const done: Dated = {
  ...open,
  status: 'completed',
  submittedOn: d('2022-06-15'),
  submittedDueOn: d('2022-06-15'),
}

export const DEADLINE_CASES: DeadlineCase[] = [
  {
    name: 'the due day itself is on time',
    task: open,
    asOf: d('2022-06-15'),
    deadline: 'due_soon',
    badge: 'due_soon',
    late: 0,
  },
  {
    name: 'the day after it is overdue',
    task: open,
    asOf: d('2022-06-16'),
    deadline: 'overdue',
    badge: 'overdue',
    late: 1,
  },
  {
    name: 'seven days left is due soon',
    task: open,
    asOf: d('2022-06-08'),
    deadline: 'due_soon',
    badge: 'due_soon',
    late: 0,
  },
  {
    name: 'eight days left is on track',
    task: open,
    asOf: d('2022-06-07'),
    deadline: 'on_track',
    badge: 'in_progress',
    late: 0,
  },
  {
    name: 'overdue outranks returned',
    task: { ...open, returned: true },
    asOf: d('2022-07-01'),
    deadline: 'overdue',
    badge: 'overdue',
    late: 16,
  },
  {
    name: 'returned outranks due soon',
    task: { ...open, returned: true },
    asOf: d('2022-06-10'),
    deadline: 'due_soon',
    badge: 'returned',
    late: 0,
  },
  {
    name: 'before its start nothing is due',
    task: { ...open, status: 'not_started', startsOn: d('2022-06-12') },
    asOf: d('2022-06-10'),
    deadline: 'not_due_to_start',
    badge: 'not_started',
    late: 0,
  },
  {
    name: 'not started without a start date is on track',
    task: { ...open, status: 'not_started', startsOn: null },
    asOf: d('2022-03-10'),
    deadline: 'on_track',
    badge: 'not_started',
    late: 0,
  },
  {
    name: 'not started and overdue is overdue',
    task: { ...open, status: 'not_started' },
    asOf: d('2022-06-20'),
    deadline: 'overdue',
    badge: 'overdue',
    late: 5,
  },
  {
    name: 'without a date nothing is late',
    task: { ...open, dueOn: null },
    asOf: d('2023-01-01'),
    deadline: 'no_deadline',
    badge: 'in_progress',
    late: 0,
  },
  {
    name: 'a waiting result is neither done nor overdue',
    task: { ...open, status: 'submitted', submittedOn: d('2022-06-30') },
    asOf: d('2022-07-30'),
    deadline: 'submitted',
    badge: 'submitted',
    late: 0,
  },
  {
    name: 'paused is set aside',
    task: { ...open, status: 'paused' },
    asOf: d('2022-07-30'),
    deadline: 'paused',
    badge: 'paused',
    late: 0,
  },
  {
    name: 'cancelled is set aside',
    task: { ...open, status: 'cancelled' },
    asOf: d('2022-07-30'),
    deadline: 'cancelled',
    badge: 'cancelled',
    late: 0,
  },
  {
    name: 'sent on the due day is done on time',
    task: done,
    asOf: d('2022-09-01'),
    deadline: 'done_on_time',
    badge: 'completed',
    late: 0,
  },
  {
    name: 'sent a day late is done late',
    task: { ...done, submittedOn: d('2022-06-16') },
    asOf: d('2022-09-01'),
    deadline: 'done_late',
    badge: 'completed',
    late: 1,
  },
  {
    name: 'a later date approved after a late submission changes nothing',
    task: { ...done, submittedOn: d('2022-06-20'), dueOn: d('2022-06-30') },
    asOf: d('2022-09-01'),
    deadline: 'done_late',
    badge: 'completed',
    late: 5,
  },
  {
    name: 'done without a date is on time',
    task: { ...done, dueOn: null, submittedDueOn: null },
    asOf: d('2022-09-01'),
    deadline: 'done_on_time',
    badge: 'completed',
    late: 0,
  },
]
