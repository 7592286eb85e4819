import { z } from 'zod'
import { BULK_MAX } from './bulk'
import { list, TaskFilter } from './task-filter'

/** The list's filters, without its paging: a file has every matching task, or of those the ones named by key. */
const ExportFilter = TaskFilter.omit({ cursor: true, limit: true }).extend({
  keys: list(z.string().max(20, { error: 'too_long' }), BULK_MAX).optional(),
})
export type ExportFilter = z.infer<typeof ExportFilter>

/** As the menu offers them: what is calculated with, what other programs read, what is printed. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'pdf', 'docx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const ExportQuery = ExportFilter.extend({ format: z.enum(EXPORT_FORMATS, { error: 'not_a_choice' }) })
