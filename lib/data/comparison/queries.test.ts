import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Comparison } from '@/lib/contracts/comparison'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { deleteTask, editTask } from '@/lib/data/tasks/commands-edit'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { lastHeardOn, type TaskRow, taskColumns, taskFrom, toTask } from '@/lib/data/tasks/row'
import { addDays, daysBetween, endOfDay, type PlainDate, plainDate } from '@/lib/domain/calendar'
import { changeOf, type Snapshot } from '@/lib/domain/comparison'
import { silentDays } from '@/lib/domain/deadline'
import { getComparison } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

type Days = { from: string; to: string; branch?: string }
const compare = async ({ from, to, branch }: Days, now?: string) =>
  getComparison(await world.as('lanhdao', now), world.campaignId, {
    from: plainDate(from),
    to: plainDate(to),
    ...(branch ? { branch } : {}),
  })
const keys = (list: { items: { key: string }[] }) => list.items.map(({ key }) => key)
const trial = { from: '2022-05-31', to: '2022-06-15' }

/** Every task of the plan at the end of a day, as the rule sees it. */
async function snapshots(day: PlainDate): Promise<Map<string, Snapshot>> {
  const sql = pool()
  const rows = await sql<(TaskRow & { askedOn: PlainDate | null })[]>`
    select ${taskColumns(sql)}, (select (e.requested_at at time zone 'Asia/Ho_Chi_Minh')::date from extensions e where e.task_id = t.id
      and e.requested_at < ${endOfDay(day)} and (e.decided_at is null or e.decided_at >= ${endOfDay(day)})) as "askedOn"
    from ${taskFrom(sql, day)} where t.campaign_id = ${world.campaignId}`
  return new Map(
    rows.map((row) => {
      const { status, badge, returned, percent, planned, indicator, daysLate } = toTask(row, day)
      const snapshot: Snapshot = {
        ...{ status, badge, returned, percent, planned, daysLate },
        done: indicator?.done ?? null,
        dueOn: row.dueOn,
        askedDays: row.askedOn && daysBetween(row.askedOn, day),
        silentDays: silentDays({ lastHeardOn: lastHeardOn(row), dueOn: row.dueOn }, day),
        deleted: row.deletedAt !== null,
        inScope: true,
      }
      return [row.id, snapshot] as const
    }),
  )
}

function spans(): [PlainDate, PlainDate][] {
  const starts = Array.from({ length: 12 }, (_, index) => addDays(plainDate('2022-02-22'), index * 9))
  return starts
    .flatMap((from) => [1, 4, 12, 40].map((days): [PlainDate, PlainDate] => [from, addDays(from, days)]))
    .filter(([, to]) => to <= '2022-06-14')
}

const toldBy = ({ moved, slipped, appeared, left }: Omit<Comparison, 'unchanged'>) =>
  new Map(
    Object.entries({ moved, slipped, appeared, left }).flatMap(([list, { items }]) =>
      items.map(({ id, kind }) => [id, { list, kind }] as const),
    ),
  )

describe('31/05 beside 15/06/2022', () => {
  it('finds the tasks of the design: twelve moved, five slipped, twelve unchanged of which six completed', async () => {
    const { moved, slipped, appeared, left, unchanged } = await compare(trial)
    expect(keys(moved)).toEqual('I.2 I.3 I.5 I.7 I.9 II.3 II.4 II.6 II.7 III.4 IV.1 IV.3'.split(' '))
    expect(slipped.items.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'III.3 overdue',
      'III.5 extension_asked',
      'II.5 gap_grown',
      'I.8 silent',
      'I.10 silent',
    ])
    expect([moved.total, slipped.total, appeared.total, left.total]).toEqual([12, 5, 0, 0])
    expect(unchanged).toEqual({ total: 12, completed: 6 })
  })

  it('shows both values of what slipped', async () => {
    const [late, asked, behind, silent] = (await compare(trial)).slipped.items
    expect([late?.before.daysLate, late?.after.daysLate]).toEqual([4, 19])
    expect(late?.after).toMatchObject({ percent: 8_000, lastUrgedOn: '2022-06-06' })
    expect(asked?.after).toMatchObject({ dueOn: '2022-07-08', requestedDueOn: '2022-07-15' })
    expect([behind?.before.behind, behind?.after.behind]).toEqual([23, 35])
    expect(behind?.after.lastHeardOn).toBe('2022-05-10')
    expect(silent?.after).toMatchObject({
      percent: 4_166,
      silentDays: 15,
      indicator: { done: 5, target: 12 },
    })
  })

  it('has the figures that the dashboard has of each day', async () => {
    const shown = await compare(trial)
    const ctx = await world.as('lanhdao')
    for (const { asOf, counts, badges, progress, groups } of [shown.before, shown.after]) {
      const day = await getDashboard(ctx, world.campaignId, { asOf: plainDate(asOf) })
      expect({ counts, badges, progress }).toEqual({
        counts: day.counts,
        badges: day.badges,
        progress: day.progress,
      })
      expect(groups).toEqual(day.groups.map(({ deadlines: _, ...group }) => group))
    }
  })

  it('has every task of the plan in exactly one place, whatever the days', async () => {
    for (const [from, to] of [
      ['2022-02-22', '2022-06-15'],
      ['2022-03-01', '2022-03-02'],
      ['2022-04-10', '2022-05-20'],
      ['2022-06-14', '2022-06-15'],
    ] as const) {
      const { moved, slipped, appeared, left, unchanged } = await compare({ from, to })
      const listed = [moved, slipped, appeared, left].flatMap(keys)
      expect(new Set(listed).size).toBe(listed.length)
      expect(listed.length + unchanged.total).toBe(29)
    }
  })

  it('agrees with the rule asked of every task, on any days', async () => {
    for (const [from, to] of spans()) {
      const { unchanged, ...shown } = await compare({ from, to })
      const [before, after] = [await snapshots(from), await snapshots(to)]
      const all = new Set([...before.keys(), ...after.keys()])
      const said = toldBy(shown)
      for (const id of all)
        expect(said.get(id) ?? { list: 'unchanged' }).toEqual(
          changeOf(before.get(id) ?? null, after.get(id) ?? null),
        )
      expect(said.size + unchanged.total).toBe(all.size)
    }
  })

  it('compares a branch alone', async () => {
    const { moved, slipped, unchanged, after } = await compare({ ...trial, branch: 'tt-tgpl' })
    expect(after.counts.total).toBe(20)
    expect(moved.total + slipped.total + unchanged.total).toBe(20)
    expect(keys(slipped)).not.toContain('II.5')
  })

  it('refuses days out of order, the same day twice, before the start and to come', async () => {
    for (const [days, field] of [
      [{ from: '2022-06-15', to: '2022-05-31' }, 'to'],
      [{ from: '2022-05-31', to: '2022-05-31' }, 'to'],
      [{ from: '2022-02-21', to: '2022-05-31' }, 'from'],
      [{ from: '2022-05-31', to: '2022-06-16' }, 'to'],
    ] as const) {
      const refused = await compare(days).catch((error: unknown) => error)
      expect(refused).toMatchObject({
        code: 'invalid',
        details: { fieldErrors: { [field]: expect.anything() } },
      })
    }
  })
})

describe('after later work', () => {
  const withoutClock = ({ generatedAt: _, ...rest }: Comparison) => rest

  it('gives the same answer about two past days, and names each day as it was then', async () => {
    const past = { from: '2022-05-31', to: '2022-06-14' }
    const before = await compare(past)
    const article = await world.task('II.3')
    await reportTaskProgress(await world.later('dung.ld'), article.id, { version: article.version, done: 6 })
    await deleteTask(await world.later('lanhdao'), (await world.task('IV.7')).id)
    const given = await world.task('IV.6')
    await cancelTaskWork(await world.later('lanhdao'), given.id, {
      version: given.version,
      reason: 'Gộp vào IV.5',
    })
    const own = await world.task('I.3')
    const lead = await world.unit('van-phong-so')
    const moved = await editTask(await world.later('lanhdao'), own.id, {
      version: own.version,
      leadUnitId: lead,
    })
    expect(moved.leadUnit.key).toBe('van-phong-so')
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T05:00:00.000Z', true)`
      await tx`update units set name = 'Phòng Nghiệp vụ số 2' where key = 'tt-nv2'`
    })
    const now = '2022-06-15T06:00:00.000Z'
    expect(withoutClock(await compare(past, now))).toEqual(withoutClock(before))

    const shown = await compare({ from: '2022-05-31', to: '2022-06-15' }, now)
    expect(shown.left.items.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'IV.6 cancelled',
      'IV.7 deleted',
    ])
    expect(shown.unchanged).toEqual({ total: 10, completed: 6 })
    const renamed = shown.moved.items.find(({ key }) => key === 'I.5')
    expect([renamed?.before.leadUnit.name, renamed?.after.leadUnit.name]).toEqual([
      'Phòng Nghiệp vụ 2',
      'Phòng Nghiệp vụ số 2',
    ])
    const branch = await compare({ from: '2022-05-31', to: '2022-06-15', branch: 'tt-tgpl' }, now)
    expect(branch.left.items.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'I.3 moved_out',
      'IV.7 deleted',
    ])
    const office = await compare({ from: '2022-05-31', to: '2022-06-15', branch: 'van-phong-so' }, now)
    expect(office.appeared.items.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['I.3 moved_in'])
  })
})
