import 'server-only'
import type { Task } from '@/lib/contracts/task'
import type { PlaceTask } from '@/lib/contracts/task-parts'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { invalidField } from '@/lib/domain/errors'
import { reload } from './commands-edit'
import { lockInGroup, neighbourBefore, putBehind } from './place'
import { resourceOf } from './row'

/**
 * Moves a task within its group: behind `after`, or before all others with null. People who move at once follow each
 * other; the printed key stays. A task of another group, an unknown one or the task itself as `after` = 422.
 */
export function placeTask(ctx: Context, id: string, { after }: PlaceTask): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const place = await lockInGroup(write, id)
    const { row } = place
    authorizeTask(write, 'edit', resourceOf(row))
    if (after === row.id) throw invalidField('after', 'not_in_group')
    const before = await neighbourBefore(write.tx, place)
    if ((before?.id ?? null) === after) return reload(write, id)
    await putBehind(write, place, after)
    const now = await neighbourBefore(write.tx, place)
    await recordActivity(write, {
      subject: 'task',
      subjectId: row.id,
      campaignId: row.campaignId,
      kind: 'move',
      before: { behind: before?.key ?? null },
      after: { behind: now?.key ?? null },
    })
    return reload(write, id)
  })
}
