import 'server-only'
import type { Briefing, BriefingFigures, BriefingQuery } from '@/lib/contracts/briefing'
import type { DayFigures } from '@/lib/contracts/comparison'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { changesOf } from '@/lib/data/comparison/changes'
import { readDayFigures } from '@/lib/data/comparison/day-figures'
import { readPairs } from '@/lib/data/comparison/pairs'
import { type Context, query } from '@/lib/data/context'
import { getDashboard } from '@/lib/data/dashboard/queries'
import type { Scope, Sight } from '@/lib/data/dashboard/scope'
import { knownId } from '@/lib/data/tasks/visibility'
import { biggestRisk } from '@/lib/domain/briefing-risk'
import { daysBetween, type Instant, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { sinceOf, type Visit } from '@/lib/domain/visit'
import { readTold } from './told'
import { readVisit } from './visit'
import { waitingFor } from './waiting'

/**
 * The briefing of one reader: what changed since their own last visit, what waits for their decision, the one risk and the
 * countdown; not visible = 404, an instant to come 422. Beside the dashboard, which is kept while nothing changes, four
 * statements: the visit, the figures of then, both states side by side, and the names of what is shown.
 */
export function getBriefing(ctx: Context, campaignId: string, input: BriefingQuery): Promise<Briefing> {
  return query(ctx, async (sql) => {
    const { viewer, now, today } = ctx
    const id = knownId(campaignId)
    const inBranch = input.branch ? { branch: input.branch } : {}
    const [visit, figures] = await Promise.all([readVisit(sql, viewer, id), getDashboard(ctx, id, inBranch)])
    const { since, own } = startOf(visit, now, input.since)
    const to: Scope = { campaignId: id, unit: null, branch: input.branch ?? null, past: null, asOf: today }
    const from: Sight = { ...to, past: since, asOf: vietnamDay(since) }
    const [then, pairs] = await Promise.all([readDayFigures(sql, viewer, from), readPairs(sql, from, to)])
    if (!then) throw new DomainError('not_found')
    const { ceremonyOn, endsOn } = then.plan
    const { changed } = changesOf(pairs, endsOn, from.asOf, today)
    return {
      ...{ generatedAt: now, asOf: today, since, own },
      before: figuresOf(then.figures, from.asOf, ceremonyOn),
      now: figuresOf(figures, today, ceremonyOn),
      decisions: waitingFor(viewer, figures),
      risk: biggestRisk({ ...figures, atRisk: figures.atRisk.items }, today),
      ...(await readTold(sql, changed, since)),
    }
  })
}

/** An open page goes on from where it began; otherwise the reader's own visits say. */
function startOf(visit: Visit | null, now: Instant, asked: Instant | undefined) {
  if (asked === undefined) return sinceOf(visit, now)
  const at = Date.parse(asked)
  if (at > Date.parse(now)) throw invalidField('since', 'out_of_range')
  const own = [visit?.at, visit?.previous].some((known) => known && Date.parse(known) === at)
  return { since: new Date(at).toISOString(), own }
}

function figuresOf(
  { counts, badges, progress }: DayFigures | Dashboard,
  day: PlainDate,
  ceremonyOn: PlainDate,
): BriefingFigures {
  return { counts, badges, progress, daysLeft: daysBetween(day, ceremonyOn) }
}
