import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { isPlainDate } from '@/lib/domain/calendar'
import { invalidField } from '@/lib/domain/errors'

/** A place in a sorted list: whether exact, the values it is ordered by, the tie-breakers. Opaque to clients. */
export type Cursor = { exact: boolean; values: (string | number)[] }

const INT_MAX = 2_147_483_647
const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

/** The types a value of a place may have, each with what is one of them: a client may send anything back. */
const SOUND = {
  int: (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) <= INT_MAX,
  float8: (value: unknown) => Number.isFinite(value),
  uuid: (value: unknown) => isText(value, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  date: (value: unknown) => value === 'infinity' || (isText(value, /^(?!0000)/) && isPlainDate(value)),
  timestamptz: (value: unknown) =>
    isText(value, /^(?!0000)\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d(:\d\d)?)$/) && isMoment(value),
  text: (value: unknown) => isText(value, /^\P{Cc}*$/u),
} satisfies Record<string, (value: unknown) => boolean>
export type CursorType = keyof typeof SOUND

const isMoment = (text: string) =>
  !Number.isNaN(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** The place a client sent back. Whatever is none of a list of these types = 422 at `cursor`. */
export function readCursor(text: string, types: readonly CursorType[]): Cursor {
  try {
    const { exact, values } = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor
    const isSound =
      typeof exact === 'boolean' &&
      Array.isArray(values) &&
      values.length === types.length &&
      types.every((type, index) => SOUND[type](values[index]))
    if (isSound) return { exact, values }
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw invalidField('cursor', 'not_a_choice')
}

/** A value of a cursor as the type of its column. */
export function typed(sql: Sql | Tx, value: string | number, type: CursorType) {
  const text = String(value)
  switch (type) {
    case 'uuid':
      return sql`${text}::text::uuid`
    case 'date':
      return sql`${text}::text::date`
    case 'timestamptz':
      return sql`${text}::text::timestamptz`
    case 'int':
      return sql`${text}::text::int`
    case 'float8':
      return sql`${text}::text::float8`
    case 'text':
      return sql`${text}::text`
  }
}
