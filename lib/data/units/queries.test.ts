import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { UnitQuery } from '@/lib/contracts/unit'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { listTasks } from '@/lib/data/tasks/queries'
import { plainDate } from '@/lib/domain/calendar'
import { isHeld, workloadOf } from '@/lib/domain/workload'
import { WORKLOAD_CASES, WORKLOAD_DAY, WORKLOAD_END } from '@/lib/domain/workload-cases'
import { getUnitWork } from './queries'
import { weekSumsSql, workSpanSql } from './workload-sql'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const workOf = async (key: string, asked: Record<string, string> = {}) =>
  getUnitWork(await world.as('xem'), world.campaignId, key, UnitQuery.parse(asked))
const listOf = async (filter: Record<string, string>) =>
  (await listTasks(await world.as('xem'), world.campaignId, TaskFilter.parse({ ...filter, limit: '200' })))
    .items

describe('the centre with its offices on 15/06/2022', () => {
  it('is named with the units around it and its director', async () => {
    const work = await workOf('tt-tgpl')
    expect(work.unit).toMatchObject({ key: 'tt-tgpl', shortName: 'Trung tâm TGPL' })
    expect(work.above.map(({ key }) => key)).toEqual(['lanh-dao-so'])
    expect(work.below.map(({ key }) => key)).toEqual(['tt-nv1', 'tt-nv2', 'tt-hcth'])
    expect(work.head).toMatchObject({ name: 'Trần Đình Quý', title: 'Giám đốc Trung tâm' })
    expect(work.counts).toEqual({ branch: 20, direct: 5, plan: 29 })
  })

  it('shows who has how much to do in which week', async () => {
    const { workload } = await workOf('tt-tgpl')
    expect(workload.weeks[0]).toBe('2022-06-13')
    const row = (name: string) => workload.rows.find(({ person }) => person?.name === name)
    expect(workload.rows.map(({ person, open }) => [person?.name, open])).toEqual([
      ['Phan Văn Mĩnh', 3],
      ['Nguyễn Thị An', 2],
      ['Lê Đức Dũng', 5],
      ['Hoàng Thị Giang', 5],
    ])
    expect(row('Lê Đức Dũng')?.weeks.map(({ running }) => running)).toEqual([
      5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4,
    ])
    expect(row('Hoàng Thị Giang')?.weeks.map(({ running }) => running)).toEqual([
      3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2,
    ])
    expect(row('Hoàng Thị Giang')?.weeks[0]).toEqual({ running: 3, due: 0, overdue: 1 })
    expect(row('Nguyễn Thị An')?.weeks.flatMap(({ due }, week) => (due > 0 ? [week] : []))).toEqual([9, 11])
  })

  it('tells what is late, what was, and what came back', async () => {
    const { lateness } = await workOf('tt-tgpl')
    expect(lateness.overdue).toMatchObject({ total: 1, items: [{ key: 'III.3', daysLate: 19 }] })
    expect(lateness.doneLate).toMatchObject({
      total: 1,
      items: [
        {
          key: 'I.6',
          submittedOn: '2022-05-18',
          dueOn: '2022-05-13',
          daysLate: 5,
          extensionCount: 1,
          originalDueOn: '2022-04-29',
        },
      ],
    })
    expect(lateness.returned.total).toBe(2)
    expect(lateness.returned.items.map(({ key }) => key)).toEqual(['I.6', 'III.2'])
  })

  it('names the open tasks of others that it helps with', async () => {
    const { coordinating } = await workOf('tt-tgpl')
    expect(coordinating.items.map(({ key }) => key)).toEqual([
      'II.5',
      'III.4',
      'III.5',
      'IV.1',
      'IV.2',
      'IV.5',
      'IV.6',
    ])
    expect(coordinating.total).toBe(7)
  })

  it('lists its own tasks, overdue first and done last', async () => {
    const { tasks } = await workOf('tt-tgpl')
    expect(tasks.total).toBe(20)
    expect(tasks.items.map(({ key }) => key)).toEqual(
      'III.3 II.7 I.2 I.3 I.5 I.7 I.8 I.9 I.10 II.3 II.4 II.6 IV.3 IV.4 IV.7 I.4 I.1 I.6 II.1 III.2'.split(
        ' ',
      ),
    )
  })
})

describe('every unit on every kind of day', () => {
  it.each([
    ['tt-tgpl', {}],
    ['tt-tgpl', { direct: 'true' }],
    ['tt-nv2', {}],
    ['van-phong-so', { direct: 'true' }],
    ['lanh-dao-so', {}],
    ['bao-plvn', {}],
    ['tt-tgpl', { asOf: '2022-05-31' }],
    ['tt-hcth', { asOf: '2022-04-08' }],
    ['tt-tgpl', { asOf: '2022-02-22', direct: 'true' }],
  ] as [string, Record<string, string>][])(
    '%s %j says what the list and the figures say',
    async (key, asked) => {
      const work = await workOf(key, asked)
      const { direct, ...day } = asked
      const scope = direct ? { unit: key } : { branch: key }
      const tasks = await listOf({ ...scope, ...day })
      const byKey = (items: { key: string }[]) => [...items].sort((a, b) => a.key.localeCompare(b.key))
      expect(byKey(work.tasks.items)).toEqual(byKey(tasks))
      const figures = await getDashboard(await world.as('xem'), world.campaignId, {
        ...scope,
        ...(day['asOf'] ? { asOf: plainDate(day['asOf']) } : {}),
      })
      expect(work.tasks.total).toBe(figures.counts.total)
      expect(work.lateness.overdue.total).toBe(figures.badges.overdue)
      expect(work.lateness.doneLate.total).toBe(figures.deadlines.doneLate)
      expect(work.workload.rows.reduce((sum, { open }) => sum + open, 0)).toBe(tasks.filter(isHeld).length)
      const [campaign] = await pool()<{ endsOn: string }[]>`select ends_on as "endsOn" from campaigns`
      const endsOn = plainDate(campaign?.endsOn ?? '')
      for (const { person, weeks } of work.workload.rows) {
        const own = tasks.filter(({ owner }) => (owner?.id ?? null) === (person?.id ?? null))
        const worked = own.map(({ status, startsOn, dueOn }) => ({
          status,
          startsOn: startsOn === null ? null : plainDate(startsOn),
          dueOn: dueOn === null ? null : plainDate(dueOn),
        }))
        expect([person?.name, weeks]).toEqual([
          person?.name,
          workloadOf(worked, endsOn, plainDate(work.asOf)),
        ])
      }
    },
  )
})

describe('the workload in SQL', () => {
  it.each(WORKLOAD_CASES)('counts as the rule does: $name', async ({ task }) => {
    const sql = pool()
    const rows = sql`(select null::uuid as owner_id, ${task.status}::text as status, ${task.startsOn}::date as starts_on, ${task.dueOn}::date as due_on)`
    const spans = sql`(${workSpanSql(sql, rows, sql`${WORKLOAD_END}::date`, WORKLOAD_DAY)})`
    const sums = await sql<
      { n: number; running: number; due: number; overdue: number }[]
    >`${weekSumsSql(sql, spans, WORKLOAD_DAY)} order by 2`
    const expected = workloadOf([task], WORKLOAD_END, WORKLOAD_DAY).flatMap((week, n) =>
      week.running > 0 ? [{ n, ...week }] : [],
    )
    expect(sums.map(({ n, running, due, overdue }) => ({ n, running, due, overdue }))).toEqual(expected)
  })
})

describe('what a unit page is not asked in vain', () => {
  it('answers an unknown unit and an unknown plan like ones that are not there', async () => {
    await expect(workOf('khong-co')).rejects.toMatchObject({ code: 'not_found' })
    const ctx = await world.as('xem')
    await expect(getUnitWork(ctx, crypto.randomUUID(), 'tt-tgpl', {})).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it.each(['2022-06-16', '2022-02-21'])('refuses %s, a day outside the plan or to come', async (asOf) => {
    await expect(workOf('tt-tgpl', { asOf })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('shows tasks that nobody holds in a row of their own', async () => {
    const { id } = await world.task('I.9')
    const before = await workOf('tt-nv1')
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T03:30:00Z', true)`
      await tx`update tasks set owner_id = null, version = version + 1, updated_at = '2022-06-15T03:30:00Z' where id = ${id}`
    })
    const after = await workOf('tt-nv1')
    expect(before.workload.rows.map(({ person }) => person?.name)).toEqual(['Nguyễn Thị An'])
    expect(after.workload.rows.map(({ person, open }) => [person?.name, open])).toEqual([
      ['Nguyễn Thị An', 1],
      [undefined, 1],
    ])
    expect((await workOf('tt-nv1', { asOf: '2022-06-14' })).workload.rows).toHaveLength(1)
  })
})
