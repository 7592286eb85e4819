import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate } from './calendar'
import { type WayBackLine, type WayBackTask, wayBackOf } from './way-back'
import type { Dependency } from './work-order'
import { isWorkingDay, workingDaysBetween } from './working-days'

const MILESTONE = plainDate('2022-09-06')
type Plan = {
  tasks: WayBackTask[]
  dependencies: Dependency[]
  today: PlainDate
  holidays: ReadonlySet<string>
}
type Line = WayBackLine<WayBackTask>

const dayFrom = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(plainDate(first), offset))

const drawnTask = fc.record({
  startsOn: fc.option(dayFrom('2022-06-20', 50), { nil: null }),
  length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  percent: fc.integer({ min: 0, max: 9_900 }),
  status: fc.constantFrom('in_progress' as const, 'paused' as const, 'submitted' as const),
})

/** Each may wait for earlier ones, so that there is no ring; the last may be the ceremony itself. */
const plan: fc.Arbitrary<Plan> = fc
  .record({
    drawn: fc.array(drawnTask, { minLength: 1, maxLength: 6 }),
    ceremony: fc.boolean(),
    lines: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }),
    today: dayFrom('2022-06-15', 60),
    holidays: fc.array(dayFrom('2022-06-15', 80), { maxLength: 8 }),
  })
  .map(({ drawn, ceremony, lines, today, holidays }) => {
    const tasks = drawn.map(({ length, startsOn, ...rest }, index): WayBackTask => {
      const dueOn = length === null ? null : addDays(startsOn ?? today, length)
      return { id: `t${index}`, key: `I.${index}`, startsOn, dueOn, ...rest }
    })
    if (ceremony)
      tasks.push({
        ...{ id: 'end', key: 'I.99', status: 'not_started', percent: 0 },
        ...{ startsOn: MILESTONE, dueOn: MILESTONE },
      })
    const dependencies = lines
      .filter(([late, early]) => early < late && late < tasks.length)
      .map(([late, early]) => ({ taskId: tasks[late]?.id ?? '', afterTaskId: tasks[early]?.id ?? '' }))
    return { tasks, dependencies, today, holidays: new Set(holidays) }
  })

const solve = (given: Plan) => wayBackOf({ ...given, milestone: { on: MILESTONE } })
const holds = (check: (given: Plan, rows: Line[]) => void) =>
  fc.assert(
    fc.property(plan, (given) => check(given, solve(given).rows)),
    { numRuns: 400 },
  )

function nextWorkingDay(from: PlainDate, { holidays }: Plan): PlainDate {
  let day = from
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1)
  return day
}

/** The plan lived through day by day: who may work on a day works on it. `from` holds one task back to a day. */
function live(
  given: Plan,
  rows: readonly Line[],
  from?: { id: string; on: PlainDate },
): Map<string, PlainDate> {
  // On one day what waits for nothing but finished work comes after that work.
  const inOrder = rows.toSorted((a, b) => (a.task.key < b.task.key ? -1 : 1))
  const left = new Map(rows.map(({ task, workDays }) => [task.id, workDays]))
  const ends = new Map<string, PlainDate>()
  for (let day = given.today; ends.size < rows.length; day = addDays(day, 1))
    for (const row of inOrder) {
      const { id } = row.task
      if (ends.has(id) || !mayBegin(given, id, ends, day) || (from?.id === id && day < from.on)) continue
      const end = workOn(row, day, left, given)
      if (end) ends.set(id, end)
    }
  return ends
}

function mayBegin({ dependencies }: Plan, id: string, ends: ReadonlyMap<string, PlainDate>, day: PlainDate) {
  return dependencies.every(({ taskId, afterTaskId }) => {
    const end = ends.get(afterTaskId)
    return taskId !== id || (end !== undefined && end < day)
  })
}

/** A day of one task: the day it ended, null while it goes on. With nothing left to do it was over before. */
function workOn(row: Line, day: PlainDate, left: Map<string, number>, given: Plan): PlainDate | null {
  const { task, destination } = row
  const work = left.get(task.id) ?? 0
  if (work === 0) return addDays(day, -1)
  if (destination) return MILESTONE
  const first = task.startsOn ?? task.dueOn
  if (!isWorkingDay(day, given.holidays) || (first !== null && day < first)) return null
  left.set(task.id, work - 1)
  return work === 1 ? day : null
}

describe('the way back against the days lived one by one', () => {
  it('ends each task on the day its work is done', () =>
    holds((given, rows) => {
      const ends = live(given, rows)
      for (const { task, endsOn, workDays, destination } of rows)
        if (workDays > 0 && !destination) expect([task.key, endsOn]).toEqual([task.key, ends.get(task.id)])
    }))

  it('counts as slack the working days from the end to the limit', () =>
    holds((given, rows) => {
      for (const { endsOn, limitOn, slack, destination } of rows)
        if (!destination) expect(slack).toBe(workingDaysBetween(endsOn, limitOn, given.holidays))
    }))

  it('is safe with a task begun on its last safe start, and one working day later no longer', () =>
    holds((given, rows) => {
      const open = rows.filter(({ destination, workDays }) => !destination && workDays > 0)
      if (rows.some(({ slack }) => slack < 0)) return
      const limits = new Map(rows.map(({ task, limitOn }) => [task.id, limitOn]))
      const isSafe = (id: string, on: PlainDate) => {
        const ends = live(given, rows, { id, on })
        return open.every(({ task }) => (ends.get(task.id) ?? '') <= (limits.get(task.id) ?? ''))
      }
      for (const { task, lastStartOn } of open) {
        if (lastStartOn === null) throw new Error('work that still fits has a last safe start')
        expect([task.key, isSafe(task.id, lastStartOn)]).toEqual([task.key, true])
        const later = nextWorkingDay(addDays(lastStartOn, 1), given)
        expect([task.key, isSafe(task.id, later)]).toEqual([task.key, false])
      }
    }))

  // A task without a due date lasts up to its limit: what gives it a later limit gives it more work.
  it('never gives less slack for more done, where every task has its due date', () =>
    fc.assert(
      fc.property(plan, fc.nat(5), fc.integer({ min: 1, max: 9_900 }), (drawn, which, more) => {
        const dated = drawn.tasks.map((task) => ({
          ...task,
          dueOn: task.dueOn ?? task.startsOn ?? drawn.today,
        }))
        const given = { ...drawn, tasks: dated }
        const tasks = given.tasks.map((task, index) =>
          index === which ? { ...task, percent: Math.min(10_000, task.percent + more) } : task,
        )
        const before = new Map(solve(given).rows.map(({ task, slack }) => [task.id, slack]))
        for (const { task, slack } of solve({ ...given, tasks }).rows)
          expect(slack).toBeGreaterThanOrEqual(before.get(task.id) ?? 0)
      }),
    ))

  // Inside a task's own dates a day off also makes its work a day shorter, so that it can come out even or better.
  it('never gives more slack for a day off on which no task was to be worked on', () =>
    fc.assert(
      fc.property(plan, dayFrom('2022-06-15', 83), (given, off) => {
        const dated = given.tasks.filter(({ startsOn }) => startsOn !== null)
        if (
          off < given.today ||
          dated.some(({ startsOn, dueOn }) => off >= (startsOn ?? '') && off <= (dueOn ?? off))
        )
          return
        const before = new Map(solve(given).rows.map(({ task, slack }) => [task.id, slack]))
        for (const { task, slack } of solve({ ...given, holidays: new Set([...given.holidays, off]) }).rows)
          expect(slack).toBeLessThanOrEqual(before.get(task.id) ?? 0)
      }),
    ))

  it('leads from each task of the chain to the next, all with the least slack', () =>
    fc.assert(
      fc.property(plan, (given) => {
        const { rows, critical } = solve(given)
        const open = rows.filter(({ destination }) => !destination)
        const least = open.length === 0 ? undefined : Math.min(...open.map(({ slack }) => slack))
        expect(critical?.slack).toBe(least)
        const chain = rows.filter((row) => row.critical)
        expect(chain.map(({ task }) => task.key)).toEqual(critical?.keys ?? [])
        chain.slice(1).forEach((row, index) => {
          expect(row.after).toContain(chain[index]?.task.key)
        })
        for (const row of chain) expect(row.destination || row.slack === least).toBe(true)
      }),
    ))

  it('goes through a chain of five thousand tasks', () => {
    const tasks = Array.from({ length: 5_000 }, (_, index): WayBackTask => {
      const id = String(index)
      return { id, key: `I.${index}`, startsOn: null, dueOn: null, status: 'in_progress', percent: 5_000 }
    })
    const dependencies = tasks.slice(1).map(({ id }, index) => ({ taskId: id, afterTaskId: String(index) }))
    const found = solve({ tasks, dependencies, today: plainDate('2022-06-15'), holidays: new Set() })
    expect(found.critical?.keys).toHaveLength(5_000)
    expect(found.critical?.slack).toBe(59 - 5_000)
  })
})
