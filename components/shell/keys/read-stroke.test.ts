import { describe, expect, test } from 'vitest'
import { vi } from '@/lib/i18n/messages/vi'
import { ACTIONS, KEY_TABLE, printedKeys, TABLE_KEYS } from './key-table'
import { readStroke } from './read-stroke'

const plain = (key: string) => ({ key, mod: false, foreign: false })
const press = (...keys: string[]) => {
  let pending: string | null = null
  let action: string | null = null
  for (const key of keys) ({ action, pending } = readStroke(plain(key), pending, true))
  return action
}

describe('a key', () => {
  test.each(ACTIONS.filter((action) => KEY_TABLE[action].strokes.length > 0))(
    '%s is reached by its strokes',
    (action) => {
      const strokes: readonly string[] = KEY_TABLE[action].strokes
      if (strokes[0]?.startsWith('mod+'))
        expect(readStroke({ key: strokes[0].slice(4), mod: true, foreign: false }, null, true).action).toBe(
          action,
        )
      else expect(press(...strokes)).toBe(action)
    },
  )

  test('belongs to one action, and none is the beginning of a sequence', () => {
    const all = ACTIONS.map((action) => KEY_TABLE[action].strokes.join(' ')).filter(Boolean)
    expect(new Set(all).size).toBe(all.length)
    const firsts = all.filter((strokes) => strokes.includes(' ')).map((strokes) => strokes.split(' ')[0])
    for (const first of firsts) expect(all).not.toContain(first)
  })

  test.each([
    [['g', 'z'], null],
    [['g', 'g', 't'], 'dashboard'],
    [['g', 'u'], 'update'],
    [['t'], null],
    [['J'], 'next'],
    [['constructor'], null],
  ])('%j means %s', (keys, action) => expect(press(...keys)).toBe(action))

  test('with Ctrl, Alt or Meta is not the letter alone', () => {
    expect(readStroke({ key: 'j', mod: true, foreign: false }, null, true).action).toBeNull()
    expect(readStroke({ key: 'j', mod: false, foreign: true }, null, true)).toEqual({
      action: null,
      pending: null,
    })
    expect(readStroke({ key: 'k', mod: true, foreign: true }, null, true).action).toBeNull()
  })

  test('without single keys chords and Esc still answer, and nothing else', () => {
    const off = (key: string, mod = false) => readStroke({ key, mod, foreign: false }, null, false)
    expect(off('k', true).action).toBe('palette')
    expect(off('Escape').action).toBe('close')
    for (const key of ['j', 'k', '/', '?', 'u', 'b', 'c', 'g'])
      expect([key, off(key)]).toEqual([key, { action: null, pending: null }])
  })

  test('is printed as it stands on the keyboard', () => {
    expect(printedKeys('palette', false)).toEqual(['Ctrl', 'K'])
    expect(printedKeys('palette', true)).toEqual(['⌘', 'K'])
    expect(printedKeys('dashboard', false)).toEqual(['G', 'T'])
  })

  test('has words', () => {
    const words = vi as Record<string, string>
    for (const name of [...ACTIONS, ...Object.keys(TABLE_KEYS)])
      expect([name, words[`keys.${name}`]]).not.toContain(undefined)
  })
})
