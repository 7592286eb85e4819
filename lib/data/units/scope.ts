import 'server-only'
import type { PastDay } from '@/lib/data/tasks/row'
import type { PlainDate } from '@/lib/domain/calendar'

/** What is asked about one unit: with its branch, or alone. */
export type UnitScope = {
  campaignId: string
  key: string
  reach: 'branch' | 'direct'
  past: PastDay
  asOf: PlainDate
}
