import 'server-only'
import type { UnitQuery, UnitWork } from '@/lib/contracts/unit'
import { type Context, query } from '@/lib/data/context'
import { named } from '@/lib/data/dashboard/scope'
import { pastDay } from '@/lib/data/tasks/queries'
import { type TaskRow, taskColumns, taskFrom, toTask } from '@/lib/data/tasks/row'
import { knownId } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { workloadWeeks } from '@/lib/domain/workload'
import type { UnitScope } from './scope'
import { readUnit, type UnitFigures } from './statement'

/**
 * A unit (by key or id) with its branch or alone, at a day of the plan. At most two statements whatever the number of tasks.
 * Unknown unit or plan: 404; a day outside the plan or to come: 422.
 */
export function getUnitWork(
  ctx: Context,
  campaignId: string,
  key: string,
  input: UnitQuery,
): Promise<UnitWork> {
  const past = pastDay(ctx, input.asOf)
  const asOf = past ?? ctx.today
  const reach = input.direct ? 'direct' : 'branch'
  const scope: UnitScope = { campaignId: knownId(campaignId), key, reach, past, asOf }
  return query(ctx, async (sql) => {
    const figures = await readUnit(sql, ctx.viewer, scope)
    const { campaign, unit } = figures
    if (!campaign) throw new DomainError('not_found')
    if (input.asOf !== undefined && asOf < campaign.startsOn) throw invalidField('asOf', 'out_of_range')
    if (!unit) throw new DomainError('not_found')
    const ids = figures.taskIds ?? []
    const rows =
      ids.length === 0
        ? []
        : await sql<TaskRow[]>`select ${taskColumns(sql)} from ${taskFrom(sql, past, named(sql, past, ids))}`
    return toUnitWork({ ...figures, unit }, scope, new Map(rows.map((row) => [row.id, row])))
  })
}

type Found = UnitFigures & { unit: UnitWork['unit'] }

function toUnitWork(figures: Found, { asOf, reach }: UnitScope, tasks: Map<string, TaskRow>): UnitWork {
  const { unit, above, below, head, counts, silent, load, lateness, coordinating, taskIds } = figures
  const items = (taskIds ?? []).flatMap((id) => {
    const row = tasks.get(id)
    return row ? [toTask(row, asOf)] : []
  })
  const total = reach === 'branch' ? counts.branch : counts.direct
  return {
    asOf,
    unit,
    above: above ?? [],
    below: below ?? [],
    head,
    counts,
    silent,
    workload: workloadFrom(load, asOf),
    lateness,
    coordinating,
    tasks: { total, items },
  }
}

function workloadFrom({ rows, total }: UnitFigures['load'], asOf: PlainDate): UnitWork['workload'] {
  const weeks = workloadWeeks(asOf)
  return {
    weeks,
    total,
    rows: rows.map(({ person, unit, open, weeks: held }) => {
      const byWeek = new Map((held ?? []).map(([week, ...counted]) => [week, counted]))
      return {
        person,
        unit,
        open,
        weeks: weeks.map((_, week) => {
          const [running = 0, due = 0, overdue = 0] = byWeek.get(week) ?? []
          return { running, due, overdue }
        }),
      }
    }),
  }
}
