import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { ActivityEntry } from '@/lib/contracts/activity'
import type { TaskDetail } from '@/lib/contracts/task'
import type { LinkedTask } from '@/lib/contracts/task-parts'
import { type Context, query } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { contradicts } from '@/lib/domain/dependencies'
import { DomainError } from '@/lib/domain/errors'
import { isJudgeable } from '@/lib/domain/judgement'
import { type Linked, type Parts, partColumns } from './parts'
import { lastHeardOn, type TaskRow, taskColumns, taskFrom, toTask } from './row'
import { knownId, visibleCampaigns } from './visibility'

/** One task with its parts, in one statement. Not visible or deleted = 404. */
export function getTask(ctx: Context, id: string): Promise<TaskDetail> {
  return query(ctx, async (sql) => {
    const row = await findTask(sql, ctx, sql`t.id = ${knownId(id)}`)
    return toDetail(row, ctx.today)
  })
}

/** The row of `getTask`, with more columns about the same task where a page needs them. */
export async function findTask<More = unknown>(
  sql: Sql | Tx,
  ctx: Context,
  which: Fragment,
  more: Fragment = sql``,
): Promise<TaskRow & Parts & More> {
  const [row] = await sql<(TaskRow & Parts & More)[]>`
    select ${taskColumns(sql)}, t.quote, ${partColumns(sql, ctx)} ${more}
    from ${taskFrom(sql, null)}
    where ${which} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}`
  if (!row) throw new DomainError('not_found')
  return row
}

export function toDetail(row: TaskRow & Parts, today: PlainDate): TaskDetail {
  const submissions = row.submissions ?? []
  const standing = submissions.find((sent) => sent.id === row.submissionId)
  const sentBack = row.returned ? submissions.find((sent) => sent.state === 'returned') : undefined
  return {
    ...toTask(row, today),
    condition: row.condition,
    conditionMetOn: row.conditionMetOn,
    conditionNote: row.conditionNote,
    quote: row.quote,
    baseline: { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn },
    submission: standing
      ? {
          id: standing.id,
          result: standing.result,
          shortfallReason: standing.shortfallReason,
          by: standing.by,
          at: standing.at,
        }
      : null,
    returnReason:
      sentBack?.decidedBy && sentBack.decidedAt && sentBack.note
        ? { reason: sentBack.note, by: sentBack.decidedBy, at: sentBack.decidedAt }
        : null,
    evidence: row.evidence ?? [],
    extensions: row.extensions ?? [],
    comments: row.comments ?? [],
    urgings: row.urgings ?? [],
    steps: row.steps ?? [],
    obstacles: row.obstacles ?? [],
    explanations: row.explanations ?? [],
    waitsFor: (row.waitsFor ?? []).map((other) => linked(other, contradicts(other, row))),
    followedBy: (row.followedBy ?? []).map((other) => linked(other, contradicts(row, other))),
    lastHeardOn: lastHeardOn(row),
    judgement: isJudgeable(row.status) ? row.judgement : null,
  }
}

export function linked({ id, key, title, badge, startsOn, dueOn }: Linked, isContrary: boolean): LinkedTask {
  return { id, key, title, badge, startsOn, dueOn, contradicts: isContrary }
}

/** The history of a task, newest first. */
export function listActivity(ctx: Context, id: string): Promise<{ items: ActivityEntry[] }> {
  return query(ctx, async (sql) => {
    const rows = await sql<(ActivityEntry & { found: string })[]>`
      select t.id as found, a.at, a.kind, a.before, a.after, a.reason, 
        case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as by,
        case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as "onBehalfOf"
      from tasks t join campaigns c on c.id = t.campaign_id
        left join activities a on a.subject_id = t.id left join people p on p.id = a.actor_id
        left join people o on o.id = a.on_behalf_of
      where t.id = ${knownId(id)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
      order by a.id desc limit 500`
    if (rows.length === 0) throw new DomainError('not_found')
    return {
      items: rows.filter((row) => row.kind !== null).map(({ found: _, ...entry }) => entry),
    }
  })
}
