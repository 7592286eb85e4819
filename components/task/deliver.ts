import type { Task } from '@/lib/contracts/task'
import type { DraftProblem, PressedDraft } from './draft'
import { isOutOfReach } from './draft-problem'
import { beginSending, settleDraft } from './draft-store'
import { restAfter } from './press'

/** `halt` = as `retry`, and no other update would get through now either; `gone` = nothing was left to send. */
export type SaveOutcome = 'saved' | 'halt' | 'gone' | DraftProblem['kind']

type Delivery =
  | { outcome: 'saved'; saved: Task; draft: PressedDraft }
  | { outcome: Exclude<SaveOutcome, 'saved'> }

type Ways = {
  send: (draft: PressedDraft) => Promise<Task>
  problemOf: (error: unknown) => DraftProblem
}

/**
 * Sends one press and puts down what became of it. What was typed meanwhile stays; a draft that another tab has sent,
 * changed or dropped is left alone.
 */
export async function deliver(
  { personId, taskId, key }: { personId: string; taskId: string; key: string },
  { send, problemOf }: Ways,
): Promise<Delivery> {
  const going = beginSending(personId, taskId, key)
  if (!going) return { outcome: 'gone' }
  try {
    const saved = await send(going)
    settleDraft(personId, taskId, key, (draft) => restAfter(draft, saved))
    return { outcome: 'saved', saved, draft: going }
  } catch (error) {
    const problem = problemOf(error)
    settleDraft(personId, taskId, key, (draft) => ({ ...draft, state: 'failed', problem }))
    return { outcome: isOutOfReach(error) ? 'halt' : problem.kind }
  }
}
