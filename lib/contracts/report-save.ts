import { z } from 'zod'
import { SECTION_KEYS } from '@/lib/domain/report-section'
import { SectionBlock } from './report'
import { TextLines } from './report-comparison'
import { PersonRef } from './task'

/** The text of a draft as it was saved once, section by section, beside what stands there now. */
export const SavedReport = z.object({
  version: z.number(),
  at: z.string(),
  by: PersonRef,
  /** those that somebody had written then or has now; the others were by rule and are */
  sections: z.array(
    z.object({
      key: z.enum(SECTION_KEYS),
      number: z.string(),
      title: z.string(),
      /** as saved; null = it was by rule */
      blocks: z.array(SectionBlock).nullable(),
      /** from the text of then to that of now, in lines of pieces */
      lines: TextLines,
    }),
  ),
})
export type SavedReport = z.infer<typeof SavedReport>
