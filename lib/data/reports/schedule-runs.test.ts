import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { readClock } from '@/lib/data/clock'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'
import { listReports } from './queries'
import { changeSchedule, deleteSchedule, makeSchedule } from './schedule-commands'
import { runDueSchedules } from './schedule-runs'
import { listSchedules } from './schedules'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterEach(async () => {
  await pool()`delete from report_schedules`
  await inMoment('2022-08-01T00:00:00Z', 'update people set disabled_at = null')
  await pool()`update campaigns set status = 'running'`
})
afterAll(() => world.close())

/** Vietnam's time of a day. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
const runAt = (day: string, time: string) => runDueSchedules({ now: at(day, time), today: plainDate(day) })
const FRIDAYS = { kind: 'week', calendar: 'calendar', day: 5, time: '15:00' } as const
const make = async (person = 'giamdoc', input: Partial<Parameters<typeof makeSchedule>[2]> = {}) =>
  makeSchedule(await world.as(person), world.campaignId, { ...FRIDAYS, ...input })
const read = async (person = 'giamdoc') => listSchedules(await world.as(person), world.campaignId)
const idOf = async (person: string) => (await world.as(person)).viewer.id
const inMoment = (now: string, statement: string) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.now', ${now}, true)`
    await tx.unsafe(statement)
  })
const drafts = async () =>
  (await listReports(await world.as('giamdoc'), world.campaignId)).filter(({ state }) => state === 'draft')
/** How many drafts some work made. */
const made = async (work: () => Promise<unknown>) => {
  const before = (await drafts()).length
  await work()
  return (await drafts()).length - before
}

describe('a run', () => {
  it('makes the draft of the week for its owner, with nobody as the actor, and the next one is a week later', async () => {
    const { id } = await make('lanhdao', { ownerId: await idOf('giamdoc') })
    expect(await made(() => runAt('2022-06-17', '14:59'))).toBe(0)
    const { results, faults, nextAt } = await runAt('2022-06-17', '15:00')
    expect([results.length, faults, nextAt]).toEqual([1, [], at('2022-06-24', '15:00')])
    const report = (await drafts()).find((each) =>
      results.some((one) => 'reportId' in one && one.reportId === each.id),
    )
    expect(report).toMatchObject({
      kind: 'week',
      periodStart: '2022-06-13',
      periodEnd: '2022-06-19',
      asOf: '2022-06-17',
      sections: {},
      createdBy: { name: 'Trần Đình Quý' },
    })
    const lines = await pool()<{ kind: string; actor: string | null }[]>`
      select kind, actor_id as actor from activities where subject_id = ${report?.id ?? ''}`
    expect([...lines]).toEqual([{ kind: 'report_draft', actor: null }])
    const saves = await pool()<
      { step: string }[]
    >`select step from report_saves where report_id = ${report?.id ?? ''}`
    expect([...saves]).toEqual([{ step: 'report_scheduled' }])
    const { items } = await listSchedules(
      await world.as('giamdoc', at('2022-06-17', '15:01')),
      world.campaignId,
    )
    expect(items).toMatchObject([{ id, version: 1, nextRunAt: at('2022-06-24', '15:00') }])
    expect(Date.parse(items[0]?.lastRunAt ?? '')).toBe(Date.parse(at('2022-06-17', '15:00')))
    expect(await made(() => runAt('2022-06-17', '15:02'))).toBe(0)
  })

  it('is made once, however many ask at the same moment', async () => {
    await make()
    const runs = () => Promise.all(Array.from({ length: 6 }, () => runAt('2022-06-17', '15:00')))
    expect(await made(runs)).toBe(1)
  })

  it('waits for whoever has the schedule in hand, and leaves it to them', async () => {
    const { id } = await make()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let taken = () => {}
    const isTaken = new Promise<void>((resolve) => {
      taken = resolve
    })
    const other = pool().begin(async (tx) => {
      await tx`select 1 from report_schedules where id = ${id} for no key update`
      taken()
      await held
    })
    await isTaken
    expect(await made(() => runAt('2022-06-17', '15:00'))).toBe(0)
    release()
    await other
    expect(await made(() => runAt('2022-06-17', '15:01'))).toBe(1)
  })

  it('that was missed three times is caught up once, with the figures of its day', async () => {
    await make()
    expect(await made(() => runAt('2022-07-06', '07:00'))).toBe(1)
    expect((await drafts())[0]).toMatchObject({ periodStart: '2022-06-27', asOf: '2022-07-01' })
    expect(await made(() => runAt('2022-07-06', '07:01'))).toBe(0)
  })

  it('does not come while it is paused, and what was missed then is passed over', async () => {
    const { id, version } = await make()
    const paused = await changeSchedule(await world.later('giamdoc'), id, { version, paused: true })
    expect(paused).toMatchObject({ pausedFor: 'by_hand', nextRunAt: null })
    expect(await made(() => runAt('2022-07-08', '15:00'))).toBe(0)
    const resumed = await changeSchedule(await world.as('giamdoc', at('2022-07-09', '08:00')), id, {
      version: paused.version,
      paused: false,
    })
    expect(resumed).toMatchObject({ pausedFor: null, nextRunAt: at('2022-07-15', '15:00') })
    expect(await made(() => runAt('2022-07-09', '08:01'))).toBe(0)
  })

  it('follows a new time from then on: a time that has gone today is tomorrow’s', async () => {
    const { id, version } = await make('giamdoc', { day: 3, time: '16:00' })
    await changeSchedule(await world.as('giamdoc', at('2022-06-15', '11:00')), id, { version, time: '10:00' })
    expect(await made(() => runAt('2022-06-15', '16:30'))).toBe(0)
    expect(await made(() => runAt('2022-06-22', '10:00'))).toBe(1)
  })

  it('is not made of a schedule that was deleted, nor of a plan that was closed', async () => {
    const { id } = await make()
    await deleteSchedule(await world.later('lanhdao'), id)
    expect(await made(() => runAt('2022-06-17', '15:00'))).toBe(0)
    await make()
    await pool()`update campaigns set status = 'closed'`
    expect(await made(() => runAt('2022-06-17', '15:00'))).toBe(0)
    expect((await read()).items).toMatchObject([{ nextRunAt: null, pausedFor: null }])
  })

  it.each([
    [
      'disabled',
      "update people set disabled_at = now() where email = 'chanhvanphong@tgpl.example'",
      'owner_disabled',
    ],
    [
      'no manager any more',
      "update people set role = 'staff' where email = 'chanhvanphong@tgpl.example'",
      'owner_unfit',
    ],
  ])(
    'pauses the schedule of an owner who is %s, with the reason and without a draft',
    async (_, statement, pausedFor) => {
      const { id } = await make('chanhvanphong')
      await make('giamdoc')
      await inMoment(at('2022-06-16', '08:00'), statement)
      // The others' schedules run all the same.
      expect(await made(() => runAt('2022-06-17', '15:00'))).toBe(1)
      const { items } = await read()
      const stopped = items.find((each) => each.id === id)
      expect(stopped).toMatchObject({ pausedFor, version: 2, nextRunAt: null, lastRunAt: null })
      const [line] = await pool()<{ kind: string; actor: string | null }[]>`
      select kind, actor_id as actor from activities where after->>'schedule' = ${id} order by id desc limit 1`
      expect(line).toEqual({ kind: 'report_schedule_pause', actor: null })
      const ctx = await world.as('giamdoc', at('2022-06-18', '08:00'))
      await expect(changeSchedule(ctx, id, { version: 2, paused: false })).rejects.toMatchObject({
        details: { fieldErrors: { ownerId: 'composer_unfit' } },
      })
      const given = { version: 2, paused: false, ownerId: await idOf('lanhdao') }
      expect(await changeSchedule(ctx, id, given)).toMatchObject({ pausedFor: null })
      await inMoment(
        at('2022-06-18', '09:00'),
        "update people set role = 'manager' where email = 'chanhvanphong@tgpl.example'",
      )
    },
  )

  it('that fails leaves nothing behind, stops no other, and is tried again', async () => {
    const { id } = await make()
    await make('lanhdao', { kind: 'month', calendar: 'administrative', day: 17, time: '15:00' })
    await pool()`create or replace function refuse_report() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`
    await pool()`create trigger refuse_report after insert on reports for each row when (new.kind = 'week') execute function refuse_report()`
    const count = () => pool()`select (select count(*) from reports where kind = 'week') as reports,
      (select count(*) from report_saves s join reports r on r.id = s.report_id where r.kind = 'week') as saves,
      (select last_run_at from report_schedules where id = ${id}) as last`
    const before = await count()
    const { results, faults } = await runAt('2022-06-17', '15:00')
    expect([results.length, faults.length]).toEqual([1, 1])
    expect(await count()).toEqual(before)
    await pool()`drop trigger refuse_report on reports`
    expect(await made(() => runAt('2022-06-17', '15:01'))).toBe(1)
  })

  it('that was made is never taken back, whoever writes', async () => {
    const { id } = await make()
    await runAt('2022-06-17', '15:00')
    const write = (statement: string) => pool().unsafe(statement, [id])
    await expect(write('update report_schedules set last_run_at = null where id = $1')).rejects.toThrow(
      /never taken back/,
    )
    await expect(
      write("update report_schedules set last_run_at = '2022-06-10' where id = $1"),
    ).rejects.toThrow(/never taken back/)
  })

  it('counts the pinned day: on 17/06/2022 at 09:40 what was due at 09:00 is made', async () => {
    vi.stubEnv('APP_TODAY', '2022-06-17')
    const moment = await readClock()
    expect(vietnamDay(moment.now)).toBe('2022-06-17')
    await make('giamdoc', { time: '09:00' })
    await make('giamdoc', { time: '23:59' })
    expect(await made(() => runDueSchedules(moment))).toBe(1)
  })
})
