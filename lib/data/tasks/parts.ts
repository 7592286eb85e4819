import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { SentResult } from '@/lib/contracts/decision'
import type { Evidence, PersonRef, TaskDetail } from '@/lib/contracts/task'
import type { Comment, Explanation, Extension, Judgement, Obstacle, Step } from '@/lib/contracts/task-parts'
import type { Context } from '@/lib/data/context'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import type { Badge } from '@/lib/domain/deadline'

type Submitted = {
  id: string
  state: SentResult['state']
  result: string
  shortfallReason: string | null
  by: PersonRef
  at: string
  note: string | null
  decidedBy: PersonRef | null
  decidedAt: string | null
}
export type Linked = {
  id: string
  key: string
  title: string
  badge: Badge
  startsOn: PlainDate | null
  dueOn: PlainDate | null
}

/** Everything that hangs on a task, each list null when it is empty. */
export type Parts = {
  quote: string | null
  submissions: Submitted[] | null
  evidence: Evidence[] | null
  extensions: Extension[] | null
  comments: Comment[] | null
  urgings: TaskDetail['urgings'] | null
  steps: Step[] | null
  obstacles: Obstacle[] | null
  explanations: Explanation[] | null
  judgement: Judgement | null
  waitsFor: Linked[] | null
  followedBy: Linked[] | null
}

/** The parts of task `t` as columns of its one statement. */
export function partColumns(sql: Sql | Tx, { now, today }: Pick<Context, 'now' | 'today'>) {
  return sql`${words(sql, now)}, ${work(sql)}, ${links(sql, today)}`
}

/** A person as JSON, or null. */
function person(sql: Sql | Tx, id: string) {
  return sql`(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sql(id)})`
}

function words(sql: Sql | Tx, now: Instant) {
  return sql`
    (select json_agg(json_build_object('id', x.id, 'state', x.state, 'result', x.result, 'shortfallReason', x.shortfall_reason,
        'by', ${person(sql, 'x.author_id')}, 'at', x.at, 'note', x.note, 'decidedBy', ${person(sql, 'x.decided_by')},
        'decidedAt', x.decided_at) order by x.at desc)
      from submissions x where x.task_id = t.id) as submissions,
    (select json_agg(${evidenceJson(sql)} order by x.at desc)
      from evidence x where x.task_id = t.id and x.removed_at is null) as evidence,
    (select json_agg(json_build_object('id', x.id, 'from', x.from_on, 'due', x.due_on, 'reason', x.reason,
        'by', ${person(sql, 'x.requested_by')}, 'at', x.requested_at, 'state', x.state, 'note', x.note,
        'decidedBy', ${person(sql, 'x.decided_by')}, 'decidedAt', x.decided_at) order by x.requested_at desc)
      from extensions x where x.task_id = t.id) as extensions,
    (select json_agg(json_build_object('id', x.id, 'text', x.text, 'by', ${person(sql, 'x.author_id')}, 'at', x.at,
        'mentions', (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)), '[]') from people m where m.id = any (x.mention_ids)),
        'editedAt', x.edited_at, 'editable', x.at >= ${now}::timestamptz - interval '15 minutes') order by x.at)
      from comments x where x.task_id = t.id and x.deleted_at is null) as comments,
    (select json_agg(json_build_object('id', x.id, 'note', x.note, 'by', ${person(sql, 'x.author_id')}, 'at', x.at,
        'daysLate', x.days_late) order by x.at desc)
      from urgings x where x.task_id = t.id) as urgings`
}

function work(sql: Sql | Tx) {
  return sql`
    (select json_agg(json_build_object('id', x.id, 'title', x.title, 'owner', ${person(sql, 'x.owner_id')}, 'dueOn', x.due_on,
        'done', case when x.done_at is not null then json_build_object('by', ${person(sql, 'x.done_by')}, 'at', x.done_at) end)
        order by x.rank, x.id)
      from steps x where x.task_id = t.id and x.removed_at is null) as steps,
    (select json_agg(${obstacleJson(sql)} order by x.raised_at desc) from obstacles x where x.task_id = t.id) as obstacles,
    (select json_agg(json_build_object('id', x.id, 'question', x.question, 'by', ${person(sql, 'x.asked_by')}, 'at', x.asked_at,
        'answer', case when x.answered_at is not null then json_build_object('text', x.answer, 'by', ${person(sql, 'x.answered_by')},
          'at', x.answered_at) end) order by x.asked_at desc)
      from explanations x where x.task_id = t.id) as explanations,
    (select json_build_object('level', x.level, 'reason', x.reason, 'by', ${person(sql, 'x.author_id')},
        'on', (x.at at time zone 'Asia/Ho_Chi_Minh')::date)
      from judgements x where x.task_id = t.id and x.ended_at is null) as judgement`
}

/** An evidence `x` as the contract has it. */
export function evidenceJson(sql: Sql | Tx) {
  return sql`json_build_object('id', x.id, 'kind', x.kind, 'title', x.title, 'url', x.url, 'documentNumber', x.document_number,
    'documentDate', x.document_date, 'fileName', x.file_name, 'mediaType', x.media_type, 'bytes', x.bytes, 'sha256', x.sha256,
    'hasThumbnail', case x.kind when 'file' then x.has_thumbnail end, 'by', ${person(sql, 'x.author_id')}, 'at', x.at)`
}

/** An obstacle `x` as the contract has it. */
export function obstacleJson(sql: Sql | Tx) {
  return sql`json_build_object('id', x.id, 'text', x.text, 'sinceOn', x.since_on, 'inReport', x.in_report,
    'helpUnit', (select json_build_object('id', u.id, 'key', u.key, 'name', u.name) from units u where u.id = x.help_unit_id),
    'by', ${person(sql, 'x.raised_by')}, 'at', x.raised_at,
    'answer', case when x.answered_at is not null then
      json_build_object('text', x.answer, 'by', ${person(sql, 'x.answered_by')}, 'at', x.answered_at) end,
    'clearing', case when x.cleared_at is not null then
      json_build_object('note', x.cleared_note, 'by', ${person(sql, 'x.cleared_by')}, 'at', x.cleared_at) end)`
}

function links(sql: Sql | Tx, today: PlainDate) {
  const other = sql`json_agg(json_build_object('id', o.id, 'key', o.key, 'title', o.title,
    'badge', task_badge(o.status, o.returned, task_deadline(o.status, o.starts_on, o.due_on, o.submitted_on, o.submitted_due_on, ${today}::date)),
    'startsOn', o.starts_on, 'dueOn', o.due_on) order by o.group_ordinal, o.rank)`
  return sql`
    (select ${other} from dependencies d join tasks o on o.id = d.after_task_id
      where d.task_id = t.id and d.removed_at is null and o.deleted_at is null) as "waitsFor",
    (select ${other} from dependencies d join tasks o on o.id = d.task_id
      where d.after_task_id = t.id and d.removed_at is null and o.deleted_at is null) as "followedBy"`
}
