import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '@/lib/contracts/event'
import { type Due, gatherChanges } from './gather'

const task = (taskId: string): Change => ({ kind: 'task', campaignId: 'plan', taskId, by: null })

function open({ tookMs = 0, random = (): number => 0 } = {}) {
  const asked: { due: Due; at: number }[] = []
  const start = Date.now()
  const world = { isBusy: false }
  const gathered = gatherChanges({
    async refresh(due) {
      asked.push({ due, at: Date.now() - start })
      await new Promise((done) => setTimeout(done, tookMs))
    },
    isBusy: () => world.isBusy,
    spreadMs: () => 3_000,
    random,
  })
  return { asked, world, ...gathered }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('changes within 250 ms make one refresh', async () => {
  const { take, asked } = open()
  take([task('a')])
  await pass(200)
  take([task('b')])
  await pass(2_000)
  expect(asked).toEqual([{ due: [task('a'), task('b')], at: 250 }])
})

test('pages spread their asking over the time they are told', async () => {
  const { take, asked } = open({ random: () => 1 })
  take([task('a')])
  await pass(5_000)
  expect(asked.map(({ at }) => at)).toEqual([3_250])
})

test('everything covers what is named beside it', async () => {
  const { take, asked } = open()
  take([task('a')])
  take('everything')
  take([task('b')])
  await pass(1_000)
  expect(asked.map(({ due }) => due)).toEqual(['everything'])
})

test('an own change on its way is waited for, but not longer than fifteen seconds', async () => {
  const { take, asked, world } = open()
  world.isBusy = true
  take([task('a')])
  await pass(2_000)
  expect(asked).toEqual([])
  world.isBusy = false
  await pass(300)
  expect(asked).toHaveLength(1)
  world.isBusy = true
  take([task('b')])
  await pass(14_000)
  expect(asked).toHaveLength(1)
  await pass(3_000)
  expect(asked).toHaveLength(2)
})

test('a storm of changes makes no more than two refreshes a second', async () => {
  const { take, asked } = open()
  for (let n = 0; n < 100; n += 1) {
    take([task(String(n))])
    await pass(100)
  }
  await pass(2_000)
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.length).toBeLessThan(24)
  expect(asked.reduce((sum, { due }) => sum + due.length, 0)).toBe(100)
})

test('a server that takes a second to answer is asked every three seconds or so', async () => {
  const { take, asked } = open({ tookMs: 1_000 })
  for (let n = 0; n < 400; n += 1) {
    take([task(String(n))])
    await pass(100)
  }
  expect(asked.length).toBeLessThan(16)
})

test('after the end nothing is asked any more', async () => {
  const { take, stop, asked } = open()
  take([task('a')])
  stop()
  take([task('b')])
  await pass(5_000)
  expect(asked).toEqual([])
})
