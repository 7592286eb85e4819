import 'server-only'
import type { Tx } from '@/db/client'
import type { WishedSteps } from '@/lib/contracts/task-parts'
import type { WriteContext } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, type FieldConflict, type FieldErrors } from '@/lib/domain/errors'
import type { Authorship } from '@/lib/domain/merge'
import { type StepSpan, stepDateProblems } from '@/lib/domain/steps'

/** A step as an edit of the whole list sees it; whether it is done is no part of the list. */
export type ListedStep = { id: string; title: string; ownerId: string | null; dueOn: PlainDate | null }

/** The checklist of a task as it stands, in order. */
export function listedSteps(tx: Tx, taskId: string): Promise<ListedStep[]> {
  return tx<ListedStep[]>`
    select id, title, owner_id as "ownerId", due_on as "dueOn" from steps
    where task_id = ${taskId} and removed_at is null order by rank, id`
}

export const isSameList = (one: readonly ListedStep[], other: readonly ListedStep[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * The wished list with an id for every row. Refuses, row by row, an id that is no step of the task or named twice, and a
 * new owner who does not work here. A step that was removed meanwhile may be named: it comes back.
 */
export async function resolveSteps(
  ctx: WriteContext,
  taskId: string | null,
  wished: WishedSteps,
  listed: readonly ListedStep[],
): Promise<ListedStep[]> {
  const steps = wished.map(({ id, title, ownerId = null, dueOn = null }) => ({
    id: id ?? crypto.randomUUID(),
    title,
    ownerId,
    dueOn,
  }))
  const errors = { ...(await refusedIds(ctx, taskId, wished)), ...(await refusedOwners(ctx, steps, listed)) }
  if (Object.keys(errors).length > 0) throw new DomainError('invalid', { fieldErrors: errors })
  return steps
}

async function refusedIds(
  { tx }: WriteContext,
  taskId: string | null,
  wished: WishedSteps,
): Promise<FieldErrors> {
  const named = wished.flatMap(({ id }) => id ?? [])
  if (named.length === 0) return {}
  const own = await tx<
    { id: string }[]
  >`select id from steps where task_id = ${taskId} and id = any (${named})`
  const known = new Set(own.map(({ id }) => id))
  const errors: FieldErrors = {}
  for (const [row, { id }] of wished.entries())
    if (id !== undefined && !known.delete(id)) errors[`steps.${row}.id`] = 'not_a_choice'
  return errors
}

/** Only who is new has to work here: a step may keep an owner who has since left. */
async function refusedOwners(
  { tx }: WriteContext,
  steps: readonly ListedStep[],
  listed: readonly ListedStep[],
): Promise<FieldErrors> {
  const kept = new Set(listed.map(({ id, ownerId }) => `${id} ${ownerId}`))
  const isNew = ({ id, ownerId }: ListedStep) => ownerId !== null && !kept.has(`${id} ${ownerId}`)
  const named = steps.filter(isNew).flatMap(({ ownerId }) => ownerId ?? [])
  if (named.length === 0) return {}
  const people = await tx<{ id: string; works: boolean }[]>`
    select id, disabled_at is null and role not in ('viewer', 'admin') as works from people where id = any (${named})`
  const errors: FieldErrors = {}
  for (const [row, step] of steps.entries()) {
    const person = people.find(({ id }) => id === step.ownerId)
    if (isNew(step) && !person?.works)
      errors[`steps.${row}.ownerId`] = person ? 'person_inactive' : 'not_a_choice'
  }
  return errors
}

/** Refuses every row whose day does not lie within the task. */
export function requireWithin(steps: readonly ListedStep[], span: StepSpan): void {
  const errors = stepDateProblems(steps, span)
  if (Object.keys(errors).length > 0) throw new DomainError('invalid', { fieldErrors: errors })
}

/** Makes the list exactly this one, in this order. Ticks of what stays, or comes back, stay. */
export async function writeSteps(
  { tx, now }: WriteContext,
  taskId: string,
  steps: readonly ListedStep[],
): Promise<void> {
  const rows = steps.map((step, row) => ({ ...step, rank: (row + 1) * 1024 }))
  await tx`
    update steps set removed_at = ${now}
    where task_id = ${taskId} and removed_at is null and not id = any (${steps.map(({ id }) => id)}::uuid[])`
  await tx`
    insert into steps (id, task_id, title, owner_id, due_on, rank)
    select w.id, ${taskId}, w.title, w."ownerId", w."dueOn", w.rank
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as w (id uuid, title text, "ownerId" uuid, "dueOn" date, rank float8)
    on conflict (id) do update set title = excluded.title, owner_id = excluded.owner_id, due_on = excluded.due_on,
      rank = excluded.rank, removed_at = null`
}

/** Who last changed the list after a version; null = nobody did. A tick is no change of the list. */
async function changedSince(tx: Tx, taskId: string, version: number): Promise<Authorship | null> {
  const [last] = await tx<Authorship[]>`
    select p.name as by, a.at from activities a left join people p on p.id = a.actor_id
    where a.subject_id = ${taskId} and a.version > ${version}
      and (a.kind in ('step', 'step_removal') or jsonb_exists(a.after, 'steps'))
    order by a.id desc limit 1`
  return last ?? null
}

/** The list sent by somebody who did not see its last change, with both lists; nothing where they agree. */
export async function stepsConflict(
  tx: Tx,
  taskId: string,
  version: number,
  wished: WishedSteps,
  listed: readonly ListedStep[],
): Promise<FieldConflict[]> {
  const yours = wished.map(({ id = null, title, ownerId = null, dueOn = null }) => ({
    id,
    title,
    ownerId,
    dueOn,
  }))
  if (JSON.stringify(yours) === JSON.stringify(listed)) return []
  const author = await changedSince(tx, taskId, version)
  return author ? [{ field: 'steps', yours, theirs: listed, ...author }] : []
}
