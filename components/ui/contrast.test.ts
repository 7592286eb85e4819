import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../../app/globals.css'), 'utf8')
const tokens = new Map<string, { light: string; dark: string }>()
for (const [, name, light, dark] of css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g))
  if (name && light && dark) tokens.set(name, { light, dark })

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function ratio(front: string, back: string, theme: 'light' | 'dark') {
  const [one, other] = [tokens.get(front), tokens.get(back)]
  if (!one || !other) throw new Error(`app/globals.css has no token --${one ? back : front}`)
  return contrast(one[theme], other[theme])
}

const GROUNDS = ['paper', 'surface', 'sunken']
const STATES = ['late', 'soon', 'done', 'doing', 'wait', 'todo']
const on = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const))

const TEXT = [
  ...on(['ink', 'ink-2', 'ink-3', 'brand', 'actual', ...STATES], GROUNDS),
  ...STATES.map((state) => [state, `${state}-tint`] as const),
  ...on(['ink', 'ink-2', 'ink-3', 'brand'], ['brand-tint']),
  ...on(['on-brand'], ['brand-fill', 'brand-deep']),
  ...on(['paper'], ['ink']),
]
const SHAPES = [
  ...on(['field', 'focus', 'brand-fill', ...STATES.map((state) => `${state}-fill`)], ['paper', 'surface']),
  ...on(['field', 'focus'], ['sunken', 'brand-tint']),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('%s can be read on %s', (front, back) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('%s stands out on %s', (front, back) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(3)
  })
})

it('every colour of the design is in the sheet once', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(34)
  for (const name of tokens.keys()) expect(css.split(`--${name}: light-dark`).length).toBe(2)
})
