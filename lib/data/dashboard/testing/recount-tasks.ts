import { dayNumber, dayOf } from './recount-arithmetic'
import { badgeOf, deadlineOf, isOpen, plannedOfTask } from './recount-figures'
import { personOf, type TaskState } from './recount-updates'

const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from)

/** A task as an answer shows it, without ids and words nobody computes. */
export function shown(task: TaskState, on: string) {
  const { key, group, lead, start, due, indicator } = task.plan
  const submittedOn = task.submission ? dayOf(task.submission.at) : null
  return {
    key,
    group,
    leadUnit: lead,
    startsOn: start,
    dueOn: task.dueOn,
    originalDueOn: due,
    extensionCount: task.extensionCount,
    status: task.status,
    deadline: deadlineOf(task, on),
    badge: badgeOf(task, on),
    daysLate: daysLate(task, on),
    percent: task.percent,
    planned: plannedOfTask(task, on),
    done: indicator ? task.done : null,
    returned: task.returned,
    submittedOn,
    completedOn: task.status === 'completed' ? submittedOn : null,
    obstacle: task.obstacle?.text ?? null,
  }
}

/** as-of − due when overdue, submission − due when done late, else 0 */
function daysLate(task: TaskState, on: string): number {
  const deadline = deadlineOf(task, on)
  if (task.dueOn === null) return 0
  if (deadline === 'overdue') return daysBetween(task.dueOn, on)
  if (deadline === 'done_late' && task.submission) return daysBetween(task.dueOn, dayOf(task.submission.at))
  return 0
}

/** Whole days since the last word, or since the due date if nothing ever was; null when less than a week. */
function silentDays(task: TaskState, on: string): number | null {
  const since = task.heardAt ? dayOf(task.heardAt) : task.dueOn
  if (since === null || daysBetween(since, on) < 7) return null
  return daysBetween(since, on)
}

const instant = (at: string | null) => (at === null ? null : Date.parse(at))

/** Everything that waits or is late, in the order of DESIGN.md §8. */
export function decisionsOf(tasks: TaskState[], on: string) {
  const waiting = tasks.filter(({ status }) => status === 'submitted')
  waiting.sort((a, b) => Number(instant(a.submission?.at ?? '')) - Number(instant(b.submission?.at ?? '')))
  const asked = tasks.filter(({ request }) => request !== null)
  asked.sort((a, b) => dayNumber(a.dueOn ?? '') - dayNumber(b.dueOn ?? ''))
  const silent = overdueOf(tasks, on).filter((task) => silentDays(task, on) !== null)
  return {
    confirmations: waiting.map((task) => ({
      ...shown(task, on),
      evidenceCount: task.evidence,
      submittedAt: instant(task.submission?.at ?? null),
      submittedBy: task.submission ? personOf(task.submission.by).name : null,
    })),
    extensions: asked.map((task) => ({
      task: shown(task, on),
      due: task.request?.due,
      reason: task.request?.reason,
      by: personOf(task.request?.by ?? '').name,
      at: instant(task.request?.at ?? null),
    })),
    silentOverdue: silent.map((task) => ({
      ...shown(task, on),
      silentDays: silentDays(task, on),
      lastUrgedAt: instant(task.urgedAt),
      refusedAt: instant(task.refusedAt),
    })),
    totals: { confirmations: waiting.length, extensions: asked.length, silentOverdue: silent.length },
  }
}

/** The longest overdue first. */
export function overdueOf(tasks: TaskState[], on: string): TaskState[] {
  const overdue = tasks.filter((task) => deadlineOf(task, on) === 'overdue')
  return overdue.sort((a, b) => daysLate(b, on) - daysLate(a, on))
}

/**
 * product.md, progress 6, before a task is late: planned − actual ≥ 1500 (told in points, as the whole percents shown
 * differ), or open, started and silent for 7 days. No sentence orders them: by key.
 */
export function atRiskOf(tasks: TaskState[], on: string) {
  const items = []
  for (const task of tasks) {
    if (!isOpen(task) || deadlineOf(task, on) === 'overdue') continue
    const aim = plannedOfTask(task, on)
    const behind = aim - task.percent >= 1_500 ? Math.floor(aim / 100) - Math.floor(task.percent / 100) : null
    const silent = task.status === 'in_progress' ? silentDays(task, on) : null
    if (behind === null && silent === null) continue
    items.push({ key: task.plan.key, leadUnit: task.plan.lead, behind, silentDays: silent })
  }
  items.sort((a, b) => (a.key < b.key ? -1 : 1))
  return { total: items.length, items }
}

/** Nothing in the list answers an obstacle or clears it by itself; it ends with the confirmation of its task. */
export function obstaclesOf(tasks: TaskState[]) {
  const items = []
  for (const { plan, obstacle } of tasks) {
    if (!obstacle) continue
    const { text, on } = obstacle
    items.push({ key: plan.key, leadUnit: plan.lead, text, sinceOn: on, raisedOn: on, answer: null })
  }
  return { total: items.length, items }
}
