import { describe, expect, it, test } from 'vitest'
import { biggestRisk, type RiskInput } from './briefing-risk'
import { plainDate } from './calendar'

const today = plainDate('2022-06-15')
const name = (key: string) => ({ id: `id-${key}`, key, title: `Việc ${key}` })
type Way = RiskInput['wayBack'][number]
type Row = Way['rows'][number]

const row = (
  key: string,
  facts: Partial<Omit<Row, 'task'>> & { status?: Row['task']['status'] } = {},
): Row => {
  const { status = 'not_started', ...rest } = facts
  return {
    task: { ...name(key), status },
    workDays: 16,
    beginsOn: '2022-07-11',
    limitOn: '2022-08-01',
    lastStartOn: '2022-07-12',
    slack: 1,
    critical: true,
    destination: false,
    ...rest,
  }
}
const ceremony = { on: '2022-09-06', title: 'Lễ kỷ niệm', ceremony: true }
const way = (slack: number, rows: Row[], milestone: Way['milestone'] = ceremony): Way => ({
  milestone,
  rows,
  critical: { slack, keys: rows.filter(({ critical }) => critical).map(({ task }) => task.key) },
})
const none: RiskInput = { wayBack: [], overdue: [], atRisk: [] }
const chain = (input: Partial<RiskInput>) => {
  const risk = biggestRisk({ ...none, ...input }, today)
  return risk?.kind === 'chain' ? risk : null
}

describe('a chain with three working days in hand or less', () => {
  const trial = way(1, [
    row('IV.2'),
    row('IV.5'),
    row('IV.6', { destination: true, slack: 0 }),
    row('IV.4', { critical: false, slack: 9 }),
    row('IV.3', { critical: false, slack: 11 }),
  ])

  it('is the risk, headed by its first task, with what the other chains have in hand', () => {
    expect(chain({ wayBack: [trial], overdue: [{ ...name('III.3'), daysLate: 19 }] })).toEqual({
      kind: 'chain',
      task: name('IV.2'),
      keys: ['IV.2', 'IV.5', 'IV.6'],
      slack: 1,
      limitOn: '2022-08-01',
      start: 'ahead',
      beginsOn: '2022-07-11',
      lastStartOn: '2022-07-12',
      othersSlack: 9,
    })
  })

  it.each([
    [3, true],
    [0, true],
    [-4, true],
    [4, false],
  ])('with %i days: %s', (slack, isRisk) => {
    expect(chain({ wayBack: [way(slack, [row('IV.2', { slack })])] }) !== null).toBe(isRisk)
  })

  it.each<[string, Row[], string, string]>([
    ['its work is ahead', [row('IV.2')], 'IV.2', 'ahead'],
    ['it is under way', [row('IV.2', { status: 'in_progress' })], 'IV.2', 'under_way'],
    ['its last safe start has passed', [row('IV.2', { lastStartOn: null })], 'IV.2', 'passed'],
    [
      'its head is sent, the next has work left',
      [row('IV.2', { status: 'submitted', workDays: 0 }), row('IV.5')],
      'IV.5',
      'ahead',
    ],
    ['all of it only waits', [row('IV.2', { status: 'submitted', workDays: 0 })], 'IV.2', 'waiting'],
  ])('says how its work stands: %s', (_, rows, key, start) => {
    const risk = chain({ wayBack: [way(1, rows)] })
    expect([risk?.task.key, risk?.start]).toEqual([key, start])
  })

  it('has nothing to set beside it when nothing else is left', () => {
    expect(chain({ wayBack: [way(1, [row('IV.2')])] })?.othersSlack).toBeNull()
  })
})

test('the chain to another milestone is not the one to the ceremony', () => {
  const other = { on: '2022-07-08', title: 'Trình hồ sơ', ceremony: false }
  expect(biggestRisk({ ...none, wayBack: [way(0, [row('III.5', { slack: 0 })], other)] }, today)).toBeNull()
})

test('else the longest overdue task that a milestone needs', () => {
  const ahead = way(9, [row('IV.4', { slack: 9 })])
  const overdue = [
    { ...name('III.3'), daysLate: 19 },
    { ...name('IV.4'), daysLate: 5 },
  ]
  expect(biggestRisk({ ...none, wayBack: [ahead], overdue }, today)).toEqual({
    kind: 'overdue',
    task: name('IV.4'),
    daysLate: 5,
    milestone: ceremony,
  })
})

test('else the task most at risk, else none', () => {
  const atRisk = [
    { ...name('II.5'), behind: 35, silentDays: 36 },
    { ...name('I.8'), behind: null, silentDays: 15 },
  ]
  const overdue = [{ ...name('III.3'), daysLate: 19 }]
  expect(biggestRisk({ ...none, overdue, atRisk }, today)).toMatchObject({
    kind: 'at_risk',
    task: name('II.5'),
  })
  expect(biggestRisk({ ...none, overdue }, today)).toBeNull()
})
