import 'server-only'
import type { Task } from '@/lib/contracts/task'
import type { JudgeTask } from '@/lib/contracts/task-parts'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, setMoment, type WriteContext } from '@/lib/data/context'
import type { Instant } from '@/lib/domain/calendar'
import { forbiddenStep } from '@/lib/domain/errors'
import { type JudgementLevel, requireJudgeable } from '@/lib/domain/judgement'
import { lockTask } from './load'
import { resourceOf, type TaskRow, toTask } from './row'
import { recordWord } from './save'

/** Sets a leader's own judgement beside what is computed; one that stands ends with it. Refused on a completed or cancelled task. */
export function judgeTask(ctx: Context, id: string, input: JudgeTask): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockJudged(write, id)
    const { level, reason } = input
    const ended = await endStanding(write, row.id)
    await write.tx`
      insert into judgements (task_id, level, reason, author_id, at)
      values (${row.id}, ${level}, ${reason}, ${write.viewer.id}, ${write.now})`
    await recordWord(write, row, {
      kind: 'judgement',
      before: ended ? { level: ended } : {},
      after: { level },
      reason,
    })
    return toTask(row, write.today)
  })
}

/** Ends the judgement that stands, so that what is computed holds alone; none = 409 `no_judgement`. */
export function endJudgement(ctx: Context, id: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockJudged(write, id)
    const ended = await endStanding(write, row.id)
    if (ended === null) throw forbiddenStep('no_judgement')
    await recordWord(write, row, { kind: 'judgement_end', before: { level: ended } })
    return toTask(row, write.today)
  })
}

async function lockJudged(write: WriteContext, id: string): Promise<TaskRow> {
  const row = await lockTask(write, id)
  authorizeTask(write, 'judge', resourceOf(row))
  requireJudgeable(row.status)
  return row
}

/** Its level, null where none stood. A judgement never ends before it began: a clock that runs behind takes its moment. */
async function endStanding(write: WriteContext, taskId: string): Promise<JudgementLevel | null> {
  const { tx, viewer } = write
  const [ended] = await tx<{ level: JudgementLevel; endedAt: Instant }[]>`
    update judgements set ended_at = greatest(at, ${write.now}), ended_by = ${viewer.id}
    where task_id = ${taskId} and ended_at is null returning level, ended_at as "endedAt"`
  if (!ended) return null
  if (Date.parse(ended.endedAt) > Date.parse(write.now)) {
    write.now = ended.endedAt
    await setMoment(tx, ended.endedAt)
  }
  return ended.level
}
