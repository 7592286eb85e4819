import { z } from 'zod'
import { BADGES, DEADLINES } from '@/lib/domain/deadline'
import { STATUSES } from '@/lib/domain/task'
import { PersonRef, UnitRef } from './refs'
import {
  Comment,
  Explanation,
  Extension,
  Judgement,
  LinkedTask,
  NewSteps,
  Obstacle,
  Step,
  Submission,
  Urging,
  WishedSteps,
} from './task-parts'
import { basisPoints, id, line, paragraph, plainDateField, quantity, reason, version, weight } from './text'

export { PersonRef, UnitRef }

/** A task as every route and screen sees it (contract.md). Percentages in basis points, days as `YYYY-MM-DD`. */
export const Task = z.object({
  id: z.string(),
  key: z.string(),
  campaignId: z.string(),
  group: z.string(),
  title: z.string(),
  product: z.string().nullable(),
  leadUnit: UnitRef,
  coordinatingUnits: z.array(UnitRef),
  owner: PersonRef.nullable(),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  originalDueOn: z.string().nullable(),
  dueLabel: z.string().nullable(),
  extensionCount: z.number(),
  status: z.enum(STATUSES),
  deadline: z.enum(DEADLINES),
  badge: z.enum(BADGES),
  daysLate: z.number(),
  percent: z.number(),
  planned: z.number(),
  indicator: z
    .object({ name: z.string(), unit: z.string(), target: z.number(), done: z.number() })
    .nullable(),
  weight: z.number(),
  returned: z.boolean(),
  submittedOn: z.string().nullable(),
  completedOn: z.string().nullable(),
  obstacle: z.string().nullable(),
  version: z.number(),
  updatedAt: z.string(),
})
export type Task = z.infer<typeof Task>

export const Evidence = z.object({
  id: z.string(),
  kind: z.enum(['link', 'document', 'file']),
  title: z.string(),
  url: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentDate: z.string().nullable(),
  /** of a file: its name as given, its type as its content shows, what it is as stored */
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  bytes: z.number().nullable(),
  sha256: z.string().nullable(),
  hasThumbnail: z.boolean().nullable(),
  by: PersonRef,
  at: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** The task with its parts: GET /api/tasks/:id. */
export const TaskDetail = Task.extend({
  condition: z.string().nullable(),
  /** the day the condition was fulfilled, and what shows it */
  conditionMetOn: z.string().nullable(),
  conditionNote: z.string().nullable(),
  quote: z.string().nullable(),
  baseline: z.object({ startsOn: z.string().nullable(), dueOn: z.string().nullable() }),
  /** the standing submission, waiting or confirmed */
  submission: Submission.nullable(),
  /** why the last result came back, while the task is marked returned */
  returnReason: z.object({ reason: z.string(), by: PersonRef, at: z.string() }).nullable(),
  evidence: z.array(Evidence),
  extensions: z.array(Extension),
  comments: z.array(Comment),
  urgings: z.array(Urging),
  steps: z.array(Step),
  obstacles: z.array(Obstacle),
  explanations: z.array(Explanation),
  /** "sau khi": tasks this one waits for, and those that wait for it */
  waitsFor: z.array(LinkedTask),
  followedBy: z.array(LinkedTask),
  lastHeardOn: z.string().nullable(),
  /** of an unfinished task, while one stands */
  judgement: Judgement.nullable(),
})
export type TaskDetail = z.infer<typeof TaskDetail>

export const TaskPage = z.object({
  items: z.array(Task),
  total: z.number().nullable(),
  totalOver: z.number().optional(),
  nextCursor: z.string().nullable(),
})
export type TaskPage = z.infer<typeof TaskPage>

export const TITLE_MAX = 500
const indicator = z.strictObject({
  name: line(300),
  unit: line(60),
  target: quantity.min(1, { error: 'out_of_range' }),
})

const plainFields = {
  group: line(64),
  title: line(TITLE_MAX),
  leadUnitId: id,
  ownerId: id.nullable().optional(),
  coordinatingUnitIds: z.array(id).max(50, { error: 'too_long' }).optional(),
  startsOn: plainDateField.nullable().optional(),
  dueOn: plainDateField.nullable().optional(),
  dueLabel: line(200).nullable().optional(),
  product: line(1_000).nullable().optional(),
  weight: weight.optional(),
  indicator: indicator.nullable().optional(),
  condition: line(300).nullable().optional(),
}
const inOrder = (value: { startsOn?: string | null | undefined; dueOn?: string | null | undefined }) =>
  !value.startsOn || !value.dueOn || value.startsOn <= value.dueOn

export const CreateTask = z
  .strictObject({ ...plainFields, steps: NewSteps.optional() })
  .refine(inOrder, { path: ['dueOn'], error: 'date_order' })
export type CreateTask = z.infer<typeof CreateTask>

export const EditTask = z
  .strictObject({
    ...plainFields,
    group: plainFields.group.optional(),
    title: plainFields.title.optional(),
    leadUnitId: id.optional(),
    steps: WishedSteps.optional(),
    version,
  })
  .refine(inOrder, { path: ['dueOn'], error: 'date_order' })
export type EditTask = z.infer<typeof EditTask>

export const ReportProgress = z.strictObject({
  version,
  percent: basisPoints.optional(),
  done: quantity.optional(),
  note: paragraph(2_000).optional(),
  obstacle: paragraph(2_000).nullable().optional(),
})
export type ReportProgress = z.infer<typeof ReportProgress>

export const SubmitResult = z.strictObject({
  version,
  result: paragraph(4_000),
  done: quantity.optional(),
  shortfallReason: paragraph(2_000).optional(),
})
export type SubmitResult = z.infer<typeof SubmitResult>

export const Versioned = z.strictObject({ version })
export const ConfirmResult = z.strictObject({ version, note: paragraph(2_000).optional() })
export const WithReason = z.strictObject({ version, reason: reason() })
export const RequestExtension = z.strictObject({ due: plainDateField, reason: reason() })
export const DecideExtension = z.strictObject({
  decision: z.enum(['approved', 'declined'], { error: 'not_a_choice' }),
  note: paragraph(2_000).optional(),
})
export const Urge = z.strictObject({ note: paragraph(2_000).optional() })
export const AddComment = z.strictObject({
  text: reason(4_000),
  mentionIds: z.array(id).max(20, { error: 'too_long' }).optional(),
})

const webAddress = z
  .url({ error: 'bad_text' })
  .max(2_000, { error: 'too_long' })
  .refine((text) => /^https?:\/\//i.test(text), { error: 'bad_text' })
export const AddEvidence = z.union([
  z.strictObject({ url: webAddress, title: line(300) }),
  z.strictObject({ documentNumber: line(100), documentDate: plainDateField, title: line(300) }),
])
export type AddEvidence = z.infer<typeof AddEvidence>
/** The words beside a file of a multipart body; without a title the file's name is it. */
export const FileWords = z.strictObject({ title: line(300).optional() })
