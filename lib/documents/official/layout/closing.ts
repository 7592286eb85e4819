import type { Mark } from '@/lib/contracts/laid-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { listed, RECIPIENTS } from '@/lib/documents/official/wording'
import { dashStrips } from './blocks'
import { type Box, evenLines, linesOf } from './lines'
import { movedDown } from './marks'
import { SINGLE, SIZE } from './paper'
import { addPart, centredStrips, lineStrips, type Setting, type Strip } from './strips'

const BEFORE = 14
/** Lines of body text left for signature and seal. */
const SIGNING_LINES = 5
/** Of the width: who is told at the left, who signs at the right. */
const RECIPIENTS_SHARE = 0.48
/** How much of a page the block may take; a list of recipients that is longer goes on below it line by line. */
const MOST_OF_PAGE = 0.6

type Stacked = { marks: Mark[]; height: number }

/** Nơi nhận or a second signer at the left, level with the signer's title at the right: side by side in one strip (mục II.7, II.9). */
export function closingStrips(
  { recipients, signer, leftSigner }: OfficialDocument,
  setting: Setting,
): Strip[] {
  const { paper } = setting
  const whole = paper.right - paper.left
  const left: Box = { left: paper.left, width: whole * RECIPIENTS_SHARE }
  const right: Box = { left: paper.left + left.width, width: whole - left.width }
  const told = leftSigner
    ? signerStrips(leftSigner, left, setting)
    : recipientStrips(recipients, left, setting)
  const signing = stacked(signerStrips(signer, right, setting))
  const limit = Math.max(signing.height, paper.room * MOST_OF_PAGE)
  const beside = told.slice(0, fitting(told, limit))
  const besideStack = stacked(beside)
  const height = Math.max(signing.height, besideStack.height)
  const marks = [...besideStack.marks, ...signing.marks]
  if (marks.length === 0) return []
  const below = told.slice(beside.length).map((strip) => ({ ...strip, keep: 'none' as const }))
  return [{ height, before: BEFORE, marks, keep: 'none' }, ...below]
}

function recipientStrips(recipients: readonly string[], box: Box, setting: Setting): Strip[] {
  if (recipients.length === 0) return []
  const { measure, parts } = setting
  const head = SIZE.recipientsHead
  const lines = linesOf([{ text: RECIPIENTS, face: 'boldItalic', size: head }], box.width, measure)
  const part = addPart(parts, 'P', 0)
  const how = { box, align: 'left', leading: SINGLE, part, size: head, before: 0 } as const
  const list = addPart(parts, 'L', 0)
  const entries = listed(recipients).flatMap((text) => {
    const runs = [{ text, face: 'regular' as const, size: SIZE.recipients }]
    return dashStrips(runs, { box, indent: 0, before: 0, leading: SINGLE }, list, setting)
  })
  return [...lineStrips(lines, how), ...entries]
}

/** Capacity in capitals, room to sign, the name; where it is not known the room below stays. */
function signerStrips({ capacity, name }: OfficialDocument['signer'], box: Box, setting: Setting): Strip[] {
  const { measure, parts } = setting
  const size = SIZE.text
  const centred = (text: string, before: number) => {
    const lines = evenLines([{ text, face: 'bold', size }], box.width, measure)
    return centredStrips(lines, { box, size, part: addPart(parts, 'P', 0), before })
  }
  const room = SIGNING_LINES * SINGLE * size
  return [...capacity.flatMap((line) => centred(line, 0)), ...(name === null ? [] : centred(name, room))]
}

function fitting(strips: readonly Strip[], limit: number): number {
  let height = 0
  const over = strips.findIndex((strip) => {
    height += strip.before + strip.height
    return height > limit
  })
  return over === -1 ? strips.length : over
}

/** The strips as one. */
function stacked(strips: readonly Strip[]): Stacked {
  const marks: Mark[] = []
  let height = 0
  for (const strip of strips) {
    height += strip.before
    for (const mark of strip.marks) marks.push(movedDown(mark, height))
    height += strip.height
  }
  return { marks, height }
}
