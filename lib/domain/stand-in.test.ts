import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, plainDate } from './calendar'
import type { DomainError } from './errors'
import {
  type Actor,
  canOnStandIn,
  canOnTask,
  canStandIn,
  type Holder,
  mayOnSome,
  powerFor,
  ROLES,
  refusalOf,
  TASK_ACTIONS,
  type TaskResource,
} from './policy'
import { checkStandInDays, standInState } from './stand-in'

const today = plainDate('2022-06-15')
const refusal = (fromOn: string, toOn: string) => {
  try {
    checkStandInDays({ fromOn: plainDate(fromOn), toOn: plainDate(toOn) }, today)
    return null
  } catch (error) {
    return (error as DomainError).details.fieldErrors
  }
}

describe('the days of a stand-in', () => {
  it.each([
    ['today alone', '2022-06-15', '2022-06-15', null],
    ['a week to come', '2022-06-20', '2022-06-24', null],
    ['92 days', '2022-06-15', '2022-09-14', null],
    ['93 days', '2022-06-15', '2022-09-15', { toOn: 'stand_in_long' }],
    ['from yesterday', '2022-06-14', '2022-06-20', { fromOn: 'day_past' }],
    ['backwards', '2022-06-20', '2022-06-19', { toOn: 'span_order' }],
  ])('%s', (_, from, to, expected) => {
    expect(refusal(from, to)).toEqual(expected)
  })

  it.each([
    ['2022-06-14', 'coming'],
    ['2022-06-15', 'running'],
    ['2022-06-17', 'running'],
    ['2022-06-18', 'over'],
  ])('on %s it is %s', (day, state) => {
    const days = { fromOn: today, toOn: addDays(today, 2) }
    expect(standInState(days, null, plainDate(day))).toBe(state)
    expect(standInState(days, '2022-06-14T03:00:00Z', plainDate(day))).toBe('over')
  })
})

const CENTRE = ['centre', 'legal']
const director: Holder = { id: 'director', role: 'manager', unitId: 'centre', branch: CENTRE }
const leader: Holder = { id: 'leader', role: 'leader', unitId: 'top', branch: ['top'] }
const chief: Holder = { id: 'chief', role: 'manager', unitId: 'office', branch: ['office'] }
const staff: Holder = { id: 'staff', role: 'staff', unitId: 'legal', branch: ['legal'] }
const outsider: Holder = { id: 'outsider', role: 'staff', unitId: 'office', branch: ['office'] }
const task = (of: Partial<TaskResource> = {}): TaskResource => ({
  leadUnitId: 'legal',
  coordinatingUnitIds: [],
  ownerId: 'somebody',
  submittedBy: 'somebody',
  ...of,
})

describe('who may stand in', () => {
  test.each([
    ['another manager for a manager', chief, director, true],
    ['a leader for a manager', leader, director, true],
    ['staff of the branch for its manager', staff, director, true],
    ['staff of another branch', outsider, director, false],
    ['a manager for a leader', director, leader, true],
    ['staff for a leader', staff, leader, false],
    ['anybody for staff', leader, staff, false],
    ['nobody for themselves', director, director, false],
    ['an administrator', { ...chief, role: 'admin' as const }, director, false],
    ['a reader', { ...chief, role: 'viewer' as const }, director, false],
  ])('%s', (_, person, absent, expected) => {
    expect(canStandIn(person, absent)).toBe(expected)
  })

  test.each([
    ['the absent person names one', director, 'grant', true],
    ['the absent person ends it', director, 'end', true],
    ['a leader names one', leader, 'grant', true],
    ['the stand-in does not name themselves', chief, 'grant', false],
    ['the stand-in gives it back', chief, 'end', true],
    ['staff names nobody', staff, 'grant', false],
    ['an administrator lends no powers', { ...chief, id: 'x', role: 'admin' as const }, 'grant', false],
  ] as const)('%s', (_, actor, action, expected) => {
    expect(canOnStandIn(actor, action, { absentId: 'director', standInId: 'chief' })).toBe(expected)
  })
})

describe('the powers of a stand-in', () => {
  const acting: Actor = { ...chief, standsInFor: [director] }

  test('the absent person’s tasks are theirs to decide, on the absent person’s power', () => {
    expect(canOnTask(chief, 'confirm', task())).toBe(false)
    expect(powerFor(acting, 'confirm', task())).toBe('director')
    expect(powerFor(acting, 'pause', task({ leadUnitId: 'office' }))).toBe('chief')
    expect(canOnTask(acting, 'pause', task({ leadUnitId: 'elsewhere' }))).toBe(false)
  })

  test.each([
    ['what the stand-in submitted', { submittedBy: 'chief' }, 'own_submission'],
    ['what the stand-in owns', { ownerId: 'chief' }, 'own_task'],
    ['what the absent person submitted', { submittedBy: 'director' }, 'absent_part'],
    ['what the absent person owns', { ownerId: 'director' }, 'absent_part'],
  ])('nobody confirms %s', (_, of, why) => {
    expect(canOnTask(acting, 'confirm', task(of))).toBe(false)
    expect(refusalOf(acting, 'confirm', task(of))).toBe(why)
    expect(canOnTask(acting, 'return', task(of))).toBe(true)
  })

  test('what only its author may do stays the author’s', () => {
    expect(canOnTask(acting, 'take_back', task({ submittedBy: 'director' }))).toBe(false)
  })

  test('menus offer what the absent person’s role may do', () => {
    expect(mayOnSome(staff, 'create')).toBe(false)
    expect(mayOnSome({ ...staff, standsInFor: [director] }, 'create')).toBe(true)
  })

  test('a stand-in never holds a power that neither of the two holds, and never loses an own one', () => {
    const holder = (id: string) =>
      fc.record({
        id: fc.constant(id),
        role: fc.constantFrom(...ROLES),
        unitId: fc.constantFrom('a', 'b', 'c'),
        branch: fc.subarray(['a', 'b', 'c']),
      })
    const someone = fc.constantFrom('me', 'absent', 'other')
    const some = fc.record({
      leadUnitId: fc.constantFrom('a', 'b', 'c'),
      coordinatingUnitIds: fc.subarray(['a', 'b', 'c']),
      ownerId: fc.option(someone),
      submittedBy: fc.option(someone),
    })
    fc.assert(
      fc.property(
        holder('me'),
        holder('absent'),
        some,
        fc.constantFrom(...TASK_ACTIONS),
        (me, absent, on, action) => {
          const may = canOnTask({ ...me, standsInFor: [absent] }, action, on)
          const own = canOnTask(me, action, on)
          if (own) expect(may).toBe(true)
          if (may && !own) expect(canOnTask(absent, action, on)).toBe(true)
          if (may && action === 'confirm') expect([on.ownerId, on.submittedBy]).not.toContain('me')
        },
      ),
    )
  })
})
