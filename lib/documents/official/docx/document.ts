import type { OfficialDocument } from '@/lib/documents/official/model'
import { type ZipEntry, zip } from '@/lib/documents/zip'
import { documentXml } from './body'
import { HEADER_IDS } from './page'
import { framed } from './paragraph'
import { Pictures } from './pictures'
import { stylesXml } from './styles-xml'
import { xmlText } from './text'
import { DECLARATION, PACKAGE, RELATIONSHIPS, WORD } from './xml-names'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'

export const DOCX_TYPE = `${TYPE}.document`

/**
 * The bytes of a .docx in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I (reference/domain §3). `stamp` is the moment of
 * making in wall-clock digits of Asia/Ho_Chi_Minh, `2022-06-15T09:40`: the same document and stamp give the same bytes.
 * RangeError when the stamp is no moment.
 */
export function officialDocx(document: OfficialDocument, stamp: string): AsyncGenerator<Uint8Array> {
  return zip(parts(document, stamp), stamp)
}

/** The text comes before its relationships: those of pictures are known once they are drawn. */
function* parts(document: OfficialDocument, stamp: string): Generator<ZipEntry> {
  const pictures = new Pictures()
  yield { name: '[Content_Types].xml', content: [contentTypes()] }
  yield {
    name: '_rels/.rels',
    content: [
      relationships([
        ['rId1', `${RELATIONSHIPS}/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
  }
  yield { name: 'docProps/core.xml', content: [coreXml(document.title, stamp)] }
  yield { name: 'word/document.xml', content: documentXml(document, pictures) }
  yield { name: 'word/styles.xml', content: [stylesXml()] }
  yield { name: 'word/settings.xml', content: [settingsXml()] }
  yield { name: 'word/header1.xml', content: [headerXml(PAGE_NUMBER)] }
  yield { name: 'word/header2.xml', content: [headerXml('')] }
  const drawn = pictures.parts()
  for (const { target, png } of drawn) yield { name: `word/${target}`, content: [png] }
  const images = drawn.map(({ id, target }): Relationship => [id, `${RELATIONSHIPS}/image`, target])
  yield { name: 'word/_rels/document.xml.rels', content: [relationships([...OWN_PARTS, ...images])] }
}

const OVERRIDES = [
  ['word/document', `${TYPE}.document.main+xml`],
  ['word/styles', `${TYPE}.styles+xml`],
  ['word/settings', `${TYPE}.settings+xml`],
  ['word/header1', `${TYPE}.header+xml`],
  ['word/header2', `${TYPE}.header+xml`],
  ['docProps/core', CORE_TYPE],
]

function contentTypes(): string {
  const overrides = OVERRIDES.map(
    ([part, type]) => `<Override PartName="/${part}.xml" ContentType="${type}"/>`,
  )
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
}

type Relationship = readonly [id: string, type: string, target: string]

const OWN_PARTS: readonly Relationship[] = [
  ['rId1', `${RELATIONSHIPS}/styles`, 'styles.xml'],
  ['rId2', `${RELATIONSHIPS}/settings`, 'settings.xml'],
  [HEADER_IDS.numbered, `${RELATIONSHIPS}/header`, 'header1.xml'],
  [HEADER_IDS.first, `${RELATIONSHIPS}/header`, 'header2.xml'],
]

function relationships(list: readonly Relationship[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function coreXml(title: string, stamp: string): string {
  const moment = new Date(`${stamp}+07:00`).toISOString().replace(/\.\d+Z$/, 'Z')
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:language>vi-VN</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`
}

/** Without the mode, Word would take the file for one of 2007. */
function settingsXml(): string {
  return `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`
}

const PAGE_NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'

function headerXml(content: string): string {
  return `${DECLARATION}<w:hdr xmlns:w="${WORD}">${framed('Header', content)}</w:hdr>`
}
