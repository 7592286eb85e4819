import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, TRIAL_NOW, type TrialWorld } from '@/db/testing/trial-world'
import { ExtensionFilter, ObstacleFilter, TrashFilter, UrgingFilter } from '@/lib/contracts/register'
import { nameStandIn } from '@/lib/data/stand-ins/commands'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { deleteTask, restoreTask } from '@/lib/data/tasks/commands-edit'
import { clearObstacle, raiseObstacle } from '@/lib/data/tasks/commands-obstacles'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { addTaskStep } from '@/lib/data/tasks/commands-steps'
import { undoTaskStep } from '@/lib/data/tasks/commands-undo'
import { urgeTask } from '@/lib/data/tasks/commands-words'
import type { Instant } from '@/lib/domain/calendar'
import { listExtensions } from './extensions'
import { listObstacles } from './obstacles'
import { listTrash } from './trash'
import { listUrgings } from './urgings'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
  const [absent, standIn] = await Promise.all([world.as('giamdoc'), world.as('chanhvanphong')])
  await nameStandIn(absent, {
    absentId: absent.viewer.id,
    standInId: standIn.viewer.id,
    fromOn: absent.today,
    toOn: absent.today,
  })
})
afterAll(() => world.close())

const later = (minutes: number): Instant => new Date(Date.parse(TRIAL_NOW) + minutes * 60_000).toISOString()
const viewer = () => world.as('xem', later(60))
const obstacles = async (filter: Record<string, unknown> = {}) =>
  listObstacles(await viewer(), world.campaignId, ObstacleFilter.parse(filter))
const urgings = async (filter: Record<string, unknown> = {}) =>
  listUrgings(await viewer(), world.campaignId, UrgingFilter.parse(filter))
const trash = async (filter: Record<string, unknown> = {}) =>
  listTrash(await viewer(), world.campaignId, TrashFilter.parse(filter))
const keys = ({ items }: { items: { task: { key: string } }[] }) => items.map(({ task }) => task.key)

/** Every page of a register, one record at a time. */
async function walk(
  read: (filter: Record<string, unknown>) => Promise<{ items: { id?: string }[]; nextCursor: string | null }>,
) {
  const found: unknown[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof read>> = await read({ limit: 1, ...(cursor ? { cursor } : {}) })
    found.push(...page.items)
    cursor = page.nextCursor
  }
  return found
}

describe('the register of extensions', () => {
  const extensions = async (filter: Record<string, unknown> = {}) =>
    listExtensions(await viewer(), world.campaignId, ExtensionFilter.parse(filter))

  it('has the newest request first, with its dates, its reason and what was decided', async () => {
    const { items, total } = await extensions()
    expect(total).toBe(3)
    expect(items.map(({ task, state, ordinal }) => [task.key, state, ordinal])).toEqual([
      ['III.5', 'pending', 1],
      ['III.3', 'declined', 1],
      ['I.6', 'approved', 1],
    ])
    expect(items[0]).toMatchObject({ from: '2022-07-08', due: '2022-07-15', decidedBy: null })
    expect(items[1]?.decidedBy?.name).toBe('Lê Minh Châu')
  })
  it('is asked by state, day of the request, branch and words', async () => {
    expect(keys(await extensions({ state: 'approved' }))).toEqual(['I.6'])
    expect(keys(await extensions({ from: '2022-06-01' }))).toEqual(['III.5'])
    expect(keys(await extensions({ branch: 'tt-tgpl' }))).toEqual(['III.3', 'I.6'])
    expect(keys(await extensions({ q: 'bo truong' }))).toEqual(['III.5'])
    expect((await walk(extensions)).length).toBe(3)
  })
})

describe('the register of obstacles', () => {
  it('has open ones first, the oldest first, with the day since when', async () => {
    const raise = async (person: string, key: string, sinceOn: string) =>
      raiseObstacle(await world.as(person), (await world.task(key)).id, {
        text: `Thiếu máy quét ở ${key}`,
        sinceOn: sinceOn as never,
      })
    await raise('dung.ld', 'II.3', '2022-06-10')
    await raise('giamdoc', 'I.8', '2022-05-10')
    const open = await obstacles()
    const since = open.items.map(({ sinceOn }) => sinceOn)
    expect(since).toEqual(since.toSorted())
    expect(open.total).toBe(open.items.length)

    const [mine] = (await obstacles({ q: 'may quet o ii.3' })).items
    await clearObstacle(await world.as('dung.ld', later(1)), mine?.id ?? '', { note: 'Đã mượn máy' })
    expect(keys(await obstacles())).not.toContain('II.3')
    expect(keys(await obstacles({ state: 'cleared' }))).toContain('II.3')
    const all = await obstacles({ state: 'all' })
    const states = all.items.map(({ clearing }) => (clearing ? 1 : 0))
    expect(states).toEqual(states.toSorted())
    expect(await walk((filter) => obstacles({ state: 'all', ...filter }))).toEqual(all.items)
  })

  it('is asked by branch, words and days', async () => {
    const centre = await obstacles({ state: 'all', branch: 'tt-tgpl' })
    expect(keys(centre)).toContain('II.3')
    expect(keys(await obstacles({ state: 'all', branch: 'van-phong-so' }))).not.toContain('II.3')
    expect(keys(await obstacles({ state: 'all', q: 'THIEU may', from: '2022-06-01' }))).toEqual(['II.3'])
    expect(keys(await obstacles({ state: 'all', q: 'máy quét', to: '2022-05-15' }))).toEqual(['I.8'])
    await expect(obstacles({ from: '2022-06-02', to: '2022-06-01' })).rejects.toMatchObject({
      details: { fieldErrors: { to: 'span_order' } },
    })
  })
})

describe('the ledger of urgings', () => {
  it('says who was urged, how often, how late then, and whether the unit answered', async () => {
    const { id } = await world.task('III.3')
    const before = await urgings({ q: 'III.3' })
    const urge = async (minute: number) =>
      urgeTask(await world.as('lanhdao', later(minute)), id, { note: 'Trước phiên họp xét khen thưởng' })
    await urge(2)
    await commentOnTask(await world.as('giang.ht', later(3)), id, { text: 'Đang hoàn thiện hồ sơ' })
    await urge(4)
    const [second, first] = (await urgings({ q: 'III.3' })).items
    expect(second).toMatchObject({
      ordinal: before.items.length + 2,
      answeredAt: null,
      urged: { name: 'Hoàng Thị Giang' },
      by: { name: 'Lê Minh Châu' },
    })
    expect(second?.daysLate).toBe(second?.task.daysLate)
    expect(first?.ordinal).toBe(before.items.length + 1)
    expect(Date.parse(first?.answeredAt ?? '')).toBe(Date.parse(later(3)))
    const ids = ({ items }: Awaited<ReturnType<typeof urgings>>) => items.map((item) => item.id)
    expect(ids(await urgings({ answer: 'none', q: 'III.3' }))).toContain(second?.id)
    expect(ids(await urgings({ answer: 'given', q: 'III.3' }))).toContain(first?.id)
    expect(ids(await urgings({ answer: 'given', q: 'III.3' }))).not.toContain(second?.id)
  })

  it.each([
    ['the word of a coordinating unit', 'I.8', 'an.nt', 'comment', true],
    ['no word of another unit', 'I.5', 'lanhdao', 'comment', false],
    ['a report made for the absent director', 'IV.3', 'chanhvanphong', 'progress', true],
    ['no report that was undone', 'I.3', 'dung.ld', 'undone', false],
  ] as const)('has for an answer what ends the silence: %s', async (_, key, person, how, isAnswer) => {
    const { id, version } = await world.task(key)
    await urgeTask(await world.as('lanhdao', later(20)), id, {})
    const said = await world.as(person, later(21))
    if (how === 'comment') await commentOnTask(said, id, { text: 'Đang làm' })
    else {
      const saved = await reportTaskProgress(said, id, { version, note: 'Đang làm' })
      if (how === 'undone') await undoTaskStep(await world.as(person, later(21.1)), id, saved)
    }
    const [urging] = (await urgings({ q: key })).items
    const [heard] = await pool()<{ at: string }[]>`select last_heard_at as at from tasks where id = ${id}`
    expect(urging?.answeredAt !== null).toBe(isAnswer)
    expect(Date.parse(heard?.at ?? '') >= Date.parse(later(21))).toBe(isAnswer)
  })

  it('is newest first, page by page, and asked by person and day', async () => {
    const all = await urgings()
    const at = all.items.map((item) => Date.parse(item.at))
    expect(at).toEqual(at.toSorted((a, b) => b - a))
    expect(all.total).toBe(all.items.length)
    expect(await walk(urgings)).toEqual(all.items)
    const giang = (await world.as('giang.ht')).viewer.id
    const hers = await urgings({ person: giang })
    expect(hers.items.length).toBeGreaterThan(0)
    expect(new Set(hers.items.map(({ urged }) => urged?.id))).toEqual(new Set([giang]))
    const today = await urgings({ from: '2022-06-15', to: '2022-06-15' })
    expect(today.items.length).toBe(6)
    expect((await urgings({ to: '2022-06-14' })).items.length).toBe(all.items.length - 6)
  })
})

describe('the trash', () => {
  it('names who put a task there and what comes back with it; restoring brings all of it', async () => {
    const { id } = await world.task('II.5')
    const leader = await world.as('lanhdao', later(10))
    await addTaskStep(leader, id, { title: 'Chọn ảnh' })
    await commentOnTask(leader, id, { text: 'Sẽ gộp với II.4' })
    await deleteTask(await world.as('lanhdao', later(11)), id)
    const { items, total } = await trash()
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ task: { key: 'II.5' }, by: { name: 'Lê Minh Châu' } })
    expect(items[0]?.parts.steps).toBeGreaterThan(0)
    expect(items[0]?.parts.comments).toBeGreaterThan(0)
    expect(keys(await trash({ branch: 'van-phong-so' }))).toEqual([])
    await restoreTask(await world.as('lanhdao', later(12)), id)
    expect((await trash()).items).toEqual([])
  })

  it('an unknown plan is not there, and a cursor that is none is refused', async () => {
    for (const list of [listTrash, listUrgings, listObstacles])
      await expect(
        list(await viewer(), crypto.randomUUID(), { limit: 5, state: 'all', answer: 'all' } as never),
      ).rejects.toMatchObject({ code: 'not_found' })
    await expect(trash({ cursor: 'x' })).rejects.toMatchObject({
      details: { fieldErrors: { cursor: 'not_a_choice' } },
    })
  })
})
