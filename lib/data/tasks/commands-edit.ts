import 'server-only'
import type { CreateTask, EditTask, Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { conflictsOf } from '@/lib/domain/merge'
import { printedKey } from '@/lib/domain/task-key'
import { editedFields, fieldsOf, type PlainFields, writeFields } from './fields'
import { authorsSince, conflict, lockTask, rowAtVersion } from './load'
import { rankAtEndSql } from './place'
import { authorizeTarget, checkCoordination, resolveReferences } from './references'
import { resourceOf, type TaskRow, taskColumns, taskFrom, toTask } from './row'
import {
  isSameList,
  type ListedStep,
  listedSteps,
  requireWithin,
  resolveSteps,
  stepsConflict,
  writeSteps,
} from './step-list'
import { knownId } from './visibility'

/** The task as stored now, inside the transaction. */
export async function reload(ctx: WriteContext, id: string): Promise<Task> {
  const { tx } = ctx
  const [row] = await tx<TaskRow[]>`select ${taskColumns(tx)} from ${taskFrom(tx, null)} where t.id = ${id}`
  if (!row) throw new DomainError('not_found')
  return toTask(row, ctx.today)
}

/** What only the plan itself brings: the source sentence and a condition for the start. */
export type PlanFacts = { quote?: string | null; condition?: string | null }

/** Gives out a task: the next printed number of its group, its first dates as baseline. */
export function createTask(ctx: Context, campaignId: string, input: CreateTask): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [campaign] =
      await tx`select 1 from campaigns c where c.id = ${knownId(campaignId)} and c.status = 'running'`
    if (!campaign) throw new DomainError('not_found')
    authorizeTarget(write, 'create', input.leadUnitId)
    if (input.steps) authorizeTarget(write, 'progress', input.leadUnitId)
    const steps = await resolveSteps(write, null, input.steps ?? [], [])
    requireWithin(steps, withDefaults(input))
    const id = await insertTask(write, campaignId, input, {})
    await writeSteps(write, id, steps)
    return reload(write, id)
  })
}

/** The task as asked for, with nothing where nothing was said. */
function withDefaults(input: CreateTask) {
  return {
    ...input,
    product: input.product ?? null,
    coordinatingUnitIds: input.coordinatingUnitIds ?? [],
    ownerId: input.ownerId ?? null,
    startsOn: input.startsOn ?? null,
    dueOn: input.dueOn ?? null,
    dueLabel: input.dueLabel ?? null,
    weight: input.weight ?? 1,
  }
}
const NO_INDICATOR = { name: null, unit: null, target: null, done: null }

/** Inserts one task with its history; the caller has authorized it. */
export async function insertTask(
  ctx: WriteContext,
  campaignId: string,
  input: CreateTask,
  plan: PlanFacts,
): Promise<string> {
  const { tx } = ctx
  const task = withDefaults(input)
  checkCoordination(task.leadUnitId, task.coordinatingUnitIds)
  const { group } = await resolveReferences(ctx, { campaignId, ...input })
  if (!group) throw invalidField('group', 'not_a_choice')
  const [counter] = await tx<{ number: number }[]>`
    update groups set next_number = next_number + 1 where id = ${group.id} returning next_number - 1 as number`
  const number = counter?.number ?? 1
  const key = printedKey(group.ordinal, number)
  const { quote = null, condition = input.condition ?? null } = plan
  const { name, unit, target, done } = task.indicator ? { ...task.indicator, done: 0 } : NO_INDICATOR
  const [row] = await tx<{ id: string }[]>`
    insert into tasks (campaign_id, group_id, key, rank, title, product, lead_unit_id, coordinating_unit_ids, owner_id,
      starts_on, due_on, original_due_on, due_label, condition, quote, baseline_starts_on, baseline_due_on, weight,
      indicator_name, indicator_unit, indicator_target, indicator_done, updated_at, created_at)
    values (${campaignId}, ${group.id}, ${key},
      ${rankAtEndSql(tx, campaignId, group, number)}, ${task.title}, ${task.product}, ${task.leadUnitId},
      ${task.coordinatingUnitIds}, ${task.ownerId}, ${task.startsOn}, ${task.dueOn}, ${task.dueOn}, ${task.dueLabel},
      ${condition}, ${quote}, ${task.startsOn}, ${task.dueOn}, ${task.weight}, ${name}, ${unit}, ${target}, ${done},
      ${ctx.now}, ${ctx.now})
    returning id`
  const id = row?.id ?? ''
  await recordActivity(ctx, {
    subject: 'task',
    subjectId: id,
    campaignId,
    kind: 'creation',
    after: { key, ...input },
    version: 1,
  })
  return id
}

/**
 * Changes plain fields and, where it is sent, the whole checklist. Different fields merge; the same field changed by two
 * people gives 409 with both values. Whoever sends the checklist needs the power over steps as well.
 */
export function editTask(ctx: Context, id: string, input: EditTask): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeEdit(write, row, input)
    const { version, steps: wished, ...yours } = input
    const listed = await stepsConcerned(write, id, input)
    if (version !== row.version) await requireNoConflict(write, row, { version, yours, wished, listed })
    const current = fieldsOf(row)
    const changed = editedFields(current, yours)
    const steps = wished ? await resolveSteps(write, id, wished, listed) : listed
    const newSteps = isSameList(steps, listed) ? null : steps
    if (changed.length === 0 && !newSteps) return reload(write, id)
    const next = { ...current, ...Object.fromEntries(changed.map((field) => [field, yours[field]])) }
    checkDates(next, steps, newSteps ? [...changed, 'steps'] : changed)
    await storeFields(write, row, next, changed)
    if (newSteps) await writeSteps(write, id, newSteps)
    const pick = (from: Record<string, unknown>) =>
      Object.fromEntries(changed.map((field) => [field, from[field] ?? null]))
    await recordActivity(write, {
      subject: 'task',
      subjectId: id,
      campaignId: row.campaignId,
      kind: 'edit',
      before: { ...pick(current), ...(newSteps && { steps: listed }) },
      after: { ...pick(next), ...(newSteps && { steps: newSteps }) },
      version: row.version + 1,
    })
    return reload(write, id)
  })
}

function authorizeEdit(ctx: WriteContext, row: TaskRow, { leadUnitId, steps }: EditTask): void {
  authorizeTask(ctx, 'edit', resourceOf(row))
  if (steps) authorizeTask(ctx, 'progress', resourceOf(row))
  if (leadUnitId && leadUnitId !== row.leadUnitId) authorizeTarget(ctx, 'edit', leadUnitId)
}

/** The checklist, where the edit changes it or the dates between which it lies; else nothing is read. */
async function stepsConcerned({ tx }: WriteContext, id: string, edit: EditTask): Promise<ListedStep[]> {
  const isConcerned = [edit.steps, edit.startsOn, edit.dueOn].some((part) => part !== undefined)
  return isConcerned ? listedSteps(tx, id) : []
}

/** The start no later than the due day, and every step between them; steps that nobody moved are not judged again. */
function checkDates(next: PlainFields, steps: readonly ListedStep[], changed: readonly string[]): void {
  if (next.startsOn && next.dueOn && next.startsOn > next.dueOn) throw invalidField('dueOn', 'date_order')
  if (['steps', 'startsOn', 'dueOn'].some((field) => changed.includes(field))) requireWithin(steps, next)
}

/** Only what is new has to be in force: a task may keep a unit that has since been closed. */
async function storeFields(
  ctx: WriteContext,
  row: TaskRow,
  next: PlainFields,
  changed: readonly (keyof PlainFields)[],
): Promise<void> {
  checkCoordination(next.leadUnitId, next.coordinatingUnitIds)
  const named = Object.fromEntries(changed.map((field) => [field, next[field]]))
  const { group } = await resolveReferences(ctx, { campaignId: row.campaignId, ...named })
  await writeFields(ctx, row, next, group)
}

type Edit = {
  version: number
  yours: Omit<EditTask, 'version' | 'steps'>
  wished: EditTask['steps']
  listed: ListedStep[]
}

async function requireNoConflict(ctx: WriteContext, row: TaskRow, edit: Edit): Promise<void> {
  const { version, yours, wished, listed } = edit
  const base = await rowAtVersion(ctx.tx, row.id, version)
  const authorOf = await authorsSince(ctx.tx, row.id, version)
  const changes = [
    ...conflictsOf(base && fieldsOf(base), fieldsOf(row), yours, authorOf),
    ...(wished ? await stepsConflict(ctx.tx, row.id, version, wished, listed) : []),
  ]
  if (changes.length > 0) throw conflict(ctx, row, changes)
}

/** To the trash; the row stays and past days still show it. */
export function deleteTask(ctx: Context, id: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'delete', resourceOf(row))
    await moveToTrash(write, row, write.now)
    return toTask({ ...row, version: row.version + 1 }, write.today)
  })
}

/** Back from the trash as it was. */
export function restoreTask(ctx: Context, id: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id, 'include')
    authorizeTask(write, 'restore', resourceOf(row))
    if (row.deletedAt === null) throw new DomainError('state', { reason: 'not_deleted' })
    await moveToTrash(write, row, null)
    return reload(write, id)
  })
}

async function moveToTrash(ctx: WriteContext, row: TaskRow, deletedAt: string | null): Promise<void> {
  await ctx.tx`update tasks set deleted_at = ${deletedAt}, version = version + 1, updated_at = ${ctx.now} where id = ${row.id}`
  await recordActivity(ctx, {
    subject: 'task',
    subjectId: row.id,
    campaignId: row.campaignId,
    kind: deletedAt ? 'deletion' : 'restoration',
    version: row.version + 1,
  })
}
