import 'server-only'
import type { WriteContext } from '@/lib/data/context'
import type { TaskRow } from './row'

/**
 * Keeps the record beside the text on the task: the first words open one, other words rewrite it, none clears it.
 * At most one is open on a task (the database holds that too).
 */
export async function keepObstacle(
  ctx: WriteContext,
  row: TaskRow,
  text: string | null,
  note: string | null,
): Promise<void> {
  const { tx, viewer, now, today } = ctx
  if (row.obstacle === null && text !== null)
    await tx`
      insert into obstacles (task_id, text, since_on, raised_by, raised_at)
      values (${row.id}, ${text}, ${today}, ${viewer.id}, ${now})`
  else if (text !== null)
    await tx`update obstacles set text = ${text} where task_id = ${row.id} and cleared_at is null`
  else
    await tx`
      update obstacles set cleared_by = ${viewer.id}, cleared_at = ${now}, cleared_note = ${note}
      where task_id = ${row.id} and cleared_at is null`
}

/** Undo: a record opened by the step goes, one that it cleared is open again with the text that stands on the task. */
export async function restoreObstacle(ctx: WriteContext, taskId: string, at: string): Promise<void> {
  const { tx } = ctx
  await tx`delete from obstacles where task_id = ${taskId} and raised_at = ${at}`
  await tx`
    update obstacles set cleared_by = null, cleared_at = null, cleared_note = null
    where task_id = ${taskId} and cleared_at = ${at}`
  await tx`
    update obstacles o set text = t.obstacle from tasks t
    where t.id = o.task_id and o.task_id = ${taskId} and o.cleared_at is null and t.obstacle is not null`
}
