import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneSeed } from '@/db/testing/one-seed'
import { openTrialWorld, TRIAL_NOW, type TrialWorld } from '@/db/testing/trial-world'
import type { Dashboard, DashboardQuery } from '@/lib/contracts/dashboard'
import { cancelTaskWork, reopenTaskWork } from '@/lib/data/tasks/commands-state'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'
import { getDashboard } from './queries'
import { type Step, type StoredTask, step, storedTasks, take } from './testing/random-steps'
import { dayNumber, dayText, plannedOf } from './testing/recount-arithmetic'

const FIRST = '2022-02-22'
const ENDS = '2022-12-31'
const RUNS = { numRuns: 6, endOnFailure: true }
const SLOW = { timeout: 60_000 }
oneSeed()

let world: TrialWorld
let now = Date.parse(TRIAL_NOW)
let taken = 0
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as = (person: string) => world.as(person, new Date(now).toISOString())
const today = () => vietnamDay(new Date(now).toISOString())
const figures = async (query: DashboardQuery = {}) =>
  getDashboard(await as('lanhdao'), world.campaignId, query)

async function takeAll(steps: Step[]): Promise<void> {
  for (const one of steps) {
    now += one.pause * 1_000
    taken += (await take(world, await as(one.who), one)) ? 1 : 0
  }
}

const isCounted = ({ status }: StoredTask) => status !== 'cancelled' && status !== 'deleted'

/** floor(Σ w·p / Σ w) and floor(10000 · Σ w·f / Σ w) of these tasks. */
function meansOf(tasks: StoredTask[]): { actual: number | null; planned: number | null } {
  const units = tasks.flatMap((task) => Array.from({ length: task.weight }, () => task))
  const sum = units.reduce((total, { percent }) => total + percent, 0)
  const actual = units.length === 0 ? null : Math.floor(sum / units.length)
  return { actual, planned: plannedOf(units, ENDS, today()) }
}
const upTo = ({ curve }: Dashboard, day: string) => curve.filter(({ on }) => on < day)

describe('reopening a completed task', () => {
  // What each of them had reached before the submission that was confirmed.
  const BEFORE = { 'I.1': 6_000, 'I.6': 8_000, 'II.1': 5_000, 'II.2': 5_000, 'III.1': 0, 'III.2': 8_000 }
  const keys = Object.keys(BEFORE) as (keyof typeof BEFORE)[]
  const days = ['2022-03-11', '2022-04-12', '2022-05-20', '2022-06-14'].map((day) => plainDate(day))
  const past = async () =>
    (await Promise.all(days.map((asOf) => figures({ asOf })))).map(({ generatedAt: _, ...rest }) => rest)

  it('steps the plan down on that day to what is left of it, and rewrites no earlier day', async () => {
    const [order = []] = fc.sample(fc.shuffledSubarray(keys, { minLength: keys.length }), 1)
    const answers = await past()
    for (const key of order) {
      now += 40_000_000
      const before = await figures()
      const tasks = await storedTasks(world)
      const { id, version } = await world.task(key)
      await reopenTaskWork(await as('lanhdao'), id, { version, reason: 'Thiếu một trang' })
      const after = await figures()
      const left = tasks.map((task) => (task.key === key ? { ...task, percent: BEFORE[key] } : task))
      expect(after.progress.actual).toBe(meansOf(left).actual)
      expect(after.progress.actual).toBeLessThan(before.progress.actual ?? 0)
      expect(after.curve.find(({ on }) => on === today())?.actual).toBe(after.progress.actual)
      expect(upTo(after, today())).toEqual(upTo(before, today()))
      expect(after.counts.completed).toBe(before.counts.completed - 1)
    }
    expect(await past()).toEqual(answers)
  })
})

describe('cancelling a task', () => {
  it('takes its points and its weight out of the means and leaves its line in the partition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.nat(1_000), async (steps, place) => {
        await takeAll(steps)
        const tasks = (await storedTasks(world)).filter(isCounted)
        const open = tasks.filter(({ status }) => status !== 'completed')
        fc.pre(open.length > 0)
        const one = open[place % open.length] as StoredTask
        const before = await figures()
        await cancelTaskWork(await as('lanhdao'), one.id, { version: one.version, reason: 'Không còn cần' })
        const after = await figures()
        const rest = tasks.filter(({ id }) => id !== one.id)
        expect(after.progress).toMatchObject(meansOf(rest))
        const group = after.groups.find(({ key }) => key === one.group)
        expect(group).toMatchObject(meansOf(rest.filter((task) => task.group === one.group)))
        expect(after.counts.total).toBe(before.counts.total)
        expect(after.badges.cancelled).toBe(before.badges.cancelled + 1)
        expect(after.curve.find(({ on }) => on === today())?.scope).toBe(
          rest.reduce((sum, { weight }) => sum + weight, 0),
        )
        expect(upTo(after, today())).toEqual(upTo(before, today()))
        movesAwayFrom(one, before, after)
      }),
      RUNS,
    )
  })

  /** A task at or below the mean never lowers it by leaving, one above it never raises it. */
  function movesAwayFrom({ percent }: StoredTask, before: Dashboard, after: Dashboard): void {
    const mean = before.progress.actual ?? 0
    if (percent <= mean) expect(after.progress.actual ?? mean).toBeGreaterThanOrEqual(mean)
    else expect(after.progress.actual ?? mean).toBeLessThanOrEqual(mean)
  }
})

describe('after any steps', () => {
  const SCOPES: DashboardQuery[] = [{}, {}, { branch: 'tt-tgpl' }, { unit: 'tt-hcth' }]
  const sum = (of: number[]) => of.reduce((total, n) => total + n, 0)

  it('groups and units add up to the whole in every partition, today and on a day before', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 10 }),
        fc.nat(1_000),
        async (steps, place) => {
          await takeAll(steps)
          const span = dayNumber(today()) - dayNumber(FIRST) + 1
          const asOf = plainDate(dayText(dayNumber(FIRST) + (place % span)))
          for (const shown of [await figures(), await figures({ asOf })]) addsUp(shown)
          for (const branch of ['tt-tgpl', 'lanh-dao-so']) addsUp(await figures({ branch }))
          const { units } = await figures()
          for (const { key, counts, deadlines, badges, lastUpdateAt } of units)
            expect(await figures({ unit: key })).toMatchObject({
              counts,
              deadlines,
              badges,
              units: [{ key, lastUpdateAt }],
            })
        },
      ),
      RUNS,
    )
  })

  function addsUp(shown: Dashboard): void {
    for (const { counts, deadlines, badges } of [shown, ...shown.groups, ...shown.units]) {
      const { total, ...states } = counts
      for (const partition of [states, deadlines, badges]) expect(sum(Object.values(partition))).toBe(total)
    }
    for (const name of ['counts', 'deadlines', 'badges'] as const)
      for (const [figure, whole] of Object.entries(shown[name])) {
        const of = (part: Pick<Dashboard, typeof name>) =>
          Number(Object.entries(part[name]).find(([key]) => key === figure)?.[1])
        expect(sum(shown.groups.map(of))).toBe(whole)
        expect(sum(shown.units.map(of))).toBe(whole)
      }
  }

  it('every past point of a curve is the dashboard of that day, of the same scope', SLOW, async () => {
    const steps = fc.array(step, { minLength: 4, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(...SCOPES), async (some, scope) => {
        await takeAll(some)
        const { curve } = await figures(scope)
        for (let back = 0; back < 20; back += 4) {
          const asOf = plainDate(dayText(dayNumber(today()) - back))
          const { progress, curve: then } = await figures({ ...scope, asOf })
          const point = curve.find(({ on }) => on === asOf)
          expect(point).toMatchObject({ actual: progress.actual, planned: progress.planned })
          expect(point).toEqual(then.find(({ on }) => on === asOf))
        }
      }),
      RUNS,
    )
  })

  const asked = fc.record({
    steps: fc.array(step, { minLength: 10, maxLength: 24 }),
    later: fc.array(step, { minLength: 10, maxLength: 24 }),
    places: fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
    scope: fc.constantFrom(...SCOPES),
  })

  it(
    'no answer about a day that is over ever changes, beginning with the last one given on it',
    SLOW,
    async () => {
      await fc.assert(
        fc.asyncProperty(asked, async ({ steps, later, places, scope }) => {
          await takeAll(steps)
          const { generatedAt: _, lastDecision: __, ...last } = await figures(scope)
          const day = today()
          now += 86_400_000
          const span = dayNumber(day) - dayNumber(FIRST)
          const days = [day, ...places.map((place) => dayText(dayNumber(day) - 1 - (place % span)))]
          const answers = () =>
            Promise.all(
              days.map(async (asOf) => {
                const { generatedAt: _at, ...rest } = await figures({ ...scope, asOf: plainDate(asOf) })
                return rest
              }),
            )
          const before = await answers()
          expect(before[0]).toMatchObject(last)
          await takeAll(later)
          expect(await answers()).toEqual(before)
        }),
        RUNS,
      )
      expect(taken).toBeGreaterThan(100)
    },
  )
})
