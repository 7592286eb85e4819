import { z } from 'zod'
import { Badges, Counts, Dashboard, Deadlines } from './dashboard'

const count = z.number().int()

const ReportTask = z.object({
  id: z.string(),
  key: z.string(),
  group: z.string(),
  title: z.string(),
  product: z.string().nullable(),
  leadUnit: z.string(),
  coordinatingUnits: z.array(z.string()),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  originalDueOn: z.string().nullable(),
  dueLabel: z.string().nullable(),
  extensions: z.array(z.object({ from: z.string(), due: z.string(), on: z.string() })),
  pendingDue: z.object({ due: z.string(), reason: z.string() }).nullable(),
  status: z.string(),
  deadline: z.string(),
  badge: z.string(),
  daysLate: count,
  percent: count,
  planned: count,
  indicator: z.object({ name: z.string(), unit: z.string(), target: count, done: count }).nullable(),
  weight: count,
  submittedOn: z.string().nullable(),
  completedOn: z.string().nullable(),
  obstacle: z.string().nullable(),
  result: z.string().nullable(),
})

/** The figures of a report: those of the dashboard at its as-of day, with what the annexes and sentences need beside them. */
export const ReportFigures = z.object({
  asOf: z.string(),
  period: z.object({ start: z.string(), end: z.string() }),
  counts: Counts,
  deadlines: Deadlines,
  badges: Badges,
  rates: Dashboard.shape.rates,
  progress: Dashboard.shape.progress,
  groups: Dashboard.shape.groups,
  changesSince: z.object({
    report: z.object({ number: z.string(), sign: z.string() }).nullable(),
    on: z.string(),
    badges: Badges,
  }),
  tasks: z.array(ReportTask),
  obstacles: z.array(
    z.object({
      taskKey: z.string(),
      text: z.string(),
      sinceOn: z.string(),
      helpUnit: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
  urgings: z.array(
    z.object({
      taskKey: z.string(),
      title: z.string(),
      leadUnit: z.string(),
      on: z.string(),
      by: z.string(),
      urged: z.string().nullable(),
      daysLate: count,
      note: z.string().nullable(),
    }),
  ),
  work: z.object({
    created: count,
    confirmed: count,
    returned: count,
    extended: count,
    declined: count,
    reopened: count,
    cancelled: count,
  }),
  /** a value a day; null in figures frozen before a report could show it */
  curve: z
    .object({
      startsOn: z.string(),
      ceremonyOn: z.string(),
      planned: z.array(count.nullable()),
      actual: z.array(count.nullable()),
    })
    .nullable(),
})
