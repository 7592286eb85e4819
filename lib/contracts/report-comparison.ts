import { z } from 'zod'
import { BADGES } from '@/lib/domain/deadline'
import { SECTION_KEYS } from '@/lib/domain/report-section'
import { ReportRef } from './report'
import { ReportFigures } from './report-figures'

/** The other report; of two, the one with the earlier figures stands first, whichever was asked for. */
export const ReportComparisonQuery = z.strictObject({ with: z.string().max(64, { error: 'too_long' }) })

/** null = not counted in that report; shares in basis points */
const compared = z.object({ before: z.number().nullable(), after: z.number().nullable() })
const figures = ReportFigures.pick({ counts: true, badges: true, progress: true, rates: true })
const taskSide = z.object({
  badge: z.enum(BADGES),
  percent: z.number(),
  dueOn: z.string().nullable(),
  daysLate: z.number(),
})

/** Lines of a text, each in pieces of what stayed, went and came. */
export const TextLines = z.array(
  z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })),
)

/** Two reports of a plan side by side: figures, what became of each task, and the text. */
export const ReportComparison = z.object({
  before: ReportRef,
  after: ReportRef,
  figures: z.object({ before: figures, after: figures }),
  groups: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      title: z.string(),
      ...{ actual: compared, total: compared, completed: compared, overdue: compared },
    }),
  ),
  /** those that differ */
  indicators: z.array(
    z.object({
      taskId: z.string(),
      key: z.string(),
      name: z.string(),
      unit: z.string(),
      ...{ done: compared, target: compared },
    }),
  ),
  /** those that differ; null = not in that report */
  tasks: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      title: z.string(),
      ...{ before: taskSide.nullable(), after: taskSide.nullable() },
    }),
  ),
  /** every section in lines, each in pieces of what stayed, went and came */
  sections: z.array(
    z.object({
      key: z.enum(SECTION_KEYS),
      number: z.string(),
      title: z.string(),
      lines: TextLines,
    }),
  ),
})
export type ReportComparison = z.infer<typeof ReportComparison>
