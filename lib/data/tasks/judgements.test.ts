import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { TaskListQuery } from '@/lib/contracts/task-filter'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { nameStandIn } from '@/lib/data/stand-ins/commands'
import { plainDate } from '@/lib/domain/calendar'
import { DEADLINES, riskOf } from '@/lib/domain/deadline'
import { CONCERNS, concernOf, type JudgementLevel } from '@/lib/domain/judgement'
import { endJudgement, judgeTask } from './commands-judgements'
import { reportTaskProgress } from './commands-progress'
import { cancelTaskWork, pauseTaskWork, reopenTaskWork } from './commands-state'
import { undoTaskStep } from './commands-undo'
import { getTask, listActivity } from './detail'
import { listTasks } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const at = (day: string, hour = 5) => `${day}T0${hour}:00:00.000Z`
const judge = async (person: string, key: string, level: JudgementLevel, reason: string, now?: string) =>
  judgeTask(await world.as(person, now), (await world.task(key)).id, { level, reason })
const end = async (person: string, key: string, now?: string) =>
  endJudgement(await world.as(person, now), (await world.task(key)).id)
const detail = async (key: string) => getTask(await world.as('xem'), (await world.task(key)).id)

/** The dashboard's list of a day, and the page behind its total. */
async function atRisk(now: string, asOf?: string) {
  const ctx = await world.as('lanhdao', now)
  const day = asOf ? { asOf: plainDate(asOf) } : {}
  const { atRisk: shown } = await getDashboard(ctx, world.campaignId, day)
  const deadline = DEADLINES.filter((one) => one !== 'overdue').join(',')
  const filter = TaskListQuery.parse({ atRisk: 'true', deadline, limit: '100', ...day })
  const behind = await listTasks(ctx, world.campaignId, filter)
  expect(behind.items.map(({ key }) => key).sort()).toEqual(shown.items.map(({ key }) => key).sort())
  expect(shown.total).toBe(behind.items.length)
  return shown.items.map(({ key, behind: points, silentDays, judgement }) => ({
    key,
    points,
    silentDays,
    judgement,
  }))
}
const keys = async (now: string, asOf?: string) => (await atRisk(now, asOf)).map(({ key }) => key)

describe('a leader’s judgement', () => {
  it('is shown beside what is computed: at risk first, steady last, each day as it stood that day', async () => {
    const before = await keys(at('2022-06-15'))
    expect(before).toEqual(['II.5', 'I.8', 'I.10', 'I.3'])
    await judge('lanhdao', 'II.5', 'steady', 'Ảnh đã chụp đủ', at('2022-06-15'))
    await judge('lanhdao', 'IV.2', 'at_risk', 'Khách mời chưa trả lời', at('2022-06-15'))
    const shown = await atRisk(at('2022-06-15', 6))
    expect(shown.map(({ key }) => key)).toEqual(['IV.2', 'I.8', 'I.10', 'I.3', 'II.5'])
    expect(shown[0]).toMatchObject({ points: null, silentDays: null, judgement: { level: 'at_risk' } })
    expect(shown.at(-1)).toMatchObject({
      points: 35,
      silentDays: 36,
      judgement: { level: 'steady', reason: 'Ảnh đã chụp đủ', on: '2022-06-15' },
    })
    expect(shown.at(-1)?.judgement?.by.name).toBe((await world.as('lanhdao')).viewer.name)
    expect((await detail('II.5')).judgement).toEqual(shown.at(-1)?.judgement)

    await end('lanhdao', 'II.5', at('2022-06-16'))
    await judge('lanhdao', 'IV.2', 'steady', 'Khách đã trả lời', at('2022-06-17'))
    const later = at('2022-06-18')
    expect(await keys(later, '2022-06-14')).toEqual(expect.not.arrayContaining(['IV.2']))
    expect(await keys(later, '2022-06-15')).toEqual(['IV.2', 'I.8', 'I.10', 'I.3', 'II.5'])
    expect((await keys(later, '2022-06-16'))[0]).toBe('IV.2')
    expect((await keys(later, '2022-06-16')).indexOf('II.5')).toBe(1)
    expect(await keys(later)).toEqual(expect.not.arrayContaining(['IV.2']))
    expect((await detail('IV.2')).judgement).toMatchObject({ level: 'steady', on: '2022-06-17' })
  })

  it('is in the history with its reason, the one that replaced it too, and raises no version', async () => {
    const { version } = await world.task('II.4')
    await judge('lanhdao', 'II.4', 'at_risk', 'Một', at('2022-06-19'))
    await judge('lanhdao', 'II.4', 'steady', 'Hai', at('2022-06-20'))
    await end('lanhdao', 'II.4', at('2022-06-21'))
    expect((await world.task('II.4')).version).toBe(version)
    const { items } = await listActivity(await world.as('xem'), (await world.task('II.4')).id)
    expect(items.slice(0, 3)).toMatchObject([
      { kind: 'judgement_end', before: { level: 'steady' } },
      { kind: 'judgement', before: { level: 'at_risk' }, after: { level: 'steady' }, reason: 'Hai' },
      { kind: 'judgement', before: null, after: { level: 'at_risk' }, reason: 'Một' },
    ])
    await expect(end('lanhdao', 'II.4')).rejects.toMatchObject({ details: { reason: 'no_judgement' } })
  })

  it('is the leader’s, or of whoever stands in for one, and the log says for whom', async () => {
    for (const person of ['giamdoc', 'dung.ld', 'quantri', 'xem'])
      await expect(judge(person, 'II.6', 'steady', 'Ổn')).rejects.toMatchObject({ code: 'forbidden' })
    const absent = await world.as('lanhdao')
    await nameStandIn(absent, {
      absentId: absent.viewer.id,
      standInId: (await world.as('giamdoc')).viewer.id,
      fromOn: plainDate('2022-06-22'),
      toOn: plainDate('2022-06-22'),
    })
    await judge('giamdoc', 'II.6', 'at_risk', 'Thiếu người', at('2022-06-22'))
    const { items } = await listActivity(await world.as('xem'), (await world.task('II.6')).id)
    expect(items[0]).toMatchObject({ kind: 'judgement', onBehalfOf: { name: absent.viewer.name } })
    await expect(end('giamdoc', 'II.6', at('2022-06-23'))).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('goes out of sight with the task’s end and is there again when it is reopened', async () => {
    const { id, version } = await world.task('II.7')
    await judge('lanhdao', 'II.7', 'at_risk', 'Chưa có kinh phí', at('2022-06-24'))
    expect(await keys(at('2022-06-24', 6))).toContain('II.7')
    await cancelTaskWork(await world.as('lanhdao', at('2022-06-25')), id, { version, reason: 'Bỏ' })
    expect((await detail('II.7')).judgement).toBeNull()
    expect(await keys(at('2022-06-25', 6))).not.toContain('II.7')
    await expect(judge('lanhdao', 'II.7', 'steady', 'Ổn', at('2022-06-25', 6))).rejects.toMatchObject({
      code: 'state',
      details: { reason: 'cancelled' },
    })
    const cancelled = await world.task('II.7')
    await reopenTaskWork(await world.as('lanhdao', at('2022-06-26')), id, {
      version: cancelled.version,
      reason: 'Làm tiếp',
    })
    expect((await detail('II.7')).judgement).toMatchObject({ level: 'at_risk' })
  })

  it('does not stand in the way of undoing the step before it', async () => {
    const { id, version } = await world.task('I.3')
    const { percent } = await detail('I.3')
    const leader = await world.as('lanhdao', at('2022-06-27'))
    const saved = await reportTaskProgress(leader, id, { version, percent: percent + 500 })
    await judge('lanhdao', 'I.3', 'at_risk', 'Chậm', '2022-06-27T05:00:10.000Z')
    const undone = await undoTaskStep(await world.as('lanhdao', '2022-06-27T05:00:20.000Z'), id, saved)
    expect(undone.percent).toBe(percent)
    expect((await detail('I.3')).judgement).toMatchObject({ level: 'at_risk' })
  })

  it('follows one rule here and in the database, whatever state and judgement a task has', async () => {
    const now = at('2022-07-01', 6)
    await judgeMany(at('2022-07-01'))
    const concerns = await concernsOf(now)
    const shown = await keys(now)
    expect(new Set(concerns.values())).toEqual(new Set([0, 1, 2]))
    expect(shown.toSorted()).toEqual([...concerns.keys()].toSorted())
    const places = shown.map((key) => concerns.get(key) ?? -1)
    expect(places).toEqual(places.toSorted())
  })
})

/** Some tasks are set aside, a third is judged at risk, a third steady. */
async function judgeMany(now: string) {
  const all = await pool()<{ key: string; status: string }[]>`
    select key, status from tasks where status not in ('completed', 'cancelled') and deleted_at is null order by key`
  for (const [n, { key, status }] of all.entries()) {
    const { id, version } = await world.task(key)
    const isPaused = n % 7 === 0 && status === 'in_progress'
    if (isPaused) await pauseTaskWork(await world.as('lanhdao', now), id, { version, reason: 'Chờ' })
    if (n % 3 > 0) await judge('lanhdao', key, n % 3 === 1 ? 'at_risk' : 'steady', 'Xem', now)
  }
}

/** By the rules of the domain, over every task: its key and its place among those at risk. */
async function concernsOf(now: string): Promise<Map<string, number>> {
  const ctx = await world.as('xem', now)
  const day = (on: string | null) => (on === null ? null : plainDate(on))
  const concerns = new Map<string, number>()
  for (const { id } of await pool()<{ id: string }[]>`select id from tasks where deleted_at is null`) {
    const task = await getTask(ctx, id)
    const dated = { ...task, dueOn: day(task.dueOn), lastHeardOn: day(task.lastHeardOn) }
    const risk = riskOf(dated, task.planned, ctx.today)
    const concern = concernOf(task.status, risk, task.judgement?.level ?? null)
    if (concern && task.deadline !== 'overdue') concerns.set(task.key, CONCERNS.indexOf(concern))
  }
  return concerns
}

describe('the record of a judgement', () => {
  it.each([
    "update judgements set reason = 'khác'",
    "update judgements set level = 'steady' where level = 'at_risk'",
    'update judgements set ended_at = null, ended_by = null where ended_at is not null',
    'delete from judgements',
  ])('refuses: %s', async (statement) => {
    await expect(pool().unsafe(statement)).rejects.toThrow(/never rewritten|refused/)
  })

  it('two judgements at once leave one that stands', async () => {
    await Promise.all(
      ['Một', 'Hai', 'Ba'].map((reason) => judge('lanhdao', 'IV.5', 'steady', reason, at('2022-07-02'))),
    )
    const [count] = await pool()<{ standing: number; all: number }[]>`
      select count(*) filter (where ended_at is null)::int as standing, count(*)::int as all from judgements j
      join tasks t on t.id = j.task_id where t.key = 'IV.5' and j.at >= '2022-07-02'`
    expect(count).toEqual({ standing: 1, all: 3 })
  })
})
