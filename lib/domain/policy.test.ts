import { describe, expect, it } from 'vitest'
import {
  type Actor,
  canInOffice,
  canOnTask,
  OFFICE_ACTIONS,
  ROLES,
  type Role,
  TASK_ACTIONS,
  type TaskAction,
} from './policy'

const own = 'own-unit'
const below = 'unit-below'
const other = 'other-unit'
const actor = (role: Role): Actor => ({
  id: 'me',
  role,
  unitId: own,
  branch: role === 'manager' ? [own, below] : [own],
})
const task = (leadUnitId: string, coordinatingUnitIds: string[] = []) => ({
  leadUnitId,
  coordinatingUnitIds,
  ownerId: 'someone',
  submittedBy: 'someone',
})

const WORK: TaskAction[] = ['progress', 'submit', 'request_extension', 'comment', 'add_evidence']
const MANAGE: TaskAction[] = [
  'remove_evidence',
  'create',
  'edit',
  'confirm',
  'return',
  'pause',
  'resume',
  'cancel',
  'reopen',
  'decide_extension',
  'urge',
  'ask_explanation',
  'answer_obstacle',
  'delete',
  'restore',
]
const EVERYTHING = [...WORK, ...MANAGE]
/** A judgement beside what is computed is the leader's alone. */
const LEAD: TaskAction[] = [...EVERYTHING, 'judge']

/** Powers as product.md writes them: role, whose task, what is allowed. Everything else is refused. */
const TABLE: [Role, string, ReturnType<typeof task>, TaskAction[]][] = [
  ['staff', 'own unit leads', task(own), WORK],
  ['staff', 'own unit coordinates', task(other, [own]), ['comment', 'add_evidence']],
  ['staff', 'another unit', task(other), []],
  ['staff', 'a unit below', task(below), []],
  ['manager', 'own unit leads', task(own), EVERYTHING],
  ['manager', 'a unit below leads', task(below), EVERYTHING],
  ['manager', 'own unit coordinates', task(other, [own]), ['comment', 'add_evidence', 'answer_obstacle']],
  ['manager', 'another unit', task(other), []],
  ['leader', 'any unit', task(other), LEAD],
  ['admin', 'own unit leads', task(own), []],
  ['admin', 'another unit', task(other), []],
  ['viewer', 'own unit leads', task(own), []],
  ['viewer', 'own unit coordinates', task(other, [own]), []],
]

describe('powers over a task', () => {
  it.each(TABLE)('%s where %s', (role, _, of, allowed) => {
    for (const action of TASK_ACTIONS) {
      if (action === 'take_back') continue
      expect([action, canOnTask(actor(role), action, of)]).toEqual([action, allowed.includes(action)])
    }
  })
  it('nobody confirms what they submitted or own, leader included', () => {
    for (const role of ROLES) {
      expect(canOnTask(actor(role), 'confirm', { ...task(own), submittedBy: 'me' })).toBe(false)
      expect(canOnTask(actor(role), 'confirm', { ...task(own), ownerId: 'me' })).toBe(false)
    }
  })
  it('only the author takes a result back', () => {
    expect(canOnTask(actor('staff'), 'take_back', { ...task(own), submittedBy: 'me' })).toBe(true)
    expect(canOnTask(actor('leader'), 'take_back', task(own))).toBe(false)
    expect(canOnTask(actor('viewer'), 'take_back', { ...task(own), submittedBy: 'me' })).toBe(false)
  })
})

describe('taking evidence away', () => {
  const mine = (of: ReturnType<typeof task>) => ({ ...of, evidenceBy: 'me' })
  it.each<[Role, string, ReturnType<typeof task>, boolean]>([
    ['staff', 'own unit leads', task(own), true],
    ['staff', 'own unit coordinates', task(other, [own]), true],
    ['staff', 'a unit they have left', task(other), false],
    ['manager', 'own unit coordinates', task(other, [own]), true],
    ['manager', 'another unit', task(other), false],
    ['leader', 'any unit', task(other), true],
    ['admin', 'own unit leads', task(own), false],
    ['viewer', 'own unit leads', task(own), false],
  ])('is its author’s: %s where %s', (role, _, of, allowed) => {
    expect(canOnTask(actor(role), 'remove_evidence', mine(of))).toBe(allowed)
  })
})

describe('powers in the office', () => {
  const allowed: Record<Role, string[]> = {
    admin: ['manage_people', 'manage_units', 'manage_campaigns', 'manage_holidays', 'read_log', 'run_backup'],
    leader: ['compose_report', 'issue_report', 'read_log'],
    manager: ['compose_report'],
    staff: [],
    viewer: [],
  }
  it.each(ROLES)('of %s', (role) => {
    expect(OFFICE_ACTIONS.filter((action) => canInOffice(role, action)).sort()).toEqual(
      [...(allowed[role] ?? [])].sort(),
    )
  })
})
