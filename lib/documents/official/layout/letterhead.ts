import type { Face, Mark, TextMark } from '@/lib/contracts/laid-out'
import type { Letterhead } from '@/lib/documents/official/model'
import { MOTTO, NATION, numberLine } from '@/lib/documents/official/wording'
import { type Box, evenLines, type Line, placed } from './lines'
import { movedDown, ruleAcross } from './marks'
import { baselineIn, RULE, RULE_SHARE, SINGLE, SIZE } from './paper'
import { addPart, type Setting, type Strip } from './strips'

/** Between the two columns. */
const GUTTER = 6
/** From the last line of text to the rule under it, and from there to the number and the date. */
const TO_RULE = 2
const TO_NUMBER = 10

/** A column of lines, one below the other. */
type Column = { marks: Mark[]; height: number; last: Line | undefined }

/**
 * Quốc hiệu and tiêu ngữ at the right, whose column is as wide as quốc hiệu on one line, the bodies at the left in the rest;
 * below, number and date on the same line (Phụ lục I, mục II.1-II.4). One strip: nothing of it goes to another page.
 */
export function letterheadStrip(letterhead: Letterhead, setting: Setting): Strip {
  const { paper, measure } = setting
  const nationWidth = measure(NATION, 'bold', SIZE.nation)
  const right: Box = { left: paper.right - nationWidth, width: nationWidth }
  const left: Box = { left: paper.left, width: paper.right - paper.left - nationWidth - GUTTER }

  const issuer = startColumn()
  if (letterhead.parentBody !== null)
    add(issuer, letterhead.parentBody, 'regular', SIZE.issuer, left, setting)
  add(issuer, letterhead.body, 'bold', SIZE.issuer, left, setting)
  underline(issuer, left, RULE_SHARE)
  const nation = startColumn()
  add(nation, NATION, 'bold', SIZE.nation, right, setting)
  add(nation, MOTTO, 'bold', SIZE.motto, right, setting)
  underline(nation, right, 1)

  const numberTop = Math.max(issuer.height, nation.height) + TO_NUMBER
  const number = startColumn()
  if (letterhead.sign !== null) add(number, numberLine(letterhead), 'regular', SIZE.number, left, setting)
  const date = startColumn()
  add(date, letterhead.placeAndDate, 'italic', SIZE.text, right, setting)
  const toSameLine = firstBaseline(date) - firstBaseline(number)

  const marks = [
    ...issuer.marks,
    ...nation.marks,
    ...number.marks.map((mark) => movedDown(mark, numberTop + toSameLine)),
    ...date.marks.map((mark) => movedDown(mark, numberTop)),
  ]
  const height = numberTop + Math.max(number.height + toSameLine, date.height)
  return { height, before: 0, marks, keep: 'must' }
}

function startColumn(): Column {
  return { marks: [], height: 0, last: undefined }
}

/** Adds a paragraph in the middle of the column. */
function add(column: Column, text: string, face: Face, size: number, box: Box, setting: Setting): void {
  const { measure, parts } = setting
  const lines = evenLines([{ text, face, size }], box.width, measure)
  const part = addPart(parts, 'P', 0)
  const height = SINGLE * size
  for (const line of lines) {
    column.marks.push(placed(line, box, 'center', column.height + baselineIn(height, size), part))
    column.height += height
  }
  column.last = lines.at(-1)
}

function underline(column: Column, box: Box, share: number): void {
  if (!column.last) return
  const length = column.last.width * share
  const from = box.left + (box.width - length) / 2
  column.height += TO_RULE
  column.marks.push(ruleAcross(from, from + length, column.height, RULE))
}

function firstBaseline(column: Column): number {
  return column.marks.find((mark): mark is TextMark => mark.kind === 'text')?.y ?? 0
}
