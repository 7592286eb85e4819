import 'server-only'
import type { TrashedTask, TrashFilter, TrashPage } from '@/lib/contracts/register'
import type { Context } from '@/lib/data/context'
import { toTask } from '@/lib/data/tasks/row'
import { type Register, readRegister } from './register'

/** The trash of a campaign, newest first: each task with who put it there and how much comes back with it. */
export async function listTrash(ctx: Context, campaignId: string, filter: TrashFilter): Promise<TrashPage> {
  const { rows, ...page } = await readRegister(ctx, campaignId, TRASH, filter)
  return { ...page, items: rows.map((row) => ({ ...row.record, task: toTask(row, ctx.today) })) }
}

const TRASH: Register<{ record: Omit<TrashedTask, 'task'> }> = {
  table: 'tasks',
  taskId: 'id',
  where: (sql) => sql`and t.deleted_at is not null`,
  text: (sql) => sql`''`,
  order: { columns: (sql) => [sql`x.deleted_at`], types: ['timestamptz'], descending: true },
  columns: (sql) => sql`json_build_object('deletedAt', x.deleted_at,
    'by', (select json_build_object('id', p.id, 'name', p.name) from activities a join people p on p.id = a.actor_id
      where a.subject_id = t.id and a.kind = 'deletion' order by a.id desc limit 1),
    'parts', json_build_object(
      'steps', (select count(*) from steps s where s.task_id = t.id and s.removed_at is null),
      'evidence', (select count(*) from evidence s where s.task_id = t.id and s.removed_at is null),
      'comments', (select count(*) from comments s where s.task_id = t.id and s.deleted_at is null),
      'links', (select count(*) from dependencies s where t.id in (s.task_id, s.after_task_id) and s.removed_at is null))) as record`,
  place: ({ record }) => [record.deletedAt],
}
