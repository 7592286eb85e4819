import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { COMPARED_MOST, type Comparison, type ComparisonQuery } from '@/lib/contracts/comparison'
import { type Context, query } from '@/lib/data/context'
import type { Scope } from '@/lib/data/dashboard/scope'
import { knownId } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { bySlip } from '@/lib/domain/comparison'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { type Changed, changesOf, shownSide } from './changes'
import { readDayFigures } from './day-figures'
import { readPairs } from './pairs'
import { readSides } from './sides'

/**
 * The figures of two days and every task that moved or slipped between them; days from the plan's start to today, the
 * earlier first, else 422. Three statements sent together, then the names of the rows that are shown on either day.
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
    const { changed, unchanged } = changesOf(pairs, before.plan.endsOn, from, to)
    const lists = await shownLists(sql, changed, scope(from), scope(to))
    return {
      ...{ from, to, generatedAt: ctx.now, before: before.figures, after: after.figures },
      ...{ ...lists, unchanged },
    }
  })
}

async function shownLists(sql: Sql | Tx, changed: Changed[], from: Scope, to: Scope) {
  const of = <List extends Changed['list']>(list: List) =>
    changed.filter((row): row is Extract<Changed, { list: List }> => row.list === list)
  const slipped = of('slipped').sort(bySlip)
  const lists = { slipped, moved: of('moved'), appeared: of('appeared'), left: of('left') }
  const ids = Object.values(lists).flatMap((rows) => rows.slice(0, COMPARED_MOST).map(({ id }) => id))
  const [before, after] = await Promise.all([readSides(sql, ids, from), readSides(sql, ids, to)])
  const sides = (row: Changed) => ({
    before: shownSide(row.before, before.get(row.id)),
    after: shownSide(row.after, after.get(row.id)),
  })
  const head = <Row extends Changed>({ id, kind }: Row) => {
    const { key = '', group = '' } = after.get(id) ?? before.get(id) ?? {}
    return { id, key, group, kind: kind as Row['kind'] }
  }
  const first = <Row extends Changed, Shown extends object>(
    rows: Row[],
    show: (shown: ReturnType<typeof sides>) => Shown | null,
  ) => ({
    total: rows.length,
    items: rows.slice(0, COMPARED_MOST).flatMap((row) => {
      const shown = show(sides(row))
      return shown ? [{ ...head(row), ...shown }] : []
    }),
  })
  const both = (shown: ReturnType<typeof sides>) =>
    shown.before && shown.after ? { before: shown.before, after: shown.after } : null
  return {
    slipped: first(lists.slipped, both),
    moved: first(lists.moved, both),
    appeared: first(lists.appeared, ({ after: is }) => is && { after: is }),
    left: first(lists.left, ({ before: was }) => was && { before: was }),
  }
}
