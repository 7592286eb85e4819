import { z } from 'zod'
import { Task } from './task'
import { basisPoints, id, line, paragraph, plainDateField, quantity, version, weight } from './text'

/** How many tasks one request may change. */
export const BULK_MAX = 200

/** true = says what would happen and changes nothing */
const check = z.boolean().optional()
const rowsOf = <R extends z.ZodType>(row: R) =>
  z.array(row).min(1, { error: 'required' }).max(BULK_MAX, { error: 'too_long' })
const chosen = { tasks: rowsOf(z.strictObject({ id, version })), check }

/** One cell of a column: each row brings its own value. */
const FilledCell = z.union([
  z.strictObject({ id, version, ownerId: id.nullable() }),
  z.strictObject({ id, version, startsOn: plainDateField.nullable() }),
  z.strictObject({ id, version, dueOn: plainDateField.nullable() }),
  z.strictObject({ id, version, weight }),
  z.strictObject({ id, version, percent: basisPoints }),
  z.strictObject({ id, version, done: quantity }),
])
export type FilledCell = z.infer<typeof FilledCell>

/** One step on many tasks: all of them or none. */
export const BulkStep = z.union([
  z.strictObject({ ...chosen, action: z.literal('urge'), note: paragraph(2_000).optional() }),
  z.strictObject({ ...chosen, action: z.literal('reassign'), ownerId: id.nullable() }),
  z.strictObject({
    ...chosen,
    action: z.literal('move_due'),
    /** working or calendar days have been counted by the caller: each task's own new day */
    days: z
      .number({ error: 'out_of_range' })
      .int({ error: 'out_of_range' })
      .min(-365, { error: 'out_of_range' })
      .max(365, { error: 'out_of_range' }),
  }),
  z.strictObject({ ...chosen, action: z.literal('set_due'), dueOn: plainDateField }),
  z.strictObject({ ...chosen, action: z.literal('change_group'), group: line(64) }),
  z.strictObject({ tasks: rowsOf(FilledCell), check, action: z.literal('fill') }),
])
export type BulkStep = z.infer<typeof BulkStep>

/** Why one row would keep the whole request from going through: an error code and what is behind it. */
export const BulkRefusal = z.object({
  id: z.string(),
  key: z.string().nullable(),
  code: z.string(),
  reason: z.string(),
})
export type BulkRefusal = z.infer<typeof BulkRefusal>

/** The tasks as they stand after the step, or would stand; `refusals` only in a check. `batchId` undoes the step. */
export const BulkAnswer = z.object({
  items: z.array(Task),
  batchId: z.string().nullable(),
  refusals: z.array(BulkRefusal),
})
export type BulkAnswer = z.infer<typeof BulkAnswer>
