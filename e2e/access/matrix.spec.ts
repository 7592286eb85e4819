import postgres from 'postgres'
import { Caller } from '@/e2e/support/caller'
import { expect, PEOPLE, type Person, test } from '@/e2e/support/test'
import { API } from '@/lib/contracts/routes'
import { type ApiName, MATRIX } from './matrix'
import { addPhoto, addSchedule, hangParts, makeFile, type Place, prepare } from './place'

const NAMES = Object.keys(API) as ApiName[]
const EVERYBODY = Object.keys(PEOPLE) as Person[]
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

function pathOf(name: ApiName, place: Place): string {
  const { path } = API[name]
  const { part } = MATRIX[name]
  const about = part ? place.parts[part] : MATRIX[name].task === 'submitted' ? place.submitted : place.task
  if (MATRIX[name].about === 'evidence') return path.replace('{id}', place.evidence)
  const id = path.includes('campaigns')
    ? place.campaign
    : path.includes('extensions/')
      ? place.extension
      : path.includes('sessions') || path.includes('bulk/')
        ? UNKNOWN
        : MATRIX[name].task === 'view'
          ? place.view
          : MATRIX[name].task === 'standIn'
            ? place.standIn
            : MATRIX[name].task === 'holiday'
              ? place.holiday
              : MATRIX[name].task === 'report'
                ? place.report
                : MATRIX[name].task === 'schedule'
                  ? place.schedule
                  : about
  return (
    path
      .replace('{id}', id)
      .replace('{key}', 'tt-nv2')
      .replace('{group}', 'communications')
      .replace('{version}', '1')
      .replace('{scanId}', place.scan)
      .replace('{fileId}', place.made) + (MATRIX[name].query ?? '').replace('REPORT', place.report)
  )
}

async function send(caller: Caller, name: ApiName, place: Place) {
  const key = MATRIX[name].task === 'submitted' ? 'II.6' : 'II.3'
  const version = MATRIX[name].body ? (await caller.task(key).catch(() => ({ version: 1 }))).version : 1
  const body = MATRIX[name].body?.(version)
  const filled =
    body &&
    JSON.parse(
      JSON.stringify(body)
        .replace('LEAD_UNIT', place.leadUnit)
        .replace('TASK_ID', place.task)
        .replace('DIRECTOR', place.director)
        .replace('STAFF', place.staff),
    )
  return caller.call(API[name].method, pathOf(name, place), filled ? { body: filled } : {})
}

const isAllowed = (name: ApiName, person: Person) => {
  const { allowed } = MATRIX[name]
  return allowed === 'everyone' || allowed.includes(person)
}

test.describe.configure({ mode: 'serial' })

test('nobody gets past any route of the contract without signing in', async ({ app }) => {
  const place = await prepare(app.url)
  const nobody = Caller.anonymous(app.url)
  for (const name of NAMES) {
    const { status, body } = await nobody.call(
      API[name].method,
      pathOf(name, place),
      API[name].method === 'GET' ? {} : { body: {} },
    )
    expect([name, status, body['code']]).toEqual([name, 401, 'unauthenticated'])
  }
})

test('every refused call answers 403 and leaves no trace in any table', async ({ app }) => {
  const place = await prepare(app.url)
  const sql = postgres(app.databaseUrl, { max: 1 })
  const before = await fingerprint(sql)
  let refused = 0
  for (const person of EVERYBODY) {
    const caller = await Caller.of(app.url, person)
    for (const name of NAMES.filter((route) => !isAllowed(route, person))) {
      const { status, body } = await send(caller, name, place)
      expect([person, name, status, body['code']]).toEqual([person, name, 403, 'forbidden'])
      refused += 1
    }
  }
  expect(await fingerprint(sql)).toEqual(before)
  await sql.end()
  expect(refused).toBeGreaterThan(60)
})

test('every power of the table works for who holds it', async ({ app }) => {
  const place = await prepare(app.url)
  const [staff, leader] = [await Caller.of(app.url, 'staff'), await Caller.of(app.url, 'leader')]
  for (const person of EVERYBODY) {
    const caller = await Caller.of(app.url, person)
    const at = {
      ...place,
      parts: await hangParts(app.url, place.task),
      evidence: await addPhoto(staff, place.task),
      made: await makeFile(caller, place.report),
      schedule: await addSchedule(leader, place.campaign),
    }
    for (const name of NAMES.filter((route) => isAllowed(route, person) && !/Session/.test(route))) {
      const { status } = await send(caller, name, at)
      expect([person, name, status < 500, [401, 403, 404].includes(status)]).toEqual([
        person,
        name,
        true,
        false,
      ])
      if (name === 'removeEvidence') at.evidence = await addPhoto(staff, place.task)
      if (name === 'deleteTask') await caller.call('POST', `/api/tasks/${place.task}/restore`)
    }
  }
})

test('an unknown id, a foreign shape and a deleted task are the same 404', async ({ app }) => {
  const leader = await Caller.of(app.url, 'leader')
  const shapes = [UNKNOWN, UNKNOWN.toUpperCase(), 'x', '1', '%00', 'null', "'or 1=1", `${UNKNOWN}x`]
  for (const shape of shapes) {
    for (const path of [
      `/api/tasks/${encodeURIComponent(shape)}`,
      `/api/campaigns/${encodeURIComponent(shape)}`,
      `/api/tasks/${encodeURIComponent(shape)}/activity`,
      `/api/tasks/${encodeURIComponent(shape)}/record?format=pdf`,
      `/api/reports/${encodeURIComponent(shape)}`,
      `/api/reports/${encodeURIComponent(shape)}/file?format=pdf`,
    ]) {
      const { status, body } = await leader.call('GET', path)
      expect([path, status, body['code']]).toEqual([path, 404, 'not_found'])
    }
    const { status } = await leader.call('PUT', `/api/tasks/${encodeURIComponent(shape)}/progress`, {
      body: { version: 1, note: 'x' },
    })
    expect(status).toBe(404)
  }
})

test('a page asks for the sign-in page first, whatever the address tries', async ({ app }) => {
  const nobody = Caller.anonymous(app.url)
  for (const path of [
    '/',
    '/tasks',
    '/my-work',
    '/settings',
    '/tasks/new',
    '/anything',
    '/tasks.rsc',
    '//tasks',
    '/%2e%2e/tasks',
    '/tasks?_rsc=1',
  ]) {
    for (const headers of [
      {},
      { rsc: '1' },
      { 'x-middleware-subrequest': 'middleware:middleware:middleware' },
    ]) {
      const { status, text } = await nobody.call('GET', path, { headers })
      expect(text).not.toMatch(/Lê Đức Dũng|Viết bài cho chuyên trang/)
      expect([307, 308, 303, 302, 200, 404, 400]).toContain(status)
    }
  }
})

/** One hash a table; sessions and limits move with every sign-in and request. */
async function fingerprint(sql: postgres.Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('sessions', 'rate_limits')`
  const hashes: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql<
      { hash: string | null }[]
    >`select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql(name)} t`
    hashes[name] = row?.hash ?? ''
  }
  return hashes
}
