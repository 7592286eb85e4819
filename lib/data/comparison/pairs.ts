import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { PersonRef, Task, UnitRef } from '@/lib/contracts/task'
import type { Scope } from '@/lib/data/dashboard/statement'
import { branchSql, silentSql } from '@/lib/data/tasks/filter'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import type { Dated } from '@/lib/domain/deadline'

/** A task as stored at the end of a day, with the names of that day. */
export type StoredSide = Dated & {
  title: string
  leadUnit: UnitRef
  owner: PersonRef | null
  percent: number
  baselineStartsOn: PlainDate | null
  baselineDueOn: PlainDate | null
  indicator: Task['indicator']
  lastHeardOn: PlainDate | null
  obstacle: string | null
  requestedDueOn: PlainDate | null
  requestedOn: PlainDate | null
  lastUrgedOn: PlainDate | null
  deleted: boolean
  inScope: boolean
}

export type Pair = {
  /** all that were or are carried out, whatever became of them */
  total: number
  completed: number
  /** null in the one row of a plan in which nothing can have changed */
  id: string | null
  key: string
  group: string
  place: number
  before: StoredSide | null
  after: StoredSide | null
}

/** Less than a gap may grow by before it is told, since both whole percents are floored. */
const GROWTH_SURELY_SMALL = 0.03

const VN_DAY = (sql: Sql | Tx, at: ReturnType<Sql>) => sql`(${at} at time zone 'Asia/Ho_Chi_Minh')::date`

/** Rows `t` of the day with whether the branch looked at leads them. */
function dayRows(sql: Sql | Tx, { campaignId, branch, past }: Scope) {
  const m = past && endOfDay(past)
  const rows = m ? sql`task_states t` : sql`tasks t`
  return sql`select t.*, ${branch ? branchSql(sql, branch, past) : sql`true`} as in_scope,
      ${pastPending(sql, past)} as request
    from ${rows} where t.campaign_id = ${campaignId} ${m ? sql`and t.valid_from < ${m} and t.valid_to >= ${m}` : sql``}`
}

/** The extension that waits at the end of the day. */
function pastPending(sql: Sql | Tx, past: PlainDate | null) {
  const m = past && endOfDay(past)
  const pending = m
    ? sql`e.requested_at < ${m} and (e.decided_at is null or e.decided_at >= ${m})`
    : sql`e.state = 'pending'`
  return sql`(select e.id from extensions e where e.task_id = t.id and ${pending} order by e.requested_at desc limit 1)`
}

/** The state of row `x` as an object, named as on the day. */
function sideSql(sql: Sql | Tx, x: ReturnType<Sql>, { asOf, past }: Scope) {
  const m = endOfDay(asOf)
  const named = (now: ReturnType<Sql>, then: ReturnType<Sql>) =>
    past ? sql`${then} where y.valid_from < ${m} and y.valid_to >= ${m} and` : sql`${now} where`
  return sql`json_build_object('title', ${x}.title, 'status', ${x}.status, 'returned', ${x}.returned, 'percent', ${x}.percent,
      'startsOn', ${x}.starts_on, 'dueOn', ${x}.due_on, 'submittedOn', ${x}.submitted_on, 'submittedDueOn', ${x}.submitted_due_on,
      'baselineStartsOn', ${x}.baseline_starts_on, 'baselineDueOn', ${x}.baseline_due_on, 'obstacle', ${x}.obstacle,
      'deleted', ${x}.deleted_at is not null, 'inScope', ${x}.in_scope,
      'lastHeardOn', ${VN_DAY(sql, sql`${x}.last_heard_at`)},
      'indicator', case when ${x}.indicator_target is not null then json_build_object('name', ${x}.indicator_name,
        'unit', ${x}.indicator_unit, 'target', ${x}.indicator_target, 'done', coalesce(${x}.indicator_done, 0)) end,
      'leadUnit', (select json_build_object('id', y.id, 'key', y.key, 'name', y.name)
        from ${named(sql`units y`, sql`unit_states y`)} y.id = ${x}.lead_unit_id),
      'owner', (select json_build_object('id', y.id, 'name', y.name)
        from ${named(sql`people y`, sql`person_states y`)} y.id = ${x}.owner_id),
      'requestedDueOn', (select e.due_on from extensions e where e.id = ${x}.request),
      'requestedOn', (select ${VN_DAY(sql, sql`e.requested_at`)} from extensions e where e.id = ${x}.request),
      'lastUrgedOn', (select ${VN_DAY(sql, sql`max(u.at)`)} from urgings u where u.task_id = ${x}.id and u.at < ${m}))`
}

/** Something may have moved or slipped; what did is for the rule to say (`changeOf`). */
function mayHaveChanged(sql: Sql | Tx, from: Scope, to: Scope) {
  const start = sql`coalesce(t.baseline_starts_on, t.baseline_due_on, p.ends_on)`
  const due = sql`coalesce(t.baseline_due_on, p.ends_on)`
  const span = sql`greatest(1, ${due} - ${start} + 1)`
  const gone = (day: PlainDate) => sql`least(${span}, greatest(0, ${day}::date - ${start} + 1))`
  return sql`(o.status, o.percent, o.returned, o.indicator_done, o.due_on, o.in_scope, o.deleted_at is null)
        is distinct from (t.status, t.percent, t.returned, t.indicator_done, t.due_on, t.in_scope, t.deleted_at is null)
      or t.request is not null
      or t.status in ('not_started', 'in_progress') and (t.due_on < ${to.asOf}::date or ${silentSql(sql, to.asOf)}
        or (${gone(to.asOf)} - ${gone(from.asOf)})::numeric / ${span} >= ${GROWTH_SURELY_SMALL})`
}

/** The states of both days side by side, of tasks in which something may have changed, with how many there are in all: one statement. */
export async function readPairs(sql: Sql | Tx, from: Scope, to: Scope): Promise<Pair[]> {
  const counts = (x: ReturnType<Sql>) =>
    sql`(${x}.id is not null and ${x}.deleted_at is null and ${x}.in_scope and ${x}.status <> 'cancelled')`
  return await sql<Pair[]>`
    with old as materialized (${dayRows(sql, from)}), new as materialized (${dayRows(sql, to)}),
    pairs as materialized (
      select coalesce(o.id, t.id) as id, coalesce(t.status, o.status) = 'completed' as done, ${mayHaveChanged(sql, from, to)} as candidate
      from old o full join new t on t.id = o.id
      join campaigns p on p.id = ${to.campaignId}
      where ${counts(sql`o`)} or ${counts(sql`t`)}),
    sums as (select count(*)::int as total, (count(*) filter (where done))::int as completed from pairs)
    select sums.total, sums.completed, listed.*
    from sums left join lateral (
      select x.id, coalesce(n.key, o.key) as key, g.key as "group",
        row_number() over (order by coalesce(n.group_ordinal, o.group_ordinal), coalesce(n.rank, o.rank), x.id)::int as place,
        case when o.id is not null then ${sideSql(sql, sql`o`, from)} end as before,
        case when n.id is not null then ${sideSql(sql, sql`n`, to)} end as after
      from pairs x left join old o on o.id = x.id left join new n on n.id = x.id
      join groups g on g.id = coalesce(n.group_id, o.group_id)
      where x.candidate) listed on true`
}
