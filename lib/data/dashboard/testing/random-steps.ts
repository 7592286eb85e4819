import fc from 'fast-check'
import { pool } from '@/db/client'
import type { Context } from '@/lib/data/context'
import { removeEvidence } from '@/lib/data/evidence/commands'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { createTask, deleteTask, editTask, restoreTask } from '@/lib/data/tasks/commands-edit'
import { decideTaskExtension, requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { endJudgement, judgeTask } from '@/lib/data/tasks/commands-judgements'
import { answerObstacle, clearObstacle, raiseObstacle } from '@/lib/data/tasks/commands-obstacles'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import {
  confirmTaskResult,
  returnTaskResult,
  submitTaskResult,
  takeBackTaskResult,
} from '@/lib/data/tasks/commands-results'
import {
  cancelTaskWork,
  pauseTaskWork,
  reopenTaskWork,
  resumeTaskWork,
} from '@/lib/data/tasks/commands-state'
import { addTaskEvidence, urgeTask } from '@/lib/data/tasks/commands-words'
import { addDays } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'

/** A task as stored now, with what the means are made of. */
export type StoredTask = {
  id: string
  key: string
  version: number
  group: string
  status: string
  percent: number
  weight: number
  start: string | null
  due: string | null
  extensionId: string
  obstacleId: string
  evidenceId: string
}
/** The plan steps are taken in, and its units by key. */
export type Place = { campaignId: string; unit: (key: string) => Promise<string> }
type Target = { ctx: Context; where: Place; task: StoredTask; size: number }

const reason = 'Lý do đủ rõ'
const UNITS = ['tt-tgpl', 'tt-nv1', 'tt-nv2', 'tt-hcth', 'van-phong-so']
const GROUPS = ['professional', 'communications', 'emulation', 'ceremony']
/** One of a list by a size from 1 to 100. */
const pick = (of: string[], size: number) => of[size % of.length] ?? ''

const VERBS: Record<string, (target: Target) => Promise<unknown>> = {
  progress: ({ ctx, task: { id, version }, size }) =>
    reportTaskProgress(ctx, id, { version, percent: size * 99 }),
  submit: ({ ctx, task: { id, version } }) =>
    submitTaskResult(ctx, id, { version, result: 'Xong', shortfallReason: 'Thiếu' }),
  takeBack: ({ ctx, task: { id, version } }) => takeBackTaskResult(ctx, id, { version }),
  confirm: ({ ctx, task: { id, version } }) => confirmTaskResult(ctx, id, { version }),
  return: ({ ctx, task: { id, version } }) => returnTaskResult(ctx, id, { version, reason }),
  pause: ({ ctx, task: { id, version } }) => pauseTaskWork(ctx, id, { version, reason }),
  resume: ({ ctx, task: { id, version } }) => resumeTaskWork(ctx, id, { version }),
  cancel: ({ ctx, task: { id, version } }) => cancelTaskWork(ctx, id, { version, reason }),
  reopen: ({ ctx, task: { id, version } }) => reopenTaskWork(ctx, id, { version, reason }),
  delete: ({ ctx, task: { id } }) => deleteTask(ctx, id),
  restore: ({ ctx, task: { id } }) => restoreTask(ctx, id),
  ask: ({ ctx, task: { id }, size }) =>
    requestTaskExtension(ctx, id, { due: addDays(ctx.today, size), reason }),
  decide: ({ ctx, task: { extensionId }, size }) =>
    decideTaskExtension(ctx, extensionId, { decision: size % 3 ? 'approved' : 'declined' }),
  date: ({ ctx, task: { id, version }, size }) =>
    editTask(ctx, id, { version, startsOn: null, dueOn: addDays(ctx.today, size - 50) }),
  weigh: ({ ctx, task: { id, version }, size }) => editTask(ctx, id, { version, weight: 1 + (size % 3) }),
  name: ({ ctx, task: { id, version }, size }) => editTask(ctx, id, { version, title: `Việc ${size}` }),
  move: ({ ctx, task: { id, version }, size }) => editTask(ctx, id, { version, group: pick(GROUPS, size) }),
  hand: async ({ ctx, where, task: { id, version }, size }) =>
    editTask(ctx, id, { version, leadUnitId: await where.unit(pick(UNITS, size)), coordinatingUnitIds: [] }),
  create: async ({ ctx, where, size }) =>
    createTask(ctx, where.campaignId, {
      group: pick(GROUPS, size),
      title: `Việc mới ${size}`,
      leadUnitId: await where.unit(pick(UNITS, size)),
      dueOn: addDays(ctx.today, size),
    }),
  comment: ({ ctx, task: { id } }) => commentOnTask(ctx, id, { text: 'Đã nhận' }),
  evidence: ({ ctx, task: { id } }) =>
    addTaskEvidence(ctx, id, { url: 'https://stp.example/1', title: 'Ảnh' }),
  unprove: ({ ctx, task: { evidenceId } }) => removeEvidence(ctx, evidenceId),
  urge: ({ ctx, task: { id } }) => urgeTask(ctx, id, {}),
  judge: ({ ctx, task: { id }, size }) =>
    judgeTask(ctx, id, { level: size % 2 ? 'at_risk' : 'steady', reason }),
  unjudge: ({ ctx, task: { id } }) => endJudgement(ctx, id),
  obstacle: ({ ctx, task: { id } }) => raiseObstacle(ctx, id, { text: 'Thiếu máy quét' }),
  answer: ({ ctx, task: { obstacleId } }) => answerObstacle(ctx, obstacleId, { text: 'Cho mượn' }),
  clear: ({ ctx, task: { obstacleId } }) => clearObstacle(ctx, obstacleId, { note: 'Đã có máy' }),
}

/** `pause` = seconds since the step before: from a moment to a day and a half. */
export type Step = { verb: string; who: string; place: number; size: number; pause: number; key?: string }

export const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(...Object.keys(VERBS), 'progress', 'submit', 'submit', 'confirm', 'ask', 'decide'),
  who: fc.constantFrom('lanhdao', 'lanhdao', 'giamdoc'),
  place: fc.nat(1_000),
  size: fc.integer({ min: 1, max: 100 }),
  pause: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 130_000 })),
})

/** Every task of the plan, those in the trash too. */
export async function storedTasks(where: Place): Promise<StoredTask[]> {
  return pool()<StoredTask[]>`
    select t.id, t.key, t.version, g.key as "group", case when t.deleted_at is null then t.status::text else 'deleted' end as status,
      t.percent, t.weight::int as weight, t.baseline_starts_on as start, t.baseline_due_on as due,
      coalesce((select e.id::text from extensions e where e.task_id = t.id and e.state = 'pending'), '') as "extensionId",
      coalesce((select o.id::text from obstacles o where o.task_id = t.id order by o.raised_at desc limit 1), '') as "obstacleId",
      coalesce((select e.id::text from evidence e where e.task_id = t.id and e.removed_at is null order by e.at desc limit 1), '') as "evidenceId"
    from tasks t join groups g on g.id = t.group_id where t.campaign_id = ${where.campaignId} order by t.created_at, t.key`
}

const OPEN = ['not_started', 'in_progress']

/** Where a verb can do something: what is asked is decided, what stands is cleared, what is in the trash restored. */
function isFit({ verb }: Step, { status, extensionId, obstacleId, evidenceId }: StoredTask): boolean {
  if (verb === 'decide') return extensionId !== ''
  if (verb === 'answer' || verb === 'clear') return obstacleId !== ''
  if (verb === 'unprove') return evidenceId !== ''
  if (verb === 'restore') return status === 'deleted'
  if (['confirm', 'return', 'takeBack'].includes(verb)) return status === 'submitted'
  if (verb === 'reopen') return status === 'completed' || status === 'cancelled'
  if (verb === 'resume') return status === 'paused'
  if (['progress', 'submit', 'pause', 'ask'].includes(verb)) return OPEN.includes(status)
  return status !== 'deleted'
}

/** Takes a step on one of the tasks it fits; false when the rules or powers refuse it. */
export async function take(where: Place, ctx: Context, one: Step): Promise<boolean> {
  const fit = (await storedTasks(where)).filter(
    (task) => isFit(one, task) && (one.key === undefined || one.key === task.key),
  )
  const task = fit[one.place % Math.max(fit.length, 1)]
  const verb = VERBS[one.verb]
  if (!task || !verb) return false
  try {
    await verb({ ctx, where, task, size: one.size })
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
