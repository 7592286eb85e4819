import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { SAMPLE } from '@/lib/documents/testing/sample-report'
import { fitsOnePage, onePage } from './fit'
import { type Section, sectionsTable, sharedOut, shortened } from './sections'

const section = (rows: number, total = rows, letters = 40): Section => ({
  title: 'Quá hạn',
  unit: 'nhiệm vụ',
  total,
  rows: Array.from({ length: rows }, (_, n) => [
    `I.${n}`,
    'Việc phải làm '.repeat(letters / 14),
    'chậm 3 ngày',
  ]),
})
const build =
  (sections: readonly Section[]) =>
  (shown: readonly number[]): OfficialDocument => ({
    ...SAMPLE,
    smallTables: true,
    addressees: [],
    recipients: [],
    signer: { capacity: [], name: null },
    annexes: [],
    body: [{ kind: 'table', table: sectionsTable('Danh sách', sections, shown) }],
  })
const words = (sections: readonly Section[], shown?: readonly number[]) =>
  sectionsTable('Danh sách', sections, shown).rows.flatMap(({ kind, cells }) =>
    kind === 'group' ? [cells[1]?.text] : [],
  )

it.each([
  ['in full', [section(3), section(2)], undefined, ['Quá hạn: 03 nhiệm vụ', 'Quá hạn: 02 nhiệm vụ']],
  ['that came in part', [section(20, 300)], undefined, ['Quá hạn: 300 nhiệm vụ, nêu 20']],
  ['cut short', [section(12)], [5], ['Quá hạn: 12 nhiệm vụ, nêu 05']],
  [
    'without room',
    [section(3), section(12), { ...section(4), atLeast: true }],
    [3, 0, 0],
    ['Quá hạn: 03 nhiệm vụ', 'Ngoài ra: quá hạn 12 nhiệm vụ; quá hạn ít nhất 04 nhiệm vụ'],
  ],
])('a list %s says how many there are', (_, sections, shown, said) => {
  expect(words(sections, shown)).toEqual(said)
})

it.each([
  ['Việc ngắn', 20, 'Việc ngắn'],
  ['Một việc có tên dài hơn', 16, 'Một việc có…'],
  ['Mộtviệcliềnnhau', 8, 'Mộtviệc…'],
])('a long name ends behind a word: %s', (text, letters, said) => {
  expect(shortened(text, letters)).toBe(said)
})

it('room goes to the first lists first', () => {
  expect(sharedOut([section(3), section(5), section(2)], 6)).toEqual([3, 3, 0])
})

it('whatever there is to list, it is one page with as many rows as it holds', async () => {
  const { measure } = await officialFonts()
  const lists = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 14, max: 280 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(lists, async (given) => {
      const sections = given.map(([rows, more, letters]) => section(rows, rows + more, letters))
      const { document, shown } = await onePage(sections, build(sections))
      expect([await fitsOnePage(document), layOut(document, measure).pages.length]).toEqual([true, 1])
      const all = sections.reduce((sum, { rows }) => sum + rows.length, 0)
      const had = shown.reduce((sum, n) => sum + n, 0)
      expect(shown).toEqual(sharedOut(sections, had))
      // One more row would be one too many.
      if (had < all) {
        const fuller = build(sections)(sharedOut(sections, had + 1))
        const spared = {
          ...fuller,
          body: [...fuller.body, { kind: 'paragraph' as const, runs: [{ text: 'x' }] }],
        }
        expect(layOut(spared, measure).pages.length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 60 },
  )
})
