import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { plainDate } from '@/lib/domain/calendar'
import { changeTasksTogether, undoTasksTogether } from './commands-bulk'
import { commentOnTask } from './commands-comments'
import { reportTaskProgress } from './commands-progress'
import { getTask, listActivity } from './detail'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)
const chosen = (...keys: string[]) => Promise.all(keys.map((key) => world.task(key)))
const detail = async (key: string) => getTask(await as('lanhdao'), (await world.task(key)).id)

it('moves the due dates of several tasks at once, and undo brings every one back', async () => {
  const tasks = await chosen('IV.3', 'IV.4')
  const ctx = await as('giamdoc')
  const { items, batchId } = await changeTasksTogether(ctx, world.campaignId, {
    action: 'move_due',
    days: 7,
    tasks,
  })
  expect(items.map(({ key, dueOn }) => [key, dueOn]).toSorted()).toEqual([
    ['IV.3', '2022-08-19'],
    ['IV.4', '2022-08-26'],
  ])
  await undoTasksTogether(await as('giamdoc'), batchId ?? '')
  expect((await detail('IV.3')).dueOn).toBe('2022-08-12')
  expect((await detail('IV.4')).dueOn).toBe('2022-08-19')
  const { items: history } = await listActivity(ctx, (await world.task('IV.4')).id)
  expect(history.slice(0, 2).map(({ kind }) => kind)).toEqual(['undo', 'edit'])
})

it('names every row that refuses, with its reason, and changes none', async () => {
  const tasks = await chosen('II.7', 'IV.4', 'II.1', 'III.4', 'I.5')
  const ask = changeTasksTogether(await as('giamdoc'), world.campaignId, {
    action: 'move_due',
    days: 5,
    tasks,
  })
  const error = await ask.catch((refused: { code: string; details: { refusals: object[] } }) => refused)
  expect(error).toMatchObject({ code: 'bulk_refused' })
  const refusals = 'details' in error ? error.details.refusals : []
  expect(refusals).toHaveLength(4)
  expect(refusals).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'II.7', reason: 'submitted' }),
      expect.objectContaining({ key: 'II.1', reason: 'completed' }),
      expect.objectContaining({ key: 'III.4', code: 'forbidden' }),
      expect.objectContaining({ key: 'I.5', reason: 'no_due_date' }),
    ]),
  )
  expect((await detail('IV.4')).dueOn).toBe('2022-08-19')
})

it('says beforehand what would happen, and leaves no trace', async () => {
  const tasks = await chosen('IV.3', 'IV.4')
  const before = await detail('IV.3')
  const { items, batchId } = await changeTasksTogether(await as('lanhdao'), world.campaignId, {
    action: 'set_due',
    dueOn: plainDate('2022-08-30'),
    check: true,
    tasks,
  })
  expect(items.map(({ dueOn }) => dueOn)).toEqual(['2022-08-30', '2022-08-30'])
  expect(batchId).toBeNull()
  const mixed = await changeTasksTogether(await as('giamdoc'), world.campaignId, {
    action: 'move_due',
    days: 5,
    check: true,
    tasks: await chosen('II.7', 'IV.3'),
  })
  expect(mixed.items.map(({ key }) => key)).toEqual(['IV.3'])
  expect(mixed.refusals).toMatchObject([{ key: 'II.7', code: 'state', reason: 'submitted' }])
  expect(await detail('IV.3')).toMatchObject({ dueOn: before.dueOn, version: before.version })
})

it('is refused as a whole to who may change none of it', async () => {
  const tasks = await chosen('II.3', 'II.6')
  for (const person of ['dung.ld', 'xem', 'quantri'])
    await expect(
      changeTasksTogether(await as(person), world.campaignId, { action: 'reassign', ownerId: null, tasks }),
    ).rejects.toMatchObject({ code: 'forbidden' })
})

it('is not undone when somebody went on with one of the tasks, nor by somebody else, nor after a minute', async () => {
  const change = async () =>
    changeTasksTogether(await as('giamdoc'), world.campaignId, {
      action: 'reassign',
      ownerId: null,
      tasks: await chosen('II.3', 'II.6'),
    })
  const { batchId } = await change()
  const undo = async (person: string, wait?: number) =>
    undoTasksTogether(await as(person, wait), batchId ?? '')
  await expect(undo('lanhdao')).rejects.toMatchObject({ details: { reason: 'nothing_to_undo' } })
  const { id, version } = await world.task('II.6')
  await commentOnTask(await as('dung.ld'), id, { text: 'Ai phụ trách?' })
  await reportTaskProgress(await as('dung.ld'), id, { version, note: 'Tiếp' })
  await expect(undo('giamdoc')).rejects.toMatchObject({ details: { reason: 'nothing_to_undo' } })
  expect((await detail('II.3')).owner).toBeNull()
  const again = await change().catch(() => null)
  expect(again?.items).toHaveLength(2)
})

it('urges several at once, each on record with how late it was', async () => {
  await changeTasksTogether(await as('lanhdao'), world.campaignId, {
    action: 'urge',
    note: 'Trước phiên họp',
    tasks: await chosen('III.3', 'II.5'),
  })
  expect((await detail('III.3')).urgings[0]).toMatchObject({ note: 'Trước phiên họp', daysLate: 19 })
  expect((await detail('II.5')).urgings[0]).toMatchObject({ daysLate: 0 })
})

it('fills a column: each row gets its own value, and undo brings every one back', async () => {
  const [first, second] = [await world.task('IV.3'), await world.task('IV.4')]
  const { items, batchId } = await changeTasksTogether(await as('giamdoc'), world.campaignId, {
    action: 'fill',
    tasks: [
      { ...first, dueOn: plainDate('2022-08-10') },
      { ...second, dueOn: plainDate('2022-08-11') },
    ],
  })
  expect(items.map(({ key, dueOn }) => [key, dueOn]).toSorted()).toEqual([
    ['IV.3', '2022-08-10'],
    ['IV.4', '2022-08-11'],
  ])
  await undoTasksTogether(await as('giamdoc'), batchId ?? '')
  expect((await detail('IV.3')).dueOn).toBe('2022-08-12')
  expect((await detail('IV.4')).dueOn).toBe('2022-08-19')
})

it('fills a column by the rules of its field: a result that waits takes no progress, and then no row does', async () => {
  const tasks = (await chosen('I.3', 'II.7', 'II.1')).map((task) => ({ ...task, percent: 7_700 }))
  const before = await detail('I.3')
  const fill = async (check: boolean) =>
    changeTasksTogether(await as('giamdoc'), world.campaignId, { action: 'fill', check, tasks })
  const { items, refusals } = await fill(true)
  expect(items.map(({ key, percent }) => [key, percent])).toEqual([['I.3', 7_700]])
  expect(refusals.map(({ key, code }) => [key, code]).toSorted()).toEqual([
    ['II.1', 'state'],
    ['II.7', 'state'],
  ])
  await expect(fill(false)).rejects.toMatchObject({ code: 'bulk_refused' })
  expect((await detail('I.3')).percent).toBe(before.percent)
})

it('fills progress for the staff of the unit that leads, who may not fill due dates', async () => {
  const { id, version } = await world.task('II.3')
  const fill = async (cell: { percent: number } | { dueOn: null }) =>
    changeTasksTogether(await as('dung.ld'), world.campaignId, {
      action: 'fill',
      tasks: [{ id, version, ...cell }],
    })
  await expect(fill({ dueOn: null })).rejects.toMatchObject({ code: 'forbidden' })
  expect((await fill({ percent: 6_000 })).items).toMatchObject([{ key: 'II.3', percent: 6_000 }])
})
