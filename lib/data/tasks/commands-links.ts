import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import type { PlainDate } from '@/lib/domain/calendar'
import { forbiddenStep, invalidField } from '@/lib/domain/errors'
import { reload } from './commands-edit'
import { lockTask, requireUnchanged } from './load'
import { resourceOf, type TaskRow, toTask } from './row'

/** Names the tasks this one waits for ("sau khi"), all of them. Of the same plan, and never in a ring. */
export function setTaskDependencies(
  ctx: Context,
  id: string,
  input: { afterTaskIds: string[] },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'edit', resourceOf(row))
    const wanted = [...new Set(input.afterTaskIds)]
    await requireLinkable(write, row, wanted)
    const { tx } = write
    const removed = await tx<{ id: string }[]>`
      update dependencies set removed_at = ${write.now}
      where task_id = ${row.id} and removed_at is null and not after_task_id = any (${wanted}) returning after_task_id as id`
    const added = await tx<{ id: string }[]>`
      insert into dependencies (task_id, after_task_id, added_by, added_at)
      select ${row.id}, x, ${write.viewer.id}, ${write.now} from unnest(${wanted}::uuid[]) x
      on conflict (task_id, after_task_id) where removed_at is null do nothing returning after_task_id as id`
    if (added.length + removed.length > 0)
      await recordActivity(write, {
        subject: 'task',
        subjectId: row.id,
        campaignId: row.campaignId,
        kind: 'dependencies',
        after: { added: added.map((one) => one.id), removed: removed.map((one) => one.id) },
      })
    return toTask(row, write.today)
  })
}

async function requireLinkable(ctx: WriteContext, row: TaskRow, wanted: string[]): Promise<void> {
  if (wanted.includes(row.id)) throw invalidField('afterTaskIds', 'ring')
  const { tx } = ctx
  // One ring at a time: two people who close one from both ends wait for each other.
  await tx`select pg_advisory_xact_lock(hashtextextended(${`dependencies ${row.campaignId}`}, 0))`
  const [known] = await tx<{ n: number }[]>`
    select count(*)::int as n from tasks where id = any (${wanted}) and campaign_id = ${row.campaignId} and deleted_at is null`
  if (known?.n !== wanted.length) throw invalidField('afterTaskIds', 'not_a_choice')
  const ring = await tx`
    with recursive behind (id) as (
      select x from unnest(${wanted}::uuid[]) x
      union select d.after_task_id from behind b join dependencies d on d.task_id = b.id and d.removed_at is null)
    select 1 from behind where id = ${row.id}`
  if (ring.length > 0) throw invalidField('afterTaskIds', 'ring')
}

/** Enters that the condition for the start is fulfilled, with its day and what shows it; without a day it is not after all. */
export function meetTaskCondition(
  ctx: Context,
  id: string,
  input: { version: number; metOn: PlainDate | null; note?: string | undefined },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'edit', resourceOf(row))
    await requireUnchanged(write, row, input.version)
    if (row.condition === null) throw forbiddenStep('no_condition')
    if (input.metOn && input.metOn > write.today) throw invalidField('metOn', 'out_of_range')
    const note = input.metOn ? input.note || null : null
    await write.tx`
      update tasks set condition_met_on = ${input.metOn}, condition_note = ${note}, version = version + 1, updated_at = ${write.now}
      where id = ${row.id}`
    await recordActivity(write, {
      subject: 'task',
      subjectId: row.id,
      campaignId: row.campaignId,
      kind: 'condition',
      before: { conditionMetOn: row.conditionMetOn },
      after: { conditionMetOn: input.metOn, ...(note ? { note } : {}) },
      version: row.version + 1,
    })
    return reload(write, row.id)
  })
}
