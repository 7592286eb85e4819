import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, TRIAL_NOW, type TrialWorld } from '@/db/testing/trial-world'
import { Briefing } from '@/lib/contracts/briefing'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { confirmTaskResult } from '@/lib/data/tasks/commands-results'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { plainDate } from '@/lib/domain/calendar'
import { recordVisit } from './commands'
import { getBriefing } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const brief = async (person: string, input: { since?: string; branch?: string } = {}, now?: string) =>
  Briefing.parse(await getBriefing(await world.as(person, now), world.campaignId, input))
const told = ({ changed }: Briefing) =>
  Object.fromEntries(changed.groups.map(({ kind, items }) => [kind, items.map(({ key }) => key).sort()]))
const waits = ({ decisions: { results, extensions, silent } }: Briefing) => [
  ...results.map(({ key }) => `result ${key}`),
  ...extensions.map(({ task }) => `extension ${task.key}`),
  ...silent.map(({ key }) => `silent ${key}`),
]
/** 08:10 on 06/06/2022, the visit of the design. */
const DESIGN = '2022-06-06T01:10:00.000Z'

describe('since 08:10 on 06/06/2022, as the design shows it', () => {
  it('sets the figures of that moment beside those of now', async () => {
    const { before, now, since, own } = await brief('lanhdao', { since: DESIGN })
    expect({ since, own }).toEqual({ since: DESIGN, own: false })
    expect([before.badges.completed, before.badges.submitted, before.badges.notStarted]).toEqual([6, 0, 10])
    expect([now.badges.completed, now.badges.submitted, now.badges.notStarted]).toEqual([6, 2, 6])
    expect([before.progress.actual, now.progress.actual].map((bp) => Math.floor((bp ?? 0) / 100))).toEqual([
      36, 46,
    ])
    expect([before.progress.gapDays, before.daysLeft, now.daysLeft]).toEqual([13, 92, 83])
  })

  it('tells twelve changes by kind, the latest first, and who is silent', async () => {
    const briefing = await brief('lanhdao', { since: DESIGN })
    expect(told(briefing)).toEqual({
      submitted: ['II.7', 'III.4'],
      started: ['I.9', 'IV.1', 'IV.3'],
      advanced: ['I.2', 'I.3', 'I.5', 'I.7', 'II.3', 'II.4', 'II.6'],
    })
    expect(briefing.changed.total).toBe(12)
    const [sent, , advanced] = briefing.changed.groups
    expect(sent?.items.map(({ key, on }) => [key, on])).toEqual([
      ['III.4', '2022-06-13'],
      ['II.7', '2022-06-09'],
    ])
    expect(advanced?.items.find(({ key }) => key === 'I.7')).toMatchObject({
      on: '2022-06-13',
      before: { done: 79 },
      after: { done: 86 },
      indicator: { target: 150, unit: 'vụ việc' },
    })
    expect(briefing.silent.items.map(({ key, days }) => `${key} ${days}`)).toEqual(
      'II.5 36,III.3 16,I.8 15,I.10 14,I.3 8'.split(','),
    )
  })

  it('names the thinnest chain to the ceremony as the one risk', async () => {
    const { risk } = await brief('lanhdao', { since: DESIGN })
    expect(risk).toMatchObject({
      kind: 'chain',
      task: { key: 'IV.2' },
      keys: ['IV.2', 'IV.5', 'IV.6'],
      slack: 1,
      limitOn: '2022-08-01',
      beginsOn: '2022-07-11',
      lastStartOn: '2022-07-12',
      othersSlack: 9,
    })
  })
})

describe('what waits for the reader', () => {
  it('is for a leader all of it, with what a result opens', async () => {
    const briefing = await brief('lanhdao')
    expect(waits(briefing)).toEqual(['result II.7', 'result III.4', 'extension III.5', 'silent III.3'])
    expect(briefing.decisions.results.map(({ opens }) => opens)).toEqual([[], ['III.5']])
  })

  it('is for a manager what their own branch leads, and nothing for who decides nothing', async () => {
    expect(waits(await brief('giamdoc', { branch: 'tt-tgpl' }))).toEqual(['result II.7', 'silent III.3'])
    expect(waits(await brief('giamdoc'))).toEqual(['result II.7', 'silent III.3'])
    for (const person of ['dung.ld', 'quantri', 'xem']) expect(waits(await brief(person))).toEqual([])
  })

  it('is never what the reader owns', async () => {
    const { viewer } = await world.as('giamdoc')
    const { id } = await world.task('II.7')
    const owned = (ownerId: string | null) =>
      pool().begin(async (tx) => {
        await tx`select set_config('app.now', ${TRIAL_NOW}, true)`
        const [was] = await tx<{ id: string | null }[]>`select owner_id as id from tasks where id = ${id}`
        await tx`update tasks set owner_id = ${ownerId} where id = ${id}`
        return was?.id ?? null
      })
    const was = await owned(viewer.id)
    expect(waits(await brief('giamdoc'))).toEqual(['silent III.3'])
    expect(waits(await brief('lanhdao'))).toContain('result II.7')
    await owned(was)
  })
})

it('shows one branch counted as the dashboard counts it', async () => {
  const ctx = await world.as('giamdoc')
  const { now } = await brief('giamdoc', { branch: 'tt-tgpl' })
  const figures = await getDashboard(ctx, world.campaignId, { branch: 'tt-tgpl' })
  expect(now.badges).toEqual(figures.badges)
  expect(now.counts.total).toBeLessThan(29)
})

it.each([
  ['2022-06-15T02:41:00.000Z', 'invalid'],
  ['2030-01-01T00:00:00+07:00', 'invalid'],
])('a moment to come cannot be looked back from: %s', async (since, code) => {
  await expect(brief('lanhdao', { since })).rejects.toMatchObject({ code })
})

it('the end of a day is the moment the comparison of that day counts from', async () => {
  const ctx = await world.as('lanhdao')
  const { before } = await brief('lanhdao', { since: '2022-06-08T16:59:59.999Z' })
  const then = await getDashboard(ctx, world.campaignId, { asOf: plainDate('2022-06-08') })
  expect(before.badges).toEqual(then.badges)
  expect(before.progress.actual).toBe(then.progress.actual)
})

describe('a visit', () => {
  const visit = async (person: string, now: string) =>
    recordVisit(await world.as(person, now), world.campaignId)
  const at = (time: string) => `2022-06-15T${time}:00.000Z`

  it('is noted once: a reload tells the same, a second visit only what is newer, and nobody else is touched', async () => {
    const first = await brief('lanhdao', {}, at('03:00'))
    expect({ since: first.since, own: first.own }).toEqual({ since: '2022-06-08T03:00:00.000Z', own: false })
    await visit('lanhdao', at('03:00'))
    await visit('lanhdao', at('03:20'))
    const again = await brief('lanhdao', {}, at('03:20'))
    expect(again.own).toBe(false)
    expect(told(again)).toEqual(told(first))

    const { id, version } = await world.task('II.3')
    const staff = await world.as('dung.ld', at('03:30'))
    await reportTaskProgress(staff, id, { version, done: 5 })
    await visit('lanhdao', at('03:40'))
    const second = await brief('lanhdao', {}, at('03:40'))
    expect({ since: second.since, own: second.own }).toEqual({ since: at('03:00'), own: true })
    expect(told(second)).toEqual({ advanced: ['II.3'] })
    expect(second.changed.groups[0]?.items[0]).toMatchObject({ before: { done: 4 }, after: { done: 5 } })

    const later = await brief('lanhdao', {}, at('04:20'))
    expect([later.since, later.changed.total]).toEqual([at('03:40'), 0])
    expect((await brief('giamdoc', {}, at('04:20'))).own).toBe(false)
    const open = await brief('lanhdao', { since: second.since }, at('04:20'))
    expect([open.own, open.changed.total]).toEqual([true, 1])
  })

  it('tells a confirmation and a cancellation of the same day, and no more what was decided', async () => {
    await visit('lanhdao', at('05:00'))
    const leader = await world.as('lanhdao', at('05:10'))
    const sent = await world.task('II.7')
    await confirmTaskResult(leader, sent.id, { version: sent.version })
    const idle = await world.task('IV.4')
    await cancelTaskWork(leader, idle.id, { version: idle.version, reason: 'Không còn cần' })
    const briefing = await brief('lanhdao', {}, at('05:40'))
    expect(told(briefing)).toEqual({ completed: ['II.7'], removed: ['IV.4'] })
    expect(waits(briefing)).not.toContain('result II.7')
    expect(briefing.before.badges.submitted - briefing.now.badges.submitted).toBe(1)
  })

  it('of an unknown plan is the same 404 as of a draft for who does not see it', async () => {
    const ctx = await world.as('lanhdao', at('06:00'))
    for (const id of ['0', crypto.randomUUID()]) {
      await expect(recordVisit(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(getBriefing(ctx, id, {})).rejects.toMatchObject({ code: 'not_found' })
    }
  })
})
