import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { lockTask } from '@/lib/data/tasks/load'
import { resourceOf } from '@/lib/data/tasks/row'
import { invalidField } from '@/lib/domain/errors'
import { TASK_MAX_BYTES, TASK_MAX_FILES } from '@/lib/domain/evidence-file'
import { env } from '@/lib/env'

/**
 * Is there room for so many more bytes? A task's limits count what stands on it, the limit of the whole store what is
 * kept in it. Under the task's lock, so that two files at once cannot both take the last place.
 * @throws DomainError 422 at `file`
 */
export async function requireRoom(tx: Tx, taskId: string, bytes: number): Promise<void> {
  const [used] = await tx<{ files: number; bytes: number }[]>`
    select count(*)::int as files, coalesce(sum(bytes), 0)::bigint as bytes
    from evidence where kind = 'file' and task_id = ${taskId} and removed_at is null`
  if (used && (used.files >= TASK_MAX_FILES || used.bytes + bytes > TASK_MAX_BYTES))
    throw invalidField('file', 'task_files_full')
  await requireRoomInStore(tx, bytes)
}

/**
 * Is there room in the whole store, of evidence and of signed scans alike?
 * @throws DomainError 422 at `file`
 */
export async function requireRoomInStore(sql: Sql | Tx, bytes: number): Promise<void> {
  const [used] = await sql<{ kept: number }[]>`
    select (select coalesce(sum(bytes), 0) from evidence where kind = 'file')::bigint
      + (select coalesce(sum(bytes), 0) from report_scans)::bigint as kept`
  if (used && used.kept + bytes > env().evidenceTotalBytes) throw invalidField('file', 'store_full')
}

/** Before a byte is read: may this person add a file to this task, and is there room for it? */
export async function admitFile(ctx: Context, taskId: string, bytes: number): Promise<void> {
  await inTransaction(ctx, async (write) => {
    const row = await lockTask(write, taskId)
    authorizeTask(write, 'add_evidence', resourceOf(row))
    await requireRoom(write.tx, row.id, bytes)
  })
}
