import { renderToStaticMarkup } from 'react-dom/server'
import { createElement, Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import type { Messages } from './message-key'
import { createTranslator } from './translate'

const texts = (own: Record<string, string>) => own as unknown as Messages

describe('the words of a language', () => {
  const t = createTranslator('vi', texts({
    'form.save': "Lưu 'ngay'",
    'shell.asOf': 'Số liệu lúc {time}',
    'states.offline.queued': '{count, number} cập nhật lúc {at, time, short}',
    'states.forbidden.text': 'Khối lượng đạt <b>{percent}</b>, sát kế hoạch',
  }))

  test('a text without markup is handed out as it is', () => {
    expect(t('form.save')).toBe("Lưu 'ngay'")
  })

  test('placeholders are filled', () => {
    expect(t('shell.asOf', { time: '09:40' })).toBe('Số liệu lúc 09:40')
  })

  test('numbers are written the Vietnamese way and times are those of Vietnam', () => {
    const at = Date.parse('2022-06-15T02:40:00Z')
    const params = { count: 1_234, at } as unknown as { count: number }
    expect(t('states.offline.queued', params)).toBe('1.234 cập nhật lúc 9:40')
  })

  test('a placeholder without a value is a fault, not a hole in the sentence', () => {
    expect(() => t('shell.asOf', {} as { time: string })).toThrow(/time/)
  })

  test('an unknown key answers with itself', () => {
    expect(t('form.close')).toBe('form.close')
  })

  test('marked parts become elements', () => {
    const node = t.rich('states.forbidden.text', {
      b: (chunks) => createElement('strong', null, chunks),
      percent: '46%',
    })
    const html = renderToStaticMarkup(createElement(Fragment, null, node))
    expect(html).toBe('Khối lượng đạt <strong>46%</strong>, sát kế hoạch')
  })
})

test('English chooses between one and many', () => {
  const en = createTranslator('en', texts({ 'states.offline.sent': '{count, plural, one {# update} other {# updates}} sent' }))
  expect(en('states.offline.sent', { count: 1 })).toBe('1 update sent')
  expect(en('states.offline.sent', { count: 1_200 })).toBe('1,200 updates sent')
})
