import type { ReportFigures, ReportTask } from './report-figures'
import type { ReportState } from './report-kinds'

/** A figure in both reports; null = it was not counted there. */
export type Compared = { before: number | null; after: number | null }
type Side = Pick<ReportTask, 'badge' | 'percent' | 'dueOn' | 'daysLate'>

export type ReportDifference = {
  groups: {
    id: string
    key: string
    title: string
    /** basis points */
    actual: Compared
    total: Compared
    completed: Compared
    overdue: Compared
  }[]
  /** what is counted and differs, in the order of the later report */
  indicators: { taskId: string; key: string; name: string; unit: string; done: Compared; target: Compared }[]
  /** tasks that stand differently, or only in one of both: in the order of the later report, then what left */
  tasks: { id: string; key: string; title: string; before: Side | null; after: Side | null }[]
}

/** What became of the figures between two reports of a plan. */
export function reportDifference(before: ReportFigures, after: ReportFigures): ReportDifference {
  return {
    groups: groupsOf(before, after),
    indicators: paired(before.tasks, after.tasks).flatMap(indicatorOf),
    tasks: paired(before.tasks, after.tasks).flatMap(([was, is]) => {
      const [one, other] = [was && sideOf(was), is && sideOf(is)]
      if (one && other && isSame(one, other)) return []
      const { id, key, title } = (is ?? was) as ReportTask
      return [{ id, key, title, before: one ?? null, after: other ?? null }]
    }),
  }
}

function groupsOf(before: ReportFigures, after: ReportFigures): ReportDifference['groups'] {
  return paired(before.groups, after.groups).map(([was, is]) => {
    const { id, key, title } = (is ?? was) as ReportFigures['groups'][number]
    const of = (read: (group: ReportFigures['groups'][number]) => number | null): Compared => ({
      before: was ? read(was) : null,
      after: is ? read(is) : null,
    })
    return {
      ...{ id, key, title },
      actual: of((group) => group.actual),
      total: of((group) => group.counts.total),
      completed: of((group) => group.badges.completed),
      overdue: of((group) => group.badges.overdue),
    }
  })
}

function indicatorOf([was, is]: Pair<ReportTask>): ReportDifference['indicators'] {
  const shown = is?.indicator ?? was?.indicator
  const task = is ?? was
  if (!shown || !task) return []
  const of = (field: 'done' | 'target'): Compared => ({
    before: was?.indicator?.[field] ?? null,
    after: is?.indicator?.[field] ?? null,
  })
  const [done, target] = [of('done'), of('target')]
  if (done.before === done.after && target.before === target.after) return []
  return [{ taskId: task.id, key: task.key, name: shown.name, unit: shown.unit, done, target }]
}

const sideOf = ({ badge, percent, dueOn, daysLate }: ReportTask): Side => ({
  badge,
  percent,
  dueOn,
  daysLate,
})

/** A further day late is no news of a task that was late already. */
const isSame = (one: Side, other: Side) =>
  one.badge === other.badge && one.percent === other.percent && one.dueOn === other.dueOn

type Pair<T> = [before: T | undefined, after: T | undefined]

/** Each thing once, beside itself: those of the later list in its order, then those that only the earlier one has. */
function paired<T extends { id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.map((is): Pair<T> => [earlier.get(is.id), is]),
    ...before.filter(({ id }) => !later.has(id)).map((was): Pair<T> => [was, undefined]),
  ]
}

type Listed = { id: string; asOf: string; state: ReportState }

/**
 * Which report one is set beside: the one asked for, if it is there; else the issued one with the last figures before its own
 * (what "so với" of its text speaks of), else any other issued, else any other. Null = there is none.
 */
export function comparedWith(reports: readonly Listed[], id: string, asked: string | null): string | null {
  const own = reports.find((report) => report.id === id)
  const others = reports.filter((report) => report.id !== id)
  if (others.some((report) => report.id === asked)) return asked
  const latestFirst = (one: Listed, other: Listed) =>
    one.asOf < other.asOf ? 1 : one.asOf > other.asOf ? -1 : 0
  const issued = others.filter(({ state }) => state === 'issued').sort(latestFirst)
  const before = issued.find(({ asOf }) => own !== undefined && asOf < own.asOf)
  return (before ?? issued[0] ?? [...others].sort(latestFirst)[0])?.id ?? null
}
