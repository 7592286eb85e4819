import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isNewVisit, sinceOf, VISIT_MINUTES, type Visit } from './visit'

const at = (time: string) => `2022-06-15T${time}:00.000Z`
const visit = (last: string, previous: string | null): Visit => ({
  at: at(last),
  previous: previous && at(previous),
})

test.each<[string, Visit | null, string, string, boolean]>([
  ['was never here: a week ago', null, '02:40', '2022-06-08T02:40:00.000Z', false],
  [
    'was here yesterday: yesterday',
    { at: '2022-06-14T01:10:00.000Z', previous: null },
    '02:40',
    '2022-06-14T01:10:00.000Z',
    true,
  ],
  ['reloads: still since the visit before', visit('02:30', '01:00'), '02:40', at('01:00'), true],
  [
    'reloads on the first day: still a week ago',
    visit('02:30', null),
    '02:40',
    '2022-06-08T02:40:00.000Z',
    false,
  ],
  ['comes back after 29 minutes: the same visit', visit('02:11', '01:00'), '02:40', at('01:00'), true],
  ['comes back after 30 minutes: since the last one', visit('02:10', '01:00'), '02:40', at('02:10'), true],
])('who %s', (_, known, now, since, own) => {
  expect(sinceOf(known, at(now))).toEqual({ since, own })
})

describe('on any day', () => {
  const minutes = fc.integer({ min: 0, max: 100_000 })
  const instant = (minute: number) => new Date(Date.UTC(2022, 0, 1) + minute * 60_000).toISOString()

  it('recording the visit does not change since when the page tells', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, c) => {
        const known: Visit = { previous: instant(a), at: instant(a + 1 + b) }
        const now = instant(a + 1 + b + c)
        const noted = isNewVisit(known, now) ? { at: now, previous: known.at } : known
        expect(sinceOf(noted, now)).toEqual(sinceOf(known, now))
      }),
    )
  })

  it('a reload within half an hour tells the same', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: VISIT_MINUTES - 1 }), (a, later) => {
        const known: Visit = { at: instant(a + 10), previous: instant(a) }
        expect(sinceOf(known, instant(a + 10 + later)).since).toBe(known.previous)
      }),
    )
  })
})
