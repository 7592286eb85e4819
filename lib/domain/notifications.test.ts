import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Happening,
  isDraftNews,
  isUnread,
  NEWS_KINDS,
  newsFor,
  newsOf,
  newsworthyKinds,
  type TaskFacts,
} from './notifications'
import { type Actor, ROLES, type Role } from './policy'
import { STATUSES } from './task'

const OWN = 'own-unit'
const OTHER = 'other-unit'
const AT = '2022-06-14T03:00:00Z'
const BEFORE = '2022-06-13T03:00:00Z'
const AFTER = '2022-06-14T03:00:00.500Z'

const person = (role: Role): Actor => ({ id: 'me', role, unitId: OWN, branch: [OWN] })
const staff = person('staff')
const facts = (over: Partial<TaskFacts> = {}): TaskFacts => ({
  id: 'task',
  leadUnitId: OWN,
  coordinatingUnitIds: [],
  ownerId: 'me',
  submittedBy: null,
  status: 'in_progress',
  returned: false,
  obstacle: null,
  lastHeardAt: null,
  ...over,
})
const act = (kind: string, over: Partial<Happening> = {}, task: Partial<TaskFacts> = {}): Happening => ({
  kind,
  at: AT,
  actorId: 'somebody',
  task: facts(task),
  newOwnerId: null,
  partyId: null,
  stands: true,
  decision: null,
  obstacle: null,
  mentionIds: [],
  spokeFirstAt: null,
  ...over,
})
const theirs = { ownerId: 'owner' }
const elsewhere = { ownerId: 'owner', leadUnitId: OTHER }

describe('what staff are told', () => {
  it.each<[string, Happening, string | null]>([
    ['a task given to them at its creation', act('creation', { newOwnerId: 'me' }), 'assigned'],
    ['a task made theirs by an edit', act('edit', { newOwnerId: 'me' }), 'assigned'],
    ['not of an edit of anything else', act('edit'), null],
    ['not of a task that went on to somebody else', act('edit', { newOwnerId: 'me' }, theirs), null],
    [
      'not of a given task that is done',
      act('creation', { newOwnerId: 'me' }, { status: 'completed' }),
      null,
    ],
    [
      'a result of theirs that came back',
      act('return', { partyId: 'me' }, { ...theirs, returned: true }),
      'returned',
    ],
    [
      'a result of their task that came back',
      act('return', { partyId: 'x' }, { returned: true }),
      'returned',
    ],
    ['not of a return that a new submission answered', act('return', {}, { status: 'submitted' }), null],
    [
      'not of a return on somebody else’s task',
      act('return', { partyId: 'x' }, { ...theirs, returned: true }),
      null,
    ],
    [
      'a confirmed result',
      act('confirmation', { partyId: 'me' }, { ...theirs, status: 'completed' }),
      'confirmed',
    ],
    ['not of a confirmation of a task since reopened', act('confirmation'), null],
    ['an urging', act('urging'), 'urged'],
    [
      'an urging of a task without an owner that their unit leads',
      act('urging', {}, { ownerId: null }),
      'urged',
    ],
    ['not of an urging of a colleague', act('urging', {}, theirs), null],
    ['an urging after an older word', act('urging', {}, { lastHeardAt: BEFORE }), 'urged'],
    ['not of an urging that a later word answered', act('urging', {}, { lastHeardAt: AFTER }), null],
    [
      'an approved extension',
      act('extension_decision', { decision: 'approved', partyId: 'me' }, theirs),
      'extension_approved',
    ],
    ['a declined extension', act('extension_decision', { decision: 'declined' }), 'extension_declined'],
    [
      'not of a decision since undone',
      act('extension_decision', { decision: 'approved', stands: false }),
      null,
    ],
    ['being named, anywhere', act('comment', { mentionIds: ['me'] }, elsewhere), 'mentioned'],
    ['not of a comment since taken away', act('comment', { mentionIds: ['me'], stands: false }), null],
    ['a word on their task', act('comment'), 'commented'],
    ['a reply on their task', act('comment', { spokeFirstAt: BEFORE }), 'replied'],
    ['a word where they spoke before', act('comment', { spokeFirstAt: BEFORE }, elsewhere), 'replied'],
    ['not of a word where they spoke only after', act('comment', { spokeFirstAt: AFTER }, elsewhere), null],
    ['not of a word elsewhere', act('comment', {}, elsewhere), null],
    ['an answer to their obstacle', act('obstacle_answer', { partyId: 'me' }, theirs), 'obstacle_answered'],
    ['not of an answer to an obstacle since cleared', act('obstacle_answer', { stands: false }), null],
    ['not of a colleague’s obstacle', act('obstacle', { obstacle: 'x' }, { ...theirs, obstacle: 'x' }), null],
    ['a question to explain', act('explanation_request'), 'explanation_asked'],
    ['not of a question since answered', act('explanation_request', { stands: false }), null],
    ['not of plain progress', act('progress'), null],
    ['not of a kind nobody knows', act('painting'), null],
  ])('%s', (_, happening, told) => {
    expect(newsOf(staff, happening)).toBe(told)
  })
})

describe('what those above are told', () => {
  const raised = (task: Partial<TaskFacts>) =>
    act('progress', { obstacle: 'Thiếu máy' }, { obstacle: 'Thiếu máy', ...task })
  it.each<[string, Role, Happening, string | null]>([
    ['a manager of an obstacle in the branch', 'manager', raised(theirs), 'obstacle_raised'],
    ['a manager of no obstacle elsewhere', 'manager', raised(elsewhere), null],
    [
      'a manager of an obstacle where the branch coordinates',
      'manager',
      raised({ ...elsewhere, coordinatingUnitIds: [OWN] }),
      'obstacle_raised',
    ],
    ['a leader of every obstacle', 'leader', raised(elsewhere), 'obstacle_raised'],
    ['a leader of none that was cleared', 'leader', raised({ ...elsewhere, obstacle: null }), null],
    [
      'a leader of none on a task that is done',
      'leader',
      raised({ ...elsewhere, status: 'completed' }),
      null,
    ],
    ['who asked of the explanation', 'leader', act('explanation', { partyId: 'me' }, elsewhere), 'explained'],
  ])('%s', (_, role, happening, told) => {
    expect(newsOf(person(role), happening)).toBe(told)
  })
})

const anyAct = fc.record({
  kind: fc.constantFrom(...newsworthyKinds({ role: 'leader' })),
  at: fc.constantFrom(BEFORE, AT, AFTER),
  actorId: fc.constantFrom('me', 'somebody', null),
  newOwnerId: fc.constantFrom('me', 'owner', null),
  partyId: fc.constantFrom('me', 'owner', null),
  stands: fc.boolean(),
  decision: fc.constantFrom('approved', 'declined', null),
  obstacle: fc.constantFrom('x', null),
  mentionIds: fc.constantFrom([], ['me'], ['owner']),
  spokeFirstAt: fc.constantFrom(BEFORE, AFTER, null),
  task: fc.record({
    id: fc.constantFrom('one', 'two'),
    leadUnitId: fc.constantFrom(OWN, OTHER),
    coordinatingUnitIds: fc.constantFrom([], [OWN]),
    ownerId: fc.constantFrom('me', 'owner', null),
    submittedBy: fc.constantFrom('me', null),
    status: fc.constantFrom(...STATUSES),
    returned: fc.boolean(),
    obstacle: fc.constantFrom('x', null),
    lastHeardAt: fc.constantFrom(BEFORE, AFTER, null),
  }),
})

test('nobody is ever told of an own act, and those who only look on of nothing but being named', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), fc.array(anyAct, { maxLength: 12 }), (role, acts) => {
      for (const { act: told, kind } of newsFor(person(role), acts, 100)) {
        expect(told.actorId).not.toBe('me')
        if (role === 'viewer' || role === 'admin') expect(kind).toBe('mentioned')
      }
    }),
  )
})

test('every kind of news comes out of some act', () => {
  const heard = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom<Role>('staff', 'leader'), anyAct, (role, happening) => {
      const kind = newsOf(person(role), happening)
      if (kind) heard.add(kind)
    }),
    { numRuns: 20_000 },
  )
  expect([...heard].sort()).toEqual([...NEWS_KINDS].sort())
})

test('of two returns of a task the later is told, of two words both, and never more than asked for', () => {
  const returned = [act('return', { at: AFTER }, { returned: true }), act('return', {}, { returned: true })]
  expect(newsFor(staff, returned, 100).map(({ act: { at } }) => at)).toEqual([AFTER])
  const words = [act('comment', { at: AFTER }), act('comment')]
  expect(newsFor(staff, words, 100)).toHaveLength(2)
  expect(newsFor(staff, words, 1)).toHaveLength(1)
})

describe('read or new', () => {
  const never = { markedAt: null, allReadAt: null, answeredAt: null }
  const once = { at: AT, recurs: false }
  it.each([
    ['nobody has looked', once, never, true],
    ['it was marked', once, { ...never, markedAt: BEFORE }, false],
    ['everything later was read', once, { ...never, allReadAt: AFTER }, false],
    ['only what came before was read', once, { ...never, allReadAt: BEFORE }, true],
    ['it was answered', once, { ...never, answeredAt: AFTER }, false],
    ['a silence was marked', { at: AT, recurs: true }, { ...never, markedAt: AFTER }, false],
    ['an earlier silence was marked', { at: AT, recurs: true }, { ...never, markedAt: BEFORE }, true],
  ])('when %s', (_, entry, read, unread) => {
    expect(isUnread(entry, read)).toBe(unread)
  })
})

describe('a draft that was made by itself', () => {
  const draft = { actorId: null, ownerId: 'me', state: 'draft' } as const
  it.each<[string, Role, Parameters<typeof isDraftNews>[1], boolean]>([
    ['is told to its owner', 'manager', draft, true],
    ['until it is issued', 'manager', { ...draft, state: 'issued' }, false],
    ['also while its figures are frozen', 'leader', { ...draft, state: 'frozen' }, true],
    ['not to others', 'leader', { ...draft, ownerId: 'somebody' }, false],
    ['not to an owner who may write no report any more', 'staff', draft, false],
    ['not when a person made it', 'manager', { ...draft, actorId: 'me' }, false],
  ])('%s', (_, role, facts, isTold) => {
    expect(isDraftNews(person(role), facts)).toBe(isTold)
  })
})
