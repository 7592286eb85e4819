import { z } from 'zod'
import { SIGNING_POWERS } from '@/lib/domain/report-heading'
import {
  REPORT_CALENDARS,
  REPORT_KINDS,
  REPORT_SAVES,
  REPORT_STATES,
  REVIEW_VERDICTS,
} from '@/lib/domain/report-kinds'
import { SECTION_KEYS } from '@/lib/domain/report-section'
import { ReportFigures } from './report-figures'
import { PersonRef } from './task'
import { line, paragraph, plainDateField, reason, version } from './text'

const count = z.number().int()
const flag = z.boolean({ error: 'required' })

/** The parts of the form around the text; every one is printed as it stands here. */
export const ReportHeading = z.object({
  parentBody: z.string().nullable(),
  body: z.string(),
  /** what follows the number: `/BC-STP` */
  sign: z.string(),
  place: z.string(),
  /** as printed; `byRule` names those of the three that nobody has written */
  abstract: z.string(),
  opening: z.string(),
  closing: z.string(),
  byRule: z.array(z.enum(['abstract', 'opening', 'closing'])),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  signer: z.object({
    power: z.enum(SIGNING_POWERS),
    /** whose power it is (`GIÁM ĐỐC`), where it is somebody else's */
    of: z.string().nullable(),
    title: z.string(),
    name: z.string().nullable(),
  }),
  groupTable: z.boolean(),
  charts: z.boolean(),
  urgingAnnex: z.boolean(),
})
export type ReportHeading = z.infer<typeof ReportHeading>

/** A piece of text, or a live figure by its key. */
const emphasis = { bold: z.boolean().optional(), italic: z.boolean().optional() }
const text = (max: number) =>
  z
    .string({ error: 'required' })
    .transform((value) => value.normalize('NFC').replace(/[\r\n\t]+/g, ' '))
    .refine((value) => [...value].length <= max, { error: 'too_long' })
    .refine((value) => !/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(value), {
      error: 'bad_text',
    })
const Inline = z.union([
  z.strictObject({ text: text(20_000), ...emphasis }),
  z.strictObject({ token: z.string().max(120, { error: 'too_long' }), ...emphasis }),
])
export const SectionBlock = z.strictObject({
  kind: z.enum(['paragraph', 'item', 'subheading'], { error: 'not_a_choice' }),
  runs: z.array(Inline).max(2_000, { error: 'too_long' }),
})

/** `blocks` as they stand now, `edited` = written by a person; `text` = the same as printed, a line a block. */
export const ReportSection = z.object({
  key: z.enum(SECTION_KEYS),
  number: z.string(),
  title: z.string(),
  edited: z.boolean(),
  blocks: z.array(SectionBlock),
  text: z.string(),
})
export type ReportSection = z.infer<typeof ReportSection>

const Stamp = z.object({ at: z.string(), by: PersonRef })

/** A report as lists show it. */
export const ReportRef = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(REPORT_STATES),
  kind: z.enum(REPORT_KINDS),
  calendar: z.enum(REPORT_CALENDARS),
  periodStart: z.string(),
  periodEnd: z.string(),
  asOf: z.string(),
  /** `quý II năm 2022` */
  periodName: z.string(),
  number: z.string().nullable(),
  sign: z.string(),
  issuedOn: z.string().nullable(),
  createdBy: PersonRef,
  updatedAt: z.string(),
  supersedesId: z.string().nullable(),
  supersededById: z.string().nullable(),
})
export type ReportRef = z.infer<typeof ReportRef>

/** `version` = of the report as saved then; what one person changes within ten minutes is one */
const ReportSave = Stamp.extend({ version: count, step: z.enum(REPORT_SAVES), note: z.string().nullable() })

export const Report = ReportRef.extend({
  campaignId: z.string(),
  heading: ReportHeading,
  sections: z.array(ReportSection),
  figures: ReportFigures,
  /** figures that the text may hold, with the filter of the list behind each */
  tokens: z.array(
    z.object({ key: z.string(), label: z.string(), text: z.string(), list: z.string().nullable() }),
  ),
  frozen: Stamp.nullable(),
  /** changes of the plan since the figures were frozen; 0 while they are live */
  changesSinceFrozen: count,
  /** what a second person said of it as it stands; null = nobody has yet */
  review: Stamp.extend({ verdict: z.enum(REVIEW_VERDICTS), note: z.string().nullable() }).nullable(),
  issued: Stamp.nullable(),
  /** of each file of an issued report, lower-case hexadecimal */
  sha256: z.object({ docx: z.string(), pdf: z.string(), xlsx: z.string() }).nullable(),
  /** the signed paper, scanned: the first one stands, the others stood before it */
  scans: z.array(Stamp.extend({ id: z.string(), name: z.string(), bytes: count, sha256: z.string() })),
  /** why it replaces another one */
  reason: z.string().nullable(),
  saves: z.array(ReportSave),
})
export type Report = z.infer<typeof Report>

/** The pages as they are printed (lib/documents/official/layout); lengths in points, marks as the painter takes them. */
export const ReportPages = z.object({
  /** how many there are; the first ones are here */
  total: count,
  /** characters that the font does not have, printed as empty boxes: the first twelve */
  unprintable: z.array(z.string()),
  pages: z.array(
    z.object({
      width: z.number(),
      height: z.number(),
      number: count.nullable(),
      marks: z.array(z.unknown()),
    }),
  ),
})
export type ReportPages = z.infer<typeof ReportPages>

export const ReportList = z.object({ items: z.array(ReportRef) })

export const CreateReport = z
  .strictObject({
    kind: z.enum(REPORT_KINDS, { error: 'not_a_choice' }),
    periodStart: plainDateField,
    periodEnd: plainDateField,
    asOf: plainDateField,
  })
  .refine(({ periodStart, periodEnd }) => periodStart <= periodEnd, {
    path: ['periodEnd'],
    error: 'span_order',
  })
export type CreateReport = z.infer<typeof CreateReport>

/** Each once: who is named twice is told once. */
const names = z
  .array(line(200))
  .max(30, { error: 'too_long' })
  .transform((all) => [...new Set(all)])
/** The form as it is typed. */
export const HeadingParts = z.strictObject({
  parentBody: line(200).nullable(),
  body: line(200),
  sign: z.string().regex(/^\/BC-[A-ZĐ0-9-]{1,30}$/u, { error: 'bad_sign' }),
  place: line(100),
  abstract: line(600).nullable(),
  opening: line(2_000).nullable(),
  closing: line(2_000).nullable(),
  addressees: names,
  recipients: names,
  signer: z.strictObject({
    power: z.enum(SIGNING_POWERS, { error: 'not_a_choice' }),
    of: line(100).nullable(),
    title: line(100),
    name: line(100).nullable(),
  }),
  groupTable: flag,
  charts: flag,
  urgingAnnex: flag,
})
const HeadingChange = HeadingParts.partial()

/** `blocks: null` gives a section back to the rules, null of `abstract`, `opening`, `closing` those. */
export const EditReport = z.strictObject({
  version,
  asOf: plainDateField.optional(),
  heading: HeadingChange.optional(),
  sections: z
    .array(
      z.strictObject({
        key: z.enum(SECTION_KEYS, { error: 'not_a_choice' }),
        blocks: z.array(SectionBlock).max(1_000, { error: 'too_long' }).nullable(),
      }),
    )
    .max(SECTION_KEYS.length, { error: 'too_long' })
    .optional(),
})
export type EditReport = z.infer<typeof EditReport>

export const IssueReport = z.strictObject({
  version,
  /** as Văn thư gave it: digits, below 10 with a zero */
  number: z
    .string({ error: 'required' })
    .trim()
    .regex(/^\d{1,6}$/u, { error: 'bad_number' })
    .transform((value) => value.padStart(2, '0'))
    .refine((value) => Number(value) > 0, { error: 'bad_number' }),
  issuedOn: plainDateField,
})
export type IssueReport = z.infer<typeof IssueReport>

/** Returned for correction, it says why. */
export const ReviewReport = z
  .strictObject({
    version,
    verdict: z.enum(REVIEW_VERDICTS, { error: 'not_a_choice' }),
    note: paragraph(2_000).optional(),
  })
  .refine(({ verdict, note }) => verdict === 'agreed' || (note ?? '') !== '', {
    path: ['note'],
    error: 'reason_required',
  })
export type ReviewReport = z.infer<typeof ReviewReport>

export const UnfreezeReport = z.strictObject({ version, reason: reason() })
export const SupersedeReport = z.strictObject({ reason: reason() })

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export const ReportFileQuery = z.strictObject({ format: z.enum(REPORT_FORMATS, { error: 'not_a_choice' }) })

export const MakeReportFile = z.strictObject({ format: z.enum(REPORT_FORMATS, { error: 'not_a_choice' }) })
const MadeFile = z.object({
  id: z.string(),
  format: z.enum(REPORT_FORMATS),
  name: z.string(),
  state: z.enum(['making', 'made', 'failed']),
  /** 0 to 100 while it is made; null where it is not known */
  percent: count.nullable(),
  bytes: count.nullable(),
  askedAt: z.string(),
  keptUntil: z.string(),
})
export type MadeFile = z.infer<typeof MadeFile>
export const MadeFileList = z.object({ items: z.array(MadeFile) })
