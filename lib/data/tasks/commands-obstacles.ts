import 'server-only'
import type { Task } from '@/lib/contracts/task'
import type { RaiseObstacle } from '@/lib/contracts/task-parts'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { DomainError, forbiddenStep, invalidField } from '@/lib/domain/errors'
import { reportProgress, requireConditionMet } from '@/lib/domain/verbs'
import { lockTask } from './load'
import { resourceOf, stateOf, type TaskRow, toTask } from './row'
import { recordWord, saveTask } from './save'
import { knownId } from './visibility'

/** Raises an obstacle: a record of its own and the text on the task. Like a note it starts the task. One is open at a time. */
export function raiseObstacle(ctx: Context, id: string, input: RaiseObstacle): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'progress', resourceOf(row))
    requireConditionMet(row)
    if (row.obstacle !== null) throw forbiddenStep('obstacle_open')
    if (input.sinceOn && input.sinceOn > write.today) throw invalidField('sinceOn', 'out_of_range')
    const { text, sinceOn = write.today, helpUnitId = null, inReport = true } = input
    if (helpUnitId) await requireUnit(write, helpUnitId)
    const next = reportProgress(stateOf(row), { obstacle: text })
    const saved = await saveTask(write, row, next, { kind: 'obstacle', after: { helpUnitId, sinceOn } })
    await write.tx`
      update obstacles set since_on = ${sinceOn}, help_unit_id = ${helpUnitId}, in_report = ${inReport}
      where task_id = ${row.id} and cleared_at is null`
    return toTask(saved, write.today)
  })
}

async function requireUnit(ctx: WriteContext, unitId: string): Promise<void> {
  const found =
    await ctx.tx`select 1 from units where id = ${unitId} and coalesce(valid_to >= ${ctx.today}, true)`
  if (found.length === 0) throw invalidField('helpUnitId', 'not_a_choice')
}

/** Answers an obstacle, open or cleared; the last answer stands. */
export function answerObstacle(ctx: Context, obstacleId: string, input: { text: string }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row } = await lockObstacle(write, obstacleId)
    authorizeTask(write, 'answer_obstacle', resourceOf(row))
    await write.tx`
      update obstacles set answer = ${input.text}, answered_by = ${write.viewer.id}, answered_at = ${write.now}
      where id = ${obstacleId}`
    await recordWord(write, row, { kind: 'obstacle_answer', after: { text: input.text } })
    return toTask(row, write.today)
  })
}

/** Clears an obstacle and says what was done. */
export function clearObstacle(ctx: Context, obstacleId: string, input: { note: string }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, isOpen } = await lockObstacle(write, obstacleId)
    authorizeTask(write, 'progress', resourceOf(row))
    if (!isOpen) throw forbiddenStep('obstacle_cleared')
    const next = { ...stateOf(row), obstacle: null }
    const saved = await saveTask(write, row, next, { kind: 'obstacle_clearing', after: { note: input.note } })
    return toTask(saved, write.today)
  })
}

/** The task of an obstacle, locked through the viewer. */
async function lockObstacle(ctx: WriteContext, id: string): Promise<{ row: TaskRow; isOpen: boolean }> {
  const [found] = await ctx.tx<{ taskId: string }[]>`
    select task_id as "taskId" from obstacles where id = ${knownId(id)}`
  if (!found) throw new DomainError('not_found')
  const row = await lockTask(ctx, found.taskId)
  const [now] = await ctx.tx<
    { open: boolean }[]
  >`select cleared_at is null as open from obstacles where id = ${id}`
  return { row, isOpen: now?.open ?? false }
}
