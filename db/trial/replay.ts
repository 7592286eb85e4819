import type { Tx } from '@/db/client'
import { setMoment, type WriteContext } from '@/lib/data/context'
import { findViewerByEmail } from '@/lib/data/people/queries'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { decideTaskExtension, requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { confirmTaskResult, returnTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { pauseTaskWork } from '@/lib/data/tasks/commands-state'
import { addTaskEvidence, urgeTask } from '@/lib/data/tasks/commands-words'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'
import { assertNever } from '@/lib/domain/errors'
import type { TrialUpdate } from './plan'

/** Replays recorded updates in their order, each as its own person at its own time, through the product's commands. */
export async function replayUpdates(tx: Tx, campaignId: string, updates: TrialUpdate[]): Promise<void> {
  for (const update of updates) {
    const viewer = await findViewerByEmail(update.by, vietnamDay(update.at), tx)
    if (!viewer) throw new Error(`unknown person in the trial updates: ${update.by}`)
    const now = new Date(update.at).toISOString()
    await setMoment(tx, now)
    const ctx: WriteContext = { tx, viewer, now, today: vietnamDay(now), requestId: `trial ${update.at}` }
    const [task] = await tx<{ id: string; version: number }[]>`
      select id, version from tasks where campaign_id = ${campaignId} and key = ${update.task}`
    if (!task) throw new Error(`unknown task in the trial updates: ${update.task}`)
    await replay(ctx, task, update)
  }
}

async function replay(
  ctx: WriteContext,
  task: { id: string; version: number },
  update: TrialUpdate,
): Promise<unknown> {
  const { id, version } = task
  const { percent, done, note, obstacle, result = '', reason = '', text = '', title = '' } = update
  switch (update.kind) {
    case 'progress':
      return reportTaskProgress(ctx, id, { version, percent, done, note, obstacle })
    case 'evidence':
      return addTaskEvidence(
        ctx,
        id,
        update.url
          ? { url: update.url, title }
          : {
              documentNumber: update.documentNumber ?? '',
              documentDate: plainDate(update.documentDate ?? ''),
              title,
            },
      )
    case 'submission':
      return submitTaskResult(ctx, id, { version, result, done })
    case 'confirmation':
      return confirmTaskResult(ctx, id, { version })
    case 'return':
      return returnTaskResult(ctx, id, { version, reason })
    case 'pause':
      return pauseTaskWork(ctx, id, { version, reason })
    case 'extension':
      return requestTaskExtension(ctx, id, { due: plainDate(update.due ?? ''), reason })
    case 'extension-decision':
      return decideTaskExtension(ctx, await pendingExtension(ctx.tx, id), {
        decision: update.decision ?? 'declined',
        note,
      })
    case 'urging':
      return urgeTask(ctx, id, { note })
    case 'comment':
      return commentOnTask(ctx, id, { text })
    default:
      return assertNever(update.kind)
  }
}

async function pendingExtension(tx: Tx, taskId: string): Promise<string> {
  const [row] = await tx<
    { id: string }[]
  >`select id from extensions where task_id = ${taskId} and state = 'pending'`
  return row?.id ?? ''
}
