import 'server-only'
import type { Tx } from '@/db/client'
import { setMoment, type WriteContext } from '@/lib/data/context'
import { DomainError, type FieldConflict } from '@/lib/domain/errors'
import { type Authorship, isSame } from '@/lib/domain/merge'
import { type TaskRow, taskColumns, taskFrom, toTask } from './row'
import { knownId, visibleCampaigns } from './visibility'

/**
 * Locks a task for a write, through the viewer: not visible or deleted = 404. The transaction's moment never runs
 * behind the row: when another instance's clock was ahead, the write happens at the row's last moment.
 */
export async function lockTask(
  ctx: WriteContext,
  id: string,
  trash: 'exclude' | 'include' = 'exclude',
): Promise<TaskRow> {
  const { tx } = ctx
  ctx.onBehalfOf = null
  const [row] = await tx<TaskRow[]>`
    select ${taskColumns(tx)} from ${taskFrom(tx, null)}
    where t.id = ${knownId(id)} and ${visibleCampaigns(tx, ctx.viewer)} for no key update of t`
  if (!row || (row.deletedAt !== null && trash === 'exclude')) throw new DomainError('not_found')
  const last = [row.updatedAt, row.lastHeardAt ?? '', row.deletedAt ?? ''].reduce((a, b) => (a > b ? a : b))
  if (Date.parse(last) > Date.parse(ctx.now)) {
    ctx.now = last
    await setMoment(tx, last)
  }
  return row
}

/** The stored row at an earlier version, from the history; null when there was none. */
export async function rowAtVersion(tx: Tx, id: string, version: number): Promise<TaskRow | null> {
  const [row] = await tx<TaskRow[]>`
    select ${taskColumns(tx)} from task_states t
      join campaigns c on c.id = t.campaign_id join groups g on g.id = t.group_id
      join units lu on lu.id = t.lead_unit_id left join people ow on ow.id = t.owner_id
      cross join lateral (select null::json as units) co
    where t.id = ${id} and t.version = ${version} order by t.row_id desc limit 1`
  return row ?? null
}

/** Who changed which field of the task itself after a version: the names on the conflict screen. Steps have titles and owners of their own. */
export async function authorsSince(
  tx: Tx,
  id: string,
  version: number,
): Promise<(field: string) => Authorship> {
  const rows = await tx<{ by: string | null; at: string; fields: string[] }[]>`
    select p.name as by, a.at, array(select jsonb_object_keys(coalesce(a.after, '{}'))) as fields
    from activities a left join people p on p.id = a.actor_id
    where a.subject_id = ${id} and a.version > ${version} and a.kind not in ('step', 'step_removal') order by a.id desc limit 100`
  return (field) => {
    const names = field === 'progress' ? ['percent', 'done'] : [field]
    const found = rows.find((row) => names.some((name) => row.fields.includes(name))) ?? rows[0]
    return { by: found?.by ?? null, at: found?.at ?? null }
  }
}

export function conflict(ctx: WriteContext, row: TaskRow, changes: FieldConflict[]): DomainError {
  return new DomainError('conflict', { changes, current: toTask(row, ctx.today) })
}

/** Steps that judge a result need state, progress and submission as they were when the writer looked (product.md). */
export async function requireUnchanged(ctx: WriteContext, row: TaskRow, version: number): Promise<void> {
  if (row.version === version) return
  const base = await rowAtVersion(ctx.tx, row.id, version)
  const seen = (of: TaskRow | null) =>
    of && { status: of.status, percent: of.percent, done: of.indicatorDone, submission: of.submissionId }
  if (base !== null && isSame(seen(base), seen(row))) return
  const authorOf = await authorsSince(ctx.tx, row.id, version)
  const fields = (['status', 'progress'] as const).filter(
    (field) => base === null || !isSame(view(base, field), view(row, field)),
  )
  const changed = fields.length > 0 ? fields : (['status'] as const)
  throw conflict(
    ctx,
    row,
    changed.map((field) => ({
      field,
      yours: base && view(base, field),
      theirs: view(row, field),
      ...authorOf(field),
    })),
  )
}

function view(row: TaskRow, field: 'status' | 'progress'): unknown {
  return field === 'status' ? row.status : { percent: row.percent, done: row.indicatorDone }
}
