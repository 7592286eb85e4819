import type { OfficialDocument } from '@/lib/documents/official/model'
import { ADDRESSED_TO, DASH, listed } from '@/lib/documents/official/wording'
import { evenLines, type Line, linesOf, placed } from './lines'
import { ruleAcross } from './marks'
import { BODY_LINE, baselineIn, RULE, RULE_SHARE, SIZE } from './paper'
import { addPart, centredStrips, lineStrips, type Setting, type Strip, wholeWidth } from './strips'

const BEFORE_TYPE = 20
const TO_RULE = 3
const AFTER_RULE = 8
const BEFORE_ADDRESSEES = 6
const AFTER_LABEL = 4

/** Type name and trích yếu, bold in the middle, and the rule below; stays with what follows (mục II.5). */
export function titleStrips({ typeName, abstract }: OfficialDocument, setting: Setting): Strip[] {
  const { measure, parts, paper } = setting
  const box = wholeWidth(paper)
  const size = SIZE.text
  const even = (text: string) => evenLines([{ text, face: 'bold', size }], box.width, measure)
  const typePart = addPart(parts, 'P', 0)
  const strips = centredStrips(even(typeName), { box, size, part: typePart, before: BEFORE_TYPE })
  if (abstract.length === 0) return strips
  const part = addPart(parts, 'P', 0)
  const lines = abstract.flatMap((text, index) =>
    withJoint(even(text), index < abstract.length - 1 ? ' ' : ''),
  )
  const length = (lines.at(-1)?.width ?? 0) * RULE_SHARE
  const from = box.left + (box.width - length) / 2
  const rule: Strip = {
    height: TO_RULE + AFTER_RULE,
    before: 0,
    marks: [ruleAcross(from, from + length, TO_RULE, RULE)],
    keep: 'must',
  }
  return [...strips, ...centredStrips(lines, { box, size, part, before: 0 }), rule]
}

/** What follows on a line of its own is a new line, not a new sentence: read aloud there is a space between. */
function withJoint(lines: Line[], joint: string): Line[] {
  return lines.map((line, index) =>
    index === lines.length - 1 ? { ...line, joint: line.joint + joint } : line,
  )
}

/** Kính gửi: one addressee in the middle behind the words, several each on a line of their own (mục II.9). */
export function addresseeStrips(addressees: readonly string[], setting: Setting): Strip[] {
  const { measure, parts, paper } = setting
  const box = wholeWidth(paper)
  const size = SIZE.text
  const [only] = addressees
  if (only === undefined) return []
  const how = { box, size, before: BEFORE_ADDRESSEES }
  if (addressees.length === 1) {
    const runs = [{ text: `${ADDRESSED_TO} ${only}`, face: 'regular' as const, size }]
    return centredStrips(evenLines(runs, box.width, measure), { ...how, part: addPart(parts, 'P', 0) })
  }
  const styled = (text: string) => [{ text, face: 'regular' as const, size }]
  const labelWidth = measure(ADDRESSED_TO, 'regular', size) + AFTER_LABEL
  const room = box.width - labelWidth
  const entries = listed(addressees).map((entry) => linesOf(styled(DASH + entry), room, measure))
  const widest = Math.max(...entries.flat().map(({ width }) => width))
  const left = box.left + (room - widest) / 2
  const label = linesOf(styled(ADDRESSED_TO), box.width, measure)
  const labelStrips = lineStrips(label, {
    ...how,
    box: { left, width: box.width },
    align: 'left',
    leading: BODY_LINE,
    part: addPart(parts, 'P', 0),
  })
  const list = addPart(parts, 'L', 0)
  const entryBox = { left: left + labelWidth, width: room }
  const entryStrips = entries.flatMap((lines) => {
    const part = addPart(parts, 'LBody', addPart(parts, 'LI', list))
    return lines.map((line) => lineStrip(line, entryBox, part, size))
  })
  return [...labelStrips, ...entryStrips].map((strip) => ({ ...strip, keep: 'must' }))
}

function lineStrip(line: Line, box: { left: number; width: number }, part: number, size: number): Strip {
  const height = BODY_LINE * size
  const marks = [placed(line, box, 'left', baselineIn(height, size), part)]
  return { height, before: 0, marks, keep: 'none' }
}
