import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Dashboard, DashboardQuery } from '@/lib/contracts/dashboard'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { plainDate } from '@/lib/domain/calendar'
import { closeDays } from './closed-days'
import { getDashboard } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const figures = async (query: DashboardQuery, now?: string) =>
  getDashboard(await world.as('lanhdao', now), world.campaignId, query)
const on = (text: string): DashboardQuery => ({ asOf: plainDate(text) })

describe('closed days', () => {
  const asked = () => Promise.all(['2022-03-11', '2022-05-31', '2022-06-15'].map((day) => figures(on(day))))
  const withoutClock = (all: Dashboard[]) => all.map(({ generatedAt: _, ...rest }) => rest)
  const through = async () => {
    const [closed] = await pool()<{ through: string }[]>`select through from closed_days`
    return closed?.through
  }

  it('change no figure: summed up, half summed up or not at all, it is the same', async () => {
    await pool()`delete from closed_days`
    const open = await asked()
    await pool()`delete from closed_days`
    await closeDays(world.campaignId, plainDate('2022-04-30'))
    const half = await asked()
    await closeDays(world.campaignId, plainDate('2022-06-14'))
    expect(await through()).toBe('2022-06-14')
    expect(withoutClock(half)).toEqual(withoutClock(open))
    expect(withoutClock(await asked())).toEqual(withoutClock(open))
  })

  it('open again when something is still written into them', async () => {
    await closeDays(world.campaignId, plainDate('2022-06-20'))
    const { id, version } = await world.task('I.2')
    const late = '2022-06-18T03:00:00.000Z'
    await reportTaskProgress(await world.as('minh.pv', late), id, { version, percent: 5_500 })
    expect(await through()).toBe('2022-06-17')
    const day = '2022-06-21T03:00:00.000Z'
    const before = await figures(on('2022-06-18'), day)
    await closeDays(world.campaignId, plainDate('2022-06-20'))
    const { generatedAt: _, ...closed } = await figures(on('2022-06-18'), day)
    expect(closed).toEqual({ ...before, generatedAt: undefined })
    expect(closed.curve.find((point) => point.on === '2022-06-18')?.actual).toBe(closed.progress.actual)
  })
})
