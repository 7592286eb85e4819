import { dayNumber, dayOf, dayText } from './recount-arithmetic'
import { actual, badgeChanges, curveOf, partitionsOf, planned, progressOf, ratesOf } from './recount-figures'
import { atRiskOf, decisionsOf, obstaclesOf, overdueOf, shown } from './recount-tasks'
import { personOf, plan, type TaskState, tasksAtEndOf, updates } from './recount-updates'

/** The one report of the trial (db/trial/report.ts), by the words of its issue. */
const REPORT = { number: '57', sign: '/BC-STP', asOf: '2022-05-31', issuedOn: '2022-06-02' }

/** Whose tasks: all, those of one unit, or of a unit and those below it. */
export type Scope = { unit?: string; branch?: string }

function unitsOf({ unit, branch }: Scope): string[] {
  if (unit !== undefined) return [unit]
  if (branch === undefined) return plan.units.map(({ key }) => key)
  const keys = [branch]
  for (const key of keys)
    for (const below of plan.units)
      if (below.parent === key && !keys.includes(below.key)) keys.push(below.key)
  return keys
}

/**
 * The dashboard of a day counted from the list of updates alone, slowly and by the words of product.md and contract.md.
 * Instants in milliseconds, units and tasks by their keys, people by their names.
 */
export function recount(asOf: string, today: string, scope: Scope = {}) {
  const units = unitsOf(scope)
  const tasksOn = (day: string) => tasksAtEndOf(day).filter((task) => units.includes(task.plan.lead))
  const tasks = tasksOn(asOf)
  const isReported = asOf >= REPORT.issuedOn
  const before = isReported ? REPORT.asOf : weekBefore(asOf)
  const then = tasksOn(before)
  const parts = partitionsOf(tasks, asOf)
  return {
    asOf,
    ...parts,
    rates: ratesOf(tasks, asOf),
    progress: progressOf(tasks, asOf),
    groups: plan.groups.map(({ key, title }) => {
      const own = tasks.filter((task) => task.plan.group === key)
      return { key, title, actual: actual(own), planned: planned(own, asOf), ...partitionsOf(own, asOf) }
    }),
    units: unitLines(tasks, asOf),
    decisions: decisionsOf(tasks, asOf),
    curve: curveOf(tasksOn, asOf),
    upcoming: upcomingOf(tasks, asOf),
    changesSince: {
      report: isReported ? { number: REPORT.number, sign: REPORT.sign, asOf: REPORT.asOf } : null,
      on: before,
      badges: badgeChanges(parts.badges, partitionsOf(then, before).badges),
      onTime: ratesOf(then, before).onTime,
    },
    overdue: overdueOf(tasks, asOf).map((task) => shown(task, asOf)),
    atRisk: atRiskOf(tasks, asOf),
    obstacles: obstaclesOf(tasks),
    ...askedAndUrged(units, asOf),
    lastDecision: asOf === today ? null : lastDecision(units, asOf),
  }
}

/** No day before the plan's first has figures (contract.md: asOf from startsOn). */
function weekBefore(asOf: string): string {
  const day = dayText(dayNumber(asOf) - 7)
  return day < plan.campaign.start ? plan.campaign.start : day
}

/** By lead unit, own tasks only, in the order of the plan; the last update = the last word about one of them. */
function unitLines(tasks: TaskState[], asOf: string) {
  const lines = []
  for (const { key, name } of plan.units) {
    const own = tasks.filter((task) => task.plan.lead === key)
    if (own.length === 0) continue
    let last: number | null = null
    for (const { heardAt } of own)
      if (heardAt !== null && (last === null || Date.parse(heardAt) > last)) last = Date.parse(heardAt)
    lines.push({ key, name, ...partitionsOf(own, asOf), lastUpdateAt: last })
  }
  return lines
}

/** Due asOf+1 .. asOf+14, not completed or cancelled, and the milestones; by day. */
function upcomingOf(tasks: TaskState[], asOf: string) {
  const ahead = (on: string) => dayNumber(on) - dayNumber(asOf) >= 1 && dayNumber(on) - dayNumber(asOf) <= 14
  const items = []
  for (const { on, title } of plan.milestones)
    if (ahead(on)) items.push({ on, milestone: title, task: undefined })
  for (const task of tasks) {
    if (task.dueOn === null || !ahead(task.dueOn)) continue
    if (task.status === 'completed' || task.status === 'cancelled') continue
    items.push({ on: task.dueOn, milestone: undefined, task: shown(task, asOf) })
  }
  return items.sort((a, b) => dayNumber(a.on) - dayNumber(b.on))
}

/** The updates of the tasks in scope up to the end of the day, the latest first. */
function latestFirst(units: string[], asOf: string) {
  const leads = new Map(plan.tasks.map(({ key, lead }) => [key, lead]))
  const heard = updates.filter(({ at, task }) => dayOf(at) <= asOf && units.includes(leads.get(task) ?? ''))
  return heard.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function askedAndUrged(units: string[], asOf: string) {
  const all = latestFirst(units, asOf)
  const decided = (decision: string) => {
    const keys = all.filter((update) => update.decision === decision).map(({ task }) => task)
    return { count: keys.length, keys }
  }
  const pending = all.filter(
    ({ kind, task, at }) =>
      kind === 'extension' &&
      !all.some((other) => other.decision && other.task === task && Date.parse(other.at) > Date.parse(at)),
  )
  const urged = all.filter(({ kind }) => kind === 'urging')
  return {
    extensions: {
      approved: decided('approved'),
      declined: decided('declined'),
      pending: { count: pending.length, keys: pending.map(({ task }) => task) },
    },
    urgings: {
      count: urged.length,
      keys: urged.map(({ task }) => task),
      lastOn: urged[0] ? dayOf(urged[0].at) : null,
    },
  }
}

const DECISIONS = { confirmation: 'confirmed', return: 'returned' } as const

function lastDecision(units: string[], asOf: string) {
  for (const { kind, decision, at, by, task } of latestFirst(units, asOf)) {
    const what = kind === 'confirmation' || kind === 'return' ? DECISIONS[kind] : decision
    if (what) return { on: dayOf(at), by: personOf(by).name, what, task }
  }
  return null
}
