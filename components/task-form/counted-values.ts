import type { PlanTally } from '@/lib/contracts/effect'
import type { TaskDetail } from '@/lib/contracts/task'
import { type PlainDate, plainDate } from '@/lib/domain/calendar'
import type { FieldsToCount } from '@/lib/domain/edit'
import { asNew, type Effect, edited, effectOf } from '@/lib/domain/effect'
import type { Counted } from '@/lib/domain/tally'
import { type FormValues, fieldsOf } from './form-values'

/** What the form's fields do to the figures, by the same rules as the server's. Pure. */
export function effectOfForm(tally: PlanTally, task: TaskDetail | null, values: FormValues): Effect {
  const groups = new Map(tally.groups.map(({ key, ...sums }) => [key, sums]))
  const span = { on: plainDate(tally.on), endsOn: plainDate(tally.endsOn) }
  const before = task && countedTask(task)
  const fields = countedFields(values, before)
  return effectOf(groups, before, before ? edited(before, fields) : asNew(fields), span)
}

/** What figures are made of; a target not yet a number leaves the one there is. */
function countedFields(values: FormValues, before: Counted | null): FieldsToCount {
  const { group, weight = 1, startsOn = null, dueOn = null, indicator } = fieldsOf(values)
  const isWhole = indicator && Number.isInteger(indicator.target) && indicator.target >= 1
  const target = indicator ? (isWhole ? indicator.target : (before?.indicator?.target ?? null)) : null
  return { group, weight, startsOn, dueOn, target }
}

/**
 * A stored task as the figures count it. The date a sent result is judged by is not known here and not needed: an edit
 * leaves it alone, so its part is the same before and after.
 */
function countedTask(task: TaskDetail): Counted {
  const { status, percent, indicator, returned, extensionCount, obstacle, group, weight } = task
  return {
    status,
    percent,
    indicator: indicator && { target: indicator.target, done: indicator.done },
    returned,
    startsOn: day(task.startsOn),
    dueOn: day(task.dueOn),
    originalDueOn: day(task.originalDueOn),
    extensionCount,
    submittedOn: day(task.submittedOn),
    submittedDueOn: day(task.dueOn),
    prior: null,
    obstacle,
    group,
    weight,
    baseline: { startsOn: day(task.baseline.startsOn), dueOn: day(task.baseline.dueOn) },
  }
}

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))
