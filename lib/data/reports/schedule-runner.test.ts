import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepRunning, type Look, restAfter } from './schedule-runner'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const NOW = '2022-06-17T07:59:30.000Z'

it.each([
  ['until the next run', '2022-06-17T08:00:00.000Z', 30_000],
  ['a minute at most', '2022-06-17T12:00:00.000Z', 60_000],
  ['a minute when nothing is planned', null, 60_000],
  ['a second when it is due and not done', '2022-06-17T07:00:00.000Z', 1_000],
])('rests %s', (_, nextAt, ms) => {
  expect(restAfter({ now: NOW, nextAt })).toBe(ms)
})

it('looks at once, again when the next run is due, and no more once it is stopped', async () => {
  const look = vi.fn(async (): Promise<Look> => ({ now: NOW, nextAt: '2022-06-17T08:00:00.000Z' }))
  const stop = keepRunning(look, () => {})
  await vi.advanceTimersByTimeAsync(0)
  expect(look).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(29_999)
  expect(look).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(look).toHaveBeenCalledTimes(2)
  stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(look).toHaveBeenCalledTimes(2)
})

it('tells a fault and tries again a minute later: a database that is away comes back', async () => {
  const faults: unknown[] = []
  const look = vi
    .fn<() => Promise<Look>>()
    .mockRejectedValueOnce(new Error('away'))
    .mockResolvedValue({ now: NOW, nextAt: null })
  const stop = keepRunning(look, (fault) => faults.push(fault))
  await vi.advanceTimersByTimeAsync(0)
  expect(faults).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(look).toHaveBeenCalledTimes(2)
  expect(faults).toHaveLength(1)
  stop()
})

it('a look that ends after it was stopped starts no other', async () => {
  let end = (_: Look) => {}
  const look = vi.fn(
    () =>
      new Promise<Look>((resolve) => {
        end = resolve
      }),
  )
  const stop = keepRunning(look, () => {})
  await vi.advanceTimersByTimeAsync(0)
  stop()
  end({ now: NOW, nextAt: null })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(look).toHaveBeenCalledTimes(1)
})
