import { expect, test } from 'vitest'
import type { SaveOutcome } from '@/components/task/deliver'
import { sendInTurn } from './send-in-turn'

test.each<[string, SaveOutcome[], number, boolean]>([
  ['all that wait', ['saved', 'gone', 'saved'], 3, true],
  ['the ones after one that the server fails on', ['retry', 'saved', 'saved'], 3, false],
  ['the ones after one that is refused', ['refused', 'conflict', 'saved'], 3, true],
  ['no more, once nothing gets through', ['saved', 'halt', 'saved'], 2, false],
])('a queue sends %s', async (_, outcomes, tried, isThrough) => {
  let asked = 0
  const answer = await sendInTurn(outcomes, async (outcome) => {
    asked += 1
    return outcome
  })
  expect([asked, answer]).toEqual([tried, isThrough])
})
