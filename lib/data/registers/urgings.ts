import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { RegisteredUrging, UrgingFilter, UrgingPage } from '@/lib/contracts/register'
import type { Context } from '@/lib/data/context'
import { toTask } from '@/lib/data/tasks/row'
import { WORDS_OF_UNITS } from '@/lib/data/tasks/save'
import { type Register, readRegister } from './register'

/** The ledger of urgings of a campaign, newest first: who urged whom, when, how late then, and whether there was an answer. */
export async function listUrgings(
  ctx: Context,
  campaignId: string,
  filter: UrgingFilter,
): Promise<UrgingPage> {
  const { rows, ...page } = await readRegister(ctx, campaignId, urgings(filter), filter)
  return { ...page, items: rows.map((row) => ({ ...row.record, task: toTask(row, ctx.today) })) }
}

/**
 * The first word of the lead or a coordinating unit after urging `x` of task `t`, also one given for an absent person of
 * theirs: what ends a silence (product.md, Progress 7; `isHeard`). A word that was undone was never said.
 */
function answeredSql(sql: Sql | Tx) {
  return sql`(select min(a.at) from activities a
    where a.subject_id = t.id and a.at > x.at and a.kind = any (${[...WORDS_OF_UNITS]})
      and exists (select 1 from people said where said.id in (a.actor_id, a.on_behalf_of)
        and (said.unit_id = t.lead_unit_id or said.unit_id = any (t.coordinating_unit_ids)))
      and not exists (select 1 from activities u where u.subject_id = t.id and u.kind = 'undo' and u.id > a.id
        and u.version = a.version + 1 and u.after->>'undone' = a.kind))`
}

function urgings({
  answer,
  person,
  from,
  to,
}: UrgingFilter): Register<{ record: Omit<RegisteredUrging, 'task'> }> {
  return {
    table: 'urgings',
    taskId: 'task_id',
    where: (sql) => sql`and t.deleted_at is null
      ${answer === 'all' ? sql`` : answer === 'none' ? sql`and ${answeredSql(sql)} is null` : sql`and ${answeredSql(sql)} is not null`}
      ${person ? sql`and x.urged_id = ${person}` : sql``}
      ${from ? sql`and (x.at at time zone 'Asia/Ho_Chi_Minh')::date >= ${from}::date` : sql``}
      ${to ? sql`and (x.at at time zone 'Asia/Ho_Chi_Minh')::date <= ${to}::date` : sql``}`,
    text: (sql) => sql`fold_text(coalesce(x.note, ''))`,
    order: { columns: (sql) => [sql`x.at`], types: ['timestamptz'], descending: true },
    columns: (sql) => sql`json_build_object('id', x.id, 'note', x.note, 'at', x.at, 'daysLate', x.days_late,
      'by', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = x.author_id),
      'urged', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = x.urged_id),
      'ordinal', (select count(*) from urgings u where u.task_id = t.id and (u.at, u.id) <= (x.at, x.id)),
      'answeredAt', ${answeredSql(sql)}) as record`,
    place: ({ record }) => [record.at],
  }
}
