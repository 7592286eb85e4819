import 'server-only'
import type { ActivityEntry, Comment, Evidence, Extension, PersonRef, TaskDetail } from '@/lib/contracts/task'
import { type Context, query } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { lastHeardOn, type TaskRow, taskColumns, taskFrom, toTask } from './row'
import { knownId, visibleCampaigns } from './visibility'

type Submitted = {
  id: string
  state: string
  result: string
  shortfallReason: string | null
  by: PersonRef
  at: string
  note: string | null
  decidedBy: PersonRef | null
  decidedAt: string | null
}
type Parts = {
  condition: string | null
  quote: string | null
  submissions: Submitted[] | null
  evidence: Evidence[] | null
  extensions: Extension[] | null
  comments: Comment[] | null
  urgings: TaskDetail['urgings'] | null
}

/** One task with its parts, in one statement. Not visible or deleted = 404. */
export function getTask(ctx: Context, id: string): Promise<TaskDetail> {
  return query(ctx, async (sql) => {
    const person = (alias: string) =>
      sql`json_build_object('id', ${sql(alias)}.id, 'name', ${sql(alias)}.name)`
    const [row] = await sql<(TaskRow & Parts)[]>`
      select ${taskColumns(sql)}, t.condition, t.quote,
        (select json_agg(json_build_object('id', x.id, 'state', x.state, 'result', x.result, 'shortfallReason', x.shortfall_reason,
            'by', ${person('p')}, 'at', x.at, 'note', x.note, 'decidedBy', case when d.id is null then null else ${person('d')} end,
            'decidedAt', x.decided_at) order by x.at desc)
          from submissions x join people p on p.id = x.author_id left join people d on d.id = x.decided_by where x.task_id = t.id) as submissions,
        (select json_agg(json_build_object('id', x.id, 'kind', x.kind, 'title', x.title, 'url', x.url, 'documentNumber', x.document_number,
            'documentDate', x.document_date, 'fileName', x.file_name, 'mediaType', x.media_type, 'bytes', x.bytes, 'sha256', x.sha256,
            'hasThumbnail', case x.kind when 'file' then x.has_thumbnail end, 'by', ${person('p')}, 'at', x.at) order by x.at desc)
          from evidence x join people p on p.id = x.author_id where x.task_id = t.id and x.removed_at is null) as evidence,
        (select json_agg(json_build_object('id', x.id, 'from', x.from_on, 'due', x.due_on, 'reason', x.reason, 'by', ${person('p')},
            'at', x.requested_at, 'state', x.state, 'note', x.note) order by x.requested_at desc)
          from extensions x join people p on p.id = x.requested_by where x.task_id = t.id) as extensions,
        (select json_agg(json_build_object('id', x.id, 'text', x.text, 'by', ${person('p')}, 'at', x.at) order by x.at)
          from comments x join people p on p.id = x.author_id where x.task_id = t.id) as comments,
        (select json_agg(json_build_object('id', x.id, 'note', x.note, 'by', ${person('p')}, 'at', x.at) order by x.at desc)
          from urgings x join people p on p.id = x.author_id where x.task_id = t.id) as urgings
      from ${taskFrom(sql, null)}
      where t.id = ${knownId(id)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!row) throw new DomainError('not_found')
    return toDetail(row, ctx.today)
  })
}

function toDetail(row: TaskRow & Parts, today: PlainDate): TaskDetail {
  const submissions = row.submissions ?? []
  const standing = submissions.find((sent) => sent.id === row.submissionId)
  const sentBack = row.returned ? submissions.find((sent) => sent.state === 'returned') : undefined
  return {
    ...toTask(row, today),
    condition: row.condition,
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
    lastHeardOn: lastHeardOn(row),
  }
}

/** The history of a task, newest first. */
export function listActivity(ctx: Context, id: string): Promise<{ items: ActivityEntry[] }> {
  return query(ctx, async (sql) => {
    const rows = await sql<
      (Omit<ActivityEntry, 'by'> & { actorId: string | null; actorName: string | null; found: string })[]
    >`
      select t.id as found, a.at, a.kind, a.before, a.after, a.reason, p.id as "actorId", p.name as "actorName"
      from tasks t join campaigns c on c.id = t.campaign_id
        left join activities a on a.subject_id = t.id left join people p on p.id = a.actor_id
      where t.id = ${knownId(id)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
      order by a.id desc limit 500`
    if (rows.length === 0) throw new DomainError('not_found')
    return {
      items: rows
        .filter((row) => row.kind !== null)
        .map(({ at, kind, before, after, reason, actorId, actorName }) => ({
          at,
          by: actorId && actorName ? { id: actorId, name: actorName } : null,
          kind,
          before,
          after,
          reason,
        })),
    }
  })
}
