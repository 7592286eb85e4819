import 'server-only'
import type { ExtensionFilter, ExtensionPage, RegisteredExtension } from '@/lib/contracts/register'
import type { Context } from '@/lib/data/context'
import { toTask } from '@/lib/data/tasks/row'
import { type Register, readRegister } from './register'

/** The ledger of requests for later dates of a campaign, newest first: from when to when, why, who asked, what was decided. */
export async function listExtensions(
  ctx: Context,
  campaignId: string,
  filter: ExtensionFilter,
): Promise<ExtensionPage> {
  const { rows, ...page } = await readRegister(ctx, campaignId, extensions(filter), filter)
  return { ...page, items: rows.map((row) => ({ ...row.record, task: toTask(row, ctx.today) })) }
}

/** A request that another step has closed was neither granted nor refused: it is among all, in none of the states. */
function extensions({
  state,
  from,
  to,
}: ExtensionFilter): Register<{ record: Omit<RegisteredExtension, 'task'> }> {
  return {
    table: 'extensions',
    taskId: 'task_id',
    where: (sql) => sql`and t.deleted_at is null
      ${state === 'all' ? sql`` : sql`and x.state = ${state}`}
      ${from ? sql`and (x.requested_at at time zone 'Asia/Ho_Chi_Minh')::date >= ${from}::date` : sql``}
      ${to ? sql`and (x.requested_at at time zone 'Asia/Ho_Chi_Minh')::date <= ${to}::date` : sql``}`,
    text: (sql) => sql`fold_text(concat_ws(' ', x.reason, x.note))`,
    order: { columns: (sql) => [sql`x.requested_at`], types: ['timestamptz'], descending: true },
    columns: (
      sql,
    ) => sql`json_build_object('id', x.id, 'from', x.from_on, 'due', x.due_on, 'reason', x.reason,
      'by', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = x.requested_by), 'at', x.requested_at,
      'state', x.state, 'note', x.note, 'decidedAt', x.decided_at,
      'decidedBy', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = x.decided_by),
      'ordinal', (select count(*) from extensions u where u.task_id = t.id and (u.requested_at, u.id) <= (x.requested_at, x.id))) as record`,
    place: ({ record }) => [record.at],
  }
}
