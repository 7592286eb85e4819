import { z } from 'zod'

/** Papers of the office that are no report: a sheet about one task. */
export const RECORD_FORMATS = ['pdf', 'docx'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]
export const RecordQuery = z.strictObject({ format: z.enum(RECORD_FORMATS, { error: 'not_a_choice' }) })
