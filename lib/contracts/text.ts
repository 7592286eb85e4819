import { z } from 'zod'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import type { FieldCode } from '@/lib/domain/errors'

/**
 * Fields every input is made of. Messages are field codes, not sentences; the catalogue has the words.
 * Text is stored NFC; control and bidirectional-override characters are refused, since they could make a line read
 * differently from what is stored (reference/reliability T42).
 */
const FORBIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const FORBIDDEN_IN_LINES = /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const code = (value: FieldCode) => ({ error: value })

/** One line of text, 1..max code points. */
export function line(max: number) {
  return z
    .string(code('required'))
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, code('required'))
    .refine((text) => [...text].length <= max, code('too_long'))
    .refine((text) => !FORBIDDEN.test(text), code('bad_text'))
}

/** Several lines of text, 0..max code points. */
export function paragraph(max: number) {
  return z
    .string(code('required'))
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((text) => [...text].length <= max, code('too_long'))
    .refine((text) => !FORBIDDEN_IN_LINES.test(text), code('bad_text'))
}

/** A reason or message that must say something. */
export function reason(max = 2_000) {
  return paragraph(max).refine((text) => text.length > 0, code('reason_required'))
}

export const plainDateField = z
  .string(code('bad_date'))
  .refine((text): text is PlainDate => isPlainDate(text), code('bad_date'))
  .transform((text) => text as PlainDate)

export const version = z
  .number(code('required'))
  .int(code('out_of_range'))
  .min(1, code('out_of_range'))
  .max(2_147_483_647, code('out_of_range'))

export const id = z.uuid(code('not_a_choice'))
export const basisPoints = z
  .number(code('out_of_range'))
  .int(code('out_of_range'))
  .min(0, code('out_of_range'))
  .max(10_000, code('out_of_range'))
export const quantity = z
  .number(code('out_of_range'))
  .int(code('out_of_range'))
  .min(0, code('out_of_range'))
  .max(1_000_000, code('out_of_range'))
/** How much a task counts in the means, against the others. */
export const weight = z
  .number(code('out_of_range'))
  .int(code('out_of_range'))
  .min(1, code('out_of_range'))
  .max(100, code('out_of_range'))

/** A place in a list, as the last page gave it; opaque. */
export const cursor = z.string().max(400, code('too_long'))

/** How many a page holds, 1..200. */
export const pageSize = (usual: number) =>
  z.coerce
    .number(code('out_of_range'))
    .int(code('out_of_range'))
    .min(1, code('out_of_range'))
    .max(200, code('out_of_range'))
    .default(usual)
