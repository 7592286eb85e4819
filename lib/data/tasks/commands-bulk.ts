import 'server-only'
import type { BulkAnswer, BulkStep, FilledCell } from '@/lib/contracts/bulk'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { addDays } from '@/lib/domain/calendar'
import { DomainError, forbiddenStep, invalidField, type RowRefusal } from '@/lib/domain/errors'
import { isOpen } from '@/lib/domain/task'
import { editTask } from './commands-edit'
import { reportTaskProgress } from './commands-progress'
import { undoBatchStep } from './commands-undo'
import { urgeTask } from './commands-words'
import { lockTask } from './load'
import { resourceOf, type TaskRow } from './row'
import { knownId } from './visibility'

/** Ends a check: everything that was tried is rolled back. */
class Checked extends Error {
  readonly answer: BulkAnswer
  constructor(answer: BulkAnswer) {
    super('checked')
    this.answer = answer
  }
}

/**
 * One step on many tasks in one transaction: all of them or none, and every row that refuses is named (`bulk_refused`).
 * With `check` nothing is changed and the answer says what would be.
 */
export async function changeTasksTogether(
  ctx: Context,
  campaignId: string,
  input: BulkStep,
): Promise<BulkAnswer> {
  const batchId = crypto.randomUUID()
  try {
    return await inTransaction({ ...ctx, batchId }, async (write) => {
      const campaign = knownId(campaignId)
      const { items, refusals } =
        input.action === 'fill'
          ? await takeEach(write, campaign, input.tasks, (row, cell) => fillOne(write, row, cell))
          : await takeEach(write, campaign, input.tasks, (row, { version }) =>
              takeOne(write, row, version, input),
            )
      if (input.check) throw new Checked({ items, refusals, batchId: null })
      if (refusals.length > 0) throw refused(refusals)
      return { items, refusals, batchId }
    })
  } catch (error) {
    if (error instanceof Checked) return error.answer
    throw error
  }
}

async function takeEach<C extends { id: string }>(
  write: WriteContext,
  campaignId: string,
  tasks: readonly C[],
  take: (row: TaskRow, chosen: C) => Promise<Task>,
): Promise<{ items: Task[]; refusals: RowRefusal[] }> {
  const items: Task[] = []
  const refusals: RowRefusal[] = []
  // In the order of their ids, so that two people who choose the same rows do not lock each other out.
  for (const chosen of tasks.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const { id } = chosen
    let row: TaskRow | null = null
    try {
      row = await lockTask(write, id)
      if (row.campaignId !== campaignId) throw new DomainError('not_found')
      items.push(await take(row, chosen))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refusals.push(refusalOf(id, row, error))
    }
  }
  return { items, refusals }
}

/** Who may change none of it is simply not allowed to. */
function refused(refusals: RowRefusal[]): DomainError {
  return refusals.every(({ code }) => code === 'forbidden')
    ? new DomainError('forbidden')
    : new DomainError('bulk_refused', { refusals })
}

type SameStep = Exclude<BulkStep, { action: 'fill' }>

/** Each row is authorized by itself, on what is stored. */
async function takeOne(write: WriteContext, row: TaskRow, version: number, input: SameStep): Promise<Task> {
  const { id } = row
  if (input.action === 'urge') {
    if (!isOpen(row.status)) throw forbiddenStep(row.status)
    return urgeTask(write, id, { note: input.note })
  }
  authorizeTask(write, 'edit', resourceOf(row))
  switch (input.action) {
    case 'reassign':
      return editTask(write, id, { version, ownerId: input.ownerId })
    case 'change_group':
      return editTask(write, id, { version, group: input.group })
    case 'set_due':
      requireMovable(row)
      return editTask(write, id, { version, dueOn: input.dueOn })
    case 'move_due': {
      requireMovable(row)
      if (row.dueOn === null) throw invalidField('dueOn', 'no_due_date')
      return editTask(write, id, { version, dueOn: addDays(row.dueOn, input.days) })
    }
  }
}

/** One cell of a column, with the rules its field has elsewhere. */
function fillOne(write: WriteContext, row: TaskRow, { id, ...cell }: FilledCell): Promise<Task> {
  if ('percent' in cell || 'done' in cell) return reportTaskProgress(write, id, cell)
  authorizeTask(write, 'edit', resourceOf(row))
  if ('startsOn' in cell || 'dueOn' in cell) requireMovable(row)
  return editTask(write, id, cell)
}

/** A date that has been judged, or waits to be, does not move. */
function requireMovable(row: TaskRow): void {
  if (!isOpen(row.status)) throw forbiddenStep(row.status)
}

function refusalOf(id: string, row: TaskRow | null, { code, details }: DomainError): RowRefusal {
  const field = Object.values(details.fieldErrors ?? {})[0]
  return { id, key: row?.key ?? null, code, reason: field ?? details.reason ?? code }
}

/** Undoes one's own step over many tasks, within a minute and if nothing followed on any of them: all or none. */
export function undoTasksTogether(ctx: Context, batchId: string): Promise<BulkAnswer> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const rows = await tx<{ id: string }[]>`
      select distinct subject_id as id from activities where batch_id = ${knownId(batchId)} and actor_id = ${write.viewer.id} order by 1`
    // Somebody else's, an unknown and an old one are alike.
    if (rows.length === 0) throw forbiddenStep('nothing_to_undo')
    const items: Task[] = []
    for (const { id } of rows) items.push(await undoBatchStep(write, id, batchId))
    return { items, refusals: [], batchId: null }
  })
}
