import { z } from 'zod'
import { BADGES } from '@/lib/domain/deadline'
import { JUDGEMENT_LEVELS } from '@/lib/domain/judgement'
import { MAX_STEPS } from '@/lib/domain/steps'
import { PersonRef, UnitRef } from './refs'
import { id, line, paragraph, plainDateField, reason, version } from './text'

export const Submission = z.object({
  id: z.string(),
  result: z.string(),
  shortfallReason: z.string().nullable(),
  by: PersonRef,
  at: z.string(),
})
export const Extension = z.object({
  id: z.string(),
  from: z.string(),
  due: z.string(),
  reason: z.string(),
  by: PersonRef,
  at: z.string(),
  state: z.enum(['pending', 'approved', 'declined', 'closed']),
  note: z.string().nullable(),
  /** who decided and when; a request closed by another step has no one */
  decidedBy: PersonRef.nullable(),
  decidedAt: z.string().nullable(),
})
export type Extension = z.infer<typeof Extension>
export const Comment = z.object({
  id: z.string(),
  text: z.string(),
  by: PersonRef,
  at: z.string(),
  /** people named in it with @ */
  mentions: z.array(PersonRef),
  editedAt: z.string().nullable(),
  /** its first 15 minutes are not over, so its author may change it */
  editable: z.boolean(),
})
export type Comment = z.infer<typeof Comment>
export const Urging = z.object({
  id: z.string(),
  note: z.string().nullable(),
  by: PersonRef,
  at: z.string(),
  /** days past the due date at that moment */
  daysLate: z.number(),
})

/** What stands in a task's way, from the day it was raised to the day it was cleared. */
export const Obstacle = z.object({
  id: z.string(),
  text: z.string(),
  sinceOn: z.string(),
  helpUnit: UnitRef.nullable(),
  inReport: z.boolean(),
  by: PersonRef,
  at: z.string(),
  answer: z.object({ text: z.string(), by: PersonRef, at: z.string() }).nullable(),
  clearing: z.object({ note: z.string().nullable(), by: PersonRef, at: z.string() }).nullable(),
})
export type Obstacle = z.infer<typeof Obstacle>

export const Step = z.object({
  id: z.string(),
  title: z.string(),
  owner: PersonRef.nullable(),
  dueOn: z.string().nullable(),
  done: z.object({ by: PersonRef, at: z.string() }).nullable(),
})
export type Step = z.infer<typeof Step>

/** Another task that this one waits for, or that waits for this one. */
export const LinkedTask = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  badge: z.enum(BADGES),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** it is due after the waiting one starts, or after that one is due */
  contradicts: z.boolean(),
})
export type LinkedTask = z.infer<typeof LinkedTask>

export const Explanation = z.object({
  id: z.string(),
  question: z.string(),
  by: PersonRef,
  at: z.string(),
  answer: z.object({ text: z.string(), by: PersonRef, at: z.string() }).nullable(),
})
export type Explanation = z.infer<typeof Explanation>

/** A leader's own judgement of a task beside what is computed; it stands until another one or its end. */
export const Judgement = z.object({
  level: z.enum(JUDGEMENT_LEVELS),
  reason: z.string(),
  by: PersonRef,
  on: z.string(),
})
export type Judgement = z.infer<typeof Judgement>

export const RaiseObstacle = z.strictObject({
  text: reason(),
  sinceOn: plainDateField.optional(),
  helpUnitId: id.nullable().optional(),
  inReport: z.boolean().optional(),
})
export type RaiseObstacle = z.infer<typeof RaiseObstacle>
export const AnswerText = z.strictObject({ text: reason() })
/** Clearing says what was done. */
export const ClearObstacle = z.strictObject({ note: reason() })

const stepFields = {
  title: line(300),
  ownerId: id.nullable().optional(),
  dueOn: plainDateField.nullable().optional(),
}
export const AddStep = z.strictObject(stepFields)
export type AddStep = z.infer<typeof AddStep>
export const EditStep = z.strictObject({
  ...stepFields,
  title: stepFields.title.optional(),
  done: z.boolean().optional(),
  /** the step it comes after; null = first */
  afterId: id.nullable().optional(),
})
export type EditStep = z.infer<typeof EditStep>

const stepList = <Row extends z.ZodType>(row: Row) => z.array(row).max(MAX_STEPS, { error: 'too_many_steps' })
/** The whole checklist of a new task, in order. */
export const NewSteps = stepList(AddStep)
/** The whole checklist as it should be, in order: rows with `id` stay, others are new, what is not named goes. */
export const WishedSteps = stepList(z.strictObject({ id: id.optional(), ...stepFields }))
export type WishedSteps = z.infer<typeof WishedSteps>

export const SetDependencies = z.strictObject({
  afterTaskIds: z.array(id).max(50, { error: 'too_long' }),
})
export const MeetCondition = z.strictObject({
  version,
  /** the day it was fulfilled; null = not fulfilled after all */
  metOn: plainDateField.nullable(),
  note: paragraph(500).optional(),
})
export const AskExplanation = z.strictObject({ question: reason() })
export const JudgeTask = z.strictObject({
  level: z.enum(JUDGEMENT_LEVELS, { error: 'not_a_choice' }),
  reason: reason(),
})
export type JudgeTask = z.infer<typeof JudgeTask>
export const EditComment = z.strictObject({ text: reason(4_000) })

/** A new place within the task's group: behind that task, or before all others. */
export const PlaceTask = z.strictObject({ after: id.nullable() })
export type PlaceTask = z.infer<typeof PlaceTask>
