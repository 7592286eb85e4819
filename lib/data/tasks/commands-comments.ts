import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import type { Instant } from '@/lib/domain/calendar'
import { requireFresh } from '@/lib/domain/comments'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { lockTask } from './load'
import { resourceOf, type TaskRow, toTask } from './row'
import { recordWord } from './save'
import { knownId } from './visibility'

/** Adds to the discussion, naming people with @. Comments never conflict and raise no version. */
export function commentOnTask(
  ctx: Context,
  id: string,
  input: { text: string; mentionIds?: string[] | undefined },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'comment', resourceOf(row))
    const mentionIds = [...new Set(input.mentionIds ?? [])]
    await requirePeople(write, mentionIds)
    await write.tx`
      insert into comments (task_id, author_id, at, text, mention_ids)
      values (${row.id}, ${write.viewer.id}, ${write.now}, ${input.text}, ${mentionIds})`
    await recordWord(write, row, {
      kind: 'comment',
      after: { text: input.text, ...(mentionIds.length > 0 ? { mentionIds } : {}) },
    })
    return toTask(row, write.today)
  })
}

async function requirePeople(ctx: WriteContext, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const [known] = await ctx.tx<{ n: number }[]>`
    select count(*)::int as n from people where id = any (${ids}) and disabled_at is null`
  if (known?.n !== ids.length) throw invalidField('mentionIds', 'not_a_choice')
}

/** Rewrites one's own comment in its first 15 minutes; the history keeps both wordings. */
export function editComment(ctx: Context, commentId: string, input: { text: string }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, comment } = await lockOwnComment(write, commentId)
    authorizeTask(write, 'comment', resourceOf(row))
    requireFresh(comment.at, write.now)
    await write.tx`update comments set text = ${input.text}, edited_at = ${write.now} where id = ${commentId}`
    return recorded(write, row, 'comment_edit', { text: comment.text }, { text: input.text })
  })
}

/** Takes one's own comment away in its first 15 minutes; the history keeps it. */
export function deleteComment(ctx: Context, commentId: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, comment } = await lockOwnComment(write, commentId)
    authorizeTask(write, 'comment', resourceOf(row))
    requireFresh(comment.at, write.now)
    await write.tx`update comments set deleted_at = ${write.now} where id = ${commentId}`
    return recorded(write, row, 'comment_deletion', { text: comment.text }, {})
  })
}

async function recorded(
  ctx: WriteContext,
  row: TaskRow,
  kind: 'comment_edit' | 'comment_deletion',
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<Task> {
  await recordActivity(ctx, {
    subject: 'task',
    subjectId: row.id,
    campaignId: row.campaignId,
    kind,
    before,
    after,
  })
  return toTask(row, ctx.today)
}

type OwnComment = { authorId: string; at: Instant; text: string }

/** Somebody else's comment may be read but not changed. */
async function lockOwnComment(ctx: WriteContext, id: string): Promise<{ row: TaskRow; comment: OwnComment }> {
  const [found] = await ctx.tx<(OwnComment & { taskId: string })[]>`
    select task_id as "taskId", author_id as "authorId", at, text from comments
    where id = ${knownId(id)} and deleted_at is null for update`
  if (!found) throw new DomainError('not_found')
  const row = await lockTask(ctx, found.taskId)
  if (found.authorId !== ctx.viewer.id) throw new DomainError('forbidden')
  return { row, comment: found }
}
