import type { PlainDate } from './calendar'
import type { Status } from './task'

type TaskName = { id: string; key: string; title: string }
type Milestone = { on: string; title: string; ceremony: boolean }

/** A row of the way back (`WayBackLine`), as far as the rule reads it. Counts are working days. */
type Row = {
  task: TaskName & { status: Status }
  workDays: number
  beginsOn: string
  limitOn: string
  lastStartOn: string | null
  slack: number
  critical: boolean
  destination: boolean
}
type WayBack = {
  milestone: Milestone
  rows: readonly Row[]
  critical: { slack: number; keys: readonly string[] } | null
}

export type RiskInput = {
  wayBack: readonly WayBack[]
  /** the longest overdue first */
  overdue: readonly (TaskName & { daysLate: number })[]
  /** the most at risk first */
  atRisk: readonly (TaskName & { behind: number | null; silentDays: number | null })[]
}

/** When the work that heads the thinnest chain must begin. */
export const CHAIN_STARTS = ['ahead', 'under_way', 'passed', 'waiting'] as const
export type ChainStart = (typeof CHAIN_STARTS)[number]

export type BiggestRisk =
  | {
      kind: 'chain'
      task: TaskName
      /** in order of work */
      keys: string[]
      slack: number
      /** the last working day on which the task's work may end */
      limitOn: string
      start: ChainStart
      beginsOn: string
      lastStartOn: string | null
      /** the least slack of what is on no such chain; null = nothing else is left */
      othersSlack: number | null
    }
  | { kind: 'overdue'; task: TaskName; daysLate: number; milestone: Milestone }
  | { kind: 'at_risk'; task: TaskName; behind: number | null; silentDays: number | null }

/** From so many working days in hand down a chain is the risk of the day. */
export const THIN_SLACK = 3

/**
 * The one risk of the briefing: the thinnest chain of the way back from the ceremony once it has three working days in hand
 * or less; else the longest overdue task that a milestone ahead needs; else the task most at risk; else null.
 */
export function biggestRisk({ wayBack, overdue, atRisk }: RiskInput, today: PlainDate): BiggestRisk | null {
  const chain = thinChain(wayBack.find(({ milestone }) => milestone.ceremony))
  const risk = chain && riskOfChain(chain, today)
  if (risk) return risk
  for (const late of overdue) {
    const needs = wayBack.find(({ rows }) => rows.some(({ task }) => task.id === late.id))
    if (needs) {
      const { daysLate } = late
      return { kind: 'overdue', task: nameOf(late), daysLate, milestone: milestoneOf(needs) }
    }
  }
  const [first] = atRisk
  if (!first) return null
  const { behind, silentDays } = first
  return { kind: 'at_risk', task: nameOf(first), behind, silentDays }
}

type ThinChain = { rows: readonly Row[]; keys: readonly string[]; slack: number }

function thinChain(way: WayBack | undefined): ThinChain | null {
  if (!way?.critical || way.critical.slack > THIN_SLACK) return null
  return { rows: way.rows, ...way.critical }
}

/** The head of a chain is its first task with work left; where only confirmations are missing, its first task. */
function riskOfChain({ rows, keys, slack }: ThinChain, today: PlainDate): BiggestRisk | null {
  const onChain = keys.flatMap((key) => rows.find(({ task }) => task.key === key) ?? [])
  const head = onChain.find(({ workDays, destination }) => workDays > 0 && !destination) ?? onChain[0]
  if (!head) return null
  const others = rows.filter(({ critical, destination }) => !critical && !destination)
  const { task, limitOn, beginsOn, lastStartOn } = head
  return {
    kind: 'chain',
    task: nameOf(task),
    keys: [...keys],
    slack,
    limitOn,
    start: startOf(head, today),
    beginsOn,
    lastStartOn,
    othersSlack: others.length === 0 ? null : Math.min(...others.map((row) => row.slack)),
  }
}

function startOf({ task, workDays, lastStartOn }: Row, today: PlainDate): ChainStart {
  if (workDays === 0) return 'waiting'
  if (lastStartOn === null || lastStartOn < today) return 'passed'
  return task.status === 'not_started' ? 'ahead' : 'under_way'
}

const nameOf = ({ id, key, title }: TaskName): TaskName => ({ id, key, title })
const milestoneOf = ({ milestone: { on, title, ceremony } }: WayBack): Milestone => ({ on, title, ceremony })
