import 'server-only'
import type { ReportProgress, Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { isSame } from '@/lib/domain/merge'
import { reportProgress, requireConditionMet } from '@/lib/domain/verbs'
import { authorsSince, conflict, lockTask, rowAtVersion } from './load'
import { resourceOf, stateOf, type TaskRow, toTask } from './row'
import { saveTask } from './save'

/**
 * Records progress on a task. Percent and quantity are one field: when another person changed it since the version
 * seen and the values differ, 409 with both; a note or an obstacle alone merges.
 */
export function reportTaskProgress(ctx: Context, id: string, input: ReportProgress): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'progress', resourceOf(row))
    requireConditionMet(row)
    const next = reportProgress(stateOf(row), input)
    if (row.version !== input.version)
      await requireMergeable(write, row, input, { percent: next.percent, done: next.indicator?.done ?? null })
    const note = input.note ? { note: input.note } : {}
    const saved = await saveTask(write, row, next, { kind: 'progress', after: note })
    return toTask(saved, write.today)
  })
}

type Progress = { percent: number; done: number | null }

async function requireMergeable(
  ctx: WriteContext,
  row: TaskRow,
  input: ReportProgress,
  yours: Progress,
): Promise<void> {
  const seen = await rowAtVersion(ctx.tx, row.id, input.version)
  const theirs: Progress = { percent: row.percent, done: row.indicatorDone }
  const base = seen && { percent: seen.percent, done: seen.indicatorDone }
  const changes: { field: string; yours: unknown; theirs: unknown }[] = []
  const typed = input.percent !== undefined || input.done !== undefined
  if (typed && !isSame(base, theirs) && !isSame(yours, theirs))
    changes.push({ field: 'progress', yours, theirs })
  if (
    input.obstacle !== undefined &&
    !isSame(seen?.obstacle, row.obstacle) &&
    !isSame(input.obstacle, row.obstacle)
  ) {
    changes.push({ field: 'obstacle', yours: input.obstacle, theirs: row.obstacle })
  }
  if (changes.length === 0) return
  const authorOf = await authorsSince(ctx.tx, row.id, input.version)
  throw conflict(
    ctx,
    row,
    changes.map((change) => ({ ...change, ...authorOf(change.field) })),
  )
}
