import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { seedCampaign } from '@/bench/seed'
import { EXPORT_POOL_SIZE, exportPool, pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ExportQuery } from '@/lib/contracts/export'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { databaseUrl } from '@/lib/env'
import { openTaskExport } from './export'
import { listTasks } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

type Filter = Record<string, string>
const open = async (
  filter: Filter = {},
  person = 'lanhdao',
  campaignId = world.campaignId,
  grouped = false,
) => {
  const { format: _, ...parsed } = ExportQuery.parse({ ...filter, format: 'csv' })
  return openTaskExport(await world.as(person), campaignId, parsed, { grouped })
}

async function rowsOf(filter: Filter, person?: string) {
  const { facts, rows, close } = await open(filter, person)
  const all = []
  for await (const some of rows) all.push(...some)
  await close()
  return { facts, rows: all }
}

const idle = async () => {
  const [row] = await pool()<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%' or state = 'active' and query like '%groupOrdinal%' and pid <> pg_backend_pid()`
  return row?.n
}

describe('an export', () => {
  it('of some tasks by key holds those of them that the filter lets through', async () => {
    const { facts, rows } = await rowsOf({
      keys: 'II.3,I.8,III.3,IX.9',
      group: 'communications,professional',
    })
    expect([facts.total, rows.map(({ key }) => key)]).toEqual([2, ['I.8', 'II.3']])
  })

  it.each<[Filter, string?]>([
    [{}],
    [{ sort: 'due' }],
    [{ sort: 'updated' }],
    [{ sort: 'percent' }],
    [{ group: 'communications,emulation' }],
    [{ unit: 'tt-nv2' }],
    [{ branch: 'tt-tgpl' }],
    [{ owner: 'me' }, 'dung.ld'],
    [{ status: 'submitted,paused' }],
    [{ deadline: 'overdue,due_soon' }],
    [{ badge: 'overdue,completed' }],
    [{ q: 'ky niem' }],
    [{ q: 'số', sort: 'due' }],
    [{ asOf: '2022-04-30' }],
    [{ asOf: '2022-05-31', deadline: 'overdue' }],
    [{ q: 'không có việc nào như thế' }],
  ])('of %j holds the list’s tasks in the list’s order', async (filter, person) => {
    const list = await listTasks(
      await world.as(person ?? 'lanhdao'),
      world.campaignId,
      TaskFilter.parse({ ...filter, limit: '200' }),
    )
    const { rows, facts } = await rowsOf(filter, person)
    expect(rows.map(({ key }) => key)).toEqual(list.items.map(({ key }) => key))
    expect(facts.total).toBe(list.total)
    for (const [index, task] of list.items.entries()) {
      const { leadUnit, coordinatingUnits, owner, indicator, ...plain } = task
      expect(rows[index]).toMatchObject({
        leadUnit: leadUnit.name,
        coordinatingUnits: coordinatingUnits.map(({ name }) => name).join('; '),
        ownerName: owner?.name ?? null,
        indicatorTarget: indicator?.target ?? null,
        indicatorDone: indicator?.done ?? null,
        title: plain.title,
        product: plain.product,
        startsOn: plain.startsOn,
        dueOn: plain.dueOn,
        originalDueOn: plain.originalDueOn,
        dueLabel: plain.dueLabel,
        extensionCount: plain.extensionCount,
        badge: plain.badge,
        daysLate: plain.daysLate,
        percent: plain.percent,
        planned: plain.planned,
        weight: plain.weight,
        obstacle: plain.obstacle,
        completedOn: plain.completedOn,
        updatedAt: plain.updatedAt,
      })
    }
  })

  test('keeps groups together in a search when a sheet asks for it', async () => {
    const { rows, close } = await open({ q: 'số' }, 'lanhdao', world.campaignId, true)
    const ordinals: number[] = []
    for await (const some of rows) ordinals.push(...some.map(({ groupOrdinal }) => groupOrdinal))
    await close()
    expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b))
  })

  test('has all of 10,000 tasks as one moment had them, whatever is saved while it flows', async () => {
    const id = await seedCampaign(databaseUrl(), 10_000)
    const { facts, rows, close } = await open({}, 'xem', id)
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T02:41:00Z', true)`
      await tx`update tasks set obstacle = 'ghi sau' where campaign_id = ${id} and group_ordinal = 4 and rank > 9900`
    })
    const keys = new Set<string>()
    const obstacles = new Set<string | null>()
    for await (const some of rows) {
      for (const { key, obstacle } of some) {
        keys.add(key)
        obstacles.add(obstacle)
      }
    }
    await close()
    expect([facts.total, keys.size]).toEqual([10_000, 10_000])
    expect([...obstacles]).toEqual([null])

    // Readers who leave while rows are on their way.
    const started = performance.now()
    for (let times = 0; times <= EXPORT_POOL_SIZE; times += 1) {
      const one = await open({}, 'xem', id)
      const reading = one.rows[Symbol.asyncIterator]()
      await reading.next()
      void reading.next()
      await one.close()
    }
    expect(await idle()).toBe(0)
    expect(performance.now() - started).toBeLessThan(4_000)
  }, 60_000)

  it.each([
    ['an unknown plan', () => open({}, 'xem', crypto.randomUUID()), 'not_found'],
    ['what is no plan at all', () => open({}, 'xem', 'x'), 'not_found'],
    ['a day to come', () => open({ asOf: '2022-06-16' }), 'invalid'],
  ])('refuses %s and keeps no connection', async (_, ask, code) => {
    for (let times = 0; times <= EXPORT_POOL_SIZE; times += 1)
      await expect(ask()).rejects.toMatchObject({ code })
    expect(await idle()).toBe(0)
  })

  test('given up before, in the middle of or after its rows frees its connection', async () => {
    for (let times = 0; times < 3 * EXPORT_POOL_SIZE; times += 1) {
      const { rows, close } = await open({})
      if (times % 3 > 0) {
        const reading = rows[Symbol.asyncIterator]()
        await reading.next()
        if (times % 3 === 2) await reading.next()
      }
      await close()
      await close()
    }
    expect(await idle()).toBe(0)
    expect(await exportPool()`select 1 as one`).toEqual([{ one: 1 }])
  })

  test('is one of two at a time: the third waits its turn, and is told to come again when it takes too long', async () => {
    const [first, second] = await Promise.all([open(), open()])
    const third = open()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await first.close()
    const taken = await third
    await expect(open()).rejects.toMatchObject({ code: 'unavailable', details: { retryAfter: 5 } })
    // Screens do not notice: theirs are other connections.
    expect((await listTasks(await world.as('xem'), world.campaignId, TaskFilter.parse({}))).total).toBe(29)
    await Promise.all([taken.close(), second.close()])
    await (await open()).close()
  })
})
