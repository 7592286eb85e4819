import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getExtension } from '@/lib/data/decisions/queries'
import { listNotifications } from '@/lib/data/notifications/queries'
import { createTask } from '@/lib/data/tasks/commands-edit'
import { decideTaskExtension, requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { confirmTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { pauseTaskWork } from '@/lib/data/tasks/commands-state'
import { getTask, listActivity } from '@/lib/data/tasks/detail'
import { plainDate } from '@/lib/domain/calendar'
import { endStandIn, nameStandIn } from './commands'
import { listStandIns } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const idOf = async (person: string) => (await world.as(person)).viewer.id
const name = async (by: string, absent: string, standIn: string, from: string, to: string) =>
  nameStandIn(await world.as(by), {
    absentId: await idOf(absent),
    standInId: await idOf(standIn),
    fromOn: plainDate(from),
    toOn: plainDate(to),
  })
/** Noon of a day in Vietnam. */
const on = (day: string) => `${day}T05:00:00.000Z`

describe('while the director is absent', () => {
  it('the chief of office decides the centre’s tasks from the first day to the last, and the log says for whom', async () => {
    const { id, version } = await world.task('II.6')
    await submitTaskResult(await world.as('dung.ld'), id, {
      version,
      result: 'Đủ 20 tin',
      done: 20,
    })
    const sent = await world.task('II.6')
    const confirm = async (day: string) =>
      confirmTaskResult(await world.as('chanhvanphong', on(day)), id, { version: sent.version })
    await expect(confirm('2022-06-15')).rejects.toMatchObject({ code: 'forbidden' })

    const standIn = await name('giamdoc', 'giamdoc', 'chanhvanphong', '2022-06-20', '2022-06-24')
    expect(standIn).toMatchObject({ state: 'coming', absent: { name: 'Trần Đình Quý' } })
    await expect(confirm('2022-06-19')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(confirm('2022-06-25')).rejects.toMatchObject({ code: 'forbidden' })

    const bell = await listNotifications(await world.as('chanhvanphong', on('2022-06-24')), world.campaignId)
    expect(JSON.stringify(bell)).toContain('II.6')
    expect(await confirm('2022-06-24')).toMatchObject({ status: 'completed' })
    const { items } = await listActivity(await world.as('xem'), id)
    expect(items[0]).toMatchObject({
      kind: 'confirmation',
      by: { id: await idOf('chanhvanphong') },
      onBehalfOf: { name: 'Trần Đình Quý' },
    })
  })

  it('a step on the own power is the own step', async () => {
    await name('giamdoc', 'giamdoc', 'lanhdao', '2022-07-01', '2022-07-05')
    const { id, version } = await world.task('II.4')
    await pauseTaskWork(await world.as('lanhdao', on('2022-07-01')), id, { version, reason: 'Chờ kinh phí' })
    const { items } = await listActivity(await world.as('xem'), id)
    expect(items[0]).toMatchObject({ kind: 'pause', onBehalfOf: null })
  })

  it('a task given out on the director’s power says so', async () => {
    await name('giamdoc', 'giamdoc', 'chanhvanphong', '2022-07-18', '2022-07-20')
    const { id } = await createTask(await world.as('chanhvanphong', on('2022-07-18')), world.campaignId, {
      group: 'communications',
      title: 'Tin về ngày hội',
      leadUnitId: await world.unit('tt-nv1'),
    })
    const { items } = await listActivity(await world.as('xem'), id)
    expect(items[0]).toMatchObject({ kind: 'creation', onBehalfOf: { name: 'Trần Đình Quý' } })
  })

  it('who asked for a later date does not decide on it in the chief’s place', async () => {
    await name('chanhvanphong', 'chanhvanphong', 'hoa.lt', '2022-07-04', '2022-07-06')
    const { id } = await world.task('IV.2')
    const ctx = await world.as('hoa.lt', on('2022-07-04'))
    await requestTaskExtension(ctx, id, { due: plainDate('2022-10-28'), reason: 'Chờ hồ sơ' })
    const extensionId = (await getTask(ctx, id)).extensions.find(({ state }) => state === 'pending')?.id ?? ''
    await expect(decideTaskExtension(ctx, extensionId, { decision: 'approved' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await getExtension(ctx, extensionId)).refusal).toBe('own_request')
    const other = await world.as('lanhdao', on('2022-07-04'))
    expect((await getExtension(other, extensionId)).refusal).toBeNull()
  })

  it('what the director sent stays for somebody else to confirm', async () => {
    await name('giamdoc', 'giamdoc', 'chanhvanphong', '2022-07-11', '2022-07-15')
    const { id, version } = await world.task('II.3')
    await submitTaskResult(await world.as('giamdoc', on('2022-07-11')), id, {
      version,
      result: 'Đủ 12 bài',
      done: 12,
    })
    const sent = await world.task('II.3')
    await expect(
      confirmTaskResult(await world.as('chanhvanphong', on('2022-07-12')), id, { version: sent.version }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('naming a stand-in is refused', () => {
  it.each([
    [
      'when somebody stands in already',
      'giamdoc',
      'giamdoc',
      'lanhdao',
      '2022-06-24',
      { fromOn: 'stand_in_overlap' },
    ],
    [
      'for somebody who decides nothing',
      'lanhdao',
      'dung.ld',
      'giamdoc',
      '2022-08-01',
      { absentId: 'not_a_choice' },
    ],
    ['to a reader', 'giamdoc', 'giamdoc', 'xem', '2022-08-01', { standInId: 'stand_in_unfit' }],
    ['to an administrator', 'lanhdao', 'lanhdao', 'quantri', '2022-08-01', { standInId: 'stand_in_unfit' }],
    [
      'to staff of another branch',
      'giamdoc',
      'giamdoc',
      'hoa.lt',
      '2022-08-01',
      { standInId: 'stand_in_unfit' },
    ],
    ['to oneself', 'giamdoc', 'giamdoc', 'giamdoc', '2022-08-01', { standInId: 'stand_in_unfit' }],
    ['for days that are gone', 'giamdoc', 'giamdoc', 'lanhdao', '2022-06-14', { fromOn: 'day_past' }],
  ])('%s', async (_, by, absent, standIn, day, fieldErrors) => {
    await expect(name(by, absent, standIn, day, day)).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors },
    })
  })

  it.each([
    ['by staff', 'dung.ld'],
    ['by another manager', 'chanhvanphong'],
    ['by the administrator', 'quantri'],
    ['by a reader', 'xem'],
  ])('%s', async (_, by) => {
    await expect(name(by, 'giamdoc', 'lanhdao', '2022-08-01', '2022-08-01')).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('twice at once for the same days: one of the two is named', async () => {
    const both = await Promise.allSettled(
      ['lanhdao', 'chanhvanphong'].map((standIn) =>
        name('giamdoc', 'giamdoc', standIn, '2022-09-12', '2022-09-13'),
      ),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('ending a stand-in', () => {
  it('takes the powers back at once, is written down, and cannot be done twice', async () => {
    const { id } = await name('lanhdao', 'giamdoc', 'an.nt', '2022-10-03', '2022-10-07')
    const at = on('2022-10-03')
    expect((await world.as('an.nt', at)).viewer.standsInFor).toMatchObject([{ name: 'Trần Đình Quý' }])
    await expect(endStandIn(await world.as('dung.ld', at), id)).rejects.toMatchObject({ code: 'forbidden' })
    await endStandIn(await world.as('an.nt', at), id)
    expect((await world.as('an.nt', at)).viewer.standsInFor).toEqual([])
    await expect(endStandIn(await world.as('giamdoc', at), id)).rejects.toMatchObject({ code: 'state' })
    const [log] = await pool()<{ kinds: string[] }[]>`
      select array_agg(kind order by id) as kinds from activities
      where subject = 'person' and subject_id = ${await idOf('giamdoc')} and kind like 'stand_in%' and at >= '2022-06-15'`
    expect(log?.kinds.slice(-2)).toEqual(['stand_in', 'stand_in_end'])
  })

  it('an unknown one is not there', async () => {
    for (const id of ['x', crypto.randomUUID()])
      await expect(endStandIn(await world.as('giamdoc'), id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('the list has running and coming ones first, then those that are over', async () => {
    const { items, people } = await listStandIns(await world.as('giamdoc', on('2022-07-12')))
    const states = items.map(({ state }) => state)
    expect(states).toEqual(states.toSorted((a, b) => Number(a === 'over') - Number(b === 'over')))
    expect(states).toContain('running')
    expect(people.map(({ role }) => role)).not.toContain('viewer')
  })

  it('who has become a reader holds nobody’s powers any more', async () => {
    await name('giamdoc', 'giamdoc', 'an.nt', '2022-11-01', '2022-11-02')
    const at = on('2022-11-01')
    expect((await world.as('an.nt', at)).viewer.standsInFor).toHaveLength(1)
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', ${at}, true)`
      await tx`update people set role = 'viewer' where email = 'an.nt@tgpl.example'`
    })
    expect((await world.as('an.nt', at)).viewer.standsInFor).toEqual([])
  })
})
