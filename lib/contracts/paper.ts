import { z } from 'zod'
import { BriefingQuery } from './briefing'
import { DashboardQuery } from './dashboard'

/** Papers of the office that are no report: a sheet about one task, the evidence of a group. */
export const RECORD_FORMATS = ['pdf', 'docx'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]
export const RecordQuery = z.strictObject({ format: z.enum(RECORD_FORMATS, { error: 'not_a_choice' }) })

export const CATALOGUE_FORMATS = ['pdf', 'docx', 'xlsx'] as const
export type CatalogueFormat = (typeof CATALOGUE_FORMATS)[number]
export const CatalogueQuery = z.strictObject({
  format: z.enum(CATALOGUE_FORMATS, { error: 'not_a_choice' }),
})

/** One page of A4: what the dashboard or the briefing shows. */
export const PAGE_FORMATS = ['pdf', 'docx'] as const
const pageFormat = { format: z.enum(PAGE_FORMATS, { error: 'not_a_choice' }) }
export const DashboardPageQuery = DashboardQuery.extend(pageFormat)
export type DashboardPageQuery = z.infer<typeof DashboardPageQuery>
export const BriefingPageQuery = BriefingQuery.extend(pageFormat)
export type BriefingPageQuery = z.infer<typeof BriefingPageQuery>
