import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Task } from '@/lib/contracts/task'
import { dayNumber, dayOf } from './recount-arithmetic'

type PlanTask = {
  key: string
  group: string
  title: string
  lead: string
  coordinating: string[]
  start: string | null
  due: string | null
  indicator: { target: number } | null
}
type Plan = {
  campaign: { start: string; end: string }
  milestones: { on: string; title: string }[]
  groups: { key: string; title: string }[]
  units: { key: string; name: string; parent: string | null }[]
  tasks: PlanTask[]
}
type Update = {
  at: string
  task: string
  by: string
  kind: string
  percent?: number
  done?: number
  obstacle?: string
  reason?: string
  due?: string
  decision?: 'approved' | 'declined'
}
type Person = { email: string; name: string; unit: string }

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(process.cwd(), 'db', 'trial', name), 'utf8')) as T
}

export const plan = read<Plan>('plan-264.json')
export const { updates } = read<{ updates: Update[] }>('plan-264-updates.json')
const { people } = read<{ people: Person[] }>('trial-people.json')

export function personOf(email: string): Person {
  const person = people.find((one) => one.email === email)
  if (!person) throw new Error(`nobody is called ${email}`)
  return person
}

export type TaskState = {
  plan: PlanTask
  status: Task['status']
  percent: number
  done: number
  returned: boolean
  dueOn: string | null
  extensionCount: number
  submission: { at: string; by: string; percentBefore: number; doneBefore: number } | null
  /** the last word of the lead or coordinating units */
  heardAt: string | null
  urgedAt: string | null
  /** more time was last refused, unless some was granted since */
  refusedAt: string | null
  evidence: number
  request: { at: string; by: string; due: string; reason: string } | null
  obstacle: { text: string; on: string } | null
}

/** The tasks as they stood at the end of a day: none before the plan is issued, then every update up to that day. */
export function tasksAtEndOf(day: string): TaskState[] {
  if (day < plan.campaign.start) return []
  const tasks = plan.tasks.map(asIssued)
  for (const update of updates) {
    if (dayOf(update.at) > day) continue
    const task = tasks.find(({ plan: { key } }) => key === update.task)
    if (!task) throw new Error(`no task ${update.task}`)
    apply(task, update)
    if (isWord(task, update)) task.heardAt = update.at
  }
  return tasks
}

function asIssued(task: PlanTask): TaskState {
  return {
    plan: task,
    status: 'not_started',
    percent: 0,
    done: 0,
    returned: false,
    dueOn: task.due,
    extensionCount: 0,
    submission: null,
    heardAt: null,
    urgedAt: null,
    refusedAt: null,
    evidence: 0,
    request: null,
    obstacle: null,
  }
}

/** product.md, progress 7: what breaks the silence, and from whom. */
function isWord({ plan: { lead, coordinating } }: TaskState, { kind, by }: Update): boolean {
  const breaks = ['progress', 'submission', 'extension', 'comment', 'evidence'].includes(kind)
  return breaks && [lead, ...coordinating].includes(personOf(by).unit)
}

function apply(task: TaskState, update: Update): void {
  const { kind, at, by, due = '', reason = '' } = update
  if (kind === 'progress') progress(task, update)
  else if (kind === 'submission') submit(task, update)
  else if (kind === 'confirmation') confirm(task)
  else if (kind === 'return') giveBack(task)
  else if (kind === 'pause') task.status = 'paused'
  else if (kind === 'extension') task.request = { at, by, due, reason }
  else if (kind === 'extension-decision') decide(task, update)
  else if (kind === 'evidence') task.evidence += 1
  else if (kind === 'urging') task.urgedAt = at
  else if (kind !== 'comment') throw new Error(`an update of an unknown kind: ${kind}`)
}

/** floor(10000 · done / target) (product.md, progress 2). */
const share = (task: TaskState) =>
  Number((10_000n * BigInt(task.done)) / BigInt(task.plan.indicator?.target ?? 1))

/** Starts the task, a note alone too; percent by hand wins over done; at most 9900 while in progress. */
function progress(task: TaskState, { at, percent, done, obstacle }: Update): void {
  task.status = 'in_progress'
  if (done !== undefined) {
    task.done = done
    task.percent = Math.min(9_900, share(task))
  }
  if (percent !== undefined) task.percent = Math.min(9_900, percent)
  if (obstacle !== undefined) task.obstacle = { text: obstacle, on: dayOf(at) }
}

/** 10000, with an indicator its share; on time it leaves a pending request, late it closes it. */
function submit(task: TaskState, { at, by, done }: Update): void {
  task.submission = { at, by, percentBefore: task.percent, doneBefore: task.done }
  if (done !== undefined) task.done = done
  task.percent = task.plan.indicator ? Math.min(10_000, share(task)) : 10_000
  task.status = 'submitted'
  task.returned = false
  if (task.dueOn !== null && dayNumber(dayOf(at)) > dayNumber(task.dueOn)) task.request = null
}

/** Nothing stands in the way of a task any more that is confirmed. */
function confirm(task: TaskState): void {
  task.status = 'completed'
  task.percent = 10_000
  task.obstacle = null
}

/** Puts percent and done back to what they were before the submission. */
function giveBack(task: TaskState): void {
  task.status = 'in_progress'
  task.returned = true
  task.percent = task.submission?.percentBefore ?? 0
  task.done = task.submission?.doneBefore ?? 0
  task.submission = null
}

/** On-time is judged on the latest approved date. */
function decide(task: TaskState, { decision, at }: Update): void {
  task.refusedAt = decision === 'declined' ? at : null
  if (decision === 'approved') {
    task.dueOn = task.request?.due ?? null
    task.extensionCount += 1
  }
  task.request = null
}
