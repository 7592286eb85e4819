import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { plainDate } from '@/lib/domain/calendar'
import { getDashboard } from './queries'
import { recount, type Scope } from './testing/recount'
import { daysFrom } from './testing/recount-arithmetic'
import { told } from './testing/told'

const TODAY = '2022-06-15'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

async function answer(day: string, scope: Scope = {}) {
  const query = { asOf: plainDate(day), ...scope }
  return told(await getDashboard(await world.as('lanhdao'), world.campaignId, query))
}

describe('the dashboard of the trial', () => {
  it.each(daysFrom('2022-02-22', TODAY))('says of %s what the list of updates says', async (day) => {
    expect(await answer(day)).toEqual(recount(day, TODAY))
  })

  it('is the same when no day is asked for', async () => {
    const unasked = await getDashboard(await world.as('lanhdao'), world.campaignId, {})
    expect(told(unasked)).toEqual(recount(TODAY, TODAY))
  })

  const SCOPES: Scope[] = [
    { branch: 'tt-tgpl' },
    { branch: 'van-phong-so' },
    { unit: 'tt-tgpl' },
    { unit: 'tt-hcth' },
    { unit: 'doan-luat-su' },
  ]
  // A day with a return and a new submission; a return and a later date; the last day.
  const cases = SCOPES.flatMap((scope) =>
    ['2022-04-08', '2022-05-13', TODAY].map((day) => ({ scope, day, name: JSON.stringify(scope) })),
  )
  it.each(cases)('says of $name on $day what the list says of its tasks', async ({ scope, day }) => {
    expect(await answer(day, scope)).toEqual(recount(day, TODAY, scope))
  })
})
