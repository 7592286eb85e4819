import 'server-only'
import type { Milestone } from '@/lib/contracts/campaign'
import type { PlainDate } from '@/lib/domain/calendar'
import type { Figures } from './statement'
import type { NeededTask } from './way-back-sql'

export type MilestoneAhead = {
  milestone: Milestone
  total: number
  critical: { slack: number; keys: string[] } | null
  rows: {
    task: NeededTask
    after: string[]
    workDays: number
    beginsOn: PlainDate
    endsOn: PlainDate
    limitOn: PlainDate
    lastStartOn: PlainDate | null
    slack: number
    critical: boolean
    destination: boolean
  }[]
}

export function milestonesAhead(_figures: Figures, _asOf: PlainDate): MilestoneAhead[] {
  return []
}
