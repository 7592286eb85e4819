import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { Caller, signInFor } from '@/e2e/support/caller'
import { expect, PASSWORD, PEOPLE, test } from '@/e2e/support/test'
import { API } from '@/lib/contracts/routes'

/** Routes that are no part of the signed-in contract, each with its own guard. */
const OTHER_ROUTES = ['/api/auth/[...nextauth]', '/api/health/live', '/api/health/ready', '/api/openapi.json']

test('every route that was built stands in the contract, and the contract has no other', () => {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name)
      if (entry.isDirectory()) walk(full)
      else if (entry.name === 'route.ts') {
        const route = `/${path.relative('app', folder)}`
        if (OTHER_ROUTES.includes(route)) continue
        const methods = [
          ...readFileSync(full, 'utf8').matchAll(/export const (GET|POST|PUT|PATCH|DELETE)/g),
        ].map((match) => match[1])
        for (const method of methods) found.push(`${method} ${route.replace(/\[(\w+)\]/g, '{$1}')}`)
      }
    }
  }
  walk('app/api')
  expect(found.sort()).toEqual(
    Object.values(API)
      .map((of) => `${of.method} ${of.path}`)
      .sort(),
  )
})

test('a write from another site is refused before anything is done', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  const task = await staff.task('I.8')
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: `${app.url}.evil.example` },
    { origin: app.url, 'sec-fetch-site': 'cross-site' },
    { origin: app.url, 'sec-fetch-site': 'same-site' },
    { origin: '' },
  ]
  for (const headers of foreign) {
    const { status, body } = await staff.call('PUT', `/api/tasks/${task.id}/progress`, {
      body: { version: task.version, done: 9 },
      headers,
    })
    expect([headers, status, body['code']]).toEqual([headers, 403, 'cross_site'])
  }
  expect((await staff.task('I.8')).version).toBe(task.version)
})

test('a body too large, without a length or not JSON is refused whole', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  const task = await staff.task('I.8')
  const url = `/api/tasks/${task.id}/progress`
  expect(
    (
      await staff.call('PUT', url, {
        raw: JSON.stringify({ version: task.version, note: 'x'.repeat(300_000) }),
      })
    ).status,
  ).toBe(413)
  expect((await staff.call('PUT', url, { raw: '{"version":' })).status).toBe(422)
  expect((await staff.call('PUT', url, { raw: '[]' })).status).toBe(422)
  expect(
    (await staff.call('PUT', url, { raw: '{}', headers: { 'content-type': 'text/plain' } })).status,
  ).toBe(422)
  const { status, body } = await staff.call('PUT', url, {
    body: { version: task.version, done: -1, role: 'admin', note: 'a\u0000b' },
  })
  expect(status).toBe(422)
  expect(body['fieldCodes']).toEqual({ done: 'out_of_range', role: 'unknown_field', note: 'bad_text' })
  expect(
    Object.values(body['fieldErrors'] as Record<string, string>).every((sentence) => /[à-ỹ]/i.test(sentence)),
  ).toBe(true)
})

test('the same key twice has one effect and one answer', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  const task = await staff.task('I.5')
  const send = () =>
    staff.call('PUT', `/api/tasks/${task.id}/progress`, {
      body: { version: task.version, done: 34 },
      headers: { 'idempotency-key': 'one-press-of-a-button' },
    })
  const [first, second, third] = await Promise.all([send(), send(), send()])
  expect([first?.status, second?.status, third?.status]).toEqual([200, 200, 200])
  expect(new Set([first?.text, second?.text, third?.text]).size).toBe(1)
  expect((await staff.task('I.5')).version).toBe(task.version + 1)
  const other = await staff.call('PUT', `/api/tasks/${task.id}/progress`, {
    body: { version: task.version, done: 40 },
    headers: { 'idempotency-key': 'one-press-of-a-button' },
  })
  expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch'])
})

test('the password door: wrong, unknown and disabled look alike, and it closes after ten tries from one place only', async ({
  app,
}) => {
  const wrong = await signInFor(app.url, PEOPLE.viewer, 'không phải mật khẩu này')
  const unknown = await signInFor(app.url, 'khong-co@tgpl.example', 'không phải mật khẩu này')
  expect([wrong.status, wrong.location, wrong.set.length]).toEqual([
    unknown.status,
    unknown.location,
    unknown.set.length,
  ])
  const tries = await Promise.all(
    Array.from({ length: 30 }, () => signInFor(app.url, PEOPLE.viewer, 'sai mật khẩu')),
  )
  expect(tries.filter(({ status }) => status === 302).length).toBeLessThanOrEqual(10)
  const closed = tries.filter(({ status }) => status === 429)
  expect(closed.length).toBeGreaterThanOrEqual(20)
  expect((await signInFor(app.url, PEOPLE.viewer, PASSWORD)).status).toBe(429)
  expect(
    (await signInFor(app.url, PEOPLE.viewer, PASSWORD, { 'x-forwarded-for': '203.0.113.9' })).status,
  ).toBe(429)
  expect((await signInFor(app.url, PEOPLE.admin, PASSWORD)).status).toBe(302)
  const evil = await signInFor(app.url, PEOPLE.admin, PASSWORD, { origin: 'https://evil.example' })
  expect(evil.status).toBe(403)
})

test('a session ends at once: signed out, disabled, or ended from elsewhere', async ({ app }) => {
  const sql = postgres(app.databaseUrl, { max: 1 })
  const here = await Caller.of(app.url, 'otherManager')
  const there = await Caller.of(app.url, 'otherManager')
  const ask = async (caller: Caller) => (await caller.call('GET', '/api/session')).status
  const { body } = await here.call('GET', '/api/sessions')
  const other = (body['items'] as { id: string; current: boolean }[]).find(({ current }) => !current)
  const stranger = await Caller.of(app.url, 'staff')
  expect((await stranger.call('DELETE', `/api/sessions/${other?.id}`)).status).toBe(404)
  expect(await ask(there)).toBe(200)
  expect((await here.call('DELETE', `/api/sessions/${other?.id}`)).status).toBe(204)
  expect(await ask(there)).toBe(401)
  expect((await here.call('DELETE', '/api/session')).status).toBe(204)
  expect(await ask(here)).toBe(401)
  const again = await Caller.of(app.url, 'otherManager')
  await sql`update people set disabled_at = now() where email = ${PEOPLE.otherManager}`
  expect(await ask(again)).toBe(401)
  expect((await signInFor(app.url, PEOPLE.otherManager, PASSWORD)).location).toContain('error')
  await sql`update people set disabled_at = null where email = ${PEOPLE.otherManager}`
  await sql.end()
})

test('a changed password ends the other sessions and needs the old one', async ({ app }) => {
  const next = 'một câu mới đủ dài để nhớ'
  const here = await Caller.of(app.url, 'otherStaff')
  const there = await Caller.of(app.url, 'otherStaff')
  const change = (current: string, to: string) =>
    here.call('PUT', '/api/password', { body: { current, next: to } })
  expect((await change('sai', next)).body['fieldCodes']).toEqual({ current: 'password_wrong' })
  expect((await change(PASSWORD, 'ngắn')).body['fieldCodes']).toEqual({ next: 'password_short' })
  expect((await change(PASSWORD, 'matkhau-2022-matkhau')).body['fieldCodes']).toEqual({
    next: 'password_guessable',
  })
  expect((await change(PASSWORD, next)).status).toBe(204)
  expect((await here.call('GET', '/api/session')).status).toBe(200)
  expect((await there.call('GET', '/api/session')).status).toBe(401)
  expect((await signInFor(app.url, PEOPLE.otherStaff, next.normalize('NFD'))).status).toBe(302)
  expect((await change(next, PASSWORD)).status).toBe(204)
})

test('every answer carries its guards, and a page’s scripts its nonce', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  for (const address of [
    '/sign-in',
    '/',
    '/tasks',
    '/nowhere',
    '/api/session',
    '/api/nowhere',
    '/api/tasks/x',
    '/fonts/cd-figures-400.woff2',
    '/_next/nowhere.js',
  ]) {
    const { headers, text } = await staff.call('GET', address)
    const policy = headers.get('content-security-policy') ?? ''
    expect([address, headers.get('x-content-type-options')]).toEqual([address, 'nosniff'])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toMatch(/unsafe/)
    if (!headers.get('content-type')?.includes('html')) continue
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(headers.get('cache-control')).toContain('no-store')
  }
})

test('the OpenAPI document names every route', async ({ app }) => {
  const { body } = await Caller.anonymous(app.url).call('GET', '/api/openapi.json')
  const paths = body['paths'] as Record<string, Record<string, unknown>>
  for (const of of Object.values(API)) expect(paths[of.path]?.[of.method.toLowerCase()]).toBeTruthy()
})
