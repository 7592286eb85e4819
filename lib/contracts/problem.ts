import { z } from 'zod'
import { Task } from './task'

/** application/problem+json (contract.md): one shape for every refusal. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  requestId: z.string(),
  reason: z.string().optional(),
  fieldErrors: z.record(z.string(), z.string()).optional(),
  current: Task.optional(),
  changes: z
    .array(
      z.object({
        field: z.string(),
        yours: z.unknown(),
        theirs: z.unknown(),
        by: z.string().nullable(),
        at: z.string().nullable(),
      }),
    )
    .optional(),
})
export type Problem = z.infer<typeof Problem>
