import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { listTasks } from '@/lib/data/tasks/queries'
import { getCampaign, listCampaigns } from './queries'

let world: TrialWorld
let draftId: string
beforeAll(async () => {
  world = await openTrialWorld()
  const [draft] = await pool()<{ id: string }[]>`
    insert into campaigns (key, number, title, short_title, issuer, issued_on, starts_on, ends_on, ceremony_on, status, created_at)
    values ('kh-30', '1/KH-STP', 'Kỷ niệm 30 năm', 'Kỷ niệm 30 năm', 'Sở Tư pháp', '2022-06-01', '2022-06-01', '2022-12-31', '2022-09-06', 'draft', now())
    returning id`
  draftId = draft?.id ?? ''
})
afterAll(() => world.close())

const filter = { sort: 'key' as const, limit: 10 }

describe('a plan in draft', () => {
  it.each(['lanhdao', 'giamdoc', 'dung.ld', 'xem'])('does not exist for %s', async (person) => {
    const ctx = await world.as(person)
    expect((await listCampaigns(ctx)).items.map(({ id }) => id)).toEqual([world.campaignId])
    for (const ask of [
      () => getCampaign(ctx, draftId),
      () => getDashboard(ctx, draftId, {}),
      () => listTasks(ctx, draftId, filter),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is read by who manages plans', async () => {
    const ctx = await world.as('quantri')
    expect((await listCampaigns(ctx)).items.map(({ id }) => id)).toContain(draftId)
    expect(await getCampaign(ctx, draftId)).toMatchObject({ number: '1/KH-STP', groups: [] })
    expect(await getDashboard(ctx, draftId, {})).toMatchObject({
      counts: { total: 0 },
      progress: { actual: null },
    })
    expect(await listTasks(ctx, draftId, filter)).toEqual({ items: [], total: 0, nextCursor: null })
  })
})

describe('plan 264', () => {
  it('says what it is for, what it rests on, and what of it is proposed', async () => {
    const plan = await getCampaign(await world.as('xem'), world.campaignId)
    expect(plan.objective).toMatch(/^giáo dục truyền thống/)
    expect(plan.provenance).toMatch(/đề xuất/)
    expect(plan.basisDocuments.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
      ['219/KH-UBND', '2017-10-25'],
      ['28/NQ-CP', '2021-03-03'],
    ])
    expect(plan.milestones.map(({ proposed }) => proposed)).toEqual([false, true, true, true, true, false])
    expect(plan.groups.map(({ themeQuoted }) => themeQuoted)).toEqual([true, true, true, false])
  })
})
