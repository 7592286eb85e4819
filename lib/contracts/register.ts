import { z } from 'zod'
import { PersonRef } from './refs'
import { Task } from './task'
import { unitName } from './task-filter'
import { Extension, Obstacle, Urging } from './task-parts'
import { cursor, id, pageSize, paragraph, plainDateField } from './text'

/** What every register is asked with: a branch of the units, words, and its place in the list. */
const register = {
  /** of tasks led by this unit or one below it */
  branch: unitName.optional(),
  q: paragraph(200).optional(),
  cursor: cursor.optional(),
  limit: pageSize(50),
}
/** First and last day of the span, both in it. */
const days = { from: plainDateField.optional(), to: plainDateField.optional() }

const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** on the first page; exact */
    total: z.number().nullable(),
    nextCursor: z.string().nullable(),
  })

export const OBSTACLE_STATES = ['open', 'cleared', 'all'] as const
/** Days are those since which the obstacle stands. */
export const ObstacleFilter = z.strictObject({
  state: z.enum(OBSTACLE_STATES, { error: 'not_a_choice' }).default('open'),
  ...days,
  ...register,
})
export type ObstacleFilter = z.infer<typeof ObstacleFilter>

export const RegisteredObstacle = Obstacle.extend({ task: Task })
export type RegisteredObstacle = z.infer<typeof RegisteredObstacle>
export const ObstaclePage = pageOf(RegisteredObstacle)
export type ObstaclePage = z.infer<typeof ObstaclePage>

export const URGING_ANSWERS = ['all', 'none', 'given'] as const
/** Days are those of the urging; `person` = who was urged. */
export const UrgingFilter = z.strictObject({
  answer: z.enum(URGING_ANSWERS, { error: 'not_a_choice' }).default('all'),
  person: id.optional(),
  ...days,
  ...register,
})
export type UrgingFilter = z.infer<typeof UrgingFilter>

export const RegisteredUrging = Urging.extend({
  /** who was urged: the owner of that moment */
  urged: PersonRef.nullable(),
  /** which urging of the task it was, from 1 */
  ordinal: z.number(),
  /** the first word of the lead or a coordinating unit after it */
  answeredAt: z.string().nullable(),
  task: Task,
})
export type RegisteredUrging = z.infer<typeof RegisteredUrging>
export const UrgingPage = pageOf(RegisteredUrging)
export type UrgingPage = z.infer<typeof UrgingPage>

export const EXTENSION_STATES = ['all', 'pending', 'approved', 'declined'] as const
/** Days are those of the request. */
export const ExtensionFilter = z.strictObject({
  state: z.enum(EXTENSION_STATES, { error: 'not_a_choice' }).default('all'),
  ...days,
  ...register,
})
export type ExtensionFilter = z.infer<typeof ExtensionFilter>

export const RegisteredExtension = Extension.extend({
  /** which request of the task it was, from 1 */
  ordinal: z.number(),
  task: Task,
})
export type RegisteredExtension = z.infer<typeof RegisteredExtension>
export const ExtensionPage = pageOf(RegisteredExtension)
export type ExtensionPage = z.infer<typeof ExtensionPage>

export const TrashFilter = z.strictObject(register)
export type TrashFilter = z.infer<typeof TrashFilter>

/** A task in the trash, with how much comes back with it. */
export const TrashedTask = z.object({
  task: Task,
  deletedAt: z.string(),
  by: PersonRef.nullable(),
  parts: z.object({ steps: z.number(), evidence: z.number(), comments: z.number(), links: z.number() }),
})
export type TrashedTask = z.infer<typeof TrashedTask>
export const TrashPage = pageOf(TrashedTask)
export type TrashPage = z.infer<typeof TrashPage>
