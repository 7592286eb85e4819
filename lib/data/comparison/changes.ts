import 'server-only'
import type { ComparedSide, Comparison } from '@/lib/contracts/comparison'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { type Change, changeOf, pointsBehind, type Snapshot } from '@/lib/domain/comparison'
import { badgeOf, daysLate, silentDays } from '@/lib/domain/deadline'
import { plannedOf } from '@/lib/domain/progress'
import type { Pair, StoredFacts } from './pairs'
import type { StoredSide } from './sides'

type Side = Snapshot & { lastHeardOn: PlainDate | null }
/** A task that is told, with both days as the rule saw them. */
export type Changed = Exclude<Change, { list: 'unchanged' }> & {
  id: string
  place: number
  before: Side | null
  after: Side | null
}

/** What the rule says of every pair, in the order of the plan, and how many tasks it has nothing to say of. */
export function changesOf(
  pairs: Pair[],
  endsOn: PlainDate,
  from: PlainDate,
  to: PlainDate,
): { changed: Changed[]; unchanged: Comparison['unchanged'] } {
  const changed = pairs.flatMap(({ id, place, ...stored }): Changed[] => {
    if (id === null) return []
    const before = stored.before && sideOf(stored.before, endsOn, from)
    const after = stored.after && sideOf(stored.after, endsOn, to)
    const change = changeOf(before, after)
    return change.list === 'unchanged' ? [] : [{ id, place, ...change, before, after }]
  })
  changed.sort((a, b) => a.place - b.place)
  const { total = 0, completed = 0 } = pairs[0] ?? {}
  const done = changed.filter(({ before, after }) => (after ?? before)?.status === 'completed')
  return {
    changed,
    unchanged: { total: total - changed.length, completed: completed - done.length },
  }
}

function sideOf(stored: StoredFacts, endsOn: PlainDate, on: PlainDate): Side {
  const { status, returned, percent, done, dueOn, lastHeardOn, requestedOn, deleted, inScope } = stored
  return {
    ...{ status, returned, percent, done, dueOn, lastHeardOn, deleted, inScope },
    badge: badgeOf(stored, on),
    planned: plannedOf({ startsOn: stored.baselineStartsOn, dueOn: stored.baselineDueOn }, endsOn, on),
    daysLate: daysLate(stored, on),
    askedDays: requestedOn && daysBetween(requestedOn, on),
    silentDays: silentDays({ lastHeardOn, dueOn }, on),
  }
}

/** The day's state with its names, as the answer shows it. */
export function shownSide(side: Side | null, named: StoredSide | undefined): ComparedSide | null {
  if (!side || !named) return null
  const { status, badge, percent, planned, dueOn, lastHeardOn } = side
  const { title, leadUnit, owner, indicator, obstacle, requestedDueOn, lastUrgedOn } = named
  return {
    ...{ title, leadUnit, owner, indicator, obstacle, requestedDueOn, lastUrgedOn },
    ...{ status, badge, percent, planned, dueOn, lastHeardOn },
    behind: pointsBehind(side),
    daysLate: side.daysLate,
    silentDays: side.silentDays,
  }
}
