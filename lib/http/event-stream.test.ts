import { expect, test } from 'vitest'
import { eventStreamResponse, type Page } from './event-stream'

const bytes = (text: string) => new TextEncoder().encode(text)

function open(mostUnread?: number) {
  const left = new AbortController()
  const seen = { stops: 0 }
  let page: Page | null = null
  const response = eventStreamResponse(
    { method: 'GET', signal: left.signal },
    (given) => {
      page = given
      return () => {
        seen.stops += 1
      }
    },
    mostUnread,
  )
  const reader = response.body?.getReader()
  if (!page || !reader) throw new Error('no stream')
  return { page: page as Page, reader, response, seen, leave: () => left.abort() }
}

test('a page reads an event as soon as it is sent, and the end when the stream ends', async () => {
  const { page, reader, seen } = open()
  expect(page.send(bytes('a'))).toBe(true)
  expect(await reader.read()).toEqual({ value: bytes('a'), done: false })
  page.end()
  page.end()
  expect(await reader.read()).toEqual({ value: undefined, done: true })
  expect([page.send(bytes('b')), seen.stops]).toEqual([false, 1])
})

test('a page that leaves is followed no longer', async () => {
  const { page, seen, leave } = open()
  leave()
  expect([page.send(bytes('a')), seen.stops]).toEqual([false, 1])
})

test('a page that gives its answer up is followed no longer', async () => {
  const { page, reader, seen, leave } = open()
  await reader.cancel()
  leave()
  expect([page.send(bytes('a')), seen.stops]).toEqual([false, 1])
})

test('a page that does not read is broken off instead of being stored for', async () => {
  const { page, reader, seen } = open(10)
  expect([page.send(bytes('12345')), page.send(bytes('67890')), page.send(bytes('x'))]).toEqual([
    true,
    true,
    false,
  ])
  expect(seen.stops).toBe(1)
  await expect(reader.read()).rejects.toThrow('does not read')
})

test('no store keeps it and nothing on its way packs it or holds it back', () => {
  const { headers } = open().response
  expect(headers.get('content-type')).toContain('text/event-stream')
  expect(headers.get('cache-control')).toBe('private, no-store, no-transform')
  expect(headers.get('x-accel-buffering')).toBe('no')
})

test('who asks for the head alone is not followed', () => {
  const follow = () => {
    throw new Error('followed')
  }
  const { signal } = new AbortController()
  expect(eventStreamResponse({ method: 'HEAD', signal }, follow).body).toBeNull()
})
