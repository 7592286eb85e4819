import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { addDays, type PlainDate, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { isSilent } from '@/lib/domain/deadline'
import { listTasks } from './queries'
import { silentSql } from './risk-sql'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const items = async (filter: Record<string, string>) =>
  (
    await listTasks(
      await world.as('lanhdao'),
      world.campaignId,
      TaskFilter.parse({ limit: '200', ...filter }),
    )
  ).items
const keys = async (filter: Record<string, string>) => (await items(filter)).map(({ key }) => key)

const DAY = plainDate('2022-06-15')
const at = (day: PlainDate | null, time = '12:00:00') => (day === null ? null : `${day}T${time}+07:00`)

describe('silence in SQL and in the rule', () => {
  const heard: [string, PlainDate | null, string?][] = [
    ['never', null],
    ['on the day', DAY],
    ['6 days before', addDays(DAY, -6)],
    ['7 days before, at the last second', addDays(DAY, -7), '23:59:59'],
    ['6 days before, at the first second', addDays(DAY, -6), '00:00:00'],
    ['8 days before', addDays(DAY, -8)],
  ]
  const due = [null, addDays(DAY, 3), DAY, addDays(DAY, -6), addDays(DAY, -7), addDays(DAY, -30)]
  const cases = heard.flatMap(([name, day, time]) => due.map((dueOn) => ({ name, at: at(day, time), dueOn })))

  it.each(cases)('heard $name, due $dueOn', async ({ at: lastHeardAt, dueOn }) => {
    const sql = pool()
    const [row] = await sql<{ silent: boolean | null }[]>`
      select ${silentSql(sql, DAY)} as silent from (select ${lastHeardAt}::timestamptz as last_heard_at, ${dueOn}::date as due_on) t`
    const rule = isSilent({ lastHeardOn: lastHeardAt === null ? null : vietnamDay(lastHeardAt), dueOn }, DAY)
    expect(row?.silent ?? false).toBe(rule)
  })

  it('agrees for every task of the plan, on today and on an earlier day', async () => {
    for (const asOf of ['2022-06-15', '2022-05-31']) {
      const found = await keys({ silent: 'true', asOf })
      const rows = await pool()<{ key: string; at: string | null; dueOn: PlainDate | null }[]>`
        select key, last_heard_at as at, due_on as "dueOn" from task_states
        where valid_from < ${`${addDays(plainDate(asOf), 1)}T00:00:00+07:00`} and valid_to >= ${`${addDays(plainDate(asOf), 1)}T00:00:00+07:00`}`
      const expected = rows.filter(({ at: last, dueOn }) =>
        isSilent({ lastHeardOn: last ? vietnamDay(last) : null, dueOn }, plainDate(asOf)),
      )
      expect(found.sort()).toEqual(expected.map(({ key }) => key).sort())
      expect(found.length).toBeGreaterThan(0)
    }
  })
})

describe('the other conditions', () => {
  it('a span of due dates counts both ends', async () => {
    const all = await items({})
    const within = (from: string, to: string) =>
      all.filter(({ dueOn }) => dueOn !== null && from <= dueOn && dueOn <= to).map(({ key }) => key)
    const dues = [...new Set(all.flatMap(({ dueOn }) => dueOn ?? []))].sort()
    for (const [from = '', to = ''] of [
      [dues[0], dues[0]],
      [dues[1], dues.at(-2)],
      ['2022-06-01', '2022-06-30'],
    ])
      expect(await keys({ dueFrom: from, dueTo: to })).toEqual(within(from, to))
    expect(await keys({ dueTo: dues[0] ?? '' })).toEqual(within('0000', dues[0] ?? ''))
  })

  it('a span that ends before it begins is refused at its end', async () => {
    await expect(items({ dueFrom: '2022-06-30', dueTo: '2022-06-29' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { dueTo: 'span_order' } },
    })
  })

  it('what is not done yet, and what has an obstacle', async () => {
    const all = await items({})
    const open = all.filter(({ status }) => status !== 'completed' && status !== 'cancelled')
    expect(await keys({ open: 'true' })).toEqual(open.map(({ key }) => key))
    const stuck = all.filter(({ obstacle }) => obstacle !== null).map(({ key }) => key)
    expect(await keys({ obstacle: 'true' })).toEqual(stuck)
    expect(stuck.length).toBeGreaterThan(0)
  })

  it('tasks that a unit coordinates, by key, id or as the own one', async () => {
    const all = await items({})
    const id = await world.unit('tt-hcth')
    const helped = all
      .filter(({ coordinatingUnits }) => coordinatingUnits.some((unit) => unit.id === id))
      .map(({ key }) => key)
    expect(helped.length).toBeGreaterThan(0)
    expect(await keys({ coordinating: 'tt-hcth' })).toEqual(helped)
    expect(await keys({ coordinating: id })).toEqual(helped)
    const own = await listTasks(
      await world.as('giang.ht'),
      world.campaignId,
      TaskFilter.parse({ limit: '200', coordinating: 'me' }),
    )
    expect(own.items.map(({ key }) => key)).toEqual(helped)
    expect(await keys({ coordinating: 'nobody' })).toEqual([])
  })

  it('an overdue task without a word is the dashboard’s task to urge', async () => {
    expect(await keys({ badge: 'overdue', silent: 'true' })).toEqual(['III.3'])
  })
})
