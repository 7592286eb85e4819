import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { createReport } from '@/lib/data/reports/commands'
import { makeSchedule } from '@/lib/data/reports/schedule-commands'
import { runDueSchedules } from '@/lib/data/reports/schedule-runs'
import { plainDate } from '@/lib/domain/calendar'
import { markRead } from './commands'
import { listNotifications } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const FRIDAY = '2022-06-17T08:00:00.000Z'
const LATER = '2022-06-17T08:05:00.000Z'
const told = async (person: string, now = LATER) => {
  const list = await listNotifications(await world.as(person, now), world.campaignId)
  return { list, drafts: [...list.today, ...list.earlier].filter(({ kind }) => kind === 'report_drafted') }
}

it('a draft that was made by itself is told to its owner alone, until it has been read', async () => {
  const schedule = { kind: 'week', calendar: 'calendar', day: 5, time: '15:00' } as const
  await makeSchedule(await world.as('giamdoc'), world.campaignId, schedule)
  const before = (await told('giamdoc')).list
  const { results } = await runDueSchedules({ now: FRIDAY, today: plainDate('2022-06-17') })
  const [made] = results
  const reportId = made && 'reportId' in made ? made.reportId : ''
  const { list, drafts } = await told('giamdoc')
  expect(drafts).toMatchObject([
    {
      by: null,
      unread: true,
      path: `/reports/${reportId}`,
      report: { id: reportId, kind: 'week', periodStart: '2022-06-13', periodEnd: '2022-06-19' },
    },
  ])
  expect(list.today[0]).toEqual(drafts[0])
  expect([list.unread, list.total, list.turn]).toEqual([before.unread + 1, before.total + 1, before.turn])
  for (const person of ['lanhdao', 'chanhvanphong', 'dung.ld', 'quantri', 'xem'])
    expect((await told(person)).drafts).toEqual([])

  await markRead(await world.as('giamdoc', LATER), { entries: [drafts[0]?.id ?? ''] })
  const after = await told('giamdoc')
  expect(after.drafts).toMatchObject([{ unread: false }])
  expect(after.list.unread).toBe(before.unread)
  // A later day has it under “Trước đó”, and two months on it has left.
  expect((await told('giamdoc', '2022-06-20T02:00:00Z')).list.earlier).toContainEqual(after.drafts[0])
  expect((await told('giamdoc', '2022-09-01T02:00:00Z')).drafts).toEqual([])
})

it('a draft that somebody makes by hand is no news to them', async () => {
  const days = {
    periodStart: plainDate('2022-06-06'),
    periodEnd: plainDate('2022-06-12'),
    asOf: plainDate('2022-06-12'),
  }
  const before = (await told('chanhvanphong')).list.total
  await createReport(await world.as('chanhvanphong', LATER), world.campaignId, { kind: 'week', ...days })
  expect((await told('chanhvanphong')).list.total).toBe(before)
})
