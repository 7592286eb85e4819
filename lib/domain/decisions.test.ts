import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { isToDecide, silentSince, type Waiting } from './decisions'
import type { Actor, Role } from './policy'

const OWN = 'own-unit'
const OTHER = 'other-unit'
const person = (role: Role): Actor => ({ id: 'me', role, unitId: OWN, branch: [OWN] })

describe('what waits for a decision', () => {
  const today = plainDate('2022-06-15')
  const task = (over: Partial<Waiting['task']> = {}): Waiting['task'] => ({
    leadUnitId: OWN,
    coordinatingUnitIds: [],
    ownerId: 'owner',
    submittedBy: 'author',
    status: 'submitted',
    returned: false,
    startsOn: null,
    dueOn: plainDate('2022-05-27'),
    submittedOn: null,
    submittedDueOn: null,
    ...over,
  })
  const waits = (kind: Waiting['kind'], over: Partial<Waiting> = {}): Waiting => ({
    kind,
    byId: 'author',
    task: task(kind === 'silent' ? { status: 'in_progress' } : {}),
    lastHeardOn: plainDate('2022-05-30'),
    ...over,
  })
  it.each<[string, Role, Waiting, boolean]>([
    ['a result in the branch is the manager’s', 'manager', waits('result'), true],
    ['a result elsewhere is not', 'manager', waits('result', { task: task({ leadUnitId: OTHER }) }), false],
    [
      'a result anywhere is the leader’s',
      'leader',
      waits('result', { task: task({ leadUnitId: OTHER }) }),
      true,
    ],
    [
      'a result is never its author’s',
      'leader',
      waits('result', { byId: 'me', task: task({ submittedBy: 'me' }) }),
      false,
    ],
    ['a result is never the owner’s', 'leader', waits('result', { task: task({ ownerId: 'me' }) }), false],
    ['nor staff’s', 'staff', waits('result'), false],
    ['a request is the manager’s', 'manager', waits('extension'), true],
    ['a request is not its author’s', 'manager', waits('extension', { byId: 'me' }), false],
    ['a silent overdue task is the manager’s', 'manager', waits('silent'), true],
    [
      'one that spoke within the week is not',
      'manager',
      waits('silent', { lastHeardOn: plainDate('2022-06-09') }),
      false,
    ],
    [
      'one that is not overdue is not',
      'manager',
      waits('silent', { task: task({ status: 'in_progress', dueOn: today }) }),
      false,
    ],
    ['a viewer decides nothing', 'viewer', waits('silent'), false],
    ['an administrator decides nothing', 'admin', waits('extension'), false],
  ])('%s', (_, role, waiting, mine) => {
    expect(isToDecide(person(role), waiting, today)).toBe(mine)
  })

  it.each([
    ['2022-05-27', '2022-05-30', '2022-06-06T00:00:00.000+07:00'],
    ['2022-05-27', '2022-05-10', '2022-05-28T00:00:00.000+07:00'],
    ['2022-05-27', null, '2022-06-03T00:00:00.000+07:00'],
  ])('a task due %s and last heard on %s is silent and overdue from %s', (due, heard, since) => {
    expect(silentSince(plainDate(due), heard ? plainDate(heard) : null)).toBe(since)
  })
})
