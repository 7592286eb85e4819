import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { TimelineFilter } from '@/lib/contracts/timeline'
import { plainDate as plain } from '@/lib/domain/calendar'
import { editTask } from './commands-edit'
import { decideTaskExtension, requestTaskExtension } from './commands-extensions'
import { listTasks } from './queries'
import { listTimeline } from './timeline'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const timeline = async (filter: Record<string, string> = {}, person = 'lanhdao', most?: number) =>
  listTimeline(await world.as(person), world.campaignId, TimelineFilter.parse(filter), most)
const item = async (key: string, filter: Record<string, string> = {}) => {
  const found = (await timeline(filter)).items.find((one) => one.key === key)
  if (!found) throw new Error(`no such row: ${key}`)
  return found
}

describe('the timeline', () => {
  it.each([
    {},
    { group: 'communications' },
    { unit: 'tt-nv2', badge: 'in_progress,due_soon' },
    { owner: 'me' },
    { deadline: 'done_late,overdue' },
    { branch: 'tt-tgpl' },
    { q: 'le ky niem' },
    { asOf: '2022-04-30' },
    { asOf: '2022-05-31', status: 'completed,submitted' },
  ])('shows what the list of %j shows, with the same words and figures', async (filter) => {
    const rows = (await timeline(filter, 'giamdoc')).items
    const list = await listTasks(
      await world.as('giamdoc'),
      world.campaignId,
      TaskFilter.parse({ ...filter, limit: '200' }),
    )
    const tasks = new Map(list.items.map((task) => [task.id, task]))
    expect(rows.map(({ key }) => key).sort()).toEqual(list.items.map(({ key }) => key).sort())
    for (const { baseline: _, requestedDueOn: __, ...row } of rows)
      expect(tasks.get(row.id)).toMatchObject(row)
  })

  it.each(['due', 'percent', 'updated'])('keeps the groups together when sorted by %s', async (sort) => {
    const { items, total } = await timeline({ sort })
    expect(total).toBe(29)
    const groups = items.map(({ group }) => group)
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([
      'professional',
      'communications',
      'emulation',
      'ceremony',
    ])
  })

  it('says when there are more tasks than it holds, and never when there are as many', async () => {
    expect(await timeline({}, 'xem', 10)).toMatchObject({ total: null, totalOver: 10 })
    expect((await timeline({}, 'xem', 10)).items).toHaveLength(10)
    const whole = await timeline({}, 'xem', 29)
    expect([whole.total, whole.totalOver]).toEqual([29, undefined])
  })

  it('shows the date asked for while it waits, on the days on which it waited', async () => {
    const { id, version } = await world.task('IV.3')
    const asked = '2022-06-15T03:00:00.000Z'
    await requestTaskExtension(await world.as('lanhdao', asked), id, {
      due: plain('2022-08-30'),
      reason: 'Chờ số liệu',
    })
    expect(await item('IV.3')).toMatchObject({ requestedDueOn: '2022-08-30' })
    expect(await item('IV.3', { asOf: '2022-06-14' })).toMatchObject({ requestedDueOn: null })
    const later = await world.as('lanhdao', '2022-06-16T03:00:00.000Z')
    const [request] = await pool()<
      { id: string }[]
    >`select id from extensions where task_id = ${id} and state = 'pending'`
    await decideTaskExtension(later, request?.id ?? '', { decision: 'declined' })
    const seen = async (asOf?: string) =>
      (await listTimeline(later, world.campaignId, TimelineFilter.parse(asOf ? { asOf } : {}))).items.find(
        ({ key }) => key === 'IV.3',
      )
    expect(await seen('2022-06-15')).toMatchObject({ requestedDueOn: '2022-08-30', version })
    expect(await seen()).toMatchObject({ requestedDueOn: null })
  })

  it('moves the bar with an edit, and neither the original date nor the baseline', async () => {
    const before = await item('III.5')
    const ctx = await world.as('lanhdao', '2022-06-17T03:00:00.000Z')
    await editTask(ctx, before.id, { version: before.version, dueOn: plain('2022-07-13') })
    expect(await item('III.5')).toMatchObject({
      dueOn: '2022-07-13',
      originalDueOn: before.originalDueOn,
      baseline: before.baseline,
      version: before.version + 1,
    })
  })

  it('answers an unknown plan like one that is not there, and refuses a day to come', async () => {
    const ctx = await world.as('xem')
    const all = TimelineFilter.parse({})
    await expect(listTimeline(ctx, crypto.randomUUID(), all)).rejects.toMatchObject({ code: 'not_found' })
    await expect(timeline({ asOf: '2022-06-16' })).rejects.toMatchObject({ code: 'invalid' })
    expect(TimelineFilter.safeParse({ limit: '5' }).success).toBe(false)
  })
})
