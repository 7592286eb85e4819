import type { Indicator } from '@/lib/contracts/indicator'
import { plainDate } from '@/lib/domain/calendar'
import type { Measured } from '@/lib/domain/indicators'

type Counted = Pick<Indicator, 'done' | 'target' | 'status' | 'startsOn' | 'dueOn'>

/** What the pace of an indicator is reckoned from. */
export function measuredOf({ done, target, status, startsOn, dueOn }: Counted): Measured {
  return {
    done,
    target,
    status,
    startsOn: startsOn === null ? null : plainDate(startsOn),
    dueOn: dueOn === null ? null : plainDate(dueOn),
  }
}
