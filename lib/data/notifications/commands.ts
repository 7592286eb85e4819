import 'server-only'
import type { ReadNotifications } from '@/lib/contracts/notification'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'

/**
 * Marks entries as read, or everything up to now: the viewer's own marks alone. Doing it twice is doing it once; an entry
 * that names nothing, or nothing of the viewer's, is passed over in silence, so that no answer tells what exists.
 */
export function markRead(ctx: Context, input: ReadNotifications): Promise<void> {
  return inTransaction(ctx, (write) => ('all' in input ? markAll(write) : markEntries(write, input.entries)))
}

/** Single marks of before are no longer needed. */
async function markAll({ tx, viewer, now }: WriteContext): Promise<void> {
  await tx`
    update people set notifications_read_at = greatest(notifications_read_at, ${now}::timestamptz) where id = ${viewer.id}`
  await tx`delete from read_marks where person_id = ${viewer.id} and at <= ${now}`
}

async function markEntries({ tx, viewer, now }: WriteContext, entries: string[]): Promise<void> {
  const idsOf = (kind: string) =>
    entries.filter((entry) => entry.startsWith(`${kind}:`)).map((entry) => entry.slice(kind.length + 1))
  await tx`
    insert into read_marks (person_id, entry, at)
    select ${viewer.id}, entry, ${now}::timestamptz from (
      select 'activity:' || id from activities where id = any (${idsOf('activity')}::bigint[]) and subject in ('task', 'report')
      union all select 'submission:' || id from submissions where id = any (${idsOf('submission')}::uuid[])
      union all select 'extension:' || id from extensions where id = any (${idsOf('extension')}::uuid[])
      union all select 'silent:' || id from tasks where id = any (${idsOf('silent')}::uuid[])) known (entry)
    on conflict (person_id, entry) do update set at = greatest(read_marks.at, excluded.at)`
}
