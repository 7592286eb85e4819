import type { Annex, OfficialDocument } from '@/lib/documents/official/model'
import { annexHead } from '@/lib/documents/official/wording'
import { blocksXml } from './blocks'
import { closingXml } from './closing'
import { letterheadXml, namingXml } from './opening'
import { LANDSCAPE, type Page, PORTRAIT, sectionXml, textArea } from './page'
import { framed, line } from './paragraph'
import type { Pictures } from './pictures'
import { DECLARATION, DRAWING, PICTURE, RELATIONSHIPS, WORD, WORD_DRAWING } from './xml-names'

const NAMES = `xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}" xmlns:wp="${WORD_DRAWING}" xmlns:a="${DRAWING}" xmlns:pic="${PICTURE}"`

/** word/document.xml, a section at a time: the text, then every annex in landscape with its own page numbers. */
export function* documentXml(document: OfficialDocument, pictures: Pictures): Generator<string> {
  yield `${DECLARATION}<w:document ${NAMES}><w:body>${textXml(document, pictures)}`
  let page: Page = pageOf(document)
  for (const annex of document.annexes) {
    yield framed('SectionEnd', '', sectionXml(page)) + annexXml(annex, pictures)
    page = LANDSCAPE
  }
  // The last section says its pages at the end of all; a paragraph must stand between a table and that.
  yield `${framed('SectionEnd', '')}${sectionXml(page)}</w:body></w:document>`
}

function pageOf({ isAcross }: OfficialDocument): Page {
  return isAcross ? LANDSCAPE : PORTRAIT
}

function textXml(document: OfficialDocument, pictures: Pictures): string {
  const area = textArea(pageOf(document))
  return [
    letterheadXml(document.letterhead, area.width),
    namingXml(document, area.width),
    blocksXml(document.body, { area, pictures }, true),
    framed('AfterTable', '', '<w:keepNext/>'),
    closingXml(document, area.width),
  ].join('')
}

function annexXml(annex: Annex, pictures: Pictures): string {
  return [
    line('AnnexNumber', annexHead(annex)),
    line('AnnexTitle', annex.title),
    line('AnnexReference', annex.reference),
    blocksXml(annex.blocks, { area: textArea(LANDSCAPE), pictures }),
  ].join('')
}
