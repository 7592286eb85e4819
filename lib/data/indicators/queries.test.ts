import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { EntriesQuery, IndicatorQuery } from '@/lib/contracts/indicator'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { listTasks } from '@/lib/data/tasks/queries'
import { totalsByUnit } from '@/lib/domain/indicators'
import { listIndicatorEntries, listIndicators } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const asked = async (filter: Record<string, string> = {}) =>
  listIndicators(await world.as('xem'), world.campaignId, IndicatorQuery.parse(filter))
const entriesOf = async (key: string, day: Record<string, string> = {}) =>
  listIndicatorEntries(await world.as('xem'), (await world.task(key)).id, EntriesQuery.parse(day))

describe('the indicators of the plan', () => {
  it.each([
    {},
    { group: 'communications' },
    { group: 'professional,ceremony' },
    { branch: 'tt-tgpl' },
    { branch: 'van-phong-so', group: 'emulation' },
    { asOf: '2022-04-30' },
    { asOf: '2022-05-31', branch: 'tt-nv2' },
  ] as Record<string, string>[])(
    'of %j are those of the list, and add up by group and unit',
    async (filter) => {
      const page = await asked(filter)
      const tasks = (
        await listTasks(
          await world.as('xem'),
          world.campaignId,
          TaskFilter.parse({ ...filter, limit: '200' }),
        )
      ).items.filter(({ indicator }) => indicator !== null)
      const shown = page.items.map(({ task, group, badge, status, unit, target, done }) => ({
        key: task.key,
        group,
        badge,
        status,
        indicator: { unit, target, done },
      }))
      expect(shown).toEqual(
        tasks.map(({ key, group, badge, status, indicator }) => ({
          key,
          group,
          badge,
          status,
          indicator: { unit: indicator?.unit, target: indicator?.target, done: indicator?.done },
        })),
      )
      expect(page.total).toBe(tasks.length)
      const groups = [...new Set(page.items.map(({ group }) => group))]
      expect(page.totals).toEqual(
        groups.flatMap((group) =>
          totalsByUnit(page.items.filter((item) => item.group === group)).map((total) => ({
            group,
            ...total,
          })),
        ),
      )
    },
  )

  it('leave what is not carried out out of the sums, but in the list', async () => {
    const { id, version } = await world.task('IV.4')
    await cancelTaskWork(await world.later('lanhdao'), id, { version, reason: 'Gộp vào báo cáo sơ kết' })
    const page = await listIndicators(await world.later('xem'), world.campaignId, { group: ['ceremony'] })
    expect(page.items.find(({ task }) => task.key === 'IV.4')).toMatchObject({ status: 'cancelled' })
    expect(page.totals.find(({ unit }) => unit === 'báo cáo')).toMatchObject({ done: 0, target: 2, n: 2 })
  })

  it('answer an unknown plan like one that is not there, and refuse a day to come', async () => {
    const ctx = await world.as('xem')
    await expect(listIndicators(ctx, crypto.randomUUID(), {})).rejects.toMatchObject({ code: 'not_found' })
    await expect(asked({ asOf: '2022-06-16' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await asked({ group: 'khong-co' })).toMatchObject({ items: [], total: 0, totals: [] })
  })
})

describe('the entries behind an indicator', () => {
  it('are every change of what is done, newest first, each from where the last one ended', async () => {
    const { items, total } = await entriesOf('II.6')
    expect(items.map(({ from, to }) => [from, to])).toEqual([
      [10, 12],
      [6, 10],
      [2, 6],
      [0, 2],
    ])
    expect(total).toBe(4)
    expect(items[0]).toMatchObject({ by: { name: 'Lê Đức Dũng' }, kind: 'progress' })
    expect((await asked()).items.find(({ task }) => task.key === 'II.6')?.entries).toBe(4)
  })

  it('end with the day that is looked at', async () => {
    const { items } = await entriesOf('II.6', { asOf: '2022-05-30' })
    expect(items.map(({ to }) => to)).toEqual([6, 2])
    const page = await asked({ asOf: '2022-05-30' })
    expect(page.items.find(({ task }) => task.key === 'II.6')).toMatchObject({ done: 6, entries: 2 })
  })

  it('begin at nothing and end at what the task has done, without a gap', async () => {
    for (const { task, done, entries } of (await asked()).items) {
      const { items } = await entriesOf(task.key)
      expect([task.key, items.length]).toEqual([task.key, entries])
      expect([task.key, items[0]?.to ?? 0]).toEqual([task.key, done])
      for (const [index, { from }] of items.entries())
        expect([task.key, from]).toEqual([task.key, items[index + 1]?.to ?? 0])
    }
  })

  it('leave out an update that changed nothing of it', async () => {
    const { id, version } = await world.task('II.6')
    const ctx = await world.later('dung.ld')
    await reportTaskProgress(ctx, id, { version, note: 'Đã liên hệ xã tiếp theo' })
    expect((await entriesOf('II.6')).total).toBe(4)
  })

  it('of an unknown task are not there, and of one without an indicator are none', async () => {
    const ctx = await world.as('xem')
    await expect(listIndicatorEntries(ctx, crypto.randomUUID(), {})).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await entriesOf('I.4')).toEqual({ items: [], total: 0 })
  })
})
