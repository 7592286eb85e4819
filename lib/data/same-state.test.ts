import { describe, expect, it } from 'vitest'
import { sameState } from './same-state'

describe('answers of one state of the database', () => {
  const counter = () => {
    let reads = 0
    const answers = sameState<number>(2)
    const ask = (key: string, snapshot: string | null, readIn: string | null = snapshot) =>
      answers.ask(key, snapshot, async () => {
        reads += 1
        return { answer: reads, snapshot: readIn }
      })
    return { ask, reads: () => reads }
  }

  it('are read once, also by those who ask while they are read', async () => {
    const { ask, reads } = counter()
    expect(await Promise.all([ask('a', '5:5:'), ask('a', '5:5:')])).toEqual([1, 1])
    expect(await ask('a', '5:5:')).toBe(1)
    expect(reads()).toBe(1)
  })
  it('are read anew in another state, for another question, and where no state is known', async () => {
    const { ask } = counter()
    await ask('a', '5:5:')
    expect(await ask('a', '5:6:')).toBe(2)
    expect(await ask('b', '5:6:')).toBe(3)
    expect(await ask('b', null)).toBe(4)
  })
  it('are not kept when something changed while they were read', async () => {
    const { ask } = counter()
    await ask('a', '5:5:', '5:6:')
    expect(await ask('a', '5:5:')).toBe(2)
  })
  it('are not kept when reading failed', async () => {
    const answers = sameState<number>(2)
    await expect(answers.ask('a', '1:1:', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await answers.ask('a', '1:1:', async () => ({ answer: 7, snapshot: '1:1:' }))).toBe(7)
  })
  it('are forgotten from the oldest on', async () => {
    const { ask } = counter()
    for (const key of ['a', 'b', 'c']) await ask(key, '5:5:')
    expect(await ask('c', '5:5:')).toBe(3)
    expect(await ask('a', '5:5:')).toBe(4)
  })
})
