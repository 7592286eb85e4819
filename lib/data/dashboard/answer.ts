import 'server-only'
import type { Badges, Dashboard } from '@/lib/contracts/dashboard'
import type { Context } from '@/lib/data/context'
import { toTask } from '@/lib/data/tasks/row'
import { unitsInScope } from '@/lib/domain/branch'
import { dayNumber, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { curveOf } from '@/lib/domain/curve'
import { ratesOf } from '@/lib/domain/rates'
import { decisionsOf, obstaclesOf, overdueOf, risksOf, toName } from './listed'
import type { Read } from './read'
import type { Cell, Figures } from './statement'
import {
  badgesOf,
  countCells,
  lastHeard,
  onTimeOf,
  plannedFrom,
  progressOf,
  rateCounts,
  spansOf,
} from './sums'

/** What was read, as the contract says it. */
export function toDashboard(ctx: Context, read: Read): Dashboard {
  const { scope, campaign, figures } = read
  const { asOf } = scope
  const cells = figures.cells ?? []
  const spans = spansOf(figures.terms ?? [])
  const now = countCells(cells)
  const actual = progressOf(cells)
  const changes = (figures.changes ?? []).map(([on, start, due, weight]) => ({ on, start, due, weight }))
  const points = (figures.points ?? []).map(([on, weight, sum]) => ({ on, weight, points: sum }))
  const { curve, gapDays } = curveOf({ ...campaign, asOf }, { spans, changes }, points, actual)
  return {
    asOf,
    generatedAt: ctx.now,
    ...now,
    rates: ratesOf(rateCounts(cells)),
    progress: { actual, planned: plannedFrom(spans, asOf), gapDays },
    groups: groupsOf(figures, cells, asOf),
    units: unitsOf(figures, cells),
    decisions: decisionsOf(read),
    curve,
    upcoming: upcomingOf(read),
    changesSince: changesOf(read, now.badges),
    ...recordedOf(read),
    atRisk: risksOf(read),
    wayBack: wayBackOf(read),
    holidays: figures.needed.holidays,
  }
}

function groupsOf({ groups, terms }: Figures, cells: Cell[], asOf: PlainDate): Dashboard['groups'] {
  return (groups ?? []).map(({ id, key, title, ordinal }) => {
    const own = cells.filter((cell) => cell.groupId === id)
    const spans = spansOf((terms ?? []).filter(([group]) => group === ordinal))
    return { id, key, title, actual: progressOf(own), planned: plannedFrom(spans, asOf), ...countCells(own) }
  })
}

function unitsOf({ units }: Figures, cells: Cell[]): Dashboard['units'] {
  return (units ?? []).flatMap((unit) => {
    const own = cells.filter((cell) => cell.unitId === unit.id)
    return own.length === 0 ? [] : [{ ...unit, ...countCells(own), lastUpdateAt: lastHeard(own) }]
  })
}

function upcomingOf({ scope, figures, tasks }: Read): Dashboard['upcoming'] {
  const { asOf } = scope
  const due = figures.lists.upcoming.rows.flatMap(({ id }) => {
    const row = tasks.get(id)
    return row ? [{ on: row.dueOn ?? asOf, task: toTask(row, asOf) }] : []
  })
  const soon = (on: string) => {
    const days = dayNumber(on as PlainDate) - dayNumber(asOf)
    return days >= 1 && days <= 14
  }
  const milestones = (figures.milestones ?? [])
    .filter(({ on }) => soon(on))
    .map((milestone) => ({ on: milestone.on, milestone }))
  return [...milestones, ...due].sort((a, b) => a.on.localeCompare(b.on))
}

function changesOf({ scope, campaign, figures }: Read, now: Badges): Dashboard['changesSince'] {
  const units = unitsInScope(figures.units ?? [], scope)
  const cells = (figures.before ?? []).filter(({ unitId }) => units === null || units.has(unitId))
  const before = badgesOf(cells)
  const fields = Object.keys(now) as (keyof Badges)[]
  const badges = Object.fromEntries(fields.map((field) => [field, now[field] - before[field]])) as Badges
  return { report: campaign.report, on: campaign.compareOn, badges, onTime: onTimeOf(cells) }
}

function recordedOf(
  read: Read,
): Pick<Dashboard, 'overdue' | 'obstacles' | 'extensions' | 'urgings' | 'lastDecision'> {
  const { extensions, urgings, lastDecision } = read.figures.records
  const none = { count: 0, keys: [] }
  const decided = lastDecision && read.tasks.get(lastDecision.taskId)
  return {
    overdue: overdueOf(read),
    obstacles: obstaclesOf(read),
    extensions: { approved: none, declined: none, pending: none, ...extensions },
    urgings,
    lastDecision: decided
      ? {
          on: vietnamDay(lastDecision.at),
          by: { id: lastDecision.by, name: lastDecision.byName },
          what: lastDecision.what,
          task: toName(decided),
        }
      : null,
  }
}

function wayBackOf({ ahead, tasks }: Read): Dashboard['wayBack'] {
  return ahead.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.flatMap(({ task, ...row }) => {
      const full = tasks.get(task.id)
      if (!full) return []
      const { status, percent, startsOn } = task
      const leadUnit = { id: full.leadUnitId, key: full.leadUnitKey, name: full.leadUnitName }
      return [{ ...row, task: { ...toName(full), leadUnit, status, percent, startsOn } }]
    }),
  }))
}
