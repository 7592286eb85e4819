import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Locale } from './locale'
import type { Messages } from './message-key'
import { createTranslator } from './translate'

type Loose = {
  (key: string, params?: Record<string, string | number>): string
  rich(key: string, params: Record<string, unknown>): ReactNode
}

/** A translator of texts made for one test, free of the catalogue's keys. */
const translatorOf = (locale: Locale, texts: Record<string, string>) =>
  createTranslator(locale, texts as unknown as Messages) as unknown as Loose

describe('the words of a language', () => {
  const t = translatorOf('vi', {
    plain: "Lưu 'ngay'",
    time: 'Số liệu lúc {time}',
    typed: '{count, number} cập nhật lúc {at, time, short}',
    rich: 'Khối lượng đạt <b>{percent}</b>, sát kế hoạch',
  })

  test('a text without markup is handed out as it is', () => {
    expect(t('plain')).toBe("Lưu 'ngay'")
  })

  test('placeholders are filled, again and again', () => {
    expect(t('time', { time: '09:40' })).toBe('Số liệu lúc 09:40')
    expect(t('time', { time: '09:41' })).toBe('Số liệu lúc 09:41')
  })

  test('numbers are written the Vietnamese way and times are those of Vietnam', () => {
    const at = Date.parse('2022-06-15T02:40:00Z')
    expect(t('typed', { count: 1_234, at })).toBe('1.234 cập nhật lúc 9:40')
  })

  test('a placeholder without a value is a fault, not a hole in the sentence', () => {
    expect(() => t('time', {})).toThrow(/time/)
  })

  test('an unknown key answers with itself', () => {
    expect(t('no.such.key')).toBe('no.such.key')
  })

  test('marked parts become elements', () => {
    const b = (chunks: ReactNode[]) => createElement('strong', null, chunks)
    const html = renderToStaticMarkup(createElement(Fragment, null, t.rich('rich', { b, percent: '46%' })))
    expect(html).toBe('Khối lượng đạt <strong>46%</strong>, sát kế hoạch')
  })
})

test('English chooses between one and many', () => {
  const t = translatorOf('en', { sent: '{count, plural, one {# update} other {# updates}} sent' })
  expect(t('sent', { count: 1 })).toBe('1 update sent')
  expect(t('sent', { count: 1_200 })).toBe('1,200 updates sent')
})

test('the compiler asks for the placeholders of a text by name', () => {
  const t = createTranslator('vi', { 'shell.asOf': 'lúc {time}' } as Messages)
  expect(t('shell.asOf', { time: '09:40' })).toBe('lúc 09:40')
  // @ts-expect-error a parameter is missing
  expect(() => t('shell.asOf')).toThrow()
  // @ts-expect-error the parameter is called time
  expect(() => t('shell.asOf', { tine: '09:40' })).toThrow()
})
