import 'server-only'
import type { Dashboard, DashboardQuery } from '@/lib/contracts/dashboard'
import { type Context, query } from '@/lib/data/context'
import { lastHeardOn, toTask } from '@/lib/data/tasks/row'
import { knownId } from '@/lib/data/tasks/visibility'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { curveOf, gapDays } from '@/lib/domain/curve'
import { silentDays } from '@/lib/domain/deadline'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { ratesOf } from '@/lib/domain/rates'
import { type Figures, readDecisions, readFigures, type Scope, type Waiting } from './statement'
import { badgesOf, countCells, lastHeard, onTimeOf, plannedFrom, progressOf, rateCounts } from './sums'

/** The figures of a campaign at a day from its start to today; outside it 422. Two statements whatever the number of tasks. */
export function getDashboard(ctx: Context, campaignId: string, input: DashboardQuery): Promise<Dashboard> {
  return query(ctx, async (sql) => {
    const asOf = input.asOf ?? ctx.today
    const scope: Scope = {
      campaignId: knownId(campaignId),
      unit: input.unit ?? null,
      branch: input.branch ?? null,
      past: asOf === ctx.today ? null : asOf,
      asOf,
    }
    if (asOf > ctx.today) throw invalidField('asOf', 'out_of_range')
    const [figures, waiting] = await Promise.all([
      readFigures(sql, ctx.viewer, scope),
      readDecisions(sql, scope),
    ])
    const { campaign } = figures
    if (!campaign) throw new DomainError('not_found')
    if (input.asOf !== undefined && asOf < campaign.startsOn) throw invalidField('asOf', 'out_of_range')
    return toDashboard(ctx, campaign, asOf, figures, waiting)
  })
}

function toDashboard(
  ctx: Context,
  campaign: NonNullable<Figures['campaign']>,
  asOf: PlainDate,
  figures: Figures,
  waiting: Waiting[],
): Dashboard {
  const cells = figures.cells ?? []
  const terms = figures.scope ?? []
  const now = countCells(cells)
  const actual = progressOf(cells)
  const span = { startsOn: campaign.startsOn, endsOn: campaign.endsOn, asOf }
  return {
    asOf,
    generatedAt: ctx.now,
    ...now,
    rates: ratesOf(rateCounts(cells)),
    progress: {
      actual,
      planned: plannedFrom(terms, asOf),
      gapDays: gapDays({ ...span, actual, scope: terms }),
    },
    groups: (figures.groups ?? []).map(({ id, key, title }) => {
      const own = cells.filter((cell) => cell.groupId === id)
      const planned = plannedFrom(
        terms.filter((term) => term.groupId === id),
        asOf,
      )
      return { id, key, title, actual: progressOf(own), planned, ...countCells(own) }
    }),
    units: (figures.units ?? []).flatMap((unit) => {
      const own = cells.filter((cell) => cell.unitId === unit.id)
      return own.length === 0 ? [] : [{ ...unit, ...countCells(own), lastUpdateAt: lastHeard(own) }]
    }),
    decisions: decisionsOf(waiting, asOf),
    curve: curveOf({ ...span, scope: figures.scopeSteps ?? [], points: figures.pointSteps ?? [] }),
    upcoming: upcomingOf(figures, waiting, asOf),
    changesSince: {
      report: null,
      on: campaign.compareOn,
      badges: changesOf(figures, now.badges),
      onTime: onTimeOf(figures.before ?? []),
    },
    overdue: [],
    atRisk: { total: 0, items: [] },
    obstacles: { total: 0, items: [] },
    extensions: {
      approved: { count: 0, keys: [] },
      declined: { count: 0, keys: [] },
      pending: { count: 0, keys: [] },
    },
    urgings: { count: 0, keys: [], lastOn: null },
    wayBack: [],
    holidays: [],
    now: null,
    lastDecision: null,
  }
}

function decisionsOf(waiting: Waiting[], asOf: PlainDate): Dashboard['decisions'] {
  const of = (list: Waiting['list']) => waiting.filter((row) => row.list === list)
  const total = (list: Waiting['list']) => of(list)[0]?.total ?? 0
  return {
    confirmations: of('confirmation').map((row) => ({
      ...toTask(row, asOf),
      evidenceCount: row.evidenceCount,
      submittedAt: row.submittedAt,
      submittedBy:
        row.submittedBy && row.submittedByName ? { id: row.submittedBy, name: row.submittedByName } : null,
    })),
    extensions: of('extension').flatMap((row) =>
      row.extensionId && row.extensionDue && row.requestedById
        ? [
            {
              id: row.extensionId,
              task: toTask(row, asOf),
              due: row.extensionDue,
              reason: row.extensionReason ?? '',
              by: { id: row.requestedById, name: row.requestedByName ?? '' },
              at: row.extensionAt ?? '',
            },
          ]
        : [],
    ),
    silentOverdue: of('silent').map((row) => ({
      ...toTask(row, asOf),
      silentDays: silentDays({ lastHeardOn: lastHeardOn(row), dueOn: row.dueOn }, asOf) ?? 0,
      lastUrgedAt: row.lastUrgedAt,
    })),
    totals: {
      confirmations: total('confirmation'),
      extensions: total('extension'),
      silentOverdue: total('silent'),
    },
  }
}

function upcomingOf(figures: Figures, waiting: Waiting[], asOf: PlainDate): Dashboard['upcoming'] {
  const tasks = waiting
    .filter((row) => row.list === 'upcoming')
    .map((row) => ({ on: row.dueOn ?? asOf, task: toTask(row, asOf) }))
  const milestones = (figures.milestones ?? [])
    .filter(({ on }) => daysBetween(asOf, on as PlainDate) >= 1 && daysBetween(asOf, on as PlainDate) <= 14)
    .map((milestone) => ({ on: milestone.on, milestone }))
  return [...milestones, ...tasks].sort((a, b) => a.on.localeCompare(b.on))
}

function changesOf(figures: Figures, now: Dashboard['badges']): Dashboard['badges'] {
  const before = badgesOf(figures.before ?? [])
  const fields = Object.keys(now) as (keyof Dashboard['badges'])[]
  return Object.fromEntries(fields.map((field) => [field, now[field] - before[field]])) as Dashboard['badges']
}
