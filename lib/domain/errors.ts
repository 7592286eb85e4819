/** Everything the product refuses, by code. Words for people live in the message catalogue (`errors.<code>`). */
export const ERROR_CODES = [
  'unauthenticated',
  'forbidden',
  'cross_site',
  'not_found',
  'conflict',
  'state',
  'invalid',
  'idempotency_mismatch',
  'bulk_refused',
  'too_many',
  'length_required',
  'too_large',
  'paper_too_long',
  'unavailable',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Why one field was refused. */
export const FIELD_CODES = [
  'required',
  'too_long',
  'too_short',
  'bad_text',
  'bad_date',
  'date_order',
  'span_order',
  'not_a_choice',
  'not_in_group',
  'out_of_range',
  'unknown_field',
  'reason_required',
  'evidence_required',
  'shortfall_reason_required',
  'no_indicator',
  'extension_past',
  'no_due_date',
  'after_task',
  'before_task',
  'too_many_steps',
  'ring',
  'unit_inactive',
  'person_inactive',
  'password_wrong',
  'password_short',
  'password_guessable',
  'password_same',
  'email_taken',
  'file_empty',
  'file_too_large',
  'file_type',
  'file_old_office',
  'file_macro',
  'file_encrypted',
  'file_mismatch',
  'file_inflates',
  'file_damaged',
  'file_incomplete',
  'image_too_large',
  'task_files_full',
  'store_full',
  'view_name_taken',
  'too_many_views',
  'day_past',
  'stand_in_long',
  'stand_in_overlap',
  'stand_in_unfit',
  'weekend_day',
  'holiday_taken',
  'before_period',
  'bad_sign',
  'bad_number',
  'number_taken',
  'signer_unfit',
  'issued_before_figures',
  'same_report',
  'scan_type',
  'bad_time',
  'composer_unfit',
  'too_many_schedules',
  'schedule_taken',
] as const
export type FieldCode = (typeof FIELD_CODES)[number]
export type FieldErrors = Record<string, FieldCode>

/** One field that two people changed at once (contract.md, 409 `conflict`). */
export type FieldConflict = {
  field: string
  yours: unknown
  theirs: unknown
  by: string | null
  at: string | null
}

/** One row that kept a step over many from being taken. */
export type RowRefusal = { id: string; key: string | null; code: ErrorCode; reason: string }

export type ErrorDetails = {
  fieldErrors?: FieldErrors
  changes?: FieldConflict[]
  /** the stored thing, with a conflict */
  current?: unknown
  /** with `bulk_refused`: every row that refused */
  refusals?: RowRefusal[]
  /** what forbade the step: the present state's name */
  reason?: string
  /** seconds to wait */
  retryAfter?: number
}

/** A refusal that is part of the rules, not a fault. It carries no text for people. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails
  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}

/** 422 with one field named. */
export function invalidField(field: string, code: FieldCode): DomainError {
  return new DomainError('invalid', { fieldErrors: { [field]: code } })
}

/** 409: the present state of the task forbids the step. */
export function forbiddenStep(reason: string): DomainError {
  return new DomainError('state', { reason })
}

export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${String(value)}`)
}
