import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { undoTaskStep } from '@/lib/data/tasks/commands-undo'
import { addDays, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { getDashboard } from './queries'
import { type Step, storedTasks, take } from './testing/random-steps'

let world: TrialWorld
/** 23:59:40 in Vietnam */
let night = Date.parse('2022-06-15T16:59:40Z')
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const at = (person: string, seconds: number) =>
  world.as(person, new Date(night + seconds * 1_000).toISOString())
const one = (verb: string, key: string): Step => ({ verb, who: 'lanhdao', place: 0, size: 90, pause: 0, key })

/** Steps that must come before on the same day, and the step that is undone. */
const CASES: [verb: string, key: string, before: string[]][] = [
  ['progress', 'II.3', []],
  ['submit', 'I.8', []],
  ['takeBack', 'I.9', ['submit']],
  ['confirm', 'III.4', []],
  ['return', 'II.7', []],
  ['pause', 'I.3', []],
  ['cancel', 'II.6', []],
  ['reopen', 'III.1', []],
  ['delete', 'IV.6', []],
  ['decide', 'III.5', []],
  ['ask', 'IV.5', []],
  ['obstacle', 'IV.4', []],
  ['clear', 'I.10', []],
]

describe('a step undone after midnight', () => {
  it.each(CASES)('%s of %s leaves the day before as it was told at midnight', async (verb, key, before) => {
    night += 86_400_000
    for (const earlier of before)
      expect(await take(world, await at('lanhdao', -5), one(earlier, key))).toBe(true)
    expect(await take(world, await at('lanhdao', 0), one(verb, key))).toBe(true)
    const day = plainDate(vietnamDay(new Date(night).toISOString()))
    const told = async (seconds: number) => {
      const { generatedAt: _, ...rest } = await getDashboard(await at('xem', seconds), world.campaignId, {
        asOf: day,
      })
      return rest
    }
    const then = await told(25)
    const task = (await storedTasks(world)).find((stored) => stored.key === key)
    await undoTaskStep(await at('lanhdao', 30), task?.id ?? '', { version: task?.version ?? 0 })
    expect(await told(35)).toEqual(then)
    expect(addDays(day, 1)).toBe(vietnamDay(new Date(night + 30_000).toISOString()))
  })
})
