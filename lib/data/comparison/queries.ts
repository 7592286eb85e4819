import 'server-only'
import {
  COMPARED_MOST,
  type ComparedSide,
  type Comparison,
  type ComparisonQuery,
} from '@/lib/contracts/comparison'
import { type Context, query } from '@/lib/data/context'
import type { Scope } from '@/lib/data/dashboard/statement'
import { knownId } from '@/lib/data/tasks/visibility'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { bySlip, type Change, changeOf, pointsBehind, type Snapshot } from '@/lib/domain/comparison'
import { badgeOf, daysLate, silentDays } from '@/lib/domain/deadline'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { plannedOf } from '@/lib/domain/progress'
import { readDayFigures } from './day-figures'
import { type Pair, readPairs, type StoredSide } from './pairs'

type Side = { shown: ComparedSide; snapshot: Snapshot }
type Changed<List extends Change['list']> = {
  id: string
  key: string
  group: string
  place: number
  kind: Extract<Change, { list: List; kind: string }>['kind']
  sides: { before: Side | null; after: Side | null }
}

/**
 * The figures of two days and every task that moved or slipped between them; days from the plan's start to today, the
 * earlier first, else 422. Three statements sent together, whatever the number of tasks.
 */
export function getComparison(
  ctx: Context,
  campaignId: string,
  { from, to, branch }: ComparisonQuery,
): Promise<Comparison> {
  return query(ctx, async (sql) => {
    if (to > ctx.today) throw invalidField('to', 'out_of_range')
    if (from >= to) throw invalidField('to', 'span_order')
    const scope = (asOf: PlainDate): Scope => ({
      campaignId: knownId(campaignId),
      unit: null,
      branch: branch ?? null,
      past: asOf === ctx.today ? null : asOf,
      asOf,
    })
    const [before, after, pairs] = await Promise.all([
      readDayFigures(sql, ctx.viewer, scope(from)),
      readDayFigures(sql, ctx.viewer, scope(to)),
      readPairs(sql, scope(from), scope(to)),
    ])
    if (!before || !after) throw new DomainError('not_found')
    if (from < before.plan.startsOn) throw invalidField('from', 'out_of_range')
    const lists = listsOf(pairs, before.plan.endsOn, from, to)
    return { from, to, generatedAt: ctx.now, before: before.figures, after: after.figures, ...lists }
  })
}

function listsOf(pairs: Pair[], endsOn: PlainDate, from: PlainDate, to: PlainDate) {
  const changed = pairs.flatMap(({ id, key, group, place, before, after }) => {
    if (id === null) return []
    const sides = {
      before: before && sideOf(before, endsOn, from),
      after: after && sideOf(after, endsOn, to),
    }
    const change = changeOf(sides.before?.snapshot ?? null, sides.after?.snapshot ?? null)
    return change.list === 'unchanged' ? [] : [{ id, key, group, place, ...change, sides }]
  })
  const { total = 0, completed = 0 } = pairs[0] ?? {}
  const of = <List extends 'moved' | 'slipped' | 'appeared' | 'left'>(list: List) =>
    changed.filter((row) => row.list === list).sort((a, b) => a.place - b.place) as unknown as Changed<List>[]
  const doneAmong = changed.filter(({ sides }) => (sides.after ?? sides.before)?.shown.status === 'completed')
  const slipped = of('slipped')
    .map((row) => ({ row, kind: row.kind, place: row.place, ...snapshots(row.sides) }))
    .sort(bySlip)
    .map(({ row }) => row)
  return {
    moved: first(of('moved'), both),
    slipped: first(slipped, both),
    appeared: first(of('appeared'), ({ after }) => (after ? { after: after.shown } : null)),
    left: first(of('left'), ({ before }) => (before ? { before: before.shown } : null)),
    unchanged: { total: total - changed.length, completed: completed - doneAmong.length },
  }
}

const snapshots = ({ before, after }: Changed<'slipped'>['sides']) => ({
  before: before?.snapshot ?? null,
  after: after?.snapshot ?? null,
})

const both = ({ before, after }: Changed<'moved'>['sides']) =>
  before && after ? { before: before.shown, after: after.shown } : null

/** The first rows of a list with the days they show, and how many there are. */
function first<List extends 'moved' | 'slipped' | 'appeared' | 'left', Shown extends object>(
  rows: Changed<List>[],
  show: (sides: Changed<List>['sides']) => Shown | null,
) {
  const items = rows.slice(0, COMPARED_MOST).flatMap(({ id, key, group, kind, sides }) => {
    const shown = show(sides)
    return shown ? [{ id, key, group, kind, ...shown }] : []
  })
  return { total: rows.length, items }
}

function sideOf(stored: StoredSide, endsOn: PlainDate, on: PlainDate): Side {
  const { percent, dueOn, lastHeardOn, requestedOn, requestedDueOn, indicator } = stored
  const planned = plannedOf({ startsOn: stored.baselineStartsOn, dueOn: stored.baselineDueOn }, endsOn, on)
  const computed = { badge: badgeOf(stored, on), daysLate: daysLate(stored, on), percent, planned, dueOn }
  const silent = silentDays({ lastHeardOn, dueOn }, on)
  const { title, leadUnit, owner, status, obstacle, lastUrgedOn } = stored
  return {
    shown: {
      ...{ title, leadUnit, owner, status, obstacle, lastUrgedOn, lastHeardOn, requestedDueOn, indicator },
      ...computed,
      behind: pointsBehind({ percent, planned }),
      silentDays: silent,
    },
    snapshot: {
      ...computed,
      status,
      returned: stored.returned,
      done: indicator?.done ?? null,
      askedDays: requestedOn && daysBetween(requestedOn, on),
      silentDays: silent,
      deleted: stored.deleted,
      inScope: stored.inScope,
    },
  }
}
