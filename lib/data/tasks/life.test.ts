import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, TRIAL_NOW, type TrialWorld } from '@/db/testing/trial-world'
import type { Task } from '@/lib/contracts/task'
import type { Context } from '@/lib/data/context'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'
import { badgeOf } from '@/lib/domain/deadline'
import { DomainError } from '@/lib/domain/errors'
import { canOnTask, type TaskAction } from '@/lib/domain/policy'
import { actualProgress } from '@/lib/domain/progress'
import type { TaskState } from '@/lib/domain/task'
import {
  cancelTask,
  confirmResult,
  pauseTask,
  reopenTask,
  reportProgress,
  resumeTask,
  returnResult,
  submitResult,
  takeBackResult,
} from '@/lib/domain/verbs'
import { deleteTask, restoreTask } from './commands-edit'
import { reportTaskProgress } from './commands-progress'
import { confirmTaskResult, returnTaskResult, submitTaskResult, takeBackTaskResult } from './commands-results'
import { cancelTaskWork, pauseTaskWork, reopenTaskWork, resumeTaskWork } from './commands-state'
import { undoTaskStep } from './commands-undo'
import { resourceOf, stateOf, type TaskRow, taskColumns, taskFrom } from './row'

const STEPS = 10_000

let world: TrialWorld
const people = new Map<string, Context['viewer']>()
const CAST = [
  'dung.ld',
  'an.nt',
  'giang.ht',
  'giamdoc',
  'lanhdao',
  'chanhvanphong',
  'xem',
  'quantri',
] as const
const KEYS = ['II.3', 'I.7', 'III.3', 'IV.4'] as const

beforeAll(async () => {
  world = await openTrialWorld()
  for (const name of CAST) people.set(name, (await world.as(name)).viewer)
})
afterAll(() => world.close())

const VERBS = [
  'progress',
  'submit',
  'take_back',
  'confirm',
  'return',
  'pause',
  'resume',
  'cancel',
  'reopen',
  'delete',
  'restore',
  'undo',
] as const
type Verb = (typeof VERBS)[number]
type Move = { verb: Verb; who: (typeof CAST)[number]; key: (typeof KEYS)[number]; percent: number }

const move: fc.Arbitrary<Move> = fc.record({
  verb: fc.constantFrom<Verb>(...VERBS, 'progress', 'submit', 'confirm', 'undo', 'restore'),
  who: fc.constantFrom(...CAST, 'giamdoc', 'giamdoc', 'lanhdao', 'lanhdao', 'lanhdao', 'lanhdao'),
  key: fc.constantFrom(...KEYS),
  percent: fc.integer({ min: 0, max: 9_900 }),
})

async function rowOf(key: string): Promise<TaskRow> {
  const sql = pool()
  const [row] = await sql<TaskRow[]>`
    select ${taskColumns(sql)} from ${taskFrom(sql, null)} where t.campaign_id = ${world.campaignId} and t.key = ${key}`
  if (!row) throw new Error(key)
  return row
}

const REASON = 'Lý do đủ rõ'

function run(ctx: Context, { id, version }: TaskRow, { verb, percent }: Move): Promise<Task> {
  switch (verb) {
    case 'progress':
      return reportTaskProgress(ctx, id, { version, percent })
    case 'submit':
      return submitTaskResult(ctx, id, { version, result: 'Xong', shortfallReason: 'Thiếu' })
    case 'take_back':
      return takeBackTaskResult(ctx, id, { version })
    case 'confirm':
      return confirmTaskResult(ctx, id, { version })
    case 'return':
      return returnTaskResult(ctx, id, { version, reason: REASON })
    case 'pause':
      return pauseTaskWork(ctx, id, { version, reason: REASON })
    case 'resume':
      return resumeTaskWork(ctx, id, { version })
    case 'cancel':
      return cancelTaskWork(ctx, id, { version, reason: REASON })
    case 'reopen':
      return reopenTaskWork(ctx, id, { version, reason: REASON })
    case 'delete':
      return deleteTask(ctx, id)
    case 'restore':
      return restoreTask(ctx, id)
    case 'undo':
      return undoTaskStep(ctx, id, { version })
  }
}

/** The rules alone: what each verb makes of a state. Deleting and restoring leave it as it is. */
function modelled(state: TaskState, { verb, percent }: Move, today: string): TaskState {
  switch (verb) {
    case 'progress':
      return reportProgress(state, { percent })
    case 'submit':
      return submitResult(state, {
        result: 'Xong',
        shortfallReason: 'Thiếu',
        hasEvidence: false,
        today: plainDate(today),
      })
    case 'take_back':
      return takeBackResult(state)
    case 'confirm':
      return confirmResult(state)
    case 'return':
      return returnResult(state)
    case 'pause':
      return pauseTask(state)
    case 'resume':
      return resumeTask(state)
    case 'cancel':
      return cancelTask(state)
    case 'reopen':
      return reopenTask(state)
    default:
      return state
  }
}

type Expected = { allowed: false } | { allowed: true; state: TaskState; deleted: boolean }

/** What was true before the last step of a task, and whose step it was: all that an undo may need. */
type Last = { who: string; at: number; state: TaskState; deleted: boolean; undoable: boolean }

function expected(row: TaskRow, step: Move, last: Last | undefined, now: number): Expected {
  const viewer = people.get(step.who)
  if (!viewer) throw new Error(step.who)
  if (step.verb === 'undo') {
    const mine = last?.undoable && last.who === step.who && now - last.at <= 60_000
    return mine ? { allowed: true, state: last.state, deleted: last.deleted } : { allowed: false }
  }
  const isDeleted = row.deletedAt !== null
  if (isDeleted !== (step.verb === 'restore')) return { allowed: false }
  if (!canOnTask(viewer, step.verb as TaskAction, resourceOf(row))) return { allowed: false }
  try {
    const state = modelled(stateOf(row), step, vietnamDay(new Date(now).toISOString()))
    return { allowed: true, state, deleted: step.verb === 'delete' }
  } catch (error) {
    if (error instanceof DomainError) return { allowed: false }
    throw error
  }
}

const seed = Date.now() % 1_000_000_007

it(`agrees with the rules, the powers and undo over ${STEPS} random steps (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  const moves = fc.sample(fc.tuple(move, fc.integer({ min: 1, max: 3_000 })), { numRuns: STEPS, seed })
  const lasts = new Map<string, Last>()
  let now = Date.parse(TRIAL_NOW)
  let taken = 0
  let undone = 0
  for (const [place, [step, pause]] of moves.entries()) {
    now += pause
    const isTaken = await take(step, now, lasts)
    taken += isTaken ? 1 : 0
    undone += isTaken && step.verb === 'undo' ? 1 : 0
    if (place % 500 === 499) await agreesWithFigures(now)
  }
  expect(taken).toBeGreaterThan(STEPS * 0.1)
  expect(undone).toBeGreaterThan(STEPS * 0.005)
})

/** One step on the database beside the same step on the rules alone. */
async function take(step: Move, now: number, lasts: Map<string, Last>): Promise<boolean> {
  const row = await rowOf(step.key)
  const wanted = expected(row, step, lasts.get(step.key), now)
  const viewer = people.get(step.who)
  if (!viewer) throw new Error(step.who)
  const at = new Date(now).toISOString()
  const done = await run({ viewer, now: at, today: vietnamDay(at), requestId: 'life' }, row, step).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError) return false
      throw error
    },
  )
  const { who, verb, key } = step
  expect([who, verb, key, row.status, done]).toEqual([who, verb, key, row.status, wanted.allowed])
  const after = await rowOf(key)
  if (!wanted.allowed) {
    expect(after).toEqual(row)
    return false
  }
  expect(stateOf(after)).toEqual(wanted.state)
  expect(after.deletedAt !== null).toBe(wanted.deleted)
  expect(after.version).toBe(row.version + 1)
  const undoable = !['undo', 'restore'].includes(verb)
  lasts.set(key, { who, at: now, state: stateOf(row), deleted: row.deletedAt !== null, undoable })
  return true
}

/** The dashboard counted by hand over every task. */
async function agreesWithFigures(now: number): Promise<void> {
  const sql = pool()
  const at = new Date(now).toISOString()
  const today = vietnamDay(at)
  const viewer = people.get('lanhdao')
  if (!viewer) throw new Error('lanhdao')
  const shown = await getDashboard({ viewer, now: at, today, requestId: 'life' }, world.campaignId, {})
  const rows = await sql<TaskRow[]>`
    select ${taskColumns(sql)} from ${taskFrom(sql, null)} where t.campaign_id = ${world.campaignId} and t.deleted_at is null`
  expect(shown.counts.total).toBe(rows.length)
  expect(shown.progress.actual).toBe(actualProgress(rows))
  expect(shown.badges.overdue).toBe(rows.filter((row) => badgeOf(row, today) === 'overdue').length)
  expect(shown.badges.submitted).toBe(rows.filter(({ status }) => status === 'submitted').length)
}
