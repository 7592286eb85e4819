import 'server-only'
import { ZodError } from 'zod'
import {
  DomainError,
  type ErrorCode,
  type FieldCode,
  type FieldErrors,
  type RowRefusal,
} from '@/lib/domain/errors'
import type { MessageKey } from '@/lib/i18n/message-key'
import { getTranslator } from '@/lib/i18n/server'
import type { Translator } from '@/lib/i18n/translate'
import { logFault } from './log'

/** The one table from codes to HTTP. */
const STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  cross_site: 403,
  not_found: 404,
  conflict: 409,
  state: 409,
  length_required: 411,
  too_large: 413,
  invalid: 422,
  idempotency_mismatch: 422,
  paper_too_long: 422,
  bulk_refused: 409,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} satisfies Record<ErrorCode, number>

type Locale = 'vi' | 'en'

/** Any failure as problem+json. What is no rule of ours becomes `internal`: logged once with its cause, told by number only. */
export function problem(error: unknown, requestId: string, locale: Locale): Response {
  const refusal = asDomainError(error)
  if (refusal.code === 'internal') logFault(error, requestId)
  const t = getTranslator(locale)
  const { code, details } = refusal
  const { fieldErrors, retryAfter, refusals, ...rest } = details
  const body = {
    type: `/problems/${code}`,
    title: titleOf(refusal, t),
    status: STATUS[code],
    code,
    requestId,
    ...rest,
    ...(refusals ? { refusals: refusals.map((row) => ({ ...row, text: rowText(row, t) })) } : {}),
    ...(fieldErrors ? { fieldErrors: sentences(fieldErrors, locale), fieldCodes: fieldErrors } : {}),
  }
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'private, no-store',
  })
  if (retryAfter) headers.set('retry-after', String(retryAfter))
  return new Response(JSON.stringify(body), { status: STATUS[code], headers })
}

/** What forbade the step has a sentence of its own where the catalogue knows it. */
function titleOf({ code, details }: DomainError, t: Translator): string {
  const exact = `errors.state.${details.reason}` as MessageKey
  const words = code === 'state' && details.reason ? t(exact) : exact
  // A key that the catalogue does not have answers with itself.
  return words === exact ? t(`errors.${code}`) : words
}

function rowText({ code, reason }: RowRefusal, t: Translator): string {
  for (const key of [`errors.state.${reason}`, `errors.${reason}`, `errors.${code}`] as MessageKey[]) {
    const words = t(key)
    if (words !== key) return words
  }
  return t('errors.internal')
}

function sentences(fieldErrors: FieldErrors, locale: Locale): Record<string, string> {
  const t = getTranslator(locale)
  return Object.fromEntries(Object.entries(fieldErrors).map(([field, code]) => [field, t(`errors.${code}`)]))
}

/** Database refusals that mean one of our rules: the wall behind the wall. */
const DATABASE_CODES: Record<string, ErrorCode> = {
  CD007: 'forbidden',
  '23505': 'conflict',
  '22021': 'invalid',
  '22P05': 'invalid',
  '40P01': 'unavailable',
  '55P03': 'unavailable',
  '57014': 'unavailable',
  '57P01': 'unavailable',
  '57P03': 'unavailable',
  '53300': 'unavailable',
}
const CONNECTION_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'EPIPE',
  'ENOENT',
]

function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (error instanceof ZodError) return new DomainError('invalid', { fieldErrors: fieldErrorsOf(error) })
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string') {
    const known = DATABASE_CODES[code]
    if (known) return new DomainError(known, known === 'unavailable' ? { retryAfter: 3 } : {})
    if (CONNECTION_CODES.includes(code)) return new DomainError('unavailable', { retryAfter: 3 })
  }
  return new DomainError('internal')
}

type Issue = ZodError['issues'][number]

/** Zod's issues as one code per field; a union answers with its nearest branch. */
export function fieldErrorsOf(error: ZodError): FieldErrors {
  const errors: FieldErrors = {}
  const collect = (issue: Issue, prefix: PropertyKey[]) => {
    const path = [...prefix, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) errors[[...path, key].map(String).join('.')] ??= 'unknown_field'
      return
    }
    if (issue.code === 'invalid_union') {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
      for (const inner of nearest) collect(inner as Issue, path)
      return
    }
    const field = path.map(String).join('.') || 'body'
    errors[field] ??= (
      issue.code === 'invalid_type' && issue.input === undefined ? 'required' : asFieldCode(issue.message)
    ) satisfies FieldCode
  }
  for (const issue of error.issues) collect(issue, [])
  return errors
}

function asFieldCode(message: string): FieldCode {
  return /^[a-z_]+$/.test(message) ? (message as FieldCode) : 'bad_text'
}
