import 'server-only'
import type { Milestone } from '@/lib/contracts/campaign'
import type { PlainDate } from '@/lib/domain/calendar'
import { type WayBackLines, wayBackOf } from '@/lib/domain/way-back'
import { withWhatTheyWaitFor } from '@/lib/domain/work-order'
import type { Figures } from './statement'
import type { NeededTask } from './way-back-sql'

export type MilestoneAhead = WayBackLines<NeededTask> & { milestone: Milestone; total: number }

const SHOWN = 50

/**
 * The way back from every milestone ahead that something is still due for. The ceremony needs its group's tasks due by
 * that day, another milestone what is due on its own; each of them what these wait for (design §12).
 */
export function milestonesAhead({ milestones, needed }: Figures, asOf: PlainDate): MilestoneAhead[] {
  const holidays = new Set<string>(needed.holidays)
  return (milestones ?? []).flatMap((milestone) => {
    const on = milestone.on as PlainDate
    if (on < asOf) return []
    const seeds = needed.tasks.filter((task) => isDueFor(task, milestone)).map(({ id }) => id)
    const ids = withWhatTheyWaitFor(seeds, needed.links)
    const tasks = needed.tasks.filter(({ id }) => ids.has(id))
    if (tasks.length === 0) return []
    const lines = wayBackOf({ tasks, dependencies: needed.links, milestone: { on }, today: asOf, holidays })
    return [{ ...lines, milestone, total: lines.rows.length, rows: lines.rows.slice(0, SHOWN) }]
  })
}

function isDueFor({ group, dueOn }: NeededTask, { on, ceremony }: Milestone): boolean {
  if (!ceremony) return dueOn === on
  return group === 'ceremony' && (dueOn === null || dueOn <= on)
}
