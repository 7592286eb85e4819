import { beforeEach, expect, test, vi } from 'vitest'
import { keepEdit, leftBehind } from './kept-edit'

const stored = new Map<string, string>()
beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  })
})
const kept = { edit: { heading: { place: 'Huế' } }, version: 3, at: 1_000 }

test.each([
  ['by the same person, a while later', 'p1', 'r1', 60_000, kept],
  ['while another tab may still be at it', 'p1', 'r1', 2_000, null],
  ['for another person of the same device', 'p2', 'r1', 60_000, null],
  ['for another report', 'p1', 'r2', 60_000, null],
])('what was not stored is found again %s', (_, person, report, now, found) => {
  keepEdit('p1', 'r1', kept)
  expect(leftBehind(person, report, now)).toEqual(found)
})

test('nothing is found once it is stored, or where something else lies in its place', () => {
  keepEdit('p1', 'r1', kept)
  keepEdit('p1', 'r1', null)
  expect(leftBehind('p1', 'r1', 60_000)).toBeNull()
  for (const other of ['{', '"x"', '{"at":1}']) {
    stored.set('chang-duong.report.p1.r1', other)
    expect(leftBehind('p1', 'r1', 60_000)).toBeNull()
  }
})

test('a storage that refuses keeps nothing and breaks nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('off')
    },
    setItem: () => {
      throw new Error('full')
    },
  })
  keepEdit('p1', 'r1', kept)
  expect(leftBehind('p1', 'r1', 60_000)).toBeNull()
})
