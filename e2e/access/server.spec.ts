import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { expect, test } from '@/e2e/support/test'

/** Sends bytes as they are, which no well-behaved client does, and reads the answer to its end. */
function raw(url: string, text: string): { more: (text: string) => void; answer: Promise<string> } {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(text)
  const answer = new Promise<string>((resolve, reject) => {
    let received = ''
    socket.setTimeout(20_000, () => reject(new Error(`no end after: ${received}`)))
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(received))
  })
  return { more: (rest) => socket.write(rest), answer }
}

const HEAD = 'Host: x\r\nConnection: close\r\n'

test('what is no request for a page is turned away at the door, with every guard on the answer', async ({
  app,
}) => {
  for (const [request, status] of [
    [`TRACE / HTTP/1.1\r\n${HEAD}\r\n`, 405],
    [`CONNECT 10.0.0.1:22 HTTP/1.1\r\n${HEAD}\r\n`, 405],
    [`GET http://127.0.0.1:22/ HTTP/1.1\r\n${HEAD}\r\n`, 400],
    ['GARBAGE\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\n${HEAD}A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [`POST / HTTP/1.1\r\n${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ] as const) {
    const answer = await raw(app.url, request).answer
    expect([request.slice(0, 30), answer.split(' ')[1]]).toEqual([request.slice(0, 30), String(status)])
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase()).toContain('x-request-id: ')
  }
})

test('the files of the build go out packed and are kept for ever; what is not among them is not there', async ({
  app,
}) => {
  const html = await (await fetch(`${app.url}/sign-in`)).text()
  const file = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0]
  const ask = (path: string, encodings: string) =>
    fetch(`${app.url}${path}`, { headers: { 'accept-encoding': encodings }, redirect: 'manual' })
  const texts = []
  for (const encoding of ['br', 'gzip', 'identity']) {
    const answer = await ask(String(file), encoding)
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    expect(answer.headers.get('cache-control')).toBe('public,max-age=31536000,immutable')
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    texts.push(await answer.text())
  }
  expect(new Set(texts).size).toBe(1)
  for (const path of ['chunks/no-such.js', 'chunks/', '%zz', '..%2f..%2fpackage.json']) {
    const answer = await ask(`/_next/static/${path}`, 'gzip')
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([
      path,
      404,
      'private, no-store',
    ])
  }
})

test('a request id is ours on every answer, never the client’s', async ({ app }) => {
  const ask = async () =>
    (await fetch(`${app.url}/api/health/live`, { headers: { 'x-request-id': 'mine' } })).headers.get(
      'x-request-id',
    )
  const ids = [await ask(), await ask()]
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(ids[0]).not.toBe(ids[1])
})

test('asked to stop, the server finishes what it is doing, takes nothing new, and ends well', async ({
  app,
}) => {
  const body = 'email=a&password=b'
  const slow = raw(
    app.url,
    `POST /api/auth/callback/credentials HTTP/1.1\r\n${HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  const ended = app.stop()
  await expect
    .poll(() =>
      fetch(app.url).then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused')
  slow.more(body.slice(5))
  expect(await slow.answer).toMatch(/^HTTP\/1\.1 [234]\d\d /)
  expect(await ended).toBe(0)
  await app.start()
})

test('the server does not start without its database’s address or a secret of its own', async ({ app }) => {
  const good = { DATABASE_URL: app.databaseUrl, AUTH_SECRET: 'the secret of a browser test, 32 and more' }
  for (const wrong of [
    { DATABASE_URL: '' },
    { AUTH_SECRET: '' },
    { AUTH_SECRET: 'thirty-one characters, not more' },
    { AUTH_SECRET: 'x'.repeat(64) },
    { AUTH_SECRET: 'changeme-'.repeat(5) },
    { PORT: 'none' },
  ]) {
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      env: { ...process.env, NODE_ENV: 'production', ...good, ...wrong },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let sentence = ''
    child.stderr.on('data', (chunk) => {
      sentence += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([wrong, code]).toEqual([wrong, 1])
    expect(sentence.trim().split('\n')).toHaveLength(1)
    expect(sentence).toContain(Object.keys(wrong)[0])
  }
})
