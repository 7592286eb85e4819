import { expect, test } from 'vitest'
import { ApiError } from '@/lib/http/api-client'
import type { Translator } from '@/lib/i18n/translate'
import { isOutOfReach, problemOf } from './draft-problem'

const t = ((key: string) => key) as unknown as Translator

test.each([
  ['no answer', new ApiError(0, {}), 'retry', true],
  ['a session that ended', new ApiError(401, { code: 'unauthenticated', title: 'Hết phiên' }), 'retry', true],
  ['too fast a pace', new ApiError(429, {}), 'retry', true],
  ['a server at fault with this one', new ApiError(500, {}), 'retry', false],
  ['a fault of the page', new TypeError('x'), 'retry', false],
  ['no permission', new ApiError(403, { code: 'forbidden', title: 'Không được' }), 'refused', false],
  ['another person’s change', new ApiError(409, { code: 'conflict' }), 'conflict', false],
  ['a field', new ApiError(422, { fieldErrors: { note: 'Quá dài' } }), 'fields', false],
])('after %s a draft is kept as %s', (_, error, kind, isEverything) => {
  expect(problemOf(t, error).kind).toBe(kind)
  expect(isOutOfReach(error)).toBe(isEverything)
})
