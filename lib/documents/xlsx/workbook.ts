import { type ZipEntry, zip } from '@/lib/documents/zip'
import { type Extent, filterRange, type Sheet, sheetXml } from './sheet'
import { type Style, stylesXml } from './styles'
import { sheetName, xmlText } from './text'

/** Sheets whose rows refer to the named styles. */
export type Workbook<StyleName extends string> = {
  sheets: readonly Sheet<StyleName>[]
  styles: Readonly<Record<StyleName, Style>>
  /** wall-clock digits of the file's making, `2022-06-15T09:40`: the same rows and stamp give the same bytes */
  stamp: string
  /** words for what does not fit into a cell, put at its end */
  rest: (missing: number) => string
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const XLSX_TYPE = `${TYPE}.sheet`

/** The bytes of an .xlsx, made while they are read: rows are asked for one by one and none is kept. */
export function xlsx<StyleName extends string>(book: Workbook<StyleName>): AsyncGenerator<Uint8Array> {
  return zip(parts(book), book.stamp)
}

function* parts<StyleName extends string>({
  sheets,
  styles,
  rest,
}: Workbook<StyleName>): Generator<ZipEntry> {
  const names = Object.keys(styles) as StyleName[]
  const numbers = new Map(names.map((name, index) => [name, index + 1]))
  const styleNumber = (name: StyleName) => numbers.get(name) ?? 0
  const extents: Extent[] = sheets.map(() => ({ lastRow: 0, lastColumn: 0 }))
  yield { name: '[Content_Types].xml', content: [contentTypes(sheets.length)] }
  yield { name: '_rels/.rels', content: [relationships([['officeDocument', 'xl/workbook.xml']])] }
  for (const [index, sheet] of sheets.entries()) {
    const extent = extents[index]
    if (!extent) continue
    const content = sheetXml(sheet, { styleNumber, rest, extent })
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, content }
  }
  yield { name: 'xl/styles.xml', content: [stylesXml(names.map((name) => styles[name]))] }
  yield { name: 'xl/workbook.xml', content: [workbookXml(sheets, extents)] }
  const targets = sheets.map((_, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ])
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: [relationships([...targets, ['styles', 'styles.xml']])],
  }
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
  const pages = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, 'worksheet'),
  )
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${pages.join('')}${override('styles', 'styles')}</Types>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

/** Written last: the names of its ranges need to know where the rows ended. */
function workbookXml<StyleName extends string>(
  sheets: readonly Sheet<StyleName>[],
  extents: Extent[],
): string {
  const names = sheets.map(({ name }) => sheetName(name))
  const list = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const ranges = sheets.flatMap((sheet, index) => {
    const range = filterRange(sheet, extents[index] ?? { lastRow: 0, lastColumn: 0 })
    if (!range) return []
    const place = `'${xmlText((names[index] ?? '').replaceAll("'", "''"))}'!`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${place}$${sheet.headRow}:$${sheet.headRow}</definedName>`,
    ]
  })
  const defined = ranges.length > 0 ? `<definedNames>${ranges.join('')}</definedNames>` : ''
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${defined}</workbook>`
}
