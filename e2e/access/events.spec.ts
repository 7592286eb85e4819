import { Caller } from '@/e2e/support/caller'
import { expect, test } from '@/e2e/support/test'

/** Reads a stream until it has said `last`. */
async function readUntil(response: Response, last: RegExp): Promise<string> {
  const reader = response.body?.getReader()
  let said = ''
  while (!last.test(said)) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    if (done) break
    said += new TextDecoder().decode(value)
  }
  await reader?.cancel()
  return said
}
const follow = (url: string, { cookie }: Caller, headers = {}) =>
  fetch(`${url}/api/events`, { headers: { cookie, ...headers } })

test('whoever is signed in is told which task changed, and nothing of what it holds', async ({ app }) => {
  const [viewer, staff] = [await Caller.of(app.url, 'viewer'), await Caller.of(app.url, 'staff')]
  // Asking for packed bytes must not hold the events back.
  const stream = await follow(app.url, viewer, { 'accept-encoding': 'gzip, br' })
  expect([stream.status, stream.headers.get('content-encoding')]).toEqual([200, null])
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  expect(stream.headers.get('cache-control')).toBe('private, no-store, no-transform')
  const { id, version } = await staff.task('II.3')
  const note = 'Ghi chú không được lộ ra'
  await staff.call('PUT', `/api/tasks/${id}/progress`, { body: { version, note } })
  const said = await readUntil(stream, /event: changes\ndata: .*\n\n/)
  expect(said).toContain(`"taskId":"${id}"`)
  expect(said).not.toContain(note)
  const [, data = '[]'] = /event: changes\ndata: (.*)\n/.exec(said) ?? []
  expect(Object.keys(JSON.parse(data)[0]).sort()).toEqual(['by', 'campaignId', 'kind', 'taskId'])
})

test('what one person has read is told to nobody else', async ({ app }) => {
  const [viewer, staff] = [await Caller.of(app.url, 'viewer'), await Caller.of(app.url, 'staff')]
  const [others, own] = [await follow(app.url, viewer), await follow(app.url, staff)]
  await staff.call('PUT', '/api/notifications/read', { body: { all: true } })
  expect(await readUntil(own, /event: changes/)).toContain('"kind":"person"')
  const { id } = await staff.task('II.4')
  await staff.call('POST', `/api/tasks/${id}/comments`, { body: { text: 'Đã nhận' } })
  const said = await readUntil(others, /"kind":"task"/)
  expect(said).not.toContain('"kind":"person"')
})

test('nobody follows without a session, and the route takes no questions', async ({ app }) => {
  expect((await fetch(`${app.url}/api/events`)).status).toBe(401)
  const viewer = await Caller.of(app.url, 'viewer')
  const { status, body } = await viewer.call('GET', '/api/events?task=1')
  expect([status, body['code']]).toEqual([422, 'invalid'])
})

test('open streams do not keep the server from stopping, and end with it', async ({ app }) => {
  const viewer = await Caller.of(app.url, 'viewer')
  const streams = await Promise.all(Array.from({ length: 5 }, () => follow(app.url, viewer)))
  const ends = streams.map((stream) => readUntil(stream, /never/).catch(() => 'broken off'))
  expect(await app.stop()).toBe(0)
  expect(await Promise.all(ends)).toHaveLength(5)
  await app.start()
})
