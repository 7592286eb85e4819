import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { setPreferences } from './commands'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

describe('what a person prefers', () => {
  it('is set part by part: two devices that know nothing of each other both keep theirs', async () => {
    const [desk, phone] = await Promise.all([world.as('dung.ld'), world.as('dung.ld')])
    await setPreferences(desk, { theme: 'dark', list: { columns: ['owner'], view: 'board' } })
    await setPreferences(phone, { singleKeys: false, list: { groupBy: 'unit' } })
    await setPreferences(desk, { locale: 'en' })
    expect((await world.as('dung.ld')).viewer).toMatchObject({
      theme: 'dark',
      locale: 'en',
      singleKeys: false,
      list: { columns: ['owner'], view: 'board', groupBy: 'unit' },
    })
  })

  it('goes back to what everyone has', async () => {
    await setPreferences(await world.as('hoa.lt'), { list: { columns: ['owner'] } })
    await setPreferences(await world.as('hoa.lt'), { list: { columns: null } })
    expect((await world.as('hoa.lt')).viewer.list).toEqual({ columns: null })
  })
})
