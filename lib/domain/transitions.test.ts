import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { DomainError } from './errors'
import { type Actor, canOnTask, ROLES, type Role, type TaskResource } from './policy'
import { STATUSES, type Status, type TaskState } from './task'
import { MOVE_REFUSALS, moveOf, TRANSITIONS, type TransitionVerb } from './transitions'
import {
  cancelTask,
  confirmResult,
  pauseTask,
  reopenTask,
  resumeTask,
  returnResult,
  submitResult,
} from './verbs'

const today = plainDate('2022-06-15')
const RULES: Record<TransitionVerb, (task: TaskState) => TaskState> = {
  submit: (task) => submitResult(task, { result: 'Đủ', hasEvidence: false, today }),
  confirm: confirmResult,
  return: returnResult,
  pause: pauseTask,
  resume: resumeTask,
  cancel: cancelTask,
  reopen: reopenTask,
}
const VERBS = Object.keys(RULES) as TransitionVerb[]

const open: TaskState = {
  status: 'in_progress',
  percent: 4_000,
  indicator: null,
  returned: false,
  startsOn: null,
  dueOn: plainDate('2022-06-30'),
  originalDueOn: plainDate('2022-06-30'),
  extensionCount: 0,
  submittedOn: null,
  submittedDueOn: null,
  prior: null,
  obstacle: null,
}

/** A task of each state, made by the verbs themselves. */
const TASKS: Record<Status, TaskState> = {
  not_started: { ...open, status: 'not_started', percent: 0 },
  in_progress: open,
  submitted: RULES.submit(open),
  completed: RULES.confirm(RULES.submit(open)),
  paused: RULES.pause(open),
  cancelled: RULES.cancel(open),
}

/** The state a verb leads to, null where the state forbids it. */
function reached(verb: TransitionVerb, from: Status): Status | null {
  try {
    return RULES[verb](TASKS[from]).status
  } catch (error) {
    if (error instanceof DomainError && error.code === 'state') return null
    throw error
  }
}

const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => ({ from, to })))

describe('the table of transitions', () => {
  it.each(pairs)('$from → $to is the step that the verbs take, and no other', ({ from, to }) => {
    const leading = VERBS.filter((verb) => reached(verb, from) === to)
    expect(leading).toEqual(TRANSITIONS[from][to] ? [TRANSITIONS[from][to]] : [])
  })

  it('takes a task paused before its start back to where it was', () => {
    expect(RULES.resume(RULES.pause(TASKS.not_started)).status).toBe('not_started')
    expect(TRANSITIONS.paused.in_progress).toBe('resume')
  })
})

const OWN = 'own-unit'
const actorOf = (role: Role): Actor => ({ id: 'me', role, unitId: OWN, branch: [OWN] })
const RESOURCES: Record<string, TaskResource> = {
  'of the own unit': { leadUnitId: OWN, coordinatingUnitIds: [], ownerId: 'other', submittedBy: 'other' },
  'where it coordinates': {
    leadUnitId: 'far',
    coordinatingUnitIds: [OWN],
    ownerId: 'other',
    submittedBy: null,
  },
  'of another unit': { leadUnitId: 'far', coordinatingUnitIds: [], ownerId: 'other', submittedBy: 'other' },
  'they own': { leadUnitId: OWN, coordinatingUnitIds: [], ownerId: 'me', submittedBy: 'other' },
  'they submitted': { leadUnitId: OWN, coordinatingUnitIds: [], ownerId: 'other', submittedBy: 'me' },
}

describe('a move', () => {
  it.each(ROLES)('of %s is offered exactly where state and powers allow the step', (role) => {
    for (const resource of Object.values(RESOURCES)) {
      for (const { from, to } of pairs) {
        const move = moveOf(actorOf(role), { ...resource, status: from }, to)
        const verb = VERBS.find((name) => reached(name, from) === to)
        if (from === to) expect(move).toEqual({ kind: 'stay' })
        else if (verb && canOnTask(actorOf(role), verb, resource)) {
          expect(move).toEqual({ kind: 'step', verb })
        } else expect(move.kind).toBe('refused')
      }
    }
  })

  it('says why not: the state first, then the powers, and the own result apart', () => {
    const why = (role: Role, from: Status, to: Status, task = RESOURCES['of the own unit']) => {
      const move = moveOf(actorOf(role), { ...(task as TaskResource), status: from }, to)
      return move.kind === 'refused' ? move.why : move.kind
    }
    expect(why('manager', 'in_progress', 'not_started')).toBe('has_started')
    expect(why('manager', 'not_started', 'in_progress')).toBe('starts_by_progress')
    expect(why('manager', 'in_progress', 'completed')).toBe('confirms_submitted')
    expect(why('manager', 'completed', 'submitted')).toBe('submits_open')
    expect(why('manager', 'submitted', 'paused')).toBe('pauses_open')
    expect(why('manager', 'completed', 'cancelled')).toBe('cancels_unfinished')
    expect(why('staff', 'in_progress', 'paused')).toBe('no_power')
    expect(why('leader', 'submitted', 'completed', RESOURCES['they own'])).toBe('own_task')
    expect(why('manager', 'submitted', 'completed', RESOURCES['they submitted'])).toBe('own_submission')
    expect(MOVE_REFUSALS).toHaveLength(11)
  })
})
