import { addDays, type PlainDate } from './calendar'
import type { TaskState } from './task'
import { mondayOf } from './weeks'

/** Weeks of a workload, from the Monday of the day looked at. */
export const WORKLOAD_WEEKS = 12
/** Rows of one answer: people with open tasks. */
export const WORKLOAD_PEOPLE = 200

export type Worked = Pick<TaskState, 'status' | 'startsOn' | 'dueOn'>
/** One week of one person: tasks running, due and overdue in it. */
export type WorkWeek = { running: number; due: number; overdue: number }

/** The Mondays of a workload. */
export function workloadWeeks(asOf: PlainDate): PlainDate[] {
  const first = mondayOf(asOf)
  return Array.from({ length: WORKLOAD_WEEKS }, (_, week) => addDays(first, week * 7))
}

/** Still somebody's work: neither over nor laid aside. SQL twin: `heldSql()`. */
export function isHeld({ status }: Pick<Worked, 'status'>): boolean {
  return status === 'not_started' || status === 'in_progress' || status === 'submitted'
}

/** First and last day on which a task is worked on; `overdue` = its date has passed, so nothing is foreseen after today. */
export type WorkSpan = { from: PlainDate; to: PlainDate; overdue: boolean }

/**
 * When a task is worked on, seen from a day; null when it is not: sent, paused, over. What has begun runs from that day on,
 * also before its start date; what has not from its start date, or from the day looked at without one. It runs to the date
 * approved by then, without a date to the plan's end; an overdue task weighs on the week looked at alone (design §12).
 * SQL twin: `workSpanSql()`.
 * @param endsOn the plan's last day
 */
export function workSpan(task: Worked, endsOn: PlainDate, asOf: PlainDate): WorkSpan | null {
  if (task.status !== 'not_started' && task.status !== 'in_progress') return null
  if (task.dueOn !== null && task.dueOn < asOf) return { from: asOf, to: asOf, overdue: true }
  const isAhead = task.status === 'not_started' && task.startsOn !== null && task.startsOn > asOf
  const from = isAhead && task.startsOn ? task.startsOn : asOf
  const last = task.dueOn ?? endsOn
  return { from, to: last < from ? from : last, overdue: false }
}

/** The weeks of tasks that one person owns. SQL twin: `workloadSql()`. */
export function workloadOf(tasks: readonly Worked[], endsOn: PlainDate, asOf: PlainDate): WorkWeek[] {
  const spans = tasks.flatMap((task) => {
    const span = workSpan(task, endsOn, asOf)
    return span ? [{ ...span, dueOn: task.dueOn }] : []
  })
  return workloadWeeks(asOf).map((monday) => {
    const sunday = addDays(monday, 6)
    const running = spans.filter(({ from, to }) => from <= sunday && to >= monday)
    return {
      running: running.length,
      due: running.filter(({ dueOn, overdue }) => !overdue && dueOn !== null && dueOn <= sunday).length,
      overdue: running.filter(({ overdue }) => overdue).length,
    }
  })
}
