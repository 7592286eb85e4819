import { z } from 'zod'
import { REFUSALS } from '@/lib/domain/policy'
import { STATUSES } from '@/lib/domain/task'
import { Milestone } from './campaign'
import { Effect, Rates } from './effect'
import { PersonRef } from './refs'
import { TaskDetail } from './task'
import { Extension, LinkedTask, Submission } from './task-parts'

const refusal = z.enum(REFUSALS).nullable()

/** A result once sent, and what was said to it. */
export const SentResult = Submission.extend({
  state: z.enum(['waiting', 'confirmed', 'returned', 'taken_back', 'closed']),
  decision: z.object({ by: PersonRef, at: z.string(), note: z.string().nullable() }).nullable(),
})
export type SentResult = z.infer<typeof SentResult>

/** One update on the way to the result; only what was said in it. */
export const Update = z.object({
  at: z.string(),
  by: PersonRef.nullable(),
  kind: z.enum(['progress', 'submission']),
  percent: z.number().nullable(),
  done: z.number().nullable(),
  note: z.string().nullable(),
})

/** What a result that waits is decided with: GET /api/tasks/{id}/decision. */
export const ResultDecision = z.object({
  task: TaskDetail,
  /** the one sent last, decided or not; null when none was ever sent */
  result: SentResult.nullable(),
  /** the due date it is judged by: the one approved when it was sent */
  judgedBy: z.string().nullable(),
  /** those returned before it, the newest first */
  returned: z.array(SentResult),
  /** the last ones, the newest last */
  updates: z.array(Update),
  /** why this person may not; null = may */
  refusals: z.object({ confirm: refusal, return: refusal }),
  /** null while nothing waits */
  effect: z
    .object({
      confirm: Effect,
      return: Effect,
      /** the state a return leads back to */
      returnsTo: z.object({ status: z.enum(STATUSES), percent: z.number(), done: z.number().nullable() }),
    })
    .nullable(),
})
export type ResultDecision = z.infer<typeof ResultDecision>

/** What a request for a later date is decided with: GET /api/extensions/{id}. */
export const ExtensionDecision = z.object({
  task: TaskDetail,
  extension: Extension,
  /** approved before it */
  earlier: z.array(Extension),
  ceremonyOn: z.string(),
  /** from today to the ceremony or the date asked for */
  milestones: z.array(Milestone),
  /** tasks that wait for this one and would begin or be due too early */
  contradicted: z.object({ approved: z.array(LinkedTask), declined: z.array(LinkedTask) }),
  /** Monday to Friday without public holidays; between the due date and the ceremony, neither counted */
  workingDays: z.object({ added: z.number(), approved: z.number(), declined: z.number() }),
  refusal,
  /** null once it is decided */
  effect: z.object({ approve: Effect, decline: Effect }).nullable(),
  /** the rates if the result were sent on the date asked for and everything else stood as today */
  assumed: z.object({ now: Rates, approved: Rates, declined: Rates }).nullable(),
})
export type ExtensionDecision = z.infer<typeof ExtensionDecision>
