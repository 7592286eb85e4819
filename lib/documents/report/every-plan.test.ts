import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialDocx } from '@/lib/documents/official/docx/document'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { Cell, OfficialDocument, Table, TableRow } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { officialPdf } from '@/lib/documents/official/pdf/official-pdf'
import { readPdf } from '@/lib/documents/official/testing/read-pdf'
import { textsOf } from '@/lib/documents/official/testing/texts'
import { annexWorkbook } from '@/lib/documents/official/workbook'
import { readDocx } from '@/lib/documents/testing/read-docx'
import { type ReadRow, readRows, unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { textOf } from '@/lib/documents/testing/read-xml'
import type { ReportFigures } from '@/lib/domain/report-figures'
import { getTranslator } from '@/lib/i18n/server'
import { documentOf } from './files'
import { randomFigures, reportOf } from './testing/random-plan'

const STAMP = '2022-06-15T09:40'
const fonts = await officialFonts()
const t = getTranslator('vi')
const digits = (text: string) => text.replace(/\D/gu, '')
const tablesOf = ({ body, annexes }: OfficialDocument): Table[] =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  )
const tableOf = (document: OfficialDocument, name: string) =>
  tablesOf(document).find((table) => table.name === name) as Table

/** Adds up what a sheet's sum says it adds up. */
function summed(rows: readonly ReadRow[], column: string, formula: string): number {
  const numbers = new Map(rows.map(({ number, cells }) => [number, cells.get(column)?.number ?? 0]))
  let sum = 0
  for (const [, from, to] of formula.matchAll(/[A-Z]+(\d+):[A-Z]+(\d+)/gu))
    for (let row = Number(from); row <= Number(to); row += 1) sum += numbers.get(row) ?? 0
  return sum
}

/** What a cell of the model holds, as a sheet should hold it; null where the sheet need not. */
function heldBy({ text, value }: Cell): string | number | null {
  if (value === undefined) return text
  if ('number' in value) return value.number
  if ('sum' in value) return value.sum
  return 'percent' in value ? value.percent / 100 : null
}

function requireSameRows(name: string, rows: readonly TableRow[], read: readonly ReadRow[]): void {
  const body = read.slice(read.findIndex(({ cells }) => cells.get('A')?.text === 'TT') + 1)
  for (const [at, { kind, cells }] of rows.entries())
    for (const [place, cell] of (kind === 'group' ? cells.slice(0, 2) : cells).entries()) {
      const letter = String.fromCharCode(65 + place)
      const { formula, number, text = '' } = body[at]?.cells.get(letter) ?? {}
      const shown = formula ? summed(read, letter, formula) : (number ?? text)
      expect([name, at, letter, shown]).toEqual([name, at, letter, heldBy(cell) ?? shown])
    }
}

async function requireSameInWorkbook(document: OfficialDocument): Promise<void> {
  const parts = unzip(await wholeOf(annexWorkbook(document, STAMP, t)))
  for (const [n, { name, rows }] of tablesOf(document).entries())
    requireSameRows(name, rows, readRows(parts.get(`xl/worksheets/sheet${n + 1}.xml`) ?? ''))
}

async function requireSameNumbers(document: OfficialDocument): Promise<void> {
  const said = digits(textsOf(document).join(' '))
  const laidOut = layOut(document, fonts.measure)
  const meta = { title: document.title, author: 'STP', created: new Date('2022-06-15T02:40:00Z') }
  const { pages } = await readPdf(await officialPdf(laidOut, meta, fonts))
  const printed = pages.map(({ text }, n) =>
    digits(text).slice(String(laidOut.pages[n]?.number ?? '').length),
  )
  expect(printed.join('')).toBe(said)
  const docx = await readDocx(officialDocx(document, STAMP))
  expect(digits(textOf(docx.document))).toBe(said)
  await requireSameInWorkbook(document)
}

const numberIn = (text: string, before: RegExp) => {
  const found = new RegExp(`${before.source}\\s([\\d.]+)`, 'u').exec(text)?.[1]
  return found ? Number(found.replaceAll('.', '')) : 0
}

function requireThatPartsAddUp(document: OfficialDocument, { tasks, badges }: ReportFigures): void {
  const text = document.body.flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
  )
  const sentence = text.find((line) => line.includes('trong tổng số')) ?? ''
  const parts = [/đã hoàn thành/, /chờ xác nhận kết quả/, /thực hiện trong hạn/, /quá hạn chưa hoàn thành/]
  const others = [/chưa đến thời gian thực hiện/, /tạm dừng/, /không thực hiện/]
  const sum = [...parts, ...others].reduce((all, part) => all + numberIn(sentence, part), 0)
  if (tasks.length > 0) expect([sentence, numberIn(sentence, /trong tổng số/)]).toEqual([sentence, sum])
  expect(sum).toBe(tasks.length)

  const groups = tableOf(document, 'Kết quả theo nhóm hoạt động')
  const values = groups.rows.map(({ cells }) => cells.slice(2, -1).map((cell) => Number(heldBy(cell))))
  const [total = [], ...own] = values.reverse()
  for (const [place, n] of total.entries())
    expect(own.reduce((all, row) => all + (row[place] ?? 0), 0)).toBe(n)
  for (const [all = 0, ...counted] of values) expect(counted.reduce((one, other) => one + other, 0)).toBe(all)

  const annex = tableOf(document, 'Tình hình thực hiện từng nhiệm vụ').rows.filter(
    ({ kind }) => kind === 'row',
  )
  expect(annex).toHaveLength(tasks.length)
  const isShown = (words: RegExp) => annex.filter(({ cells }) => words.test(cells[6]?.text ?? '')).length
  expect([isShown(/^Hoàn thành/), isShown(/^Quá hạn/), isShown(/^Chờ xác nhận/)]).toEqual([
    badges.completed,
    badges.overdue,
    badges.submitted,
  ])
}

test('of 200 random plans: parts add up in sentence, table and annex, and DOCX, PDF and XLSX carry the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(randomFigures, async (given) => {
      const document = await documentOf(reportOf(given))
      requireThatPartsAddUp(document, given)
      await requireSameNumbers(document)
    }),
    { numRuns: 200 },
  )
}, 120_000)
