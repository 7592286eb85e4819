import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LiveEventName, LiveEvents } from '@/lib/contracts/event'
import { keepStream, type News, pauseBefore } from './keep-stream'

/** A stream as the browser gives it, played by the test. */
class Played extends EventTarget {
  isClosed = false
  close() {
    this.isClosed = true
  }
  send<N extends LiveEventName>(name: N, data: LiveEvents[N]) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }))
  }
  fail() {
    this.dispatchEvent(new Event('error'))
  }
}

const opened: { stop: () => void }[] = []
function open() {
  const streams: Played[] = []
  const told: News[] = []
  const kept = keepStream({
    tell: (news) => told.push(news),
    open() {
      const stream = new Played()
      streams.push(stream)
      return stream as unknown as EventSource
    },
    random: () => 1,
  })
  opened.push(kept)
  const kinds = () => told.map(({ kind }) => kind)
  return { kept, streams, told, kinds, last: () => streams.at(-1) as Played }
}
const greet = (stream: Played, quietMs = 0) => stream.send('hello', { quietMs, hears: true, spreadMs: 250 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const kept of opened.splice(0)) kept.stop()
  vi.useRealTimers()
})

test('the pause grows from one second to thirty and no two pages need have the same', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const pause = pauseBefore(tries, () => chance)
      const whole = pauseBefore(tries, () => 1)
      expect(pause).toBeGreaterThanOrEqual(500)
      expect(pause).toBeGreaterThanOrEqual(whole / 2)
      expect(pause).toBeLessThanOrEqual(Math.min(whole, 30_000))
      expect(pauseBefore(tries + 1, () => 1)).toBeGreaterThanOrEqual(whole)
    }),
  )
})

test('a stream that broke is opened again, also after a refusal, with growing pauses', () => {
  const { streams, last } = open()
  greet(last())
  last().fail()
  expect(streams[0]?.isClosed).toBe(true)
  vi.advanceTimersByTime(999)
  expect(streams).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(streams).toHaveLength(2)
  last().fail()
  vi.advanceTimersByTime(2_000)
  expect(streams).toHaveLength(3)
})

test('a restart of the server is no loss, but a stream that stays away is told as lost, once', () => {
  const { last, kinds } = open()
  greet(last())
  last().fail()
  vi.advanceTimersByTime(1_000)
  greet(last())
  expect(kinds()).toEqual(['hello', 'hello'])
  for (let n = 0; n < 20; n += 1) {
    last().fail()
    vi.advanceTimersByTime(5_000)
  }
  expect(kinds()).toEqual(['hello', 'hello', 'lost'])
})

test('a stream that falls silent, as after a sleep, is opened anew', () => {
  const { streams, last, kinds } = open()
  greet(last())
  for (let n = 0; n < 5; n += 1) {
    vi.advanceTimersByTime(20_000)
    last().send('beat', { spreadMs: 250 })
  }
  expect(streams).toHaveLength(1)
  vi.setSystemTime(Date.now() + 3_600_000)
  vi.advanceTimersByTime(5_000)
  expect(streams).toHaveLength(2)
  expect(kinds().at(-1)).toBe('lost')
})

test('a look after it while it waits for its turn opens it at once', () => {
  const { kept, streams, last } = open()
  for (let n = 0; n < 6; n += 1) {
    last().fail()
    vi.advanceTimersByTime(30_000)
  }
  last().fail()
  const before = streams.length
  kept.nudge()
  expect(streams).toHaveLength(before + 1)
  kept.nudge()
  expect(streams).toHaveLength(before + 1)
})

test('what the old stream still says after a new one is open is not heard', () => {
  const { streams, last, kinds } = open()
  last().fail()
  vi.advanceTimersByTime(1_000)
  streams[0]?.send('refresh', null)
  expect(kinds()).toEqual([])
})

test('while the database is not heard the pages ask by themselves', () => {
  const { last, kinds, kept } = open()
  last().send('hello', { quietMs: 0, hears: false, spreadMs: 250 })
  expect([kinds(), kept.greeting()]).toEqual([[], null])
  last().send('refresh', null)
  last().send('deaf', null)
  last().send('refresh', null)
  expect(kinds()).toEqual(['everything', 'lost', 'everything'])
})

test('a window that joins is greeted while the stream is there, and only then', () => {
  const { kept, last } = open()
  greet(last(), 4_000)
  vi.advanceTimersByTime(1_000)
  expect(kept.greeting()).toEqual({ kind: 'hello', quietMs: 5_000, spreadMs: 250 })
  last().send('changes', [])
  last().send('beat', { spreadMs: 900 })
  expect(kept.greeting()).toEqual({ kind: 'hello', quietMs: 0, spreadMs: 900 })
  last().fail()
  expect(kept.greeting()).toBeNull()
})

test.each([
  ['crowded', 'lost'],
  ['session', 'everything'],
] as const)('a stream that the server ended (%s) is not opened again by itself', (reason, kind) => {
  const { streams, last, kinds } = open()
  greet(last())
  last().send('ended', { reason })
  last().fail()
  vi.advanceTimersByTime(300_000)
  expect([streams.length, kinds().at(-1)]).toEqual([1, kind])
})
