import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '@/lib/contracts/event'
import { catchUp } from './catch-up'
import type { Due } from './gather'

const CHANGE: Change = { kind: 'task', campaignId: 'plan', taskId: 'a', by: null }

/** A page that came ten seconds ago. */
function open() {
  const asked: Due[] = []
  let [isTold, spreadMs] = [false, 0]
  const hear = catchUp({
    take: (due) => asked.push(due),
    told: (now) => {
      isTold = now
    },
    spread: (ms) => {
      spreadMs = ms
    },
    since: Date.now() - 10_000,
  })
  return { asked, hear, isTold: () => isTold, spreadMs: () => spreadMs }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a page that came after the last change asks for nothing again', () => {
  const { asked, hear, isTold } = open()
  hear({ kind: 'hello', quietMs: 10_001, spreadMs: 250 })
  expect([asked, isTold()]).toEqual([[], true])
})

test('a change between the page and its stream is caught up with', () => {
  const { asked, hear } = open()
  hear({ kind: 'hello', quietMs: 3_000, spreadMs: 250 })
  expect(asked).toEqual(['everything'])
})

test('a stream that was away while nothing changed costs nothing', () => {
  const { asked, hear } = open()
  hear({ kind: 'hello', quietMs: 60_000, spreadMs: 250 })
  vi.advanceTimersByTime(20_000)
  hear({ kind: 'beat', spreadMs: 250 })
  vi.advanceTimersByTime(5_000)
  hear({ kind: 'hello', quietMs: 5_001, spreadMs: 250 })
  expect(asked).toEqual([])
  hear({ kind: 'changes', changes: [CHANGE] })
  vi.advanceTimersByTime(5_000)
  hear({ kind: 'hello', quietMs: 4_000, spreadMs: 250 })
  expect(asked).toEqual([[CHANGE], 'everything'])
})

test('a beat before the first greeting says nothing about what was missed', () => {
  const { asked, hear, isTold } = open()
  hear({ kind: 'beat', spreadMs: 250 })
  expect(isTold()).toBe(false)
  hear({ kind: 'hello', quietMs: 3_000, spreadMs: 250 })
  expect(asked).toEqual(['everything'])
})

test('a lost stream lets the page ask by itself, at once and again when it is back', () => {
  const { asked, hear, isTold } = open()
  hear({ kind: 'hello', quietMs: 60_000, spreadMs: 250 })
  hear({ kind: 'lost' })
  expect([asked, isTold()]).toEqual([['everything'], false])
  hear({ kind: 'beat', spreadMs: 250 })
  expect(isTold()).toBe(false)
  hear({ kind: 'hello', quietMs: 600_000, spreadMs: 250 })
  expect([asked, isTold()]).toEqual([['everything', 'everything'], true])
})

test('coming back among the first after a restart, a page still spreads its asking as among all', () => {
  const { hear, spreadMs } = open()
  hear({ kind: 'hello', quietMs: 60_000, spreadMs: 3_000 })
  hear({ kind: 'hello', quietMs: 0, spreadMs: 250 })
  expect(spreadMs()).toBe(3_000)
  hear({ kind: 'beat', spreadMs: 500 })
  expect(spreadMs()).toBe(500)
})
