import { get } from 'node:http'
import postgres from 'postgres'
import { seedCampaign } from '@/bench/seed'
import { Caller, signInFor } from '@/e2e/support/caller'
import { expect, PASSWORD, PEOPLE, type Person, test } from '@/e2e/support/test'

test('everybody who is signed in takes the list as a file, named for people and kept by no cache', async ({
  app,
}) => {
  for (const person of Object.keys(PEOPLE) as Person[]) {
    const caller = await Caller.of(app.url, person)
    const campaign = await caller.campaignId()
    const { status, headers, text } = await caller.call('GET', `/api/campaigns/${campaign}/export?format=csv`)
    expect([person, status, text.trim().split('\r\n').length]).toEqual([person, 200, 30])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition':
        'attachment; filename="Nhiem vu 264-KH-STP 15-06-2022.csv"; filename*=UTF-8\'\'Nhi%E1%BB%87m%20v%E1%BB%A5%20264-KH-STP%2015-06-2022.csv',
    })
  }
})

test('what cannot be a file is refused in words before anything is sent', async ({ app }) => {
  const leader = await Caller.of(app.url, 'leader')
  const campaign = await leader.campaignId()
  const unknown = '00000000-0000-4000-8000-000000000000'
  for (const [path, status, fields] of [
    [`/api/campaigns/${unknown}/export?format=xlsx`, 404, undefined],
    ['/api/campaigns/x/export?format=csv', 404, undefined],
    [`/api/campaigns/${campaign}/export?format=odt`, 422, { format: 'not_a_choice' }],
    [`/api/campaigns/${campaign}/export`, 422, { format: 'not_a_choice' }],
    [`/api/campaigns/${campaign}/export?format=csv&limit=5`, 422, { limit: 'unknown_field' }],
    [`/api/campaigns/${campaign}/export?format=csv&sort=x`, 422, { sort: 'not_a_choice' }],
    [`/api/campaigns/${campaign}/export?format=csv&asOf=2022-06-16`, 422, { asOf: 'out_of_range' }],
  ] as const) {
    const answer = await leader.call('GET', path)
    expect([path, answer.status, answer.body['fieldCodes']]).toEqual([path, status, fields])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }
})

test('readers who go away in the middle of a large file hold nothing up', async ({ app }) => {
  test.setTimeout(120_000)
  const sql = postgres(app.databaseUrl, { max: 1 })
  const campaign = await seedCampaign(app.databaseUrl, 10_000)
  await sql.begin(async (tx) => {
    await tx`select set_config('app.now', '2022-06-15T02:41:00Z', true)`
    await tx`update tasks set obstacle = repeat('khó khăn ', 220) where campaign_id = ${campaign}`
  })
  const { cookie } = await signInFor(app.url, PEOPLE.viewer, PASSWORD)
  const url = `${app.url}/api/campaigns/${campaign}/export?format=csv`
  const open = () => sql<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and (state like 'idle in transaction%' or (state = 'active' and query like '%groupOrdinal%'))`
  const begin = () =>
    new Promise<() => void>((resolve, reject) => {
      const request = get(url, { headers: { cookie } }, (response) => {
        // The first piece is here; the rest waits in the server, since nobody reads on.
        response.once('data', () => {
          response.pause()
          resolve(() => request.destroy())
        })
        response.on('error', () => undefined)
      })
      request.on('error', reject)
    })
  const leave = await Promise.all([begin(), begin()])
  await expect.poll(async () => (await open())[0]?.n).toBe(2)
  const caller = await Caller.of(app.url, 'leader')
  const third = await caller.call('GET', `/api/campaigns/${campaign}/export?format=csv`)
  expect([third.status, third.body['code'], third.headers.get('retry-after')]).toEqual([
    503,
    'unavailable',
    '5',
  ])
  expect((await caller.call('GET', `/api/campaigns/${campaign}/tasks`)).status).toBe(200)
  for (const one of leave) one()
  await expect.poll(async () => (await open())[0]?.n, { timeout: 5_000 }).toBe(0)
  const whole = await caller.call('GET', `/api/campaigns/${campaign}/export?format=csv`)
  expect([whole.status, whole.text.trim().split('\r\n').length]).toEqual([200, 10_001])
  const pile = await caller.call('GET', `/api/campaigns/${campaign}/export?format=pdf`)
  expect([pile.status, pile.body['code'], pile.body['title']]).toEqual([
    422,
    'paper_too_long',
    expect.stringMatching(/thu hẹp bộ lọc.*Excel/),
  ])
  await sql.end()
})
