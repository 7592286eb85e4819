import 'server-only'
import type { Sql, Tx } from '@/db/client'
import {
  ENTRIES_MOST,
  type EntriesQuery,
  INDICATORS_MOST,
  type IndicatorEntries,
  type IndicatorEntry,
  type IndicatorPage,
  type IndicatorQuery,
} from '@/lib/contracts/indicator'
import { type Context, query } from '@/lib/data/context'
import { peopleAt } from '@/lib/data/states-at'
import { branchSql, deadlineSql } from '@/lib/data/tasks/filter'
import { pastDay, requireCampaign } from '@/lib/data/tasks/queries'
import { namedTasks } from '@/lib/data/tasks/row'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'

/** What the tasks of a plan count, with sums by unit of measure, at a day: one statement whatever the number of tasks. */
export function listIndicators(
  ctx: Context,
  campaignId: string,
  asked: IndicatorQuery,
): Promise<IndicatorPage> {
  return query(ctx, async (sql) => {
    const past = pastDay(ctx, asked.asOf)
    const asOf = past ?? ctx.today
    const { group, branch } = asked
    const [row] = await sql<[Omit<IndicatorPage, 'asOf'>]>`
      with found as materialized (
        select t.id, t.key, t.title, g.key as group_key, t.group_ordinal, t.rank, t.lead_unit_id, lu.key as unit_key, lu.name as unit_name,
          t.owner_id, ow.name as owner_name, t.indicator_name, t.indicator_unit, t.indicator_target, t.indicator_done, t.status,
          t.starts_on, t.due_on, task_badge(t.status, t.returned, ${deadlineSql(sql, asOf)}) as badge
        from ${namedTasks(sql, past)}
        where t.campaign_id = ${knownId(campaignId)} and t.deleted_at is null and t.indicator_target is not null and ${visibleCampaigns(sql, ctx.viewer)}
          ${group?.length ? sql`and g.key = any (${group})` : sql``} ${branch ? sql`and ${branchSql(sql, branch, past)}` : sql``})
      select ${itemsSql(sql, asOf)} as items, (select count(*)::int from found) as total, ${totalsSql(sql)} as totals`
    if (row.total === 0) await requireCampaign(sql, ctx, campaignId)
    return { asOf, ...row }
  })
}

function itemsSql(sql: Sql | Tx, asOf: PlainDate) {
  return sql`(select coalesce(json_agg(json_build_object('task', json_build_object('id', x.id, 'key', x.key, 'title', x.title),
        'group', x.group_key, 'leadUnit', json_build_object('id', x.lead_unit_id, 'key', x.unit_key, 'name', x.unit_name),
        'owner', case when x.owner_id is not null and x.owner_name is not null then json_build_object('id', x.owner_id, 'name', x.owner_name) end,
        'name', x.indicator_name, 'unit', x.indicator_unit, 'target', x.indicator_target, 'done', x.indicator_done, 'status', x.status,
        'badge', x.badge, 'startsOn', x.starts_on, 'dueOn', x.due_on, 'entries',
        (select count(*)::int from activities a where a.subject_id = x.id and ${entrySql(sql)} and a.at < ${endOfDay(asOf)}))
      order by x.group_ordinal, x.rank, x.id), '[]')
    from (select * from found order by group_ordinal, rank, id limit ${INDICATORS_MOST}) x)`
}

/** SQL twin of `totalsByUnit()`, of each group of the rows `found`. */
function totalsSql(sql: Sql | Tx) {
  return sql`(select coalesce(json_agg(json_build_object('group', s.group_key, 'unit', s.unit, 'done', s.done, 'target', s.target, 'n', s.n)
      order by s.ordinal, s.first), '[]')
    from (select group_key, min(group_ordinal) as ordinal, indicator_unit as unit, sum(indicator_done)::int as done,
        sum(indicator_target)::int as target, count(*)::int as n, min(rank) as first
      from found where indicator_unit <> '%' and status <> 'cancelled' group by 1, 3 having count(*) > 1) s)`
}

/** A line `a` of the history that changed what a task has done. */
const entrySql = (sql: Sql | Tx) =>
  sql`a.after ? 'done' and a.before ? 'done' and a.before->'done' is distinct from a.after->'done' and a.after->>'done' is not null`

/** Every update that changed what a task has done, by the end of a day; the names are those of the day. */
export function listIndicatorEntries(
  ctx: Context,
  taskId: string,
  asked: EntriesQuery,
): Promise<IndicatorEntries> {
  return query(ctx, async (sql) => {
    const past = pastDay(ctx, asked.asOf)
    const m = endOfDay(past ?? ctx.today)
    const people = peopleAt(sql, past)
    const rows = await sql<(IndicatorEntry & { total: number })[]>`
      select a.at, a.kind, coalesce((a.before->>'done')::int, 0) as "from", (a.after->>'done')::int as "to",
        coalesce(a.after->>'note', a.reason) as note, (count(a.id) over ())::int as total,
        case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as by,
        case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as "onBehalfOf"
      from tasks t join campaigns c on c.id = t.campaign_id
        left join activities a on a.subject_id = t.id and ${entrySql(sql)} and a.at < ${m}
        left join ${people} p on p.id = a.actor_id left join ${people} o on o.id = a.on_behalf_of
      where t.id = ${knownId(taskId)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
      order by a.id desc limit ${ENTRIES_MOST}`
    const [first] = rows
    if (!first) throw new DomainError('not_found')
    const items = rows.filter(({ kind }) => kind !== null).map(({ total: _, ...entry }) => entry)
    return { items, total: first.total }
  })
}
