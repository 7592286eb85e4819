import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { setMoment, type WriteContext } from '@/lib/data/context'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { rankBetween } from '@/lib/domain/rank'
import { lockTask } from './load'
import type { ResolvedGroup } from './references'
import type { TaskRow } from './row'
import { knownId } from './visibility'

type Ranked = { id: string; key: string; rank: number }
export type InGroup = { row: TaskRow; groupId: string }

/**
 * Locks the group first and then the task, so that moves within a group follow each other; a task that changed its
 * group meanwhile is looked for in the new one. Throws `not_found` as `lockTask` does.
 */
export async function lockInGroup(
  ctx: WriteContext,
  id: string,
  trash: 'exclude' | 'include' = 'exclude',
): Promise<InGroup> {
  const { tx } = ctx
  const [group] = await tx<{ id: string; key: string }[]>`
    select g.id, g.key from groups g join tasks t on t.group_id = g.id where t.id = ${knownId(id)} for no key update of g`
  if (!group) throw new DomainError('not_found')
  const row = await lockTask(ctx, id, trash)
  return row.group === group.key ? { row, groupId: group.id } : lockInGroup(ctx, id, trash)
}

/** The rank behind the last task of a group, as a value of a statement; `first` where the group is empty. */
export function rankAtEndSql(sql: Sql | Tx, campaignId: string, group: ResolvedGroup, first = 1) {
  return sql`greatest(${first}::float8, 1 + coalesce((
    select l.rank from tasks l where l.campaign_id = ${campaignId} and l.group_ordinal = ${group.ordinal} and l.deleted_at is null
    order by l.rank desc, l.id desc limit 1), 0))`
}

/** The task before this one in the order of its group, in the list as people see it; null = it is the first. */
export async function neighbourBefore(tx: Tx, { row }: InGroup): Promise<Ranked | null> {
  const [before] = await tx<Ranked[]>`
    select t.id, t.key, t.rank from tasks t join tasks own on own.id = ${row.id}
    where t.campaign_id = own.campaign_id and t.group_ordinal = own.group_ordinal and t.deleted_at is null
      and (t.rank, t.id) < (own.rank, own.id)
    order by t.rank desc, t.id desc limit 1`
  return before ?? null
}

/** The rank behind `afterId`, null = before all others. Throws 422 for a task that is not in the group. */
async function rankBehind(tx: Tx, { row, groupId }: InGroup, afterId: string | null): Promise<number | null> {
  const [after] =
    afterId === null
      ? []
      : await tx<Ranked[]>`
          select id, key, rank from tasks where id = ${afterId} and group_id = ${groupId} and deleted_at is null`
  if (afterId !== null && !after) throw invalidField('after', 'not_in_group')
  const [next] = await tx<Ranked[]>`
    select t.id, t.key, t.rank from tasks t join groups g on g.id = ${groupId}
    where t.campaign_id = g.campaign_id and t.group_ordinal = g.ordinal and t.deleted_at is null and t.id <> ${row.id}
      ${after ? tx`and (t.rank, t.id) > (${after.rank}::float8, ${after.id}::uuid)` : tx``}
    order by t.rank, t.id limit 1`
  return rankBetween(after?.rank ?? null, next?.rank ?? null)
}

/**
 * Puts a task of a locked group behind another one. No version is raised: the order is no field that two people could
 * change against each other (product.md, "Two people at once").
 */
export async function putBehind(ctx: WriteContext, place: InGroup, afterId: string | null): Promise<void> {
  const { tx } = ctx
  let rank = await rankBehind(tx, place, afterId)
  if (rank === null) {
    await rankAnew(ctx, place.groupId)
    rank = await rankBehind(tx, place, afterId)
  }
  // A new rank is a line of the row's history that its own moment does not show.
  const [last] = await tx<{ at: string }[]>`
    select valid_from as at from task_states where id = ${place.row.id} and valid_to = 'infinity'`
  await notBefore(ctx, last?.at)
  await tx`update tasks set rank = ${rank}, updated_at = ${ctx.now} where id = ${place.row.id}`
}

/** Whole ranks for every task of the group in their present order; to their history it is a line, to their readers nothing. */
async function rankAnew(ctx: WriteContext, groupId: string): Promise<void> {
  const { tx } = ctx
  // In the order of their ids, as every step over many tasks locks them.
  await tx`select 1 from tasks where group_id = ${groupId} order by id for no key update`
  const [last] = await tx<{ at: string }[]>`
    select max(s.valid_from) as at from task_states s join tasks t on t.id = s.id
    where t.group_id = ${groupId} and s.valid_to = 'infinity'`
  await notBefore(ctx, last?.at)
  await tx`
    update tasks t set rank = n.place from (
      select id, row_number() over (order by rank, id) as place from tasks where group_id = ${groupId}) n
    where n.id = t.id`
}

/** The moment never runs behind the rows' history, of which a new rank is a part. */
async function notBefore(ctx: WriteContext, last: string | undefined): Promise<void> {
  if (last === undefined || Date.parse(last) <= Date.parse(ctx.now)) return
  ctx.now = last
  await setMoment(ctx.tx, last)
}
