import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Dashboard, DashboardQuery } from '@/lib/contracts/dashboard'
import { deleteTask } from '@/lib/data/tasks/commands-edit'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { confirmTaskResult } from '@/lib/data/tasks/commands-results'
import { type TaskRow, taskColumns, taskFrom } from '@/lib/data/tasks/row'
import { addDays, daysBetween, plainDate } from '@/lib/domain/calendar'
import { badgeOf, deadlineOf } from '@/lib/domain/deadline'
import { plannedOfAll } from '@/lib/domain/progress'
import { rateCountsOf, ratesOf } from '@/lib/domain/rates'
import { getDashboard } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const figures = async (query: DashboardQuery = {}, now?: string) =>
  getDashboard(await world.as('lanhdao', now), world.campaignId, query)
const on = (text: string): DashboardQuery => ({ asOf: plainDate(text) })

describe('the dashboard of the trial on 15/06/2022', () => {
  it('shows the figures of the design: 29 tasks, 46 % of 46 %, 6 + 13 + 2 + 1 + 6 + 1', async () => {
    const shown = await figures()
    expect(shown.counts).toMatchObject({
      total: 29,
      completed: 6,
      submitted: 2,
      paused: 1,
      notStarted: 6,
      inProgress: 14,
      cancelled: 0,
    })
    expect(shown.badges).toMatchObject({
      completed: 6,
      inProgress: 13,
      returned: 0,
      dueSoon: 0,
      submitted: 2,
      overdue: 1,
      notStarted: 6,
      paused: 1,
    })
    expect(shown.progress).toEqual({ actual: 4_674, planned: 4_687, gapDays: 0 })
    expect(shown.rates).toEqual({
      completed: { num: 6, den: 7 },
      onTime: { num: 4, den: 7 },
      onTimeOriginal: { num: 4, den: 7 },
    })
    expect(shown.changesSince).toMatchObject({
      report: { number: '57' },
      on: '2022-05-31',
      onTime: { num: 4, den: 7 },
    })
    expect(shown.groups.map(({ actual, planned }) => [actual, planned])).toEqual([
      [4_939, 4_922],
      [6_380, 6_397],
      [7_600, 7_789],
      [500, 423],
    ])
    expect(shown.decisions.totals).toEqual({ confirmations: 2, extensions: 1, silentOverdue: 1 })
    expect(shown.decisions.confirmations[0]).toMatchObject({
      key: 'II.7',
      submittedBy: { name: 'Phan Văn Mĩnh' },
    })
    expect(shown.decisions.silentOverdue[0]).toMatchObject({ key: 'III.3', silentDays: 16, daysLate: 19 })
  })

  it('knows the way back from the ceremony, what is at risk, and what was asked and urged', async () => {
    const shown = await figures()
    const ceremony = shown.wayBack.find(({ milestone }) => milestone.ceremony)
    expect(ceremony?.critical).toEqual({ slack: 1, keys: ['IV.2', 'IV.5', 'IV.6'] })
    expect(ceremony?.rows.map(({ task, slack }) => [task.key, slack])).toEqual([
      ['IV.2', 1],
      ['IV.5', 1],
      ['IV.6', 0],
      ['IV.4', 9],
      ['IV.3', 11],
      ['IV.1', 14],
    ])
    expect(ceremony?.rows.map(({ workDays }) => workDays)).toEqual([15, 23, 1, 35, 46, 20])
    expect(shown.wayBack.map(({ milestone }) => milestone.on)).toEqual([
      '2022-07-08',
      '2022-08-12',
      '2022-09-06',
    ])
    expect(shown.atRisk.items.map(({ key, behind, silentDays }) => [key, behind, silentDays])).toEqual([
      ['II.5', 35, 36],
      ['I.8', null, 15],
      ['I.10', null, 14],
      ['I.3', null, 8],
    ])
    expect(shown.obstacles.items.map(({ task, raisedOn }) => [task.key, raisedOn])).toEqual([
      ['I.10', '2022-05-31'],
    ])
    expect(shown.extensions).toEqual({
      approved: { count: 1, keys: ['I.6'] },
      declined: { count: 1, keys: ['III.3'] },
      pending: { count: 1, keys: ['III.5'] },
    })
    expect(shown.urgings).toEqual({ count: 1, keys: ['III.3'], lastOn: '2022-06-06' })
    expect(shown.overdue.map(({ key }) => key)).toEqual(['III.3'])
    const then = await figures(on('2022-05-31'))
    expect(then.lastDecision).toMatchObject({ on: '2022-05-27', what: 'declined', task: { key: 'III.3' } })
  })

  it('adds up in each of its partitions, by group and by unit', async () => {
    const shown = await figures()
    const sum = (of: Record<string, number>) => Object.values(of).reduce((total, n) => total + n, 0)
    for (const part of [shown, ...shown.groups, ...shown.units]) {
      const { total, ...states } = part.counts
      expect(sum(states)).toBe(total)
      expect(sum(part.badges)).toBe(total)
      expect(sum(part.deadlines)).toBe(total)
    }
    expect(shown.groups.reduce((total, { counts }) => total + counts.total, 0)).toBe(29)
    expect(shown.units.reduce((total, { counts }) => total + counts.total, 0)).toBe(29)
  })

  it('agrees with the plain rules counted over every task, on every tenth day', async () => {
    for (let day = plainDate('2022-02-22'); day <= '2022-06-14'; day = addDays(day, 10)) {
      const shown = await figures({ asOf: day })
      const rows = await pool()<TaskRow[]>`
        select ${taskColumns(pool())} from ${taskFrom(pool(), day)} where t.campaign_id = ${world.campaignId} and t.deleted_at is null`
      const baselines = rows.map((row) => ({
        status: row.status,
        weight: row.weight,
        baseline: { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn },
      }))
      expect(shown.progress.planned).toBe(plannedOfAll(baselines, plainDate('2022-12-31'), day))
      expect(shown.progress.actual).toBe(
        Math.floor(rows.reduce((sum, { percent }) => sum + percent, 0) / rows.length),
      )
      expect(shown.rates).toEqual(ratesOf(rateCountsOf(rows, day)))
      expect(shown.deadlines.overdue).toBe(rows.filter((row) => deadlineOf(row, day) === 'overdue').length)
      expect(shown.badges.inProgress).toBe(rows.filter((row) => badgeOf(row, day) === 'in_progress').length)
    }
  })

  it('draws a curve whose every past point is the dashboard of that day', async () => {
    const { curve } = await figures()
    expect(curve).toHaveLength(daysBetween(plainDate('2022-02-22'), plainDate('2022-12-31')) + 1)
    for (const day of [
      '2022-02-22',
      '2022-03-10',
      '2022-04-08',
      '2022-05-13',
      '2022-05-20',
      '2022-06-14',
      '2022-06-15',
    ]) {
      const then = await figures(on(day))
      const point = curve.find((at) => at.on === day)
      expect(point).toMatchObject({ actual: then.progress.actual, planned: then.progress.planned, scope: 29 })
    }
    expect(curve.filter(({ on: day }) => day > '2022-06-15').every(({ actual }) => actual === null)).toBe(
      true,
    )
  })

  it('counts a unit alone, or with everything below it', async () => {
    const alone = await figures({ unit: 'tt-tgpl' })
    const branch = await figures({ branch: 'tt-tgpl' })
    const all = await figures()
    expect(alone.units.map(({ key, counts }) => [key, counts.total])).toEqual([['tt-tgpl', 5]])
    expect(branch.units.map(({ key, counts }) => [key, counts.total])).toEqual([
      ['tt-tgpl', 5],
      ['tt-nv1', 2],
      ['tt-nv2', 5],
      ['tt-hcth', 8],
    ])
    expect(branch.counts.total).toBe(20)
    expect(await figures({ branch: 'lanh-dao-so' })).toMatchObject({ counts: all.counts, curve: all.curve })
    const id = branch.units[0]?.id ?? ''
    expect((await figures({ branch: id })).counts).toEqual(branch.counts)
    expect((await figures({ branch: 'tt' })).counts.total).toBe(0)
  })

  it('counts a branch on an earlier day as it stood, and draws its own curve', async () => {
    const branch = await figures({ branch: 'tt-tgpl' })
    const then = await figures({ ...on('2022-05-20'), branch: 'tt-tgpl' })
    expect(then.counts.total).toBe(20)
    expect(branch.curve.find((at) => at.on === '2022-05-20')).toMatchObject({
      actual: then.progress.actual,
      planned: then.progress.planned,
      scope: 20,
    })
  })

  it('refuses a day before the start and a day to come', async () => {
    await expect(figures(on('2022-02-21'))).rejects.toMatchObject({ code: 'invalid' })
    await expect(figures(on('2022-06-16'))).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('an earlier day', () => {
  const withoutClock = ({ generatedAt: _, ...rest }: Dashboard) => rest

  it('never changes its answer, whatever is done today', async () => {
    const days = ['2022-03-11', '2022-04-30', '2022-05-31', '2022-06-14']
    const before = await Promise.all(days.map((day) => figures(on(day))))
    const now = '2022-06-15T03:00:00.000Z'
    const articles = await world.task('II.3')
    await reportTaskProgress(await world.as('dung.ld', now), articles.id, {
      version: articles.version,
      done: 5,
    })
    const waiting = await world.task('II.7')
    await confirmTaskResult(await world.as('giamdoc', now), waiting.id, { version: waiting.version })
    await deleteTask(await world.as('lanhdao', now), (await world.task('IV.7')).id)
    await renamePeopleAndUnits(now)
    const after = await Promise.all(days.map((day) => figures(on(day), now)))
    expect(after.map(withoutClock)).toEqual(before.map(withoutClock))
    const today = await figures({}, now)
    expect(today.counts).toMatchObject({ total: 28, completed: 7 })
  })

  it('ends at midnight: what is done at 00:00 belongs to the next day', async () => {
    const midnight = '2022-06-15T17:00:00.000Z'
    const before = await figures(on('2022-06-15'), midnight)
    const { id, version } = await world.task('IV.1')
    await reportTaskProgress(await world.as('hoa.lt', midnight), id, { version, percent: 9_000 })
    const later = '2022-06-16T02:00:00.000Z'
    expect(withoutClock(await figures(on('2022-06-15'), later))).toEqual(withoutClock(before))
    const next = await figures(on('2022-06-16'), later)
    expect(next.groups.at(-1)?.actual).toBeGreaterThan(before.groups.at(-1)?.actual ?? 0)
  })
})

async function renamePeopleAndUnits(now: string): Promise<void> {
  await pool().begin(async (tx) => {
    await tx`select set_config('app.now', ${now}, true)`
    await tx`update units set name = 'Phòng Nghiệp vụ số 2' where key = 'tt-nv2'`
    await tx`update people set name = name || ' Mới'`
  })
}
