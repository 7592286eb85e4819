import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { SCHEDULES_MAX } from '@/lib/contracts/report-schedule'
import { changeSchedule, deleteSchedule, makeSchedule } from './schedule-commands'
import { listSchedules } from './schedules'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterEach(async () => {
  await pool()`delete from report_schedules`
})
afterAll(() => world.close())

/** Vietnam's time of a day. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
const FRIDAYS = { kind: 'week', calendar: 'calendar', day: 5, time: '15:00' } as const
const make = async (person = 'giamdoc', input: Partial<Parameters<typeof makeSchedule>[2]> = {}) =>
  makeSchedule(await world.as(person), world.campaignId, { ...FRIDAYS, ...input })
const read = async (person = 'giamdoc') => listSchedules(await world.as(person), world.campaignId)
const idOf = async (person: string) => (await world.as(person)).viewer.id
describe('a schedule', () => {
  it('is made for the one who asks, says its next run, and stands in the history', async () => {
    const schedule = await make()
    expect(schedule).toMatchObject({
      ...FRIDAYS,
      version: 1,
      owner: { name: 'Trần Đình Quý' },
      pausedFor: null,
      lastRunAt: null,
      nextRunAt: at('2022-06-17', '15:00'),
    })
    const { items, owners } = await read('lanhdao')
    expect(items).toEqual([schedule])
    expect(owners.map(({ name }) => name)).toContain('Trần Đình Quý')
    expect(owners.map(({ id }) => id)).not.toContain(await idOf('dung.ld'))
    const [line] = await pool()<
      { kind: string }[]
    >`select kind from activities where after->>'schedule' = ${schedule.id}`
    expect(line?.kind).toBe('report_schedule')
  })

  it.each([
    ['a rule that is none', { day: 8 }, { day: 'out_of_range' }],
    ['a time that is none', { time: '25:00' }, { time: 'bad_time' }],
    ['an owner who is nobody', { ownerId: crypto.randomUUID() }, { ownerId: 'composer_unfit' }],
  ])('is refused for %s', async (_, input, fieldErrors) => {
    await expect(make('giamdoc', input)).rejects.toMatchObject({ code: 'invalid', details: { fieldErrors } })
    expect((await read()).items).toEqual([])
  })

  it('cannot be owned by somebody who may write no report, nor made or seen by them', async () => {
    const staff = await idOf('dung.ld')
    await expect(make('giamdoc', { ownerId: staff })).rejects.toMatchObject({
      details: { fieldErrors: { ownerId: 'composer_unfit' } },
    })
    const { id, version } = await make()
    for (const person of ['dung.ld', 'xem', 'quantri']) {
      const ctx = await world.as(person)
      for (const work of [
        () => make(person),
        () => read(person),
        () => changeSchedule(ctx, id, { version, time: '16:00' }),
        () => deleteSchedule(ctx, id),
      ])
        await expect(work()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('is changed in the version that was seen; the same field changed twice is a conflict, another merges', async () => {
    const { id } = await make()
    const first = await changeSchedule(await world.later('lanhdao'), id, { version: 1, time: '16:00' })
    expect(first).toMatchObject({ version: 2, time: '16:00' })
    await expect(
      changeSchedule(await world.later('giamdoc'), id, { version: 1, time: '17:00' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      details: { changes: [{ field: 'time', yours: '17:00', theirs: '16:00' }] },
    })
    const same = await changeSchedule(await world.later('giamdoc'), id, { version: 1, time: '16:00' })
    expect(same.version).toBe(2)
  })

  it('is refused when the same person has one like it, made or changed, also when both come at once', async () => {
    const outcome = await Promise.allSettled([make(), make()])
    expect(outcome.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = { details: { fieldErrors: { time: 'schedule_taken' } } }
    await expect(make()).rejects.toMatchObject(refusal)
    await make('giamdoc', { ownerId: await idOf('lanhdao') })
    const { id, version } = await make('giamdoc', { day: 3 })
    await expect(changeSchedule(await world.as('giamdoc'), id, { version, day: 5 })).rejects.toMatchObject(
      refusal,
    )
    const ends = { kind: 'month', calendar: 'calendar', day: null } as const
    await make('giamdoc', ends)
    await expect(make('giamdoc', ends)).rejects.toMatchObject(refusal)
  })

  it('is one of at most 20, of a plan that is there', async () => {
    for (let n = 0; n < SCHEDULES_MAX; n += 1) await make('giamdoc', { time: `08:${10 + n}` })
    await expect(make()).rejects.toMatchObject({ details: { fieldErrors: { kind: 'too_many_schedules' } } })
    for (const id of ['x', crypto.randomUUID()]) {
      const ctx = await world.as('giamdoc')
      await expect(makeSchedule(ctx, id, FRIDAYS)).rejects.toMatchObject({ code: 'not_found' })
      await expect(listSchedules(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(deleteSchedule(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
    }
  })
})
