import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { DomainError, forbiddenStep } from '@/lib/domain/errors'
import { lockTask } from './load'
import { resourceOf, toTask } from './row'
import { recordWord } from './save'
import { knownId } from './visibility'

/** Asks the leading unit to explain ("yêu cầu giải trình"); one question waits at a time. It does not break a silence. */
export function askForExplanation(ctx: Context, id: string, input: { question: string }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'ask_explanation', resourceOf(row))
    const asked = await write.tx`
      insert into explanations (task_id, question, asked_by, asked_at)
      values (${row.id}, ${input.question}, ${write.viewer.id}, ${write.now})
      on conflict (task_id) where answered_at is null do nothing returning id`
    if (asked.length === 0) throw forbiddenStep('explanation_open')
    await recordWord(write, row, { kind: 'explanation_request', after: { question: input.question } })
    return toTask(row, write.today)
  })
}

/** Answers the question; once answered it stays as it is. */
export function answerExplanation(
  ctx: Context,
  explanationId: string,
  input: { text: string },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [asked] = await tx<{ taskId: string }[]>`
      select task_id as "taskId" from explanations where id = ${knownId(explanationId)}`
    if (!asked) throw new DomainError('not_found')
    const row = await lockTask(write, asked.taskId)
    authorizeTask(write, 'progress', resourceOf(row))
    const answered = await tx`
      update explanations set answer = ${input.text}, answered_by = ${write.viewer.id}, answered_at = ${write.now}
      where id = ${explanationId} and answered_at is null returning id`
    if (answered.length === 0) throw forbiddenStep('explanation_answered')
    await recordWord(write, row, { kind: 'explanation', after: { text: input.text } })
    return toTask(row, write.today)
  })
}
