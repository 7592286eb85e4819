import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Milestone } from '@/lib/contracts/campaign'
import type { PlanTally } from '@/lib/contracts/effect'
import { type Context, query } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { dayNumber, type PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { shareOfSpan } from '@/lib/domain/planned'
import { mergedTerms, type Span, type Tally } from '@/lib/domain/tally'
import { cellsSql, presentSql, termsSql } from './scope'
import type { Cell, Term } from './statement'
import { rateCounts } from './sums'

type Plan = { endsOn: PlainDate; ceremonyOn: PlainDate; milestones: (Milestone & { on: PlainDate })[] }
type Row = {
  plan: Plan | null
  groups: { id: string; key: string; ordinal: number }[] | null
  cells: Cell[] | null
  terms: Term[] | null
}

/** The tallies of every group of a plan as things stand today, with the plan's days: one statement whatever N. */
export async function readTally(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
): Promise<Plan & { span: Span; groups: Map<string, Tally> }> {
  const scope = { campaignId, unit: null, branch: null, past: null, asOf: ctx.today }
  const endsOn = sql`(select c.ends_on from campaigns c where c.id = ${campaignId})`
  const [row] = await sql<Row[]>`
    with present as materialized (${presentSql(sql, scope)})
    select
      (select json_build_object('endsOn', c.ends_on, 'ceremonyOn', c.ceremony_on, 'milestones', (
          select coalesce(json_agg(json_build_object('id', x.id, 'on', x.on, 'title', x.title, 'ceremony', x.ceremony)
            order by x.on, x.id), '[]') from milestones x where x.campaign_id = c.id))
        from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}) as plan,
      (select json_agg(json_build_object('id', g.id, 'key', g.key, 'ordinal', g.ordinal) order by g.ordinal)
        from groups g where g.campaign_id = ${campaignId}) as groups,
      ${cellsSql(sql, ctx.today)} as cells, ${termsSql(sql, endsOn)} as terms`
  if (!row?.plan) throw new DomainError('not_found')
  const span = { on: ctx.today, endsOn: row.plan.endsOn }
  const groups = (row.groups ?? []).map(({ id, key, ordinal }): [string, Tally] => {
    const cells = (row.cells ?? []).filter(({ groupId }) => groupId === id)
    const terms = (row.terms ?? []).filter(([group]) => group === ordinal)
    return [key, tallyFrom(cells, terms, span)]
  })
  return { ...row.plan, span, groups: new Map(groups) }
}

function tallyFrom(cells: Cell[], terms: Term[], { on }: Span): Tally {
  const counted = cells.filter(({ status }) => status !== 'cancelled')
  const sum = (of: (cell: Cell) => number, list = counted) =>
    list.reduce((total, cell) => total + of(cell), 0)
  return {
    points: sum(({ points }) => points),
    weights: sum(({ weight }) => weight),
    counted: sum(({ n }) => n),
    confirmed: sum(
      ({ n }) => n,
      counted.filter(({ status }) => status === 'completed'),
    ),
    terms: mergedTerms(
      terms.map(([, start, due, weight]) => {
        const { num, den } = shareOfSpan(start, due, dayNumber(on))
        return { den, sum: weight * num }
      }),
    ),
    rates: rateCounts(cells),
  }
}

/** The sums of a plan's groups today, for reckoning a change beforehand. Not visible = 404. */
export function getTally(ctx: Context, campaignId: string): Promise<PlanTally> {
  return query(ctx, async (sql) => {
    const { span, groups } = await readTally(sql, ctx, knownId(campaignId))
    return { ...span, groups: [...groups].map(([key, tally]) => ({ key, ...tally })) }
  })
}
