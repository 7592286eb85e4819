import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { DayFigures } from '@/lib/contracts/comparison'
import type { Viewer } from '@/lib/data/context'
import { cellsSql, presentSql, type Sight, termsSql } from '@/lib/data/dashboard/scope'
import type { Cell, Term } from '@/lib/data/dashboard/statement'
import { countCells, plannedFrom, progressOf, spansOf } from '@/lib/data/dashboard/sums'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { curveOf } from '@/lib/domain/curve'

type Plan = { startsOn: PlainDate; endsOn: PlainDate; ceremonyOn: PlainDate }
type Row = {
  plan: Plan | null
  groups: { id: string; key: string; title: string; ordinal: number }[] | null
  cells: Cell[] | null
  terms: Term[] | null
}

/** Figures of a day or an instant within it, counted as the dashboard of that day counts them: one statement. Null = no such campaign. */
export async function readDayFigures(
  sql: Sql | Tx,
  viewer: Viewer,
  scope: Sight,
): Promise<{ plan: Plan; figures: DayFigures } | null> {
  const { campaignId, asOf } = scope
  const endsOn = sql`(select c.ends_on from campaigns c where c.id = ${campaignId})`
  const [row] = await sql<Row[]>`
    with present as materialized (${presentSql(sql, scope)})
    select
      (select json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'ceremonyOn', c.ceremony_on)
        from campaigns c
        where c.id = ${campaignId} and ${visibleCampaigns(sql, viewer)}) as plan,
      (select json_agg(json_build_object('id', g.id, 'key', g.key, 'title', g.title, 'ordinal', g.ordinal) order by g.ordinal)
        from groups g where g.campaign_id = ${campaignId}) as groups,
      ${cellsSql(sql, asOf)} as cells, ${termsSql(sql, endsOn)} as terms`
  return row?.plan ? { plan: row.plan, figures: figuresFrom(row, row.plan, asOf) } : null
}

function figuresFrom(row: Row, plan: Plan, asOf: PlainDate): DayFigures {
  const cells = row.cells ?? []
  const terms = row.terms ?? []
  const spans = spansOf(terms)
  const actual = progressOf(cells)
  const { counts, badges } = countCells(cells)
  return {
    asOf,
    counts,
    badges,
    progress: {
      actual,
      planned: plannedFrom(spans, asOf),
      gapDays: curveOf({ ...plan, asOf }, { spans, changes: [] }, [], actual).gapDays,
    },
    groups: (row.groups ?? []).map(({ ordinal, ...group }) => {
      const own = cells.filter(({ groupId }) => groupId === group.id)
      const planned = plannedFrom(spansOf(terms.filter(([of]) => of === ordinal)), asOf)
      const sums = countCells(own)
      return { ...group, actual: progressOf(own), planned, counts: sums.counts, badges: sums.badges }
    }),
  }
}
