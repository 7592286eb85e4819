import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PlainDate, plainDate } from './calendar'
import { DAYS_OFF_2022 } from './holiday-cases'
import type { Status } from './task'
import { type WayBackTask, wayBackOf } from './way-back'
import { type Dependency, withWhatTheyWaitFor } from './work-order'

const CEREMONY = plainDate('2022-09-06')
const TODAY = plainDate('2022-06-15')

const task = (key: string, over: Partial<WayBackTask> = {}): WayBackTask => ({
  id: key,
  key,
  startsOn: plainDate('2022-08-01'),
  dueOn: plainDate('2022-08-31'),
  status: 'not_started',
  percent: 0,
  ...over,
})
const waits = (taskId: string, ...earlier: string[]): Dependency[] =>
  earlier.map((afterTaskId) => ({ taskId, afterTaskId }))

const way = (tasks: WayBackTask[], over: Partial<Parameters<typeof wayBackOf>[0]> = {}) =>
  wayBackOf({
    tasks,
    dependencies: [],
    milestone: { on: CEREMONY },
    today: TODAY,
    holidays: DAYS_OFF_2022,
    ...over,
  })
const one = (over: Partial<WayBackTask>, rest: Parameters<typeof way>[1] = {}) =>
  way([task('IV.1', over)], rest).rows[0]

type PlanTask = { key: string; start: PlainDate | null; due: PlainDate | null; after: string[] }

describe('the way back from the ceremony of plan 264 on 15/06/2022', () => {
  const plan = JSON.parse(readFileSync('db/trial/plan-264.json', 'utf8')) as { tasks: PlanTask[] }
  const percents: Record<string, number> = { 'IV.1': 2_000, 'IV.3': 1_500 }
  const dependencies = plan.tasks.flatMap((entry) => waits(entry.key, ...entry.after))
  const seeds = plan.tasks.filter(({ key, due }) => key.startsWith('IV.') && due !== null && due <= CEREMONY)
  const needed = withWhatTheyWaitFor(
    seeds.map(({ key }) => key),
    dependencies,
  )
  const found = way(
    plan.tasks
      .filter(({ key }) => needed.has(key))
      .map(({ key, start, due }) =>
        task(key, {
          startsOn: start,
          dueOn: due,
          percent: percents[key] ?? 0,
          status: key in percents ? 'in_progress' : 'not_started',
        }),
      ),
    { dependencies },
  )

  it('is thinnest through the committee and the preparations, with one working day in hand', () =>
    expect(found.critical).toEqual({ slack: 1, keys: ['IV.2', 'IV.5', 'IV.6'] }))

  it.each([
    // work, begins, ends, limit, last start, slack
    ['IV.2', 15, '2022-07-11', '2022-07-29', '2022-08-01', '2022-07-12', 1],
    ['IV.5', 23, '2022-08-01', '2022-08-31', '2022-09-05', '2022-08-02', 1],
    ['IV.6', 1, '2022-09-06', '2022-09-06', '2022-09-06', '2022-09-06', 0],
    ['IV.4', 35, '2022-07-04', '2022-08-19', '2022-09-05', '2022-07-15', 9],
    ['IV.3', 46, '2022-06-15', '2022-08-17', '2022-09-05', '2022-06-30', 11],
    ['IV.1', 20, '2022-06-15', '2022-07-12', '2022-08-01', '2022-07-05', 14],
  ])('%s has %i working days of work left', (key, workDays, beginsOn, endsOn, limitOn, lastStartOn, slack) =>
    expect(found.rows.find((row) => row.task.key === key)).toMatchObject({
      ...{ workDays, beginsOn, endsOn, limitOn, lastStartOn, slack },
    }),
  )

  it('puts the chain first in order of work, then the others by slack, and ends at the ceremony', () => {
    expect(found.rows.map((row) => row.task.key)).toEqual(['IV.2', 'IV.5', 'IV.6', 'IV.4', 'IV.3', 'IV.1'])
    expect(found.rows.filter((row) => row.destination).map((row) => row.task.key)).toEqual(['IV.6'])
    expect(found.rows[1]?.after).toEqual(['IV.1', 'IV.2'])
  })

  it('has no slack for an award file that begins and ends as planned, on the day of its own milestone', () => {
    const award = [
      task('III.4', {
        startsOn: plainDate('2022-05-30'),
        dueOn: plainDate('2022-06-17'),
        status: 'submitted',
      }),
      task('III.5', { startsOn: plainDate('2022-06-20'), dueOn: plainDate('2022-07-08') }),
    ]
    const milestone = { on: plainDate('2022-07-08') }
    expect(way(award, { milestone, dependencies: waits('III.5', 'III.4') })).toMatchObject({
      critical: { slack: 0, keys: ['III.5'] },
      rows: [{ limitOn: '2022-07-08' }, { workDays: 0, limitOn: '2022-06-17', lastStartOn: null, slack: 3 }],
    })
  })
})

describe('one task before the ceremony', () => {
  it.each<[string, Partial<WayBackTask>, number, string, number]>([
    ['as planned', {}, 23, '2022-08-31', 1],
    ['half done', { status: 'in_progress', percent: 5_000 }, 12, '2022-08-16', 12],
    ['nearly done, a day begun is a day', { status: 'in_progress', percent: 9_900 }, 1, '2022-08-01', 23],
    ['paused keeps its value', { status: 'paused', percent: 5_000 }, 12, '2022-08-16', 12],
    ['sent, only to be confirmed', { status: 'submitted' }, 0, '2022-06-14', 57],
    ['without a start: a day on its due date', { startsOn: null }, 1, '2022-08-31', 1],
    ['without a due date: up to the limit', { dueOn: null }, 24, '2022-09-05', 0],
    ['without dates: a day, today', { startsOn: null, dueOn: null }, 1, '2022-06-15', 56],
    [
      'overdue, from today on',
      { startsOn: plainDate('2022-05-02'), dueOn: plainDate('2022-05-27') },
      18,
      '2022-07-08',
      39,
    ],
    ['due on the very day', { startsOn: plainDate('2022-08-29'), dueOn: CEREMONY }, 5, '2022-09-06', 0],
    ['with its dates the wrong way round', { dueOn: plainDate('2022-07-01') }, 1, '2022-08-01', 23],
  ])('%s', (_, over, workDays, endsOn, slack) =>
    expect(one(over)).toMatchObject({ workDays, endsOn, slack, critical: true }),
  )

  it.each<Status>(['completed', 'cancelled'])('is no row when %s and holds nobody up', (status) => {
    const found = way([task('IV.1', { status }), task('IV.2')], { dependencies: waits('IV.2', 'IV.1') })
    expect(found.rows).toMatchObject([{ task: { key: 'IV.2' }, after: [], beginsOn: '2022-08-01' }])
  })

  it('no longer fits by the days that are missing, and its last safe start has passed', () => {
    const late = one({}, { today: plainDate('2022-08-10') })
    expect(late).toMatchObject({ beginsOn: '2022-08-10', endsOn: '2022-09-13', slack: -6, lastStartOn: null })
  })

  it('begins on Monday when today is a Sunday', () =>
    expect(one({ startsOn: plainDate('2022-06-01') }, { today: plainDate('2022-06-19') })?.beginsOn).toBe(
      '2022-06-20',
    ))

  it('is still told when the milestone has passed', () =>
    expect(one({}, { today: plainDate('2022-09-12') })).toMatchObject({ slack: -27, lastStartOn: null }))

  it('leaves no chain when nothing but the destination is left', () =>
    expect(way([task('IV.6', { startsOn: CEREMONY, dueOn: CEREMONY })])).toMatchObject({
      critical: null,
      rows: [{ destination: true, critical: false, slack: 0, endsOn: '2022-09-06' }],
    }))

  it('leaves nothing at all when there is no work', () =>
    expect(way([])).toEqual({ rows: [], critical: null }))
})

describe('tasks that wait for one another', () => {
  it('in a ring are all told, and of the ring one line is left out', () => {
    const keys = ['IV.1', 'IV.2', 'IV.3']
    const ring = keys.flatMap((key, index) => waits(key, keys[(index + 1) % 3] ?? ''))
    const found = way(
      keys.map((key) => task(key, { percent: 9_000, status: 'in_progress' })),
      { dependencies: [...ring, ...waits('IV.1', 'IV.1')] },
    )
    expect(found.rows.map((row) => row.task.key)).toEqual(['IV.3', 'IV.2', 'IV.1'])
    expect(found.critical?.keys).toEqual(['IV.3', 'IV.2', 'IV.1'])
    expect(found.rows.map((row) => row.beginsOn)).toEqual(['2022-08-01', '2022-08-04', '2022-08-09'])
  })

  it('are found however far back, and a ring ends the search', () => {
    const lines = [...waits('d', 'c'), ...waits('c', 'b', 'x'), ...waits('b', 'd'), ...waits('z', 'd')]
    expect([...withWhatTheyWaitFor(['d'], lines)].sort()).toEqual(['b', 'c', 'd', 'x'])
  })

  it('of two equally thin chains the longer is told, of two equally long the one with the first key', () => {
    const short = { startsOn: plainDate('2022-08-22'), dueOn: plainDate('2022-09-05') }
    const [first, then] = [
      { startsOn: plainDate('2022-08-22'), dueOn: plainDate('2022-08-26') },
      { startsOn: plainDate('2022-08-29'), dueOn: plainDate('2022-09-05') },
    ]
    const tasks = [
      task('I.1', short),
      task('I.10', first),
      task('I.11', then),
      task('I.9', first),
      task('I.12', then),
    ]
    const dependencies = [...waits('I.11', 'I.10'), ...waits('I.12', 'I.9')]
    expect(way(tasks, { dependencies }).critical).toEqual({ slack: 0, keys: ['I.9', 'I.12'] })
  })
})
