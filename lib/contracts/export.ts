import { z } from 'zod'
import { TaskFilter } from './task'

/** The list's filters, without its paging: a file has every matching task. */
const ExportFilter = TaskFilter.omit({ cursor: true, limit: true })
export type ExportFilter = z.infer<typeof ExportFilter>

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const ExportQuery = ExportFilter.extend({ format: z.enum(EXPORT_FORMATS, { error: 'not_a_choice' }) })
