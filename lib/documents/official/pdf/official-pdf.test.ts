import sharp from 'sharp'
import { expect, test } from 'vitest'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import { nodesOf, readPdf } from '@/lib/documents/official/testing/read-pdf'
import { sampleReport } from '@/lib/documents/official/testing/sample-report'
import { textMarks, textOf } from '@/lib/documents/official/testing/texts'
import { officialFonts } from './fonts'
import { officialPdf } from './official-pdf'

const fonts = await officialFonts()
// As a chart does that is drawn before any text: letters are first met as parts of others, the o within ố.
for (const font of Object.values(fonts.faces))
  for (const letter of 'ốữỷắậ') void font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands
const laidOut = layOut(sampleReport(), fonts.measure)
const meta = {
  title: 'Báo cáo 6 tháng & <số liệu>',
  author: 'Sở Tư pháp',
  created: new Date('2022-06-15T02:40:00Z'),
}
const bytes = await officialPdf(laidOut, meta, fonts)
const pdf = await readPdf(bytes)
const squeezed = (text: string) => text.replace(/\s/g, '')

test('the text of each page is what was laid out, in NFC and in order', () => {
  expect(pdf.pages).toHaveLength(laidOut.pages.length)
  laidOut.pages.forEach((page, index) => {
    const { text } = pdf.pages[index] ?? { text: '' }
    expect(text.normalize('NFC')).toBe(text)
    expect(squeezed(text)).toBe(squeezed(textMarks(page).map(textOf).join('')))
  })
})

test('words of a justified line are parted by spaces', () => {
  const text = pdf.pages[0]?.text ?? ''
  expect(text).toContain('Thực hiện Kế hoạch số 264/KH-STP ngày 22/02/2022 của Sở Tư pháp tỉnh')
  expect(text).toContain('đã hoàn thành 07 nhiệm')
})

test('the file is marked, says its language and title, and holds the elements of the text', () => {
  expect(pdf.isMarked).toBe(true)
  expect(pdf.info).toMatchObject({
    Title: meta.title,
    Author: 'Sở Tư pháp',
    Language: 'vi-VN',
    PDFFormatVersion: '1.7',
  })
  expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true')
  const roles = pdf.pages.flatMap(({ tree }) => nodesOf(tree).map(({ role }) => role))
  for (const role of [
    'Document',
    'Sect',
    'P',
    'H1',
    'H2',
    'H3',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
  ])
    expect(roles).toContain(role)
})

test('a table is rows of heads and cells under its name', () => {
  const tables = nodesOf(pdf.pages[0]?.tree ?? { role: '', children: [] }).filter(
    ({ role }) => role === 'Table',
  )
  const [head, ...rows] = tables[0]?.children ?? []
  expect(tables).toHaveLength(1)
  expect(head?.children.map(({ role }) => role)).toEqual(Array(9).fill('TH'))
  expect(rows).toHaveLength(5)
  expect(rows[0]?.children.map(({ role }) => role)).toEqual(Array(9).fill('TD'))
})

test('a table has its name and a cell over several columns says so, in words no reader takes for the content', () => {
  const text = Buffer.from(bytes).toString('latin1')
  expect(text.match(/\/Summary \(/g)).toHaveLength(2)
  expect(text.match(/\/ColSpan 7/g)).toHaveLength(4)
  expect(text).not.toContain('/Alt')
})

test('page numbers and repeated heads are no part of the structure', () => {
  const nodes = pdf.pages.slice(4).flatMap(({ tree }) => nodesOf(tree))
  expect(nodes.filter(({ role }) => role === 'TH')).toEqual([])
})

test('the same input gives the same bytes, another day another file', async () => {
  const again = await officialPdf(layOut(sampleReport(), fonts.measure), meta, fonts)
  expect(Buffer.compare(again, bytes)).toBe(0)
  const later = await officialPdf(laidOut, { ...meta, created: new Date('2022-06-16T02:40:00Z') }, fonts)
  expect(Buffer.compare(later, bytes)).not.toBe(0)
})

test('a report with an annex of 29 tasks is smaller than 300 KB with its fonts in it', () => {
  expect(bytes.length).toBeLessThan(300 * 1024)
  const text = Buffer.from(bytes).toString('latin1')
  expect(text.match(/\/FontFile2/g)).toHaveLength(4)
  expect(text).not.toContain('Helvetica')
})

test('a picture is in the file with its description', async () => {
  const channels = { r: 90, g: 40, b: 110 }
  const image = sharp({ create: { width: 40, height: 20, channels: 3, background: channels } })
  const picture = {
    png: await image.png().toBuffer(),
    width: 100,
    height: 50,
    description: 'Ảnh lễ ký',
    caption: 'Hình 1',
  }
  const document = { ...sampleReport(), annexes: [], body: [{ kind: 'picture' as const, picture }] }
  const { pages } = await readPdf(await officialPdf(layOut(document, fonts.measure), meta, fonts))
  const nodes = nodesOf(pages[0]?.tree ?? { role: '', children: [] })
  expect(nodes.filter(({ role }) => role === 'Figure')).toEqual([
    { role: 'Figure', alt: 'Ảnh lễ ký', children: [] },
  ])
  expect(nodes.filter(({ role }) => role === 'Caption')).toHaveLength(1)
  expect(pages[0]?.text).toContain('Hình 1')
})

test('held spaces are drawn as wide as spaces and copied as spaces', async () => {
  const paragraph = { kind: 'paragraph' as const, runs: [{ text: 'ngày\u00A015\u00A0tháng 6' }] }
  const document = { ...sampleReport(), annexes: [], body: [paragraph] }
  const { pages } = await readPdf(await officialPdf(layOut(document, fonts.measure), meta, fonts))
  expect(pages[0]?.text).toContain('ngày 15 tháng 6')
  expect(fonts.measure('a\u00A0b', 'regular', 14)).toBe(fonts.measure('a b', 'regular', 14))
})
