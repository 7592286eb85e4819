import { expect, test } from 'vitest'
import type { LaidOut, RuleMark } from '@/lib/contracts/laid-out'
import type { Table, TableRow } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { sampleReport } from '@/lib/documents/official/testing/sample-report'
import { partOf, textMarks, textOf, textsOn } from '@/lib/documents/official/testing/texts'
import { layOut } from './lay-out'
import { LANDSCAPE, MARGIN } from './paper'

const { measure } = await officialFonts()

function laidOut(rows: TableRow[], widths = [0.2, 0.5, 0.3]): LaidOut {
  const columns = widths.map((width, index) => ({
    title: `Cột ${index + 1}`,
    width,
    align: 'left' as const,
  }))
  const table: Table = { name: 'Bảng', columns, rows }
  const annex = { number: null, title: 'BẢNG', reference: '(Kèm theo)', blocks: [] }
  const blocks = [{ kind: 'table' as const, table }]
  return layOut({ ...sampleReport(), body: [], annexes: [{ ...annex, blocks }] }, measure)
}

function row(kind: TableRow['kind'], ...texts: string[]): TableRow {
  return { kind, cells: texts.map((text) => ({ text })) }
}
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => row('row', `${index}`, 'Việc', ''))
const textsOfPages = ({ pages }: LaidOut) =>
  pages.filter(({ width, height }) => width > height).map((page) => textMarks(page).map(textOf))
const rulesOf = (laid: LaidOut) => {
  const page = laid.pages.find(({ width, height }) => width > height)
  const rules = page?.marks.filter((mark): mark is RuleMark => mark.kind === 'rule') ?? []
  return { across: rules.filter(({ y1, y2 }) => y1 === y2), down: rules.filter(({ x1, x2 }) => x1 === x2) }
}

test('the head comes again on each further page, where it is no part of the text', () => {
  const laid = laidOut(rows(60))
  const [, ...further] = textsOfPages(laid)
  expect(further.length).toBeGreaterThan(1)
  for (const texts of further) expect(texts.slice(1, 4)).toEqual(['Cột 1', 'Cột 2', 'Cột 3'])
  expect(laid.parts.filter(({ role }) => role === 'TH')).toHaveLength(3)
})

test("a group's line stands over the other columns and is never the last on a page", () => {
  const groups = Array.from({ length: 30 }, (_, index) => [
    row('group', `${index}`, 'Nhóm', ''),
    ...rows(1 + (index % 3)),
  ]).flat()
  const laid = laidOut(groups)
  for (const texts of textsOfPages(laid)) expect(texts.at(-1)).not.toBe('Nhóm')
  const title = laid.pages.flatMap(textMarks).find((mark) => textOf(mark) === 'Nhóm')
  expect(title?.pieces[0]?.face).toBe('bold')
  expect(laid.parts[title?.part ?? -1]).toMatchObject({ role: 'TD', columns: 2 })
  const inner = rulesOf(laid).down.filter(({ x1 }) => x1 > LANDSCAPE.right - 250 && x1 < LANDSCAPE.right - 1)
  expect(inner.length).toBeGreaterThan(1)
})

test('sums are bold and do not stand alone on a page', () => {
  for (let count = 15; count < 30; count++) {
    const laid = laidOut([...rows(count), row('total', '', 'Cộng', '5')])
    const last = textsOfPages(laid).at(-1)
    expect(last).toContain(`${count - 1}`)
    const total = laid.pages.flatMap(textMarks).find((mark) => textOf(mark) === 'Cộng')
    expect(total?.pieces[0]?.face).toBe('bold')
  }
})

test('only a row higher than a page is divided, and nothing of it is lost', () => {
  const tall = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ')
  const laid = laidOut([row('row', '1', tall, ''), row('row', '2', 'sau', '')])
  const cell = laid.pages.flatMap(textMarks).find((mark) => textOf(mark).startsWith('từ0 '))
  const pages = laid.pages.filter(({ marks }) => marks.some(({ part }) => part === cell?.part))
  expect(pages.length).toBeGreaterThan(1)
  const lines = laid.pages.flatMap(textMarks).filter(({ part }) => part === cell?.part)
  expect(lines.map(textOf).join('')).toBe(tall)
  for (const page of pages)
    for (const { y } of textMarks(page)) expect(y).toBeLessThan(LANDSCAPE.height - MARGIN.bottom)
})

test('a small table is never divided, wherever on a page it begins', () => {
  const columns = [0.2, 0.8].map((width) => ({ title: 'Cột', width, align: 'left' as const }))
  const table: Table = { name: 'Nhỏ', columns, rows: [...rows(8), row('total', '', 'Cộng')] }
  for (let before = 0; before < 40; before += 1) {
    const line = { kind: 'paragraph' as const, runs: [{ text: 'Một dòng.' }] }
    const body = [...Array(before).fill(line), { kind: 'table' as const, table }, line]
    const laid = layOut({ ...sampleReport(), body, annexes: [] }, measure)
    const pages = laid.pages.filter(({ marks }) =>
      marks.some((mark) => partOf(laid, mark, 'Table') !== null && partOf(laid, mark, 'TD', 'TH') !== null),
    )
    expect([before, pages.length]).toEqual([before, 1])
  }
})

test('a row that fits a page goes to the next one whole', () => {
  const high = Array.from({ length: 250 }, (_, index) => `từ${index}`).join(' ')
  const laid = laidOut([...rows(12), row('row', 'x', high, '')])
  const pages = laid.pages.filter((page) => textMarks(page).some((mark) => textOf(mark).startsWith('từ')))
  expect(pages).toHaveLength(1)
})

test('a table is closed at the bottom of each page and its lines are half a point', () => {
  const { across, down } = rulesOf(laidOut(rows(60)))
  const lowest = Math.max(...across.map(({ y1 }) => y1))
  expect(lowest).toBeCloseTo(Math.max(...down.map(({ y2 }) => y2)), 2)
  expect([...across, ...down].every(({ width }) => width === 0.5)).toBe(true)
  expect(down).toHaveLength(4)
})

test('a word longer than its column is broken inside it', () => {
  const laid = laidOut([row('row', 'https://vanban.chinhphu.vn/tai-lieu', '', '')], [0.08, 0.5, 0.42])
  const lines = laid.pages.flatMap(textMarks).filter((mark) => partOf(laid, mark, 'TD') !== null)
  expect(lines.length).toBeGreaterThan(2)
  const right = MARGIN.left + 0.08 * (LANDSCAPE.right - LANDSCAPE.left)
  for (const { pieces } of lines) for (const { x, width } of pieces) expect(x + width).toBeLessThan(right)
  expect(lines.map(textOf).join('')).toBe('https://vanban.chinhphu.vn/tai-lieu')
})

test('an annex of 5,000 tasks is laid out to its last row', () => {
  const laid = layOut(sampleReport(5000), measure)
  expect(laid.parts.filter(({ role }) => role === 'TR')).toHaveLength(5000 + 4 + 1 + 6)
  expect(textsOn(laid)).toContain('IV.1250')
}, 30_000)
