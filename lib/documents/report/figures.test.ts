import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { plainDate } from '@/lib/domain/calendar'
import type { ReportKind } from '@/lib/domain/report-kinds'
import { days, type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
let issued: ReportDesk['issued']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin, issued } = reportDesk(world))
})
afterAll(() => world.close())

describe('the figures of a report', () => {
  it.each<[string, ReportKind, string, string, string]>([
    ['week 06-12/6', 'week', '2022-06-06', '2022-06-12', '2022-06-12'],
    ['month 5 by the calendar', 'month', '2022-05-01', '2022-05-31', '2022-05-31'],
    ['month 5 administrative', 'month', '2022-04-15', '2022-05-14', '2022-05-14'],
    ['quarter II administrative', 'quarter', '2022-03-15', '2022-06-14', '2022-06-14'],
    ['half-year administrative', 'half_year', '2021-12-15', '2022-06-14', '2022-06-14'],
    ['until today', 'interim', '2022-02-22', '2022-06-15', '2022-06-15'],
  ])(
    'of %s are the dashboard’s of that day, and its tasks add up to them',
    async (_, kind, start, end, asOf) => {
      const { figures, calendar } = await begin('giamdoc', { kind, ...days(start, end, asOf) })
      const shown = await getDashboard(await world.later('lanhdao'), world.campaignId, {
        asOf: plainDate(asOf),
      })
      for (const part of ['counts', 'deadlines', 'badges', 'rates', 'progress', 'groups'] as const)
        expect([part, figures[part]]).toEqual([part, shown[part]])
      const { curve } = figures
      expect(curve?.planned).toEqual(shown.curve.map(({ planned }) => planned))
      expect(shown.curve.map(({ actual }, day) => actual === (curve?.actual[day] ?? null))).not.toContain(
        false,
      )
      expect([curve?.startsOn, curve?.ceremonyOn]).toEqual([shown.curve[0]?.on, '2022-09-06'])
      expect(curve?.actual.at(-1)).toBe(shown.progress.actual)
      expect(figures.tasks).toHaveLength(shown.counts.total)
      expect(figures.tasks.filter(({ badge }) => badge === 'overdue')).toHaveLength(shown.badges.overdue)
      expect(figures.tasks.filter(({ completedOn }) => completedOn !== null)).toHaveLength(
        shown.counts.completed,
      )
      expect(calendar).toBe(end.endsWith('-14') ? 'administrative' : 'calendar')
    },
  )
})

describe('the dashboard', () => {
  it('tells its changes since the report issued last, from that report’s day on, and on earlier days as before', async () => {
    const at = async (asOf: string) =>
      (await getDashboard(await world.later('lanhdao'), world.campaignId, { asOf: plainDate(asOf) }))
        .changesSince
    const earlier = await at('2022-06-10')
    const report = await issued('12')
    const now = await at('2022-06-15')
    expect(now).toMatchObject({
      report: { id: report.id, number: '12', sign: '/BC-STP', asOf: '2022-05-31' },
      on: '2022-05-31',
    })
    const then = await getDashboard(await world.later('lanhdao'), world.campaignId, {
      asOf: plainDate('2022-05-31'),
    })
    const today = await getDashboard(await world.later('lanhdao'), world.campaignId, {})
    expect(now.badges.submitted).toBe(today.badges.submitted - then.badges.submitted)
    expect(await at('2022-06-10')).toEqual(earlier)
    const ofToday = await issued(
      '13',
      await begin('giamdoc', { kind: 'interim', ...days('2022-02-22', '2022-06-15', '2022-06-15') }),
    )
    const same = await at('2022-06-15')
    expect(same).toMatchObject({ report: { id: ofToday.id }, on: '2022-06-15' })
    expect(Object.values(same.badges).every((n) => n === 0)).toBe(true)
  })
})
