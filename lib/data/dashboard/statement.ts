import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Milestone } from '@/lib/contracts/campaign'
import type { Viewer } from '@/lib/data/context'
import { unitsAt } from '@/lib/data/states-at'
import { pendingSql } from '@/lib/data/tasks/pending'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import type { Badge, Deadline } from '@/lib/domain/deadline'
import type { Status } from '@/lib/domain/task'
import { beforeSql, movedSinceSql, planSql, pointsSql, scopeChangesSql, unkeptSql } from './curve-sql'
import { type Lists, listsSql } from './lists-sql'
import { type Records, recordsSql } from './records-sql'
import { cellsSql, presentSql, type Scope, termsSql } from './scope'
import { type Needed, neededSql, wayBackSql, wholeSql } from './way-back-sql'

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

/** Ordinal of the group, first and last day (numbers), weight. */
export type Term = [group: number, start: number, due: number, weight: number]

export type Unit = { id: string; key: string; name: string; shortName: string; parentId: string | null }

export type Figures = {
  /** null when there is no such campaign, or none this person sees */
  campaign: {
    startsOn: PlainDate
    endsOn: PlainDate
    ceremonyOn: PlainDate
    compareOn: PlainDate
    report: { id: string; number: string; sign: string; asOf: PlainDate } | null
    through: PlainDate | null
    rounds: number | null
  } | null
  cells: Cell[] | null
  terms: Term[] | null
  /** of the whole plan, whatever the scope */
  before: Cell[] | null
  beforeUnkept: boolean
  changes: [on: number, start: number, due: number, weight: number][] | null
  points: [on: PlainDate, weight: number, points: number][] | null
  units: Unit[] | null
  groups: { id: string; key: string; title: string; ordinal: number }[] | null
  milestones: Milestone[] | null
  lists: Lists
  records: Records
  needed: Needed
}

/**
 * Every figure of a campaign in one statement that reads each of its tasks once: counts grouped, the planned scope by
 * span, what waits for somebody, and the curve from sums of closed days (docs/decisions, 0016).
 */
export async function readFigures(sql: Sql | Tx, viewer: Viewer, scope: Scope): Promise<Figures> {
  const { asOf, past, campaignId } = scope
  const [figures] = await sql<[Figures]>`
    with recursive plan as materialized (${planSql(sql, scope, visibleCampaigns(sql, viewer))}),
    present as materialized (${presentSql(sql, scope)}),
    unfinished as materialized (
      select t.*, g.key as group_key from present t join groups g on g.id = t.group_id where t.status not in ('completed', 'cancelled')),
    pending as materialized (select e.id, e.task_id from extensions e where ${pendingSql(sql, past, sql`e`)}),
    whole as materialized (${wholeSql(sql, scope)}),
    ${neededSql(sql, scope)},
    moved as materialized (${movedSinceSql(sql, scope)})
    select (select json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'ceremonyOn', ceremony_on, 'compareOn', compare_on, 'report', report,
        'through', through, 'rounds', rounds) from plan) as campaign,
      ${cellsSql(sql, asOf)} as cells, ${termsSql(sql, sql`ends_on`, sql`present cross join plan`)} as terms,
      ${beforeSql(sql, scope)} as before, ${unkeptSql(sql)} as "beforeUnkept",
      ${scopeChangesSql(sql, scope)} as changes, ${pointsSql(sql, scope)} as points,
      (select json_agg(json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', coalesce(u.short_name, u.name), 'parentId', u.parent_id) order by u.ordinal)
        from ${unitsAt(sql, past)} u) as units,
      (select json_agg(json_build_object('id', g.id, 'key', g.key, 'title', g.title, 'ordinal', g.ordinal) order by g.ordinal)
        from groups g where g.campaign_id = ${campaignId}) as groups,
      (select json_agg(json_build_object('id', x.id, 'on', x.on, 'title', x.title, 'ceremony', x.ceremony) order by x.on, x.id)
        from milestones x where x.campaign_id = ${campaignId}) as milestones,
      ${listsSql(sql, scope)} as lists, ${recordsSql(sql, scope)} as records, ${wayBackSql(sql, scope)} as needed`
  return figures
}
