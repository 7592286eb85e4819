import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Scope, Sight } from '@/lib/data/dashboard/scope'
import { branchSql } from '@/lib/data/tasks/filter'
import { pendingSql } from '@/lib/data/tasks/pending'
import { silentSql } from '@/lib/data/tasks/risk-sql'
import { momentOf, type PlainDate } from '@/lib/domain/calendar'
import type { Dated } from '@/lib/domain/deadline'

/** What the rule needs of a task as stored at the end of a day. */
export type StoredFacts = Dated & {
  percent: number
  done: number | null
  baselineStartsOn: PlainDate | null
  baselineDueOn: PlainDate | null
  lastHeardOn: PlainDate | null
  requestedOn: PlainDate | null
  deleted: boolean
  inScope: boolean
}

export type Pair = {
  /** all that were or are carried out, whatever became of them */
  total: number
  completed: number
  /** null in the one row of a plan in which nothing can have changed */
  id: string | null
  place: number
  before: StoredFacts | null
  after: StoredFacts | null
}

/** Less than a gap may grow by before it is told, since both whole percents are floored. */
const GROWTH_SURELY_SMALL = 0.03

type Piece = ReturnType<Sql>

/** The day of an instant in Asia/Ho_Chi_Minh. */
export function vietnamDaySql(sql: Sql | Tx, at: Piece) {
  return sql`(${at} at time zone 'Asia/Ho_Chi_Minh')::date`
}

/** Rows `t` of the day with whether the branch looked at leads them, and since when an extension waits. */
function dayRows(sql: Sql | Tx, { campaignId, branch, past }: Sight) {
  const m = past && momentOf(past)
  return sql`select t.*, ${branch ? branchSql(sql, branch, past) : sql`true`} as in_scope, e.requested_at
    from ${m ? sql`task_states t` : sql`tasks t`}
    left join extensions e on e.task_id = t.id and ${pendingSql(sql, past, sql`e`)}
    where t.campaign_id = ${campaignId} ${m ? sql`and t.valid_from < ${m} and t.valid_to >= ${m}` : sql``}`
}

function factsSql(sql: Sql | Tx, x: Piece) {
  return sql`json_build_object('status', ${x}.status, 'returned', ${x}.returned, 'percent', ${x}.percent, 'done', ${x}.indicator_done,
      'startsOn', ${x}.starts_on, 'dueOn', ${x}.due_on, 'submittedOn', ${x}.submitted_on, 'submittedDueOn', ${x}.submitted_due_on,
      'baselineStartsOn', ${x}.baseline_starts_on, 'baselineDueOn', ${x}.baseline_due_on,
      'lastHeardOn', ${vietnamDaySql(sql, sql`${x}.last_heard_at`)}, 'requestedOn', ${vietnamDaySql(sql, sql`${x}.requested_at`)},
      'deleted', ${x}.deleted_at is not null, 'inScope', ${x}.in_scope)`
}

/** Something may have moved or slipped; what did is for the rule to say (`changeOf`). */
function mayHaveChanged(sql: Sql | Tx, from: Sight, to: Sight) {
  const start = sql`coalesce(t.baseline_starts_on, t.baseline_due_on, p.ends_on)`
  const due = sql`coalesce(t.baseline_due_on, p.ends_on)`
  const span = sql`greatest(1, ${due} - ${start} + 1)`
  const gone = (day: PlainDate) => sql`least(${span}, greatest(0, ${day}::date - ${start} + 1))`
  return sql`(o.status, o.percent, o.returned, o.indicator_done, o.due_on, o.in_scope, o.deleted_at is null)
        is distinct from (t.status, t.percent, t.returned, t.indicator_done, t.due_on, t.in_scope, t.deleted_at is null)
      or t.requested_at is not null
      or t.status in ('not_started', 'in_progress') and (t.due_on < ${to.asOf}::date or ${silentSql(sql, to.asOf)}
        or (${gone(to.asOf)} - ${gone(from.asOf)})::float8 / ${span} >= ${GROWTH_SURELY_SMALL}::float8)`
}

/** The states of both days side by side, of tasks in which something may have changed, with how many there are in all: one statement. */
export async function readPairs(sql: Sql | Tx, from: Sight, to: Scope): Promise<Pair[]> {
  const counts = (x: Piece) =>
    sql`(${x}.id is not null and ${x}.deleted_at is null and ${x}.in_scope and ${x}.status <> 'cancelled')`
  return await sql<Pair[]>`
    with pairs as materialized (
      select coalesce(o.id, t.id) as id, coalesce(t.status, o.status) = 'completed' as done,
        coalesce(t.group_ordinal, o.group_ordinal) as ordinal, coalesce(t.rank, o.rank) as rank,
        ${mayHaveChanged(sql, from, to)} as candidate,
        case when o.id is not null then ${factsSql(sql, sql`o`)} end as before,
        case when t.id is not null then ${factsSql(sql, sql`t`)} end as after
      from (${dayRows(sql, from)}) o full join (${dayRows(sql, to)}) t on t.id = o.id
      join campaigns p on p.id = ${to.campaignId}
      where ${counts(sql`o`)} or ${counts(sql`t`)}),
    sums as (select count(*)::int as total, (count(*) filter (where done))::int as completed from pairs)
    select sums.total, sums.completed, x.id, x.before, x.after, (row_number() over (order by x.ordinal, x.rank, x.id))::int as place
    from sums left join pairs x on x.candidate`
}
