import { z } from 'zod'

const int = z.number().int()
const rate = z.object({ num: int, den: int })
export const Rates = z.object({ completed: rate, onTime: rate, onTimeOriginal: rate })

/** The figures of a plan or a group; `actual` and `planned` in basis points, `gap` in points. */
export const Figures = z.object({
  actual: int.nullable(),
  planned: int.nullable(),
  gap: int.nullable(),
  allConfirmed: z.boolean(),
  rates: Rates,
})
const change = { before: Figures, after: Figures }

/** What a change does to the figures of the plan and of the groups it touches. */
export const Effect = z.object({
  plan: z.object(change),
  groups: z.array(z.object({ key: z.string(), ...change })),
})
export type Effect = z.infer<typeof Effect>

/** Sums of one group, from which its figures and those of any change of one task follow. */
export const GroupTally = z.object({
  key: z.string(),
  points: int,
  weights: int,
  counted: int,
  confirmed: int,
  terms: z.array(z.object({ den: int, sum: int })),
  rates: z.object({
    doneOnTime: int,
    doneLate: int,
    overdue: int,
    doneByOriginal: int,
    openPastOriginal: int,
  }),
})

/** The sums of every group of a plan today: what a form reckons the effect of its fields with. */
export const PlanTally = z.object({
  on: z.string(),
  endsOn: z.string(),
  groups: z.array(GroupTally),
})
export type PlanTally = z.infer<typeof PlanTally>
