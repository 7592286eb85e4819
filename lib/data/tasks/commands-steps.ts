import 'server-only'
import type { Task } from '@/lib/contracts/task'
import type { AddStep, EditStep } from '@/lib/contracts/task-parts'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { rankBetween } from '@/lib/domain/rank'
import { MAX_STEPS, stepDateProblem } from '@/lib/domain/steps'
import { lockTask } from './load'
import { requireOwner } from './references'
import { resourceOf, type TaskRow, toTask } from './row'
import { listedSteps } from './step-list'
import { knownId } from './visibility'

/**
 * The steps of a task are its checklist: who works on the task keeps them. What changes the list raises the task's
 * version, so that an edit of the whole list by somebody who did not see it conflicts; a tick does not.
 */
type StepRow = { id: string; title: string; ownerId: string | null; dueOn: PlainDate | null; done: boolean }

function checkDay(row: TaskRow, dueOn: PlainDate | null | undefined): void {
  const problem = stepDateProblem(dueOn ?? null, row)
  if (problem) throw invalidField('dueOn', problem)
}

/** Adds a step at the end of the checklist. */
export function addTaskStep(ctx: Context, id: string, input: AddStep): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'progress', resourceOf(row))
    checkDay(row, input.dueOn)
    await requireOwner(write, input.ownerId)
    const listed = await listedSteps(write.tx, row.id)
    if (listed.length >= MAX_STEPS) throw invalidField('title', 'too_many_steps')
    const { title, ownerId = null, dueOn = null } = input
    await write.tx`
      insert into steps (task_id, title, owner_id, due_on, rank)
      select ${row.id}, ${title}, ${ownerId}, ${dueOn}, coalesce(max(rank), 0) + 1024
      from steps where task_id = ${row.id}`
    return listChanged(write, row, 'step', { after: { title, ownerId, dueOn } })
  })
}

/** Changes a step: its words, owner, day, whether it is done, its place. */
export function editTaskStep(ctx: Context, stepId: string, input: EditStep): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, step } = await lockStep(write, stepId)
    authorizeTask(write, 'progress', resourceOf(row))
    const { title = step.title, ownerId = step.ownerId, dueOn = step.dueOn, done = step.done } = input
    if (done !== step.done) await tick(write, row, stepId, { title, done })
    const before = await writeWords(write, row, step, { title, ownerId, dueOn })
    const place = input.afterId === undefined ? null : await moveAfter(write, row, stepId, input.afterId)
    if (!before && !place) return toTask(row, write.today)
    return listChanged(write, row, 'step', {
      before: { title: step.title, ...before, ...(place && { place: place.from }) },
      after: { title, ownerId, dueOn, ...(place && { place: place.to }) },
    })
  })
}

async function tick(
  ctx: WriteContext,
  row: TaskRow,
  stepId: string,
  told: { title: string; done: boolean },
): Promise<void> {
  const { tx, now, viewer } = ctx
  const [at, by] = told.done ? [now, viewer.id] : [null, null]
  await tx`update steps set done_at = ${at}, done_by = ${by} where id = ${stepId}`
  await record(ctx, row, 'step_done', { after: told })
}

/** Writes what the step says. Answers what stood there before, of what differs; null when nothing does. */
async function writeWords(
  ctx: WriteContext,
  row: TaskRow,
  was: StepRow,
  is: Words,
): Promise<Partial<Words> | null> {
  const fields = (['title', 'ownerId', 'dueOn'] as const).filter((field) => was[field] !== is[field])
  if (fields.length === 0) return null
  if (fields.includes('dueOn')) checkDay(row, is.dueOn)
  if (fields.includes('ownerId')) await requireOwner(ctx, is.ownerId)
  await ctx.tx`
    update steps set title = ${is.title}, owner_id = ${is.ownerId}, due_on = ${is.dueOn} where id = ${was.id}`
  return Object.fromEntries(fields.map((field) => [field, was[field]]))
}

/** Takes a step off the checklist. */
export function removeTaskStep(ctx: Context, stepId: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, step } = await lockStep(write, stepId)
    authorizeTask(write, 'progress', resourceOf(row))
    await write.tx`update steps set removed_at = ${write.now} where id = ${stepId}`
    return listChanged(write, row, 'step_removal', { after: { title: step.title } })
  })
}

type Words = Pick<StepRow, 'title' | 'ownerId' | 'dueOn'>
type Told = { before?: Record<string, unknown>; after: Record<string, unknown> }

/** The next version of the task and its line of history. */
async function listChanged(
  ctx: WriteContext,
  row: TaskRow,
  kind: 'step' | 'step_removal',
  told: Told,
): Promise<Task> {
  const version = row.version + 1
  await ctx.tx`update tasks set version = ${version}, updated_at = ${ctx.now} where id = ${row.id}`
  await record(ctx, row, kind, told, version)
  return toTask({ ...row, version, updatedAt: ctx.now }, ctx.today)
}

async function record(
  ctx: WriteContext,
  { id, campaignId }: TaskRow,
  kind: 'step' | 'step_done' | 'step_removal',
  told: Told,
  version: number | null = null,
): Promise<void> {
  await recordActivity(ctx, { subject: 'task', subjectId: id, campaignId, kind, version, ...told })
}

async function lockStep(ctx: WriteContext, id: string): Promise<{ row: TaskRow; step: StepRow }> {
  const { tx } = ctx
  const [found] = await tx<{ taskId: string }[]>`
    select task_id as "taskId" from steps where id = ${knownId(id)} and removed_at is null`
  if (!found) throw new DomainError('not_found')
  const row = await lockTask(ctx, found.taskId)
  const [step] = await tx<StepRow[]>`
    select id, title, owner_id as "ownerId", due_on as "dueOn", done_at is not null as done
    from steps where id = ${id} and removed_at is null`
  if (!step) throw new DomainError('not_found')
  return { row, step }
}

/**
 * Between the step named and the next one; two people who move at once both end where they asked. Answers the places
 * before and after, from 1; null when the step stands there already.
 */
async function moveAfter(
  ctx: WriteContext,
  row: TaskRow,
  stepId: string,
  afterId: string | null,
): Promise<{ from: number; to: number } | null> {
  const all = await ctx.tx<{ id: string; rank: number }[]>`
    select id, rank from steps where task_id = ${row.id} and removed_at is null order by rank, id`
  const others = all.filter(({ id }) => id !== stepId)
  const at = afterId === null ? -1 : others.findIndex(({ id }) => id === afterId)
  if (afterId !== null && at < 0) throw invalidField('afterId', 'not_a_choice')
  const from = all.findIndex(({ id }) => id === stepId) + 1
  const to = at + 2
  if (from === to) return null
  const rank = rankBetween(others[at]?.rank ?? null, others[at + 1]?.rank ?? null)
  if (rank !== null) await ctx.tx`update steps set rank = ${rank} where id = ${stepId}`
  else await rankAnew(ctx, [...others.slice(0, at + 1), { id: stepId }, ...others.slice(at + 1)])
  return { from, to }
}

/** Whole ranks in this order, where no double is left between two. */
async function rankAnew({ tx }: WriteContext, steps: readonly { id: string }[]): Promise<void> {
  await tx`
    update steps s set rank = n.place from unnest(${steps.map(({ id }) => id)}::uuid[]) with ordinality n (id, place)
    where s.id = n.id`
}
