import type { SaveOutcome } from '@/components/task/deliver'

/**
 * Sends one after the other. One that fails waits on and the next has its turn, unless nothing gets through at all.
 * True when nothing is left waiting.
 */
export async function sendInTurn<W>(
  waiting: readonly W[],
  sendOne: (waiting: W) => Promise<SaveOutcome>,
): Promise<boolean> {
  let isThrough = true
  for (const one of waiting) {
    const outcome = await sendOne(one)
    if (outcome === 'halt') return false
    if (outcome === 'retry') isThrough = false
  }
  return isThrough
}
