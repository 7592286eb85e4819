/** What a report is about: a span that comes again, a question asked once, the middle or the end of the campaign. */
export const REPORT_KINDS = [
  'week',
  'month',
  'quarter',
  'half_year',
  'nine_months',
  'year',
  'ad_hoc',
  'interim',
  'final',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** `administrative` = cut off on the 14th (NĐ 09/2019 practice), `calendar` = whole months (reference/domain §4.2). */
export const REPORT_CALENDARS = ['administrative', 'calendar'] as const
export type ReportCalendar = (typeof REPORT_CALENDARS)[number]

export const REPORT_STATES = ['draft', 'frozen', 'issued', 'superseded'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const REPORT_STEPS = ['edit', 'freeze', 'unfreeze', 'review', 'issue', 'supersede', 'scan'] as const
export type ReportStep = (typeof REPORT_STEPS)[number]

const FROM: Record<ReportStep, readonly ReportState[]> = {
  edit: ['draft', 'frozen'],
  // Frozen figures are frozen anew when tasks went on meanwhile.
  freeze: ['draft', 'frozen'],
  unfreeze: ['frozen'],
  // Figures that still move are not ready to be judged.
  review: ['frozen'],
  issue: ['frozen'],
  supersede: ['issued'],
  // Paper that was replaced was signed too.
  scan: ['issued', 'superseded'],
}

/** May a report in this state take this step? What is issued changes only by another one that replaces it. */
export function canTakeStep(state: ReportState, step: ReportStep): boolean {
  return FROM[step].includes(state)
}

/** What a save of a report was; the same words stand in the history, which knows a draft by schedule by its missing actor. */
export const REPORT_SAVES = [
  'report_draft',
  'report_scheduled',
  'report_edit',
  'report_freeze',
  'report_unfreeze',
  'report_review',
  'report_return',
  'report_issue',
  'report_supersession',
] as const
export type ReportSaveStep = (typeof REPORT_SAVES)[number]

/** What a second person says of a report before it is issued. */
export const REVIEW_VERDICTS = ['agreed', 'returned'] as const
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number]
