import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { ResultDecision, SentResult } from '@/lib/contracts/decision'
import type { Parts } from '@/lib/data/tasks/parts'

export type Sent = NonNullable<Parts['submissions']>[number]
type Update = ResultDecision['updates'][number]
export type WithUpdates = { updates: Update[] | null }

/** So many updates are read, the last ones. */
const MAX_UPDATES = 8

/** The last updates of task `t`, the newest first, as one more column of its statement. */
export function updatesSql(sql: Sql | Tx) {
  return sql`, (select json_agg(x) from (
      select a.at, a.kind, (a.after ->> 'percent')::int as percent, (a.after ->> 'done')::int as done,
        coalesce(a.after ->> 'note', a.after ->> 'obstacle') as note,
        (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = a.actor_id) as by
      from activities a where a.subject_id = t.id and a.kind in ('progress', 'submission')
      order by a.id desc limit ${MAX_UPDATES}) x) as updates`
}

export function toUpdates({ updates }: WithUpdates): Update[] {
  return (updates ?? []).toReversed()
}

export function toSentResult(sent: Sent): SentResult {
  const { id, state, result, shortfallReason, by, at, note, decidedBy, decidedAt } = sent
  const decision = decidedBy && decidedAt ? { by: decidedBy, at: decidedAt, note } : null
  return { id, state, result, shortfallReason, by, at, decision }
}
