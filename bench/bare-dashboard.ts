import type { Sql } from '@/db/client'
import { deadlineSql } from '@/lib/data/tasks/filter'
import { type TaskRow, taskColumns, taskFrom, toTask } from '@/lib/data/tasks/row'
import { addDays, dayNumber, endOfDay, type PlainDate } from '@/lib/domain/calendar'
import { curveOf } from '@/lib/domain/curve'
import { plannedAt } from '@/lib/domain/planned'

type Cell = {
  group: string
  unit: string
  status: string
  deadline: string
  badge: string
  n: number
  weight: number
  points: number
}
type Span = { start: number; due: number; weight: number }

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0)
const countBy = (cells: Cell[], of: (cell: Cell) => string) => {
  const counts: Record<string, number> = {}
  for (const cell of cells) counts[of(cell)] = (counts[of(cell)] ?? 0) + cell.n
  return counts
}
const partitions = (cells: Cell[]) => ({
  counts: { total: sum(cells, ({ n }) => n), ...countBy(cells, ({ status }) => status) },
  deadlines: countBy(cells, ({ deadline }) => deadline),
  badges: countBy(cells, ({ badge }) => badge),
})
const mean = (cells: Cell[]) => {
  const weight = sum(cells, (cell) => cell.weight)
  return weight === 0 ? null : Math.floor(sum(cells, ({ points }) => points) / weight)
}

/**
 * The figures of contract.md by hand: plain statements, one for each part and all at once, on the product's tables and
 * with its exact arithmetic of the plan; of the lists what the contract names, without what the product adds (risks,
 * obstacles, records, the way back).
 */
export async function bareDashboard(sql: Sql, id: string, today: PlainDate, past: PlainDate | null) {
  const asOf = past ?? today
  const m = endOfDay(asOf)
  const rowsOf = (day: PlainDate | null) =>
    day === null
      ? sql`(select * from tasks where campaign_id = ${id} and deleted_at is null) t`
      : sql`(select * from task_states where campaign_id = ${id} and deleted_at is null and valid_from < ${endOfDay(day)} and valid_to >= ${endOfDay(day)}) t`
  const cellsOf = (day: PlainDate | null, on: PlainDate) => sql<Cell[]>`
    select "group", unit, status, deadline, task_badge(status, returned, deadline) as badge, count(*)::int as n,
      sum(case when status = 'cancelled' then 0 else weight end)::int as weight,
      sum(case when status = 'cancelled' then 0 else weight * percent end)::int8 as points
    from (select group_id as "group", lead_unit_id as unit, status, returned, weight, percent::int8 as percent, ${deadlineSql(sql, on)} as deadline from ${rowsOf(day)}) t
    group by 1, 2, 3, 4, 5`
  const list = (where: ReturnType<Sql>, limit: number) => sql<TaskRow[]>`
    select ${taskColumns(sql)} from ${taskFrom(sql, past, sql`(select t.* from ${rowsOf(past)} where ${where} order by due_on limit ${limit}) t`)} order by t.due_on`
  const week = addDays(asOf, -7)
  const [cells, before, spans, points, [plan], waiting, silent, upcoming] = await Promise.all([
    cellsOf(past, asOf),
    cellsOf(week, week),
    sql<
      (Span & { group: string })[]
    >`select group_id as "group", coalesce(baseline_starts_on, baseline_due_on, ends_on) - date '1970-01-01' as start, coalesce(baseline_due_on, ends_on) - date '1970-01-01' as due, sum(weight)::int as weight
      from ${rowsOf(past)}, (select ends_on from campaigns where id = ${id}) c where t.status <> 'cancelled' group by 1, 2, 3`,
    sql<
      { on: PlainDate; weight: number; points: number }[]
    >`select "on", sum(weight)::int8 as weight, sum(points)::int8 as points from curve_days
      where campaign_id = ${id} and "on" <= ${asOf}::date group by 1`,
    sql<
      { startsOn: PlainDate; endsOn: PlainDate }[]
    >`select starts_on as "startsOn", ends_on as "endsOn" from campaigns where id = ${id}`,
    list(sql`status = 'submitted'`, 50),
    list(
      sql`status in ('not_started', 'in_progress') and due_on < ${asOf}::date and coalesce((last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date, due_on) <= ${asOf}::date - 7`,
      50,
    ),
    list(
      sql`status not in ('completed', 'cancelled') and due_on between ${addDays(asOf, 1)}::date and ${addDays(asOf, 14)}::date`,
      200,
    ),
  ])
  if (!plan) throw new Error('no such plan')
  const actual = mean(cells)
  const { curve, gapDays } = curveOf({ ...plan, asOf }, { spans, changes: [] }, points, actual)
  const on = dayNumber(asOf)
  return {
    asOf,
    m,
    ...partitions(cells),
    progress: { actual, planned: plannedAt(spans, on), gapDays },
    groups: [...new Set(cells.map(({ group }) => group))].map((group) => {
      const own = cells.filter((cell) => cell.group === group)
      return {
        group,
        actual: mean(own),
        planned: plannedAt(
          spans.filter((span) => span.group === group),
          on,
        ),
        ...partitions(own),
      }
    }),
    units: [...new Set(cells.map(({ unit }) => unit))].map((unit) => ({
      unit,
      ...partitions(cells.filter((cell) => cell.unit === unit)),
    })),
    decisions: {
      confirmations: waiting.map((row) => toTask(row, asOf)),
      silentOverdue: silent.map((row) => toTask(row, asOf)),
    },
    curve,
    upcoming: upcoming.map((row) => toTask(row, asOf)),
    before: countBy(before, ({ badge }) => badge),
  }
}
