import { Caller } from '@/e2e/support/caller'
import { expect, type Person, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

type View = { id: string; name: string; query: string; shared: boolean; mine: boolean; count: number }

async function viewsOf(url: string, person: Person): Promise<View[]> {
  const caller = await Caller.of(url, person)
  const { status, body } = await caller.call('GET', `/api/campaigns/${await caller.campaignId()}/views`)
  expect(status).toBe(200)
  return body['items'] as View[]
}

test('a kept filter is seen by its owner, then by the branch it is shared with, never by another', async ({
  app,
}) => {
  const owner = await Caller.of(app.url, 'staff')
  const path = `/api/campaigns/${await owner.campaignId()}/views`
  const made = await owner.call('POST', path, {
    body: {
      name: 'Còn mở, không có tin',
      query: 'silent=true&open=true&limit=3&asOf=2022-05-31',
      shared: false,
    },
  })
  expect([made.status, made.body['query']]).toEqual([201, 'open=true&silent=true'])
  const address = `/api/views/${made.body['id']}`

  const others: Person[] = ['otherStaff', 'manager', 'otherManager', 'leader', 'viewer', 'admin']
  for (const person of others) {
    const caller = await Caller.of(app.url, person)
    for (const method of ['PATCH', 'DELETE'])
      expect([person, method, (await caller.call(method, address, { body: {} })).status]).toEqual([
        person,
        method,
        404,
      ])
    expect(await viewsOf(app.url, person)).toEqual([])
  }

  expect((await owner.call('PATCH', address, { body: { shared: true } })).status).toBe(200)
  for (const person of ['otherStaff', 'manager'] as const) {
    expect((await viewsOf(app.url, person)).map(({ name, mine }) => [name, mine])).toEqual([
      ['Còn mở, không có tin', false],
    ])
    const caller = await Caller.of(app.url, person)
    expect((await caller.call('PATCH', address, { body: { name: 'Khác' } })).status).toBe(403)
    expect((await caller.call('DELETE', address)).status).toBe(403)
  }
  for (const person of ['otherManager', 'leader', 'viewer', 'admin'] as const)
    expect([person, await viewsOf(app.url, person)]).toEqual([person, []])
})

test('the counts are those of the lists, for everybody who looks', async ({ app }) => {
  const leader = await Caller.of(app.url, 'leader')
  const campaign = await leader.campaignId()
  for (const query of [
    'owner=me',
    'badge=overdue&silent=true',
    'dueFrom=2022-06-01&dueTo=2022-09-06',
    'q=l%E1%BB%85',
    '',
  ])
    await leader.call('POST', `/api/campaigns/${campaign}/views`, {
      body: { name: `Đếm ${query}`, query, shared: true },
    })
  for (const person of ['leader', 'staff', 'viewer'] as const) {
    const caller = await Caller.of(app.url, person)
    const views = await viewsOf(app.url, person)
    expect(views.length).toBeGreaterThanOrEqual(5)
    for (const { name, query, count } of views) {
      const { body } = await caller.call('GET', `/api/campaigns/${campaign}/tasks?${query}`)
      expect([person, name, count]).toEqual([person, name, body['total']])
    }
  }
})

test.describe('bad input', () => {
  for (const [field, body] of [
    ['name', { name: '  ', query: '', shared: false }],
    ['name', { name: 'x'.repeat(61), query: '', shared: false }],
    ['name', { name: 'Còn mở, không có tin', query: '', shared: false }],
    ['query', { name: 'Mới', query: 'colour=red', shared: false }],
    ['query', { name: 'Mới', query: 'badge=late', shared: false }],
    ['query', { name: 'Mới', query: `q=${'x'.repeat(3_000)}`, shared: false }],
    ['shared', { name: 'Mới', query: '', shared: 'yes' }],
    ['owner', { name: 'Mới', query: '', shared: false, owner: 'me' }],
  ] as const) {
    test(`is answered at ${field}: ${JSON.stringify(body).slice(0, 60)}`, async ({ app }) => {
      const owner = await Caller.of(app.url, 'staff')
      const answer = await owner.call('POST', `/api/campaigns/${await owner.campaignId()}/views`, { body })
      expect([answer.status, Object.keys(answer.body['fieldErrors'] as object)]).toEqual([422, [field]])
    })
  }
})
