import { expect, test } from 'vitest'
import { indicatorAddress, readIndicatorView } from './indicator-view'

const plan = {
  startsOn: '2022-02-22',
  groups: [{ id: '1', key: 'ceremony', ordinal: 4, title: 'Lễ kỷ niệm', theme: null, themeQuoted: true }],
  units: [
    { id: '2', key: 'tt-tgpl', name: 'TT', shortName: 'TT', parentId: null, kind: 'internal' as const },
  ],
}

test.each([
  ['', null, { group: null, branch: null, past: null }],
  ['', 'tt-tgpl', { group: null, branch: 'tt-tgpl', past: null }],
  ['branch=all', 'tt-tgpl', { group: null, branch: null, past: null }],
  ['group=ceremony&asOf=2022-05-31', null, { group: 'ceremony', branch: null, past: '2022-05-31' }],
  ['group=khac&branch=khac&asOf=2023-01-01', null, { group: null, branch: null, past: null }],
])(
  'the address "%s" of a reader at home in %s is read, and written again means the same',
  (address, opening, view) => {
    const reader = { today: '2022-06-15', opening }
    const seen = readIndicatorView(new URLSearchParams(address), plan, reader)
    expect(seen).toEqual(view)
    const written = new URL(indicatorAddress(seen, opening), 'http://x').searchParams
    expect(readIndicatorView(written, plan, reader)).toEqual(view)
  },
)
