import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { peopleAt } from '@/lib/data/states-at'
import { type TaskRow, taskColumns, taskFrom } from '@/lib/data/tasks/row'
import { endOfDay, type Instant, type PlainDate } from '@/lib/domain/calendar'
import { named, type Scope } from './scope'

/** A task as it stood, with what a decision needs beside it. */
export type ListedRow = TaskRow & {
  evidenceCount: number
  submittedAt: Instant | null
  submittedByName: string | null
  lastUrgedAt: Instant | null
  refusedAt: Instant | null
  extensionId: string | null
  extensionDue: PlainDate | null
  extensionReason: string | null
  extensionAt: Instant | null
  requestedById: string | null
  requestedByName: string | null
}
/** The tasks named by the figures, in full: the second and last statement. `extensions` = requests shown beside their tasks. */
export async function readTasks(
  sql: Sql | Tx,
  scope: Scope,
  ids: string[],
  extensions: string[],
): Promise<Map<string, ListedRow>> {
  if (ids.length === 0) return new Map()
  const { asOf, past } = scope
  const m = endOfDay(asOf)
  const rows = await sql<ListedRow[]>`
    select ${taskColumns(sql)},
      (select count(*)::int from evidence x where x.task_id = t.id and x.at < ${m}
        and (x.removed_at is null or x.removed_at >= ${m})) as "evidenceCount",
      w.at as "submittedAt", author.name as "submittedByName",
      (select max(x.at) from urgings x where x.task_id = t.id and x.at < ${m}) as "lastUrgedAt",
      (select case x.state when 'declined' then x.valid_from end from decision_states x
        where x.task_id = t.id and x.kind = 'extension' and x.state in ('approved', 'declined')
          and x.valid_from < ${m} and x.valid_to >= ${m} order by x.valid_from desc, x.row_id desc limit 1) as "refusedAt",
      e.id as "extensionId", e.due_on as "extensionDue", e.reason as "extensionReason", e.requested_at as "extensionAt",
      p.id as "requestedById", p.name as "requestedByName"
    from ${taskFrom(sql, past, named(sql, past, ids))}
    left join extensions e on e.task_id = t.id and e.id = any (${extensions}::uuid[]) left join ${peopleAt(sql, past)} p on p.id = e.requested_by
    left join submissions w on w.id = t.submission_id left join ${peopleAt(sql, past)} author on author.id = t.submitted_by`
  return new Map(rows.map((row) => [row.id, row]))
}
