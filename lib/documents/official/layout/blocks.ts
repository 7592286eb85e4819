import type { Face } from '@/lib/contracts/laid-out'
import type { Block, Picture, Run } from '@/lib/documents/official/model'
import { opensList } from '@/lib/documents/official/opens-list'
import { DASH } from '@/lib/documents/official/wording'
import { type Box, evenLines, linesOf, placed } from './lines'
import { BODY_LINE, baselineIn, INDENT, PARAGRAPH_GAP, SIZE } from './paper'
import {
  addPart,
  centredStrips,
  keptWithNext,
  lineStrips,
  paragraphStrips,
  type Setting,
  type Strip,
  wholeWidth,
  withLast,
  withoutLoneLines,
} from './strips'
import { tableStrips } from './table'
import type { Styled } from './words'

/** Points in a millimetre, and how much of a page's height a picture may take, so that its headings stay with it. */
const MM = 72 / 25.4
const HIGHEST_PICTURE = 0.6
/** A table stands clear of the text around it. */
const AROUND_TABLE = PARAGRAPH_GAP
/** Above a picture, so that it does not stand closer to the caption before it than to its own. */
const ABOVE_PICTURE = 2 * PARAGRAPH_GAP
/** Between a picture and its caption. */
const CAPTION_GAP = 3
const HEADING_ROLES = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

/** Size of the text in tables, in points. */
export type TableSize = (columns: number) => number

/** The blocks one below the other; `owner` = the part they belong to. */
export function blockStrips(
  blocks: readonly Block[],
  owner: number,
  tableSize: TableSize,
  setting: Setting,
): Strip[] {
  const { parts, paper } = setting
  const box = wholeWidth(paper)
  let list: number | null = null
  let afterTable = false
  return blocks.flatMap((block, index) => {
    list = block.kind === 'item' ? (list ?? addPart(parts, 'L', owner)) : null
    const own = list === null ? stripsOf(block) : itemStrips(block, list)
    const strips = opensList(blocks, index) ? withLast(own, 'wish') : own
    const clear = afterTable ? strips.map(withRoomAbove) : strips
    afterTable = block.kind === 'table'
    return clear
  })

  function itemStrips(block: Block, of: number): Strip[] {
    if (block.kind !== 'item') return []
    return dashStrips(
      styled(block.runs, SIZE.text),
      { box, indent: INDENT, before: PARAGRAPH_GAP },
      of,
      setting,
    )
  }

  function stripsOf(block: Block): Strip[] {
    switch (block.kind) {
      case 'heading':
        return headingStrips(block.level, block.text, owner, setting)
      case 'table':
        return tableStrips(
          block.table,
          { owner, size: tableSize(block.table.columns.length), before: AROUND_TABLE },
          setting,
        )
      case 'picture':
        return pictureStrips(block.picture, owner, setting)
      default: {
        const how = { box, align: 'justify', part: addPart(parts, 'P', owner) } as const
        const size = SIZE.text
        const runs = styled(block.runs, size)
        return paragraphStrips(runs, INDENT, { ...how, size, before: PARAGRAPH_GAP }, setting.measure)
      }
    }
  }
}

function withRoomAbove(strip: Strip, index: number): Strip {
  return index === 0 ? { ...strip, before: strip.before + AROUND_TABLE } : strip
}

function headingStrips(level: 1 | 2 | 3, text: string, owner: number, setting: Setting): Strip[] {
  const size = SIZE.text
  const box = wholeWidth(setting.paper)
  const face: Face = level === 3 ? 'regular' : 'bold'
  const part = addPart(setting.parts, HEADING_ROLES[level], owner)
  const lines = linesOf([{ text, face, size }], box.width, setting.measure, INDENT)
  const how = { box, align: 'justify', leading: BODY_LINE, part, size, before: PARAGRAPH_GAP } as const
  return keptWithNext(lineStrips(lines, how))
}

/** A point of a list: the dash is its label, the text goes on below it from the left edge. */
export function dashStrips(
  runs: readonly Styled[],
  {
    box,
    indent,
    before,
    leading = BODY_LINE,
  }: { box: Box; indent: number; before: number; leading?: number },
  list: number,
  { measure, parts }: Setting,
): Strip[] {
  const size = runs[0]?.size ?? SIZE.text
  const item = addPart(parts, 'LI', list)
  const labelPart = addPart(parts, 'Lbl', item)
  const part = addPart(parts, 'LBody', item)
  const dash = { text: DASH, face: 'regular', size, width: measure(DASH, 'regular', size) } as const
  const lines = linesOf(runs, box.width, measure, indent + dash.width)
  const align = leading === BODY_LINE ? 'justify' : 'left'
  const strips = withoutLoneLines(lineStrips(lines, { box, align, leading, part, size, before }))
  const label = { fragments: [dash], width: dash.width, joint: '', indent, isLast: true }
  const labelMark = placed(label, box, 'left', baselineIn(leading * size, size), labelPart)
  return strips.map((strip, index) =>
    index === 0 ? { ...strip, marks: [labelMark, ...strip.marks] } : strip,
  )
}

/**
 * The picture and below it, on the same page, its caption. As large as in the model, unless it is wider than the text or with
 * its caption higher than its share of the page; in the middle.
 */
function pictureStrips(picture: Picture, owner: number, setting: Setting): Strip[] {
  const { paper, parts } = setting
  const part = addPart(parts, 'Figure', owner, { alt: picture.description })
  const below = picture.caption === null ? [] : captionStrips(picture.caption, owner, setting)
  const box = wholeWidth(paper)
  const wanted = { width: picture.width * MM, height: picture.height * MM }
  const most = below.reduce((room, { height }) => room - height, paper.room * HIGHEST_PICTURE)
  const scale = Math.min(1, box.width / wanted.width, most / wanted.height)
  const width = wanted.width * scale
  const height = wanted.height * scale
  const png = Buffer.from(picture.png).toString('base64')
  const x = box.left + (box.width - width) / 2
  const mark = { kind: 'picture', part, x, y: 0, width, height, png, alt: picture.description } as const
  const keep = below.length > 0 ? 'must' : 'none'
  return [{ height, before: ABOVE_PICTURE, marks: [mark], keep }, ...below]
}

/** In the middle, in lines of about one length. */
function captionStrips(text: string, owner: number, { paper, measure, parts }: Setting): Strip[] {
  const box = wholeWidth(paper)
  const size = SIZE.text
  const part = addPart(parts, 'Caption', owner)
  const lines = evenLines([{ text, face: 'italic', size }], box.width, measure)
  return withLast(centredStrips(lines, { box, size, part, before: CAPTION_GAP }), 'none')
}

/** The runs in their faces. */
export function styled(runs: readonly Run[], size: number): Styled[] {
  return runs.map(({ text, bold = false, italic = false }) => ({ text, face: faceOf(bold, italic), size }))
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
