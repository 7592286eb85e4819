import type { PlainDate } from './calendar'
import type { FieldErrors } from './errors'

/** How many steps a task's checklist holds. */
export const MAX_STEPS = 50

/** The days of a task between which its steps lie; an end that is not set leaves that side open. */
export type StepSpan = { startsOn: PlainDate | null; dueOn: PlainDate | null }
export type StepDateProblem = 'before_task' | 'after_task'

/** Why a step's day does not fit its task: before the start or after the due day; both ends count as within. Null = it fits. */
export function stepDateProblem(
  dueOn: PlainDate | null,
  { startsOn, dueOn: end }: StepSpan,
): StepDateProblem | null {
  if (dueOn === null) return null
  if (end !== null && dueOn > end) return 'after_task'
  return startsOn !== null && dueOn < startsOn ? 'before_task' : null
}

/** The same for a whole list, by the path of the field: `steps.<row, from 0>.dueOn`. */
export function stepDateProblems(steps: readonly { dueOn: PlainDate | null }[], span: StepSpan): FieldErrors {
  const errors: FieldErrors = {}
  for (const [row, { dueOn }] of steps.entries()) {
    const problem = stepDateProblem(dueOn, span)
    if (problem) errors[`steps.${row}.dueOn`] = problem
  }
  return errors
}

/** Is a step late: not done, and its day is over? */
export function isStepLate(step: { dueOn: string | null; done: unknown }, today: PlainDate): boolean {
  return step.dueOn !== null && !step.done && step.dueOn < today
}

/** The list with one row at another place; a place outside the list is its nearest end. */
export function withMoved<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows[from]
  if (row === undefined) return [...rows]
  return rows.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, row)
}
