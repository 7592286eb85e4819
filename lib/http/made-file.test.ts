import { describe, expect, it, test } from 'vitest'
import { type FileEnd, type MadeFile, madeFileResponse } from './made-file'

function fileOf(bytes: AsyncGenerator<Uint8Array>) {
  const seen = { closed: 0, ends: [] as FileEnd[] }
  const file: MadeFile = {
    name: 'Nhiệm vụ 264/KH-STP 15/06/2022.xlsx',
    type: 'text/csv',
    bytes,
    close: async () => {
      seen.closed += 1
    },
  }
  return { file, seen }
}

async function* pieces(count: number, fault?: Error): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield Buffer.from(`${index};`)
  if (fault) throw fault
}
const never = () => new AbortController().signal
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a file sent as it is made', () => {
  test('arrives whole, is no one else’s to keep, and ends once', async () => {
    const { file, seen } = fileOf(pieces(3))
    const response = await madeFileResponse(file, never(), (end) => seen.ends.push(end))
    expect(await response.text()).toBe('0;1;2;')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(seen).toEqual({ closed: 1, ends: [{ how: 'done' }] })
  })

  test('that fails before its first byte says so instead of sending one', async () => {
    const { file, seen } = fileOf(pieces(0, new Error('no database')))
    await expect(madeFileResponse(file, never(), (end) => seen.ends.push(end))).rejects.toThrow('no database')
    expect(seen).toEqual({ closed: 1, ends: [] })
  })

  test('that fails later breaks off, so that nobody takes half for the whole', async () => {
    const { file, seen } = fileOf(pieces(2, new Error('lost')))
    const response = await madeFileResponse(file, never(), (end) => seen.ends.push(end))
    await expect(response.text()).rejects.toThrow('lost')
    expect([seen.closed, seen.ends[0]?.how]).toEqual([1, 'fault'])
  })

  test('whose reader goes away, or was gone before it began, frees what it holds', async () => {
    const left = fileOf(pieces(1_000))
    const response = await madeFileResponse(left.file, never(), (end) => left.seen.ends.push(end))
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(left.seen).toEqual({ closed: 1, ends: [{ how: 'left' }] })
    const gone = fileOf(pieces(1_000))
    await madeFileResponse(gone.file, AbortSignal.abort(), (end) => gone.seen.ends.push(end))
    await pause(5)
    expect(gone.seen).toEqual({ closed: 1, ends: [{ how: 'left' }] })
  })

  it.each([
    ['takes nothing any more', { stallMs: 20, longestMs: 5_000 }],
    ['takes for ever', { stallMs: 5_000, longestMs: 20 }],
  ])('whose reader %s is given up', async (_, limits) => {
    const { file, seen } = fileOf(pieces(1_000))
    const response = await madeFileResponse(file, never(), (end) => seen.ends.push(end), limits)
    const reader = response.body?.getReader()
    await reader?.read()
    await pause(60)
    expect(seen).toEqual({ closed: 1, ends: [{ how: 'left' }] })
    await expect(reader?.read()).rejects.toThrow('the reader is gone')
  })
})
