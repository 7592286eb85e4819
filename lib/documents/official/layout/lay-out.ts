import type { Face, LaidOut, Page, Part } from '@/lib/contracts/laid-out'
import type { Annex, OfficialDocument } from '@/lib/documents/official/model'
import { annexHead } from '@/lib/documents/official/wording'
import { blockStrips } from './blocks'
import { closingStrips } from './closing'
import { gridRules, type Placed } from './grid'
import { letterheadStrip } from './letterhead'
import { evenLines, linesOf, placed } from './lines'
import { type Measure, movedDown } from './marks'
import { addresseeStrips, titleStrips } from './opening'
import { paginate } from './paginate'
import { LANDSCAPE, MARGIN, NUMBER_BASELINE, PORTRAIT, SIZE } from './paper'
import { addPart, centredStrips, type Setting, type Strip, wholeWidth, withLast } from './strips'
import { remembering } from './words'

/** More columns than these need the smaller letters of an annex. */
const WIDE_TABLE = 9

/**
 * The pages of the document as Nghị định 30/2020/NĐ-CP (Phụ lục I) wants them: each annex across with page numbers of its
 * own. Pure: the same document and widths give the same pages.
 */
export function layOut(document: OfficialDocument, measure: Measure): LaidOut {
  const parts: Part[] = [{ role: 'Document', parent: null }]
  const widths = remembering(measure)
  const body = { paper: document.isAcross ? LANDSCAPE : PORTRAIT, measure: widths, parts }
  const annexes = { paper: LANDSCAPE, measure: widths, parts }
  const pages = [
    ...numberedPages(bodyStrips(document, body), body),
    ...document.annexes.flatMap((annex) => numberedPages(annexStrips(annex, annexes), annexes)),
  ]
  return { pages, parts }
}

/**
 * The last line of the body stays with the signature, so that nobody signs an empty page. What opens the document may end
 * a page by itself where the first block leaves no choice.
 */
function bodyStrips(document: OfficialDocument, setting: Setting): Strip[] {
  const opening = [
    letterheadStrip(document.letterhead, setting),
    ...titleStrips(document, setting),
    ...addresseeStrips(document.addressees, setting),
  ]
  const tableSize = document.isAcross || document.smallTables ? annexSize : () => SIZE.bodyTable
  const body = blockStrips(document.body, 0, tableSize, setting)
  const closing = closingStrips(document, setting)
  const kept = closing.length > 0 ? withLast(body, 'rather') : body
  return [...withLast(opening, 'wish'), ...kept, ...closing]
}

/** Letters of a table in an annex, or on a page made like one. */
function annexSize(columns: number): number {
  return columns > WIDE_TABLE ? SIZE.wideAnnexTable : SIZE.annexTable
}

/** `Phụ lục I`, title and reference in the middle (mục III), then its blocks. */
function annexStrips(annex: Annex, setting: Setting): Strip[] {
  const { paper, measure, parts } = setting
  const owner = addPart(parts, 'Sect', 0)
  const box = wholeWidth(paper)
  const size = SIZE.text
  const line = (text: string, face: Face, role: 'H1' | 'P') => {
    const part = addPart(parts, role, owner)
    const lines = evenLines([{ text, face, size }], box.width, measure)
    return centredStrips(lines, { box, size, part, before: 0 })
  }
  const opening = [
    ...line(annexHead(annex), 'bold', 'P'),
    ...line(annex.title, 'bold', 'H1'),
    ...line(annex.reference, 'italic', 'P'),
  ]
  return [...withLast(opening, 'wish'), ...blockStrips(annex.blocks, owner, annexSize, setting)]
}

/** Numbers begin anew in each section and are hidden on its first page (mục I.6). */
function numberedPages(strips: readonly Strip[], setting: Setting): Page[] {
  return paginate(strips, setting.paper.room).map((strips, index) => {
    const number = index === 0 ? null : index + 1
    const { width, height } = setting.paper
    return { width, height, number, marks: marksOf(strips, number, setting) }
  })
}

function marksOf(page: readonly Placed[], number: number | null, { paper, measure }: Setting): Page['marks'] {
  const texts = page.flatMap(({ strip, y }) => strip.marks.map((mark) => movedDown(mark, MARGIN.top + y)))
  const rules = gridRules(page).map((rule) => movedDown(rule, MARGIN.top))
  const box = wholeWidth(paper)
  const runs = [{ text: `${number ?? ''}`, face: 'regular' as const, size: SIZE.text }]
  const lines = number === null ? [] : linesOf(runs, box.width, measure)
  const numbers = lines.map((line) => placed(line, box, 'center', NUMBER_BASELINE, null))
  return [...numbers, ...texts, ...rules]
}
