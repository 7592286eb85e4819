import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getExtension } from '@/lib/data/decisions/queries'
import { addDays, plainDate, weekday } from '@/lib/domain/calendar'
import { addHoliday, removeHoliday } from './commands'
import { listHolidays } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const YEARS = [2022, 2023, 2024, 2025, 2026, 2027]
const list = async () => (await listHolidays(await world.as('xem'))).items
const add = async (on: string, name = 'Nghỉ riêng', now?: string, person = 'quantri') =>
  addHoliday(await world.as(person, now), { on: plainDate(on), name })
const remove = async (id: string, now?: string, person = 'quantri') =>
  removeHoliday(await world.as(person, now), id)

describe('the days off that come with the product', () => {
  it('are weekdays of 2022 to 2027, each once', async () => {
    const items = await list()
    for (const { on } of items) expect([on, weekday(plainDate(on)) <= 5]).toEqual([on, true])
    expect(new Set(items.map(({ on }) => on)).size).toBe(items.length)
    expect(items.every(({ removal, addedBy }) => removal === null && addedBy === null)).toBe(true)
  })

  it('give every year its eleven days, those on a weekend made up; swaps and Tết on a weekend keep the number', async () => {
    const items = await list()
    const of = (year: number) => items.filter(({ on }) => on.startsWith(String(year))).length
    expect(YEARS.map(of)).toEqual([11, 11, 11, 11, 11, 11])
  })

  it('have the days of the law, or the working day each is made up on', async () => {
    const off = new Set((await list()).map(({ on }) => on))
    for (const year of YEARS)
      for (const monthDay of ['01-01', '04-30', '05-01', '09-02']) {
        let day = plainDate(`${year}-${monthDay}`)
        while (weekday(day) > 5) day = addDays(day, 1)
        expect([day, off.has(day)]).toEqual([day, true])
      }
  })

  it('have the Kings’ day on the tenth of the third lunar month, or the working day it is made up on', async () => {
    const off = new Set((await list()).map(({ on }) => on))
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (const year of YEARS) {
      let kings = plainDate(`${year}-04-01`)
      while (lunar.format(Date.parse(kings)) !== '3/10') kings = addDays(kings, 1)
      let day = kings
      while (weekday(day) > 5) day = addDays(day, 1)
      expect([kings, off.has(day)]).toEqual([kings, true])
    }
  })
})

describe('a day off that the administrator adds', () => {
  it('takes a day from the way back and from an extension, from that day on and not before', async () => {
    const figures = async (now: string, asOf?: string) => {
      const ctx = await world.as('lanhdao', now)
      const shown = await getDashboard(ctx, world.campaignId, asOf ? { asOf: plainDate(asOf) } : {})
      return shown.wayBack.find(({ milestone }) => milestone.ceremony)?.critical?.slack
    }
    const [request] = await pool()<{ id: string }[]>`select id from extensions where state = 'pending'`
    const days = async (now: string) =>
      (await getExtension(await world.as('lanhdao', now), request?.id ?? '')).workingDays
    const noon = '2022-06-15T05:00:00.000Z'
    const [slack, before] = [await figures(noon), await days(noon)]
    const eve = await figures(noon, '2022-06-14')
    await add('2022-09-05', 'Tổng duyệt', noon)
    const later = '2022-06-15T06:00:00.000Z'
    const less = (slack ?? 0) - 1
    expect(await figures(later)).toBe(less)
    expect(await figures(later, '2022-06-14')).toBe(eve)
    expect((await days(later)).declined).toBe(before.declined - 1)
    const { holidays } = await getCampaign(await world.as('xem', later), world.campaignId)
    expect(holidays).toContain('2022-09-05')
    const stored = (await list()).find(({ on }) => on === '2022-09-05')
    expect(stored).toMatchObject({ basis: 'added', name: 'Tổng duyệt', removal: null })
    await remove(stored?.id ?? '', '2022-06-16T02:00:00.000Z')
    const nextDay = '2022-06-16T05:00:00.000Z'
    expect(await figures(nextDay, '2022-06-15')).toBe(less)
    expect((await days(nextDay)).declined).toBe(before.declined)
  })

  it('is a line of history, and so is its end, with who and when', async () => {
    const { id } = await add('2022-10-10', 'Ngày truyền thống')
    await remove(id)
    const log = await pool()<{ kind: string; actor: string }[]>`
      select a.kind, p.email as actor from activities a join people p on p.id = a.actor_id
      where a.subject = 'holiday' and a.subject_id = ${id} order by a.id`
    expect(log).toEqual([
      { kind: 'holiday', actor: 'quantri@tgpl.example' },
      { kind: 'holiday_removal', actor: 'quantri@tgpl.example' },
    ])
    const by = { name: (await world.as('quantri')).viewer.name }
    expect((await list()).find((one) => one.id === id)).toMatchObject({ addedBy: by, removal: { by } })
    await expect(remove(id)).rejects.toMatchObject({ details: { reason: 'holiday_removed' } })
  })

  it('comes back with the basis it had, as a row of its own', async () => {
    const first = (await list()).find(({ on }) => on === '2022-09-02')
    await remove(first?.id ?? '')
    const again = await add('2022-09-02', first?.name)
    expect(again).toMatchObject({ basis: first?.basis, removal: null })
    expect(again.id).not.toBe(first?.id)
  })

  it.each([
    ['a Saturday', '2022-06-18', 'weekend_day'],
    ['a Sunday', '2022-06-19', 'weekend_day'],
    ['a day that is off already', '2022-09-01', 'holiday_taken'],
  ])('is refused on %s', async (_, on, code) => {
    await expect(add(on)).rejects.toMatchObject({ code: 'invalid', details: { fieldErrors: { on: code } } })
  })

  it.each(['lanhdao', 'giamdoc', 'dung.ld', 'xem'])('is not %s’s to add or strike off', async (person) => {
    const [first] = await list()
    await expect(add('2022-11-11', 'Nghỉ', undefined, person)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(remove(first?.id ?? '', undefined, person)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is there once when two add it at once; an unknown one is not there', async () => {
    const both = await Promise.allSettled(['Một', 'Hai'].map((name) => add('2022-12-01', name)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const id of ['x', crypto.randomUUID()])
      await expect(remove(id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is never rewritten', async () => {
    for (const statement of [
      "update holidays set name = 'khác'",
      'update holidays set removed_at = null where removed_at is not null',
    ])
      await expect(pool().unsafe(statement)).rejects.toThrow(/never rewritten/)
  })
})
