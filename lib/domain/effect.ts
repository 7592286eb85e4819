import type { PlainDate } from './calendar'
import { type FieldsToCount, percentAfterEdit } from './edit'
import {
  addTally,
  type Counted,
  EMPTY_TALLY,
  type Figures,
  figuresOf,
  type Span,
  type Tally,
  tallyOf,
} from './tally'
import type { TaskState } from './task'

/** What a change does to the figures, reckoned before it is made (design §12: effect in figures before deciding). */
export type Change = { before: Figures; after: Figures }
export type Effect = {
  plan: Change
  /** the groups it touches: one, or two when the task goes to another */
  groups: ({ key: string } & Change)[]
}

/**
 * The figures of the plan and of the groups touched, before and after one task becomes another.
 * @param groups the tallies of all groups of the plan by key, with the task as it is now in its group
 * @param before null = the task is new
 * @param after null = the task leaves the plan (to the trash)
 */
export function effectOf(
  groups: ReadonlyMap<string, Tally>,
  before: Counted | null,
  after: Counted | null,
  span: Span,
): Effect {
  const plan = [...groups.values()].reduce((sum, tally) => addTally(sum, tally), EMPTY_TALLY)
  const moved = (tally: Tally, leaves: Counted | null, joins: Counted | null) => {
    const without = leaves ? addTally(tally, tallyOf(leaves, span), -1) : tally
    return joins ? addTally(without, tallyOf(joins, span)) : without
  }
  const change = (tally: Tally, leaves: Counted | null, joins: Counted | null): Change => ({
    before: figuresOf(tally),
    after: figuresOf(moved(tally, leaves, joins)),
  })
  const touched = new Set([before?.group, after?.group].filter((key) => key !== undefined))
  return {
    plan: change(plan, before, after),
    groups: [...touched].map((key) => ({
      key,
      ...change(
        groups.get(key) ?? EMPTY_TALLY,
        before?.group === key ? before : null,
        after?.group === key ? after : null,
      ),
    })),
  }
}

/** The task with another state: what a verb makes of it. */
export function withState(task: Counted, state: TaskState): Counted {
  return { ...task, ...state }
}

/**
 * The task as an edit of its plain fields leaves it: the baseline and the original date take the first dates a task is
 * given and never move again (product.md, Progress 5).
 */
export function edited(task: Counted, fields: FieldsToCount): Counted {
  const { group, weight, startsOn, dueOn, target } = fields
  return {
    ...task,
    group,
    weight,
    startsOn,
    dueOn,
    originalDueOn: task.originalDueOn ?? dueOn,
    baseline: {
      startsOn: task.baseline.startsOn ?? startsOn,
      dueOn: task.baseline.dueOn ?? dueOn,
    },
    indicator: target === null ? null : { target, done: task.indicator?.done ?? 0 },
    percent: percentAfterEdit(task, target),
  }
}

/** A task as it is when it is given out. */
export function asNew({ group, weight, startsOn, dueOn, target }: FieldsToCount): Counted {
  return {
    group,
    weight,
    baseline: { startsOn, dueOn },
    status: 'not_started',
    percent: 0,
    indicator: target === null ? null : { target, done: 0 },
    returned: false,
    startsOn,
    dueOn,
    originalDueOn: dueOn,
    extensionCount: 0,
    submittedOn: null,
    submittedDueOn: null,
    prior: null,
    obstacle: null,
  }
}

/**
 * The task as if its result were sent on a day and confirmed. What was sent already keeps its day and the date it is
 * judged by: nothing approved after a late submission makes it on time.
 */
export function asIfDone(task: Counted, on: PlainDate): Counted {
  const sent =
    task.submittedOn === null
      ? { submittedOn: on, submittedDueOn: task.dueOn }
      : { submittedOn: task.submittedOn }
  return { ...task, ...sent, status: 'completed', percent: 10_000, returned: false }
}

/** Does the change move anything that is shown: a whole percent, a gap or a rate? */
export function isMoved({ before, after }: Change): boolean {
  const shown = ({ actual, planned, gap, allConfirmed, rates }: Figures) =>
    JSON.stringify([whole(actual), whole(planned), gap, allConfirmed, rates])
  return shown(before) !== shown(after)
}

/** "<1%" is another text than "0%". */
const whole = (basisPoints: number | null) => basisPoints && Math.max(0.5, Math.floor(basisPoints / 100))
