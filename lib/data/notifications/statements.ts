import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { PersonRef } from '@/lib/contracts/refs'
import type { Viewer } from '@/lib/data/context'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import type { DecisionKind, Waiting } from '@/lib/domain/decisions'
import { type Happening, newsworthyKinds } from '@/lib/domain/notifications'
import { canBeAbsent, type Holder } from '@/lib/domain/policy'
import type { ReportKind, ReportState } from '@/lib/domain/report-kinds'

/** The task around an entry, and what the reader has read of it. */
type Told = {
  taskId: string
  key: string
  title: string
  leadUnitId: string
  unit: string
  coordinatingUnitIds: string[]
  ownerId: string | null
  submittedBy: string | null
  status: Happening['task']['status']
  returned: boolean
  dueOn: PlainDate | null
  lastHeardAt: Instant | null
  byName: string | null
  at: Instant
  markedAt: Instant | null
  allReadAt: Instant | null
}

export type ActRow = Told &
  Omit<Happening, 'task' | 'at'> & {
    id: number
    taskObstacle: string | null
    quote: string | null
    from: PlainDate | null
    to: PlainDate | null
    spokeLastAt: Instant | null
    answeredBy: PersonRef | null
  }

/** A draft that was made by itself for the reader, with the line of history that says so. */
export type DraftRow = Pick<Told, 'markedAt' | 'allReadAt'> & {
  /** of the line of history */
  id: number
  at: Instant
  actorId: string | null
  ownerId: string
  reportId: string
  state: ReportState
  kind: ReportKind
  periodStart: PlainDate
  periodEnd: PlainDate
}
/** Either, or neither where nothing was found. */
export type FoundRow = (ActRow & { draft: null }) | { id: null; draft: DraftRow | null }

export type WaitingRow = Told &
  Pick<Waiting['task'], 'startsOn' | 'submittedOn' | 'submittedDueOn'> & {
    kind: DecisionKind
    id: string
    byId: string | null
    quote: string | null
    from: PlainDate | null
    to: PlainDate | null
    urgedOn: PlainDate | null
    urgedBy: PersonRef | null
  }

export const MAX_DECISIONS = 50
/** So many of the campaign's newest acts are looked through, and of older ones some on the own tasks last touched. */
const WINDOW = 5_000
const MAX_OWN = 200
const MAX_OF_ONE = 20
const MAX_ACTS = 300
const MAX_DRAFTS = 20

function toldColumns(sql: Sql | Tx, viewer: Viewer) {
  return sql`t.id as "taskId", t.key, t.title, t.lead_unit_id as "leadUnitId", coalesce(lu.short_name, lu.name) as unit,
    t.coordinating_unit_ids as "coordinatingUnitIds", t.owner_id as "ownerId", t.submitted_by as "submittedBy", t.status,
    t.returned, t.due_on as "dueOn", t.last_heard_at as "lastHeardAt", p.name as "byName", m.at as "markedAt",
    (select notifications_read_at from people where id = ${viewer.id}) as "allReadAt"`
}

/**
 * Acts of the last days that may be news to the viewer, newest first. The search is wide; the rule decides. No row = the
 * campaign is not visible; a row with neither an id nor a draft = nothing found. Its cost does not grow with the plan or its history: what
 * is looked through is bounded, what concerns nobody is dropped before anything is joined, and the `limit 1` keep every
 * look-up on its index where the planner would rather read a whole table.
 */
export function readActs(
  sql: Sql | Tx,
  viewer: Viewer,
  scope: { campaignId: string; since: Instant },
): Promise<FoundRow[]> {
  const { campaignId, since } = scope
  const me = viewer.id
  // Plain progress and plain edits are most of a history and news to nobody: out before anything is joined.
  const wanted = sql`a.at >= ${since} and a.kind = any (${newsworthyKinds(viewer)}) and a.actor_id is distinct from ${me}
    and (a.kind <> 'progress' or a.after ->> 'obstacle' is not null)
    and (a.kind not in ('creation', 'edit') or a.after ->> 'ownerId' = ${me})`
  return sql<FoundRow[]>`
    with latest as materialized (
      select a.* from activities a where a.campaign_id = ${campaignId} order by a.id desc limit ${WINDOW}),
    own as materialized (
      select id from tasks where owner_id = ${me} and campaign_id = ${campaignId} and deleted_at is null order by updated_at desc limit ${MAX_OWN}),
    candidate as materialized (
      select a.* from latest a where a.subject = 'task' and ${wanted} and (a.kind <> 'comment' or a.subject_id in (select id from own)
        or a.after -> 'mentionIds' ? ${me} or (select true from comments x where x.task_id = a.subject_id and x.author_id = ${me} limit 1))
      union all
      select old.* from own cross join lateral (select a.* from activities a
        where a.subject_id = own.id and a.id < (select min(id) from latest) and ${wanted} order by a.id desc limit ${MAX_OF_ONE}) old),
    news as (
      select a.id, a.at, a.kind, a.actor_id as "actorId", party.id as "partyId", a.after ->> 'ownerId' as "newOwnerId",
        a.after ->> 'decision' as decision, a.after ->> 'obstacle' as obstacle, said.mention_ids as "mentionIds",
        spoke.first_at as "spokeFirstAt", spoke.last_at as "spokeLastAt", t.obstacle as "taskObstacle",
        coalesce(said.text, a.reason, a.after ->> 'text', a.after ->> 'question', a.after ->> 'obstacle', a.after ->> 'note') as quote,
        coalesce(e.from_on, (a.before ->> 'dueOn')::date) as "from", e.due_on as "to",
        case a.kind when 'comment' then said.text is not null when 'extension_decision' then e.id is not null
          when 'obstacle_answer' then exists (select 1 from obstacles x where x.task_id = t.id and x.answered_at = a.at and x.cleared_at is null)
          when 'explanation_request' then exists (select 1 from explanations x where x.task_id = t.id and x.asked_at = a.at and x.answered_at is null)
          else true end as stands,
        case when a.kind in ('obstacle', 'progress') then (
          select json_build_object('id', h.id, 'name', h.name) from obstacles x join people h on h.id = x.answered_by
          where x.task_id = t.id and x.cleared_at is null) end as "answeredBy",
        ${toldColumns(sql, viewer)}
      from candidate a
      cross join lateral (select x.* from tasks x where x.id = a.subject_id and x.deleted_at is null limit 1) t
      join units lu on lu.id = t.lead_unit_id left join people p on p.id = a.actor_id
      left join lateral (select x.* from extensions x where a.kind = 'extension_decision' and x.task_id = t.id
        and x.decided_at = a.at and x.decided_by = a.actor_id limit 1) e on true
      left join lateral (select x.* from comments x where a.kind = 'comment' and x.task_id = t.id and x.at = a.at
        and x.author_id = a.actor_id and x.deleted_at is null limit 1) said on true
      left join lateral (select min(x.at) as first_at, max(x.at) as last_at from comments x
        where a.kind = 'comment' and x.task_id = t.id and x.author_id = ${me} and x.deleted_at is null) spoke on true
      left join lateral (select case a.kind
          when 'extension_decision' then e.requested_by
          when 'obstacle_answer' then (select x.raised_by from obstacles x where x.task_id = t.id and x.answered_at = a.at limit 1)
          when 'explanation' then (select x.asked_by from explanations x where x.task_id = t.id and x.answered_at = a.at limit 1)
          when 'return' then (select x.author_id from submissions x where x.task_id = t.id and x.decided_at = a.at limit 1)
          when 'confirmation' then (select x.author_id from submissions x where x.task_id = t.id and x.decided_at = a.at limit 1)
        end as id) party on true
      left join read_marks m on m.person_id = ${me} and m.entry = 'activity:' || a.id
      where t.owner_id = ${me} or party.id = ${me} or ${me} = any (said.mention_ids) or spoke.first_at <= a.at
        or (t.owner_id is null and t.lead_unit_id = ${viewer.unitId} and a.kind in ('urging', 'explanation_request'))
        or (a.after ->> 'obstacle' is not null and ${overseenSql(sql, viewer)})
      order by a.id desc limit ${MAX_ACTS}),
    drafted as (${draftsSql(sql, viewer, scope)})
    select n.*, d.draft from campaigns c left join (news n full join drafted d on d.id = n.id) on true
    where c.id = ${campaignId} and ${visibleCampaigns(sql, viewer)} order by n.id desc`
}

/** Drafts of the viewer's that nobody made by hand and that are still being written. */
function draftsSql(
  sql: Sql | Tx,
  viewer: Viewer,
  { campaignId, since }: { campaignId: string; since: Instant },
) {
  return sql`
      select a.id, json_build_object('id', a.id, 'at', a.at, 'actorId', a.actor_id, 'ownerId', r.created_by, 'reportId', r.id,
        'state', r.state, 'kind', r.kind, 'periodStart', r.period_start, 'periodEnd', r.period_end, 'markedAt', m.at,
        'allReadAt', (select notifications_read_at from people where id = ${viewer.id})) as draft
      from reports r cross join lateral (select x.* from activities x
        where x.subject_id = r.id and x.kind = 'report_draft' order by x.id limit 1) a
      left join read_marks m on m.person_id = ${viewer.id} and m.entry = 'activity:' || a.id
      where r.campaign_id = ${campaignId} and r.created_by = ${viewer.id} and r.state in ('draft', 'frozen')
        and a.actor_id is null and a.at >= ${since}
      order by a.id desc limit ${MAX_DRAFTS}`
}

/** The viewer and the people they stand in for: by whose powers a task is theirs to look after. */
function holdersOf(viewer: Viewer): Holder[] {
  return [viewer, ...viewer.standsInFor]
}

const isLeader = ({ role }: Holder) => role === 'leader'
const branchesOf = (holders: readonly Holder[]) => [...new Set(holders.flatMap(({ branch }) => branch))]

function overseenSql(sql: Sql | Tx, viewer: Viewer) {
  const holders = holdersOf(viewer)
  if (holders.some(isLeader)) return sql`true`
  const units = branchesOf(holders)
  return sql`(t.lead_unit_id = any (${units}) or t.coordinating_unit_ids && ${units}::uuid[])`
}

/** What waits for the viewer's decision, one more than is shown of each kind. Only managers, leaders and their stand-ins have any. */
export async function readWaiting(
  sql: Sql | Tx,
  viewer: Viewer,
  { campaignId, today }: { campaignId: string; today: PlainDate },
): Promise<WaitingRow[]> {
  const deciding = holdersOf(viewer).filter(({ role }) => canBeAbsent(role))
  if (deciding.length === 0) return []
  const me = viewer.id
  const led = deciding.some(isLeader) ? sql`` : sql`and t.lead_unit_id = any (${branchesOf(deciding)})`
  const inPlan = sql`t.campaign_id = ${campaignId} and t.deleted_at is null ${led}`
  const limit = MAX_DECISIONS + 1
  return await sql<WaitingRow[]>`
    with waiting as (
      (select 'result' as kind, x.id, t.id as task, x.author_id as by, x.at, null as quote, null::date as "from", null::date as "to"
        from submissions x join tasks t on t.id = x.task_id
        where x.state = 'waiting' and t.status = 'submitted' and x.author_id <> ${me} and t.owner_id is distinct from ${me} and ${inPlan}
        order by x.at limit ${limit})
      union all
      (select 'extension', x.id, t.id, x.requested_by, x.requested_at, x.reason, x.from_on, x.due_on
        from extensions x join tasks t on t.id = x.task_id
        where x.state = 'pending' and t.status in ('not_started', 'in_progress', 'submitted') and x.requested_by <> ${me} and ${inPlan}
        order by x.requested_at limit ${limit})
      union all
      (select 'silent', t.id, t.id, null, now(), null, null, null from tasks t
        where ${inPlan} and coalesce(t.due_on, 'infinity'::date) < ${today}::date and t.status in ('not_started', 'in_progress')
          and ${today}::date - coalesce((t.last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date, t.due_on) >= 7
        order by coalesce(t.due_on, 'infinity'::date), t.id limit ${limit}))
    select w.kind, w.id, w.by as "byId", w.at, w.quote, w."from", w."to", t.starts_on as "startsOn", t.submitted_on as "submittedOn",
      t.submitted_due_on as "submittedDueOn", (urged.at at time zone 'Asia/Ho_Chi_Minh')::date as "urgedOn",
      case when urged.id is not null then json_build_object('id', urged.id, 'name', urged.name) end as "urgedBy",
      ${toldColumns(sql, viewer)}
    from waiting w join tasks t on t.id = w.task join units lu on lu.id = t.lead_unit_id
    left join people p on p.id = w.by
    left join lateral (select x.at, h.id, h.name from urgings x join people h on h.id = x.author_id
      where w.kind = 'silent' and x.task_id = t.id order by x.at desc limit 1) urged on true
    left join read_marks m on m.person_id = ${me}
      and m.entry = case w.kind when 'result' then 'submission' else w.kind end || ':' || w.id`
}
