import { expect, test } from 'vitest'
import { ERROR_CODES, FIELD_CODES } from '@/lib/domain/errors'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/password'
import { catalogues, dynamicPrefixes, errorTexts } from './catalogue'
import { localeFrom } from './locale'

test('every refusal has words of its own', () => {
  for (const code of [...ERROR_CODES, ...FIELD_CODES]) expect(errorTexts[`errors.${code}`], code).not.toBe('')
})

test.each(Object.entries(catalogues))('the password rule is told as it is (%s)', (_, messages) => {
  expect(messages['errors.password_short']).toContain(String(PASSWORD_MIN))
  expect(messages['errors.password_short']).toContain(String(PASSWORD_MAX))
})

test.each([...dynamicPrefixes])('keys built at run time from "%s" exist', (prefix) => {
  expect(Object.keys(catalogues.vi).some((key) => key.startsWith(prefix))).toBe(true)
})

test('a preference nobody knows reads Vietnamese', () => {
  expect(['en', 'vi', 'fr', undefined, null].map(localeFrom)).toEqual(['en', 'vi', 'vi', 'vi', 'vi'])
})
