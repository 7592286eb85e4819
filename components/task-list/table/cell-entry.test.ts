import { describe, expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { type EditableColumn, powerOf, readCell, readOnlyReason, typedText } from './cell-entry'

const TASK = {
  version: 3,
  status: 'in_progress',
  startsOn: '2022-06-01',
  dueOn: '2022-06-30',
  weight: 2,
  owner: { id: 'p1', name: 'Nguyễn Thị An' },
  leadUnit: { id: 'u' },
  indicator: null,
  percent: 4_000,
} as Task
const PEOPLE = [
  { id: 'p1', name: 'Nguyễn Thị An', unitId: 'u', title: '' },
  { id: 'p2', name: 'Lê Đức Dũng', unitId: 'u', title: '' },
]

describe('what is typed into a cell', () => {
  it.each([
    ['due', '8/7/2022', { dueOn: '2022-07-08' }],
    ['due', '', { dueOn: null }],
    ['start', '31-05-2022', { startsOn: '2022-05-31' }],
    ['weight', ' 5 ', { weight: 5 }],
    ['owner', 'p2', { ownerId: 'p2' }],
    ['owner', 'le duc dung', { ownerId: 'p2' }],
    ['owner', '', { ownerId: null }],
  ] as const)('%s %j asks for %o at the version seen', (column, text, fields) => {
    expect(readCell(column, TASK, text, PEOPLE)).toMatchObject({
      kind: 'edit',
      body: { version: 3, ...fields },
    })
  })

  it.each([
    ['due', '31/02/2022', 'date'],
    ['due', '31/05/2022', 'order'],
    ['start', '01/07/2022', 'order'],
    ['weight', '0', 'weight'],
    ['weight', '101', 'weight'],
    ['weight', '1,5', 'weight'],
    ['owner', 'nobody', 'person'],
    ['progress', '100', 'percent'],
    ['progress', 'x', 'number'],
  ] as const)('%s %j is refused as %s', (column, text, reason) => {
    expect(readCell(column, TASK, text, PEOPLE)).toEqual({ kind: 'wrong', reason })
  })

  it.each(['progress', 'owner', 'start', 'due', 'weight'] as const)(
    'as it stands, %s asks for nothing',
    (column) => {
      expect(readCell(column, TASK, typedText(column, TASK), PEOPLE)).toEqual({ kind: 'unchanged' })
    },
  )

  it.each([
    ['owner', 'Nguyễn Thị An'],
    ['due', '30.06.2022'],
    ['weight', '2,0'],
    ['progress', '40%'],
  ] as const)('written another way, %s %j asks for nothing', (column, text) => {
    expect(readCell(column, TASK, text, PEOPLE)).toEqual({ kind: 'unchanged' })
  })

  it.each(['Trần Bình', 'trần  bình'])(
    'the name of an owner who has left, typed as %j, leaves the owner',
    (name) => {
      const task = { ...TASK, owner: { id: 'p9', name: 'Trần Bình' } }
      expect(readCell('owner', task, name, PEOPLE)).toEqual({ kind: 'unchanged' })
    },
  )

  it('of two namesakes the one who owns the task stays, also beside one of the lead unit', () => {
    const namesake = { id: 'p3', name: 'Nguyễn Thị An', unitId: 'v', title: '' }
    const task = { ...TASK, owner: { id: 'p3', name: 'Nguyễn Thị An' } }
    expect(readCell('owner', task, 'Nguyễn Thị An', [...PEOPLE, namesake])).toEqual({ kind: 'unchanged' })
    expect(readCell('owner', task, 'p1', [...PEOPLE, namesake])).toMatchObject({ body: { ownerId: 'p1' } })
  })

  it('shows at once what it will be', () => {
    const entry = readCell('owner', TASK, 'p2', PEOPLE)
    expect(entry.kind === 'edit' && entry.shown.owner).toEqual({ id: 'p2', name: 'Lê Đức Dũng' })
  })
})

it.each([
  ['owner', 'completed', 'edit'],
  ['due', 'completed', null],
  ['due', 'in_progress', 'edit'],
  ['progress', 'submitted', null],
  ['progress', 'in_progress', 'progress'],
] as const)('%s of a task that is %s needs the power %s', (column: EditableColumn, status, power) => {
  expect(powerOf(column, { status })).toBe(power)
})

it.each([
  ['due', 'in_progress', null, ['edit'], null],
  ['due', 'in_progress', null, ['progress'], 'power'],
  ['due', 'submitted', null, ['edit'], 'state'],
  ['weight', 'submitted', null, ['edit'], null],
  ['progress', 'in_progress', '2022-06-01', ['progress'], 'past'],
] as const)(
  '%s of a task that is %s, looked at on %s with the powers %j, is read-only because of %s',
  (column, status, past, powers, reason) => {
    const may = (power: string) => powers.some((one) => one === power)
    expect(readOnlyReason(column, { status }, past, may)).toBe(reason)
  },
)
