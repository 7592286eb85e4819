import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Notification } from '@/lib/contracts/notification'
import { urgeTask } from '@/lib/data/tasks/commands-words'
import { markRead } from './commands'
import { listNotifications } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

let minute = 0
/** Every step of these tests happens a minute after the one before. */
const later = () => {
  minute += 1
  return new Date(Date.parse('2022-06-15T03:00:00Z') + minute * 60_000).toISOString()
}
const toldTo = async (person: string, now = later()) =>
  listNotifications(await world.as(person, now), world.campaignId)
const _newsOf = async (person: string) => {
  const { today, earlier } = await toldTo(person)
  return [...today, ...earlier]
}
const brief = (entries: Notification[]) =>
  entries.map((entry) => `${entry.kind} ${'task' in entry ? entry.task.key : ''}`)
const find = (entries: Notification[], kind: string, key: string) =>
  entries.find((entry) => entry.kind === kind && 'task' in entry && entry.task.key === key)

describe('the trial on the morning of 15/06/2022', () => {
  it('tells the leader the four decisions of the design in its order, a reply today and an obstacle before', async () => {
    const told = await toldTo('lanhdao', '2022-06-15T02:40:00.000Z')
    expect(brief(told.decisions)).toEqual(['extension III.5', 'result III.4', 'result II.7', 'silent III.3'])
    expect(brief(told.today)).toEqual(['replied III.5'])
    expect(brief(told.earlier)).toEqual(['obstacle_raised I.10'])
    expect(told).toMatchObject({ total: 6, unread: 6, turn: 4, more: false })
    expect(told.decisions[0]).toMatchObject({
      by: { name: 'Lê Thị Hoa' },
      from: '2022-07-08',
      to: '2022-07-15',
      at: '2022-06-14T09:20:00Z',
    })
    expect(told.decisions[3]).toMatchObject({
      by: null,
      daysLate: 19,
      silentDays: 16,
      unit: 'Phòng HC-TH',
      lastUrged: { on: '2022-06-06', by: { name: 'Lê Minh Châu' } },
    })
    expect(told.today[0]).toMatchObject({
      by: { name: 'Lê Thị Hoa' },
      quote: 'Còn ba đơn vị. Đã có công văn đôn đốc.',
    })
  })

  it('tells a director only what is to be decided in the own branch', async () => {
    const told = await toldTo('giamdoc', '2022-06-15T02:40:00.000Z')
    expect(brief(told.decisions)).toEqual(['result II.7', 'silent III.3'])
    expect(brief((await toldTo('chanhvanphong', '2022-06-15T02:40:00.000Z')).decisions)).toEqual([
      'extension III.5',
    ])
  })

  it('tells staff what was said to them and decided on their work, and nothing to decide', async () => {
    const hoa = await toldTo('hoa.lt', '2022-06-15T02:40:00.000Z')
    expect(hoa.decisions).toEqual([])
    const reply = find(hoa.earlier, 'commented', 'III.5')
    // She answered it this morning, so it is not new to her.
    expect(reply).toMatchObject({ quote: 'Còn thiếu ý kiến hiệp y của đơn vị nào?', unread: false })
    const giang = await toldTo('giang.ht', '2022-06-15T02:40:00.000Z')
    expect(find(giang.earlier, 'urged', 'III.3')).toMatchObject({
      quote: 'Đề nghị hoàn thành trước phiên họp xét khen thưởng.',
    })
    expect(find(giang.earlier, 'extension_declined', 'III.3')).toMatchObject({
      from: '2022-05-27',
      to: '2022-06-03',
    })
    const minh = await toldTo('minh.pv', '2022-06-15T02:40:00.000Z')
    // A return that was followed by a new submission is settled; its confirmation is told.
    expect(brief(minh.earlier)).toContain('confirmed I.6')
    expect(brief(minh.earlier)).not.toContain('returned I.6')
  })

  it.each(['xem', 'quantri'])('tells %s nothing, since nobody named them', async (person) => {
    expect(await toldTo(person)).toMatchObject({ total: 0, unread: 0, turn: 0 })
  })

  it('never tells anybody of an own act', async () => {
    for (const person of [
      'lanhdao',
      'giamdoc',
      'chanhvanphong',
      'dung.ld',
      'giang.ht',
      'hoa.lt',
      'minh.pv',
      'an.nt',
    ]) {
      const { viewer } = await world.as(person)
      const told = await toldTo(person)
      for (const entry of [...told.decisions, ...told.today, ...told.earlier])
        expect([person, entry.id, entry.by?.id === viewer.id]).toEqual([person, entry.id, false])
    }
  })

  it('does not exist for a plan that is unknown or not visible', async () => {
    const ctx = await world.as('lanhdao')
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
      await expect(listNotifications(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('takes at most two statements', async () => {
    const ctx = await world.as('lanhdao')
    const sql = pool()
    let statements = 0
    const counting = (...text: Parameters<typeof sql>) => {
      const made = sql(...text)
      const send = made.then.bind(made)
      // A piece of a statement is never awaited.
      const then: typeof send = (...given) => {
        statements += 1
        return send(...given)
      }
      return Object.assign(made, { then })
    }
    await listNotifications({ ...ctx, tx: counting as never }, world.campaignId)
    expect(statements).toBe(2)
  })
})

describe('reading', () => {
  it('is one’s own, stays, and is the same when done twice', async () => {
    const before = await toldTo('lanhdao')
    const entry = before.today.find(({ unread }) => unread)
    const entries = [entry?.id ?? '']
    for (const _ of [1, 2]) await markRead(await world.as('lanhdao', later()), { entries })
    const after = await toldTo('lanhdao')
    expect(after.unread).toBe(before.unread - 1)
    expect(after.total).toBe(before.total)
    expect(after.today.find(({ id }) => id === entry?.id)?.unread).toBe(false)
    expect((await toldTo('giamdoc')).unread).toBeGreaterThan(0)
  })

  it('of everything leaves nothing new, and what comes after is new again', async () => {
    await markRead(await world.as('giang.ht', later()), { all: true })
    expect(await toldTo('giang.ht')).toMatchObject({ unread: 0 })
    await urgeTask(await world.as('giamdoc', later()), (await world.task('III.3')).id, {})
    expect(await toldTo('giang.ht')).toMatchObject({ unread: 1 })
  })

  it('of an entry that names nothing does nothing and says nothing', async () => {
    const ctx = await world.as('xem', later())
    const unknown = '00000000-0000-4000-8000-000000000000'
    await markRead(ctx, { entries: ['activity:999999999', `silent:${unknown}`, `extension:${unknown}`] })
    expect((await pool()`select 1 from read_marks where person_id = ${ctx.viewer.id}`).length).toBe(0)
  })
})
