import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Task } from '@/lib/contracts/task'
import { TASK_GROUPINGS, TaskListQuery } from '@/lib/contracts/task-filter'
import { writeCursor } from './cursor'
import { listTasks } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const groupOf = {
  group: (task: Task) => task.group,
  unit: (task: Task) => task.leadUnit.key,
  owner: (task: Task) => task.owner?.id ?? null,
  deadline: (task: Task) => task.deadline,
}
const list = async (filter: Record<string, string>, person = 'lanhdao') =>
  listTasks(await world.as(person), world.campaignId, TaskListQuery.parse(filter))
const keys = async (filter: Record<string, string>, person?: string) =>
  (await list(filter, person)).items.map(({ key }) => key)

describe('the list', () => {
  it.each(['an', 'số', 'truyền thông'])(
    'of those that hold “%s” pages through exact matches, then the others, each once',
    async (q) => {
      const whole = await list({ q, limit: '200' })
      const wanted = whole.items.map(({ key }) => key)
      expect(wanted).toHaveLength(whole.total ?? 0)
      for (const limit of ['1', '3', '4']) {
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const page: Awaited<ReturnType<typeof list>> = await list({
            q,
            limit,
            ...(cursor ? { cursor } : {}),
          })
          seen.push(...page.items.map(({ key }) => key))
          cursor = page.nextCursor
        } while (cursor && seen.length <= wanted.length)
        expect([limit, seen]).toEqual([limit, wanted])
      }
    },
  )

  it.each(['key', 'due', 'updated', 'percent'])(
    'sorted by %s pages through every task once, in order',
    async (sort) => {
      const whole = await list({ sort, limit: '200' })
      expect(whole).toMatchObject({ total: 29, nextCursor: null })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof list>> = await list({
          sort,
          limit: '4',
          ...(cursor ? { cursor } : {}),
        })
        seen.push(...page.items.map(({ key }) => key))
        cursor = page.nextCursor
      } while (cursor)
      expect(seen).toEqual(whole.items.map(({ key }) => key))
    },
  )

  describe.each(TASK_GROUPINGS)('grouped by %s', (groupBy) => {
    it.each(['key', 'due', 'updated', 'percent'])(
      'and sorted by %s pages through every task once, each group in one piece and sorted within',
      async (sort) => {
        const whole = await list({ sort, groupBy, limit: '200' })
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const asked = { sort, groupBy, limit: '3', ...(cursor ? { cursor } : {}) }
          const page: Awaited<ReturnType<typeof list>> = await list(asked)
          seen.push(...page.items.map(({ key }) => key))
          cursor = page.nextCursor
        } while (cursor)
        expect(seen).toEqual(whole.items.map(({ key }) => key))
        expect(new Set(seen).size).toBe(29)
        const groups = whole.items.map((task) => groupOf[groupBy](task))
        const runs = groups.filter((group, index) => group !== groups[index - 1])
        expect(runs).toEqual([...new Set(groups)])
        const flat = await keys({ sort, limit: '200' })
        for (const group of runs) {
          const own = whole.items.filter((task) => groupOf[groupBy](task) === group).map(({ key }) => key)
          expect(own).toEqual(flat.filter((key) => own.includes(key)))
        }
      },
    )
  })

  it('grouped by owner goes by given name and ends with the tasks without one; by deadline it begins with the overdue', async () => {
    const { items } = await list({ groupBy: 'owner', limit: '200' })
    const given = items.flatMap(({ owner }) => owner?.name.split(' ').at(-1) ?? [])
    expect(given).toEqual(given.toSorted((a, b) => a.localeCompare(b, 'vi')))
    const owned = items.map(({ owner }) => owner !== null)
    expect(owned).toEqual(owned.toSorted().toReversed())
    expect((await list({ groupBy: 'deadline' })).items[0]?.deadline).toBe('overdue')
  })

  it('keeps the printed order: I.2 before I.10', async () => {
    expect((await keys({ group: 'professional' })).slice(0, 10)).toEqual([
      'I.1',
      'I.2',
      'I.3',
      'I.4',
      'I.5',
      'I.6',
      'I.7',
      'I.8',
      'I.9',
      'I.10',
    ])
  })

  it.each([
    [{ status: 'submitted' }, ['II.7', 'III.4']],
    [{ status: 'paused,submitted' }, ['I.4', 'II.7', 'III.4']],
    [{ deadline: 'overdue' }, ['III.3']],
    [{ badge: 'overdue,paused' }, ['I.4', 'III.3']],
    [{ unit: 'tt-nv2', group: 'communications' }, ['II.3', 'II.6']],
    [{ asOf: '2022-04-30', status: 'completed' }, ['I.1', 'II.1', 'II.2', 'III.1', 'III.2']],
    [{ asOf: '2022-05-31', deadline: 'overdue' }, ['III.3']],
  ])('filters by %j', async (filter, expected) => expect(await keys(filter)).toEqual(expected))

  it('knows whose tasks are mine', async () => {
    expect(await keys({ owner: 'me' }, 'dung.ld')).toEqual(['I.3', 'I.5', 'I.8', 'II.3', 'II.6'])
  })

  it.each([
    ['duong', ['II.7']],
    ['ĐƯỜNG', ['II.7']],
    ['ii.3', ['II.3', 'III.3']],
    ['hoa lt', []],
    ['giay moi', ['IV.5']],
    ['nguyen truong son khanh tiet', ['IV.5']],
    ['100%_', []],
  ])('finds %j', async (q, expected) => expect((await keys({ q })).sort()).toEqual([...expected].sort()))

  it('puts what holds the marks as typed first', async () => {
    const [first] = await keys({ q: 'lễ kỷ niệm' })
    expect(first).toBe('IV.1')
    const found = await list({ q: 'số', limit: '200' })
    const exact = found.items.map(({ title, product }) => `${title} ${product}`.toLowerCase().includes('số'))
    expect(exact).toEqual([...exact].sort((a, b) => Number(b) - Number(a)))
  })

  it('refuses a cursor of another kind and a day to come', async () => {
    for (const cursor of ['abc', writeCursor({ exact: true, values: ['1', 1, crypto.randomUUID()] })])
      await expect(list({ cursor })).rejects.toMatchObject({
        details: { fieldErrors: { cursor: 'not_a_choice' } },
      })
    await expect(list({ asOf: '2022-06-16' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('answers an unknown plan like one that is not there', async () => {
    await expect(
      listTasks(await world.as('xem'), crypto.randomUUID(), TaskListQuery.parse({})),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(listTasks(await world.as('xem'), 'x', TaskListQuery.parse({}))).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
