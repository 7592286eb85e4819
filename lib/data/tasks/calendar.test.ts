import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { type Calendar, CalendarQuery } from '@/lib/contracts/calendar'
import { getCalendar } from './calendar'
import { requestTaskExtension } from './commands-extensions'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const ask = async (input: Record<string, string> = {}, person = 'lanhdao') =>
  getCalendar(
    await world.as(person),
    world.campaignId,
    CalendarQuery.parse({ from: '2022-05-30', to: '2022-07-31', ...input }),
  )

/** "2022-06-17 due III.4", one line an entry. */
const lines = ({ days }: Calendar) =>
  days.flatMap(({ on, entries }) => entries.map(({ kind, task }) => `${on} ${kind} ${task.key}`))

describe('the calendar', () => {
  it('puts an overdue task on today and nowhere else, a waiting result on its due date and on its sending', async () => {
    const found = lines(await ask())
    expect(found.filter((line) => line.endsWith('III.3'))).toEqual(['2022-06-15 overdue III.3'])
    expect(found).toContain('2022-06-13 submission III.4')
    expect(found.filter((line) => line.includes('due') && line.endsWith('III.4'))).toHaveLength(1)
  })

  it('gives days in order, each once, with how many entries it holds', async () => {
    const { days } = await ask()
    const on = days.map((day) => day.on)
    expect(on).toEqual([...new Set(on)].sort())
    for (const { entries, total } of days) expect(entries).toHaveLength(total)
  })

  it('names unfinished tasks without a due date, and the milestones between the two days', async () => {
    const { undated, undatedTotal, milestones } = await ask({ from: '2022-08-15', to: '2022-09-10' })
    expect(undated.map(({ key }) => key)).toContain('I.5')
    expect(undatedTotal).toBe(undated.length)
    expect(milestones.map(({ on, ceremony }) => [on, ceremony])).toContainEqual(['2022-09-06', true])
  })

  it('follows the filters of the list', async () => {
    const group = lines(await ask({ group: 'ceremony' }))
    expect(group.length).toBeGreaterThan(0)
    expect(group.every((line) => / IV\.\d+$/.test(line))).toBe(true)
    expect(lines(await ask({ badge: 'overdue' }))).toEqual(['2022-06-15 overdue III.3'])
    expect(lines(await ask({ q: 'III.4' })).every((line) => line.endsWith('III.4'))).toBe(true)
    expect(lines(await ask({ unit: 'no-such-unit' }))).toEqual([])
  })

  it('shows a past day as it was: what came later has not come yet', async () => {
    const found = await ask({ asOf: '2022-06-01' })
    expect(found.asOf).toBe('2022-06-01')
    expect(lines(found)).toContain('2022-06-01 overdue III.3')
    expect(lines(found).some((line) => line.includes('submission'))).toBe(false)
  })

  it('shows a date asked for beside the one in force, and not on the day before it was asked for', async () => {
    const { id } = await world.task('IV.1')
    await requestTaskExtension(await world.as('lanhdao'), id, {
      due: CalendarQuery.shape.to.parse('2022-07-22'),
      reason: 'Chờ chỉ đạo',
    })
    expect(lines(await ask({ q: 'IV.1' }))).toContain('2022-07-22 request IV.1')
    expect(lines(await ask({ q: 'IV.1', asOf: '2022-06-14' }))).not.toContain('2022-07-22 request IV.1')
  })

  it.each([
    ['the end before the start', { from: '2022-06-02', to: '2022-06-01' }],
    ['more than nine weeks', { from: '2022-06-01', to: '2022-08-03' }],
    ['no day', { from: '2022-02-30', to: '2022-03-01' }],
    ['an unknown parameter', { limit: '5' }],
  ])('refuses %s', (_, input) => {
    expect(CalendarQuery.safeParse({ from: '2022-05-30', to: '2022-07-31', ...input }).success).toBe(false)
  })

  it('refuses a day that has not come, and a plan that nobody sees', async () => {
    await expect(ask({ asOf: '2022-06-16' })).rejects.toMatchObject({ code: 'invalid' })
    const ctx = await world.as('xem')
    const query = CalendarQuery.parse({ from: '2022-05-30', to: '2022-07-31' })
    await expect(getCalendar(ctx, '00000000-0000-4000-8000-000000000000', query)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
