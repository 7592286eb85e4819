import 'server-only'
import { pool } from '@/db/client'
import type { ReportFormat } from '@/lib/contracts/report'
import { type Context, query } from '@/lib/data/context'
import { knownId } from '@/lib/data/tasks/visibility'
import type { Instant } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { loadReport } from './stored'

/** A file on its way, or made and kept for a day. `percent` null = not known. */
export type MadeFile = {
  id: string
  format: ReportFormat
  name: string
  state: 'making' | 'made' | 'failed'
  percent: number | null
  bytes: number | null
  askedAt: Instant
  keptUntil: Instant
}

/** Of one person and report; who wants more drops one first. */
const FILES_MOST = 6
/** Whoever makes a file says so every second: long silent, it is gone with its process. */
const SILENT = "interval '60 seconds'"

const columns = (sql: ReturnType<typeof pool>) => sql`
  id, format, name, case when state = 'making' and heard_at < now() - ${sql.unsafe(SILENT)} then 'failed' else state end as state,
  case when state = 'making' then percent end as percent, octet_length(bytes) as bytes, asked_at as "askedAt", asked_at + interval '1 day' as "keptUntil"`

/** Removes what is older than a day. */
export async function sweepMadeFiles(): Promise<void> {
  await pool()`delete from made_files where asked_at < now() - interval '1 day'`
}

/** The own files of a report, the last one first. Unknown report or not visible: 404. */
export async function listMadeFiles(ctx: Context, reportId: string): Promise<MadeFile[]> {
  await query(ctx, (sql) => loadReport(sql, ctx, reportId))
  const sql = pool()
  return sql<MadeFile[]>`
    select ${columns(sql)} from made_files
    where report_id = ${reportId} and person_id = ${ctx.viewer.id} and asked_at > now() - interval '1 day'
    order by asked_at desc, id`
}

/**
 * Notes that a file is being made. One that the same person has on its way in the format
 * already is refused (409 `state`), as is one more than are kept.
 */
export async function beginMadeFile(
  ctx: Context,
  { reportId, format, name }: { reportId: string; format: ReportFormat; name: string },
): Promise<string> {
  return pool().begin(async (sql) => {
    // Two presses at once make one file.
    await sql`select 1 from people where id = ${ctx.viewer.id} for no key update`
    const standing = await sql<{ state: string; format: string }[]>`
      select case when heard_at < now() - ${sql.unsafe(SILENT)} then 'failed' else state end as state, format
      from made_files where report_id = ${reportId} and person_id = ${ctx.viewer.id} and state <> 'failed' and asked_at > now() - interval '1 day'`
    if (standing.some((one) => one.state === 'making' && one.format === format))
      throw new DomainError('state', { reason: 'file_under_way' })
    if (standing.length >= FILES_MOST) throw new DomainError('state', { reason: 'files_full' })
    const [row] = await sql<[{ id: string }]>`
      insert into made_files (report_id, person_id, format, name, asked_at, heard_at)
      values (${reportId}, ${ctx.viewer.id}, ${format}, ${name}, now(), now()) returning id`
    return row.id
  })
}

/** Says that a file is still being made; false = nobody wants it any more. */
export async function noteMaking(id: string, percent: number | null): Promise<boolean> {
  const rows = await pool()`
    update made_files set heard_at = now(), percent = ${percent} where id = ${id} and state = 'making' returning 1`
  return rows.length > 0
}

/** Keeps the file, or that it could not be made; nothing where it was dropped meanwhile. */
export async function endMaking(id: string, bytes: Uint8Array | null): Promise<void> {
  const sql = pool()
  if (bytes) {
    await sql`update made_files set state = 'made', bytes = ${Buffer.from(bytes)}, made_at = now(), heard_at = now() where id = ${id} and state = 'making'`
  } else {
    await sql`update made_files set state = 'failed', heard_at = now() where id = ${id} and state = 'making'`
  }
}

/** Stops the making of a file, or forgets it. Unknown or somebody else's: 404. */
export async function dropMadeFile(ctx: Context, reportId: string, id: string): Promise<void> {
  const rows = await pool()`
    delete from made_files where id = ${knownId(id)} and report_id = ${knownId(reportId)} and person_id = ${ctx.viewer.id} returning 1`
  if (rows.length === 0) throw new DomainError('not_found')
}

/** A kept file; unknown, somebody else's, not made yet or a day old: 404. Seen only by who may still read the report. */
export async function getMadeFile(
  ctx: Context,
  reportId: string,
  id: string,
): Promise<{ name: string; format: ReportFormat; bytes: Uint8Array }> {
  await query(ctx, (sql) => loadReport(sql, ctx, reportId))
  const [row] = await pool()<{ name: string; format: ReportFormat; bytes: Uint8Array }[]>`
    select name, format, bytes from made_files
    where id = ${knownId(id)} and report_id = ${reportId} and person_id = ${ctx.viewer.id} and state = 'made'
      and asked_at > now() - interval '1 day'`
  if (!row) throw new DomainError('not_found')
  return row
}
