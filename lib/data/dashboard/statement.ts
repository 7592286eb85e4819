import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { Milestone } from '@/lib/contracts/campaign'
import type { Viewer } from '@/lib/data/context'
import { branchSql, deadlineSql, leadUnitSql, silentSql } from '@/lib/data/tasks/filter'
import { type PastDay, type TaskRow, taskColumns, taskFrom } from '@/lib/data/tasks/row'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import { addDays, endOfDay, type Instant, type PlainDate } from '@/lib/domain/calendar'
import type { Badge, Deadline } from '@/lib/domain/deadline'
import type { Status } from '@/lib/domain/task'

/** Tasks alike in everything that is counted; what the figures are summed from. */
export type Cell = {
  groupId: string
  unitId: string
  status: Status
  deadline: Deadline
  badge: Badge
  n: number
  weight: number
  points: number
  lastHeardAt: Instant | null
  doneByOriginal: number
  openPastOriginal: number
}

export type ScopeTerm = { groupId: string; startsOn: PlainDate; dueOn: PlainDate; weight: number }
export type ScopeStep = { on: PlainDate; startsOn: PlainDate; dueOn: PlainDate; weight: number }
export type PointsStep = { on: PlainDate; weight: number; points: number }
export type Decision = TaskRow & {
  evidenceCount: number
  submittedAt: Instant | null
  submittedByName: string | null
  lastUrgedAt: Instant | null
  extensionId: string | null
  extensionDue: PlainDate | null
  extensionReason: string | null
  extensionAt: Instant | null
  requestedById: string | null
  requestedByName: string | null
}

export type Figures = {
  /** null when there is no such campaign, or none this person sees */
  campaign: { startsOn: PlainDate; endsOn: PlainDate; compareOn: PlainDate } | null
  cells: Cell[] | null
  scope: ScopeTerm[] | null
  before: { badge: Badge; deadline: Deadline; n: number }[] | null
  scopeSteps: ScopeStep[] | null
  pointSteps: PointsStep[] | null
  units: { id: string; key: string; name: string; shortName: string; parentId: string | null }[] | null
  groups: { id: string; key: string; title: string; ordinal: number }[] | null
  milestones: Milestone[] | null
}

/** What is counted: a campaign, in it one unit alone or a branch (by key or id; null = all), at a day. */
export type Scope = {
  campaignId: string
  unit: string | null
  branch: string | null
  past: PastDay
  asOf: PlainDate
}

function ledSql(sql: Sql | Tx, { unit, branch, past }: Scope) {
  return sql`${unit ? sql`and ${leadUnitSql(sql, [unit])}` : sql``} ${branch ? sql`and ${branchSql(sql, branch, past)}` : sql``}`
}

function scopeSql(sql: Sql | Tx, scope: Scope) {
  return sql`t.campaign_id = ${scope.campaignId} and t.deleted_at is null ${ledSql(sql, scope)}`
}

/** People with the names of the day. */
function people(sql: Sql | Tx, past: PastDay) {
  if (past === null) return sql`people`
  return sql`(select id, name from person_states where valid_from < ${endOfDay(past)} and valid_to >= ${endOfDay(past)})`
}

function source(sql: Sql | Tx, past: PastDay) {
  if (past === null) return sql`tasks t`
  return sql`(select * from task_states s where s.valid_from < ${endOfDay(past)} and s.valid_to >= ${endOfDay(past)}) t`
}

/** The tasks of the scope with what is counted of them: the rows `present` that cells and terms are made from. */
export function presentSql(sql: Sql | Tx, scope: Scope) {
  return sql`
      select t.group_id, t.lead_unit_id, t.status, t.returned, t.weight, t.percent, t.baseline_starts_on, t.baseline_due_on,
        t.last_heard_at, t.original_due_on, t.submitted_on, ${deadlineSql(sql, scope.asOf)} as deadline
      from ${source(sql, scope.past)} where ${scopeSql(sql, scope)}`
}

/** `present` counted: tasks alike in everything together. */
export function cellsSql(sql: Sql | Tx, asOf: PlainDate) {
  return sql`(select json_agg(x) from (select group_id as "groupId", lead_unit_id as "unitId", status, deadline,
          task_badge(status, returned, deadline) as badge, count(*)::int as n,
          sum(case when status <> 'cancelled' then weight else 0 end)::int as weight,
          sum(case when status <> 'cancelled' then weight * percent::bigint else 0 end)::bigint as points,
          max(last_heard_at) as "lastHeardAt",
          count(*) filter (where status = 'completed' and (original_due_on is null or submitted_on <= original_due_on))::int as "doneByOriginal",
          count(*) filter (where status in ('in_progress', 'not_started') and ${asOf}::date > original_due_on)::int as "openPastOriginal"
        from present group by 1, 2, 3, 4, 5) x)`
}

/** The planned scope of `present`, tasks of one span together. */
export function termsSql(sql: Sql | Tx, endsOn: Fragment) {
  return sql`(select json_agg(x) from (select group_id as "groupId", coalesce(baseline_starts_on, baseline_due_on, ${endsOn}) as "startsOn",
          coalesce(baseline_due_on, ${endsOn}) as "dueOn", sum(weight)::int as weight
        from present where status <> 'cancelled' group by 1, 2, 3) x)`
}

/**
 * Every figure of a campaign in one statement: counts grouped once, the planned scope by span, the steps of the curve
 * from the history (a past day's value is never rewritten) and the badges of the day compared with.
 */
export async function readFigures(sql: Sql | Tx, viewer: Viewer, scope: Scope): Promise<Figures> {
  const { asOf, past, campaignId } = scope
  const m = endOfDay(asOf)
  const endsOn = sql`(select ends_on from plan)`
  const compareOn = sql`(select compare_on from plan)`
  const compareEnd = sql`(select (compare_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from plan)`
  const [figures] = await sql<[Figures]>`
    with plan as materialized (
      select c.starts_on, c.ends_on, greatest(c.starts_on, ${asOf}::date - 7) as compare_on
      from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, viewer)}),
    present as materialized (${presentSql(sql, scope)}),
    versions as materialized (
      select case when t.status = 'cancelled' or t.deleted_at is not null then 0 else t.weight end as weight,
        case when t.status = 'cancelled' or t.deleted_at is not null then 0 else t.weight * t.percent end as points,
        coalesce(t.baseline_due_on, ${endsOn}) as due, coalesce(t.baseline_starts_on, t.baseline_due_on, ${endsOn}) as start,
        (t.valid_from at time zone 'Asia/Ho_Chi_Minh')::date as joined,
        case when t.valid_to < ${m} then (t.valid_to at time zone 'Asia/Ho_Chi_Minh')::date end as gone
      from task_states t where t.campaign_id = ${campaignId} and t.valid_from < ${m}
        and (t.valid_from at time zone 'Asia/Ho_Chi_Minh')::date is distinct from
          case when t.valid_to < ${m} then (t.valid_to at time zone 'Asia/Ho_Chi_Minh')::date end
        ${ledSql(sql, scope)}),
    steps as (
      select joined as day, start, due, weight, points from versions
      union all select gone, start, due, -weight, -points from versions where gone is not null)
    select
      (select json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'compareOn', compare_on) from plan) as campaign,
      ${cellsSql(sql, asOf)} as cells, ${termsSql(sql, endsOn)} as scope,
      (select json_agg(x) from (select task_badge(status, returned, deadline) as badge, deadline, sum(n)::int as n
        from (select t.status, t.returned, ${deadlineSql(sql, compareOn)} as deadline, count(*)::int as n
          from task_states t where t.valid_from < ${compareEnd} and t.valid_to >= ${compareEnd} and ${scopeSql(sql, scope)}
          group by 1, 2, 3) then_ group by 1, 2) x) as before,
      (select json_agg(x) from (select day as "on", start as "startsOn", due as "dueOn", sum(weight)::int as weight
        from steps group by 1, 2, 3 having sum(weight) <> 0) x) as "scopeSteps",
      (select json_agg(x) from (select day as "on", sum(weight)::int as weight, sum(points)::bigint as points
        from steps group by 1) x) as "pointSteps",
      (select json_agg(json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', coalesce(u.short_name, u.name), 'parentId', u.parent_id) order by u.ordinal)
        from ${past === null ? sql`units u` : sql`unit_states u where u.valid_from < ${m} and u.valid_to >= ${m}`}) as units,
      (select json_agg(json_build_object('id', g.id, 'key', g.key, 'title', g.title, 'ordinal', g.ordinal) order by g.ordinal)
        from groups g where g.campaign_id = ${campaignId}) as groups,
      (select json_agg(json_build_object('id', x.id, 'on', x.on, 'title', x.title, 'ceremony', x.ceremony) order by x.on)
        from milestones x where x.campaign_id = ${campaignId}) as milestones`
  return figures
}

export type Waiting = Decision & {
  list: 'confirmation' | 'extension' | 'silent' | 'upcoming'
  place: number
  total: number
}

/** What waits for a decision and what falls due, first 50 of each, with the totals: the second and last statement. */
export async function readDecisions(sql: Sql | Tx, scope: Scope): Promise<Waiting[]> {
  const { asOf, past } = scope
  const m = endOfDay(asOf)
  const pending =
    past === null
      ? sql`e.state = 'pending'`
      : sql`e.requested_at < ${m} and (e.decided_at is null or e.decided_at >= ${m})`
  return await sql<Waiting[]>`
    with listed as materialized (
      select t.id, e.id as extension, kind.list,
        row_number() over (partition by kind.list order by kind.place, t.group_ordinal, t.rank) as place,
        count(*) over (partition by kind.list)::int as total
      from ${source(sql, past)}
      left join extensions e on e.task_id = t.id and ${pending}
      left join submissions w on w.id = t.submission_id
      cross join lateral (values
        ('confirmation', t.status = 'submitted', extract(epoch from w.at)),
        ('extension', e.id is not null and t.status in ('not_started', 'in_progress', 'submitted'), extract(epoch from t.due_on)),
        ('silent', t.status in ('not_started', 'in_progress') and t.due_on < ${asOf}::date and ${silentSql(sql, asOf)},
          extract(epoch from t.due_on)),
        ('upcoming', t.status not in ('completed', 'cancelled') and t.due_on between ${addDays(asOf, 1)}::date and ${addDays(asOf, 14)}::date,
          extract(epoch from t.due_on))
      ) kind (list, applies, place)
      where ${scopeSql(sql, scope)} and kind.applies)
    select ${taskColumns(sql)}, l.list, l.place::int as place, l.total,
      (select count(*)::int from evidence x where x.task_id = t.id and x.at < ${m}
        and (x.removed_at is null or x.removed_at >= ${m})) as "evidenceCount",
      w.at as "submittedAt", author.name as "submittedByName",
      (select max(x.at) from urgings x where x.task_id = t.id and x.at < ${m}) as "lastUrgedAt",
      e.id as "extensionId", e.due_on as "extensionDue", e.reason as "extensionReason", e.requested_at as "extensionAt",
      p.id as "requestedById", p.name as "requestedByName"
    from ${taskFrom(sql, past)} join listed l on l.id = t.id
    left join extensions e on e.id = l.extension and l.list = 'extension' left join ${people(sql, past)} p on p.id = e.requested_by
    left join submissions w on w.id = t.submission_id left join ${people(sql, past)} author on author.id = t.submitted_by
    where l.place <= case l.list when 'upcoming' then 200 else 50 end
    order by l.list, l.place`
}
