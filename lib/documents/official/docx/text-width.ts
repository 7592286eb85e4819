const UNITS_PER_EM = 2048
/** Advance widths of Times New Roman Bold from space to tilde, in 1/2048 em (Tinos has the same). */
const ASCII = [
  512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
  1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479,
  1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479,
  2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569,
  682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451,
  807, 1065,
]
/** Letters that are not as wide as a letter of ASCII with a mark; every other sign is taken for half an em. */
const OTHERS: Record<string, number> = {
  Đ: 1479,
  đ: 1139,
  Ư: 1630,
  ư: 1229,
  ơ: 1134,
  '—': 2048,
  '‘': 682,
  '’': 682,
}
const HALF = UNITS_PER_EM / 2
/** Marks above and below letters; the horn of ơ and ư stays, it makes them wider. */
const MARKS = /(?!\u031B)\p{M}/gu

/** How wide bold text of a size in points is printed, in twips. Without kerning, as Word prints. */
export function boldWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(MARKS, '').normalize('NFC')
  let units = 0
  for (const letter of letters) units += unitsOf(letter)
  return Math.round((units * size * 20) / UNITS_PER_EM)
}

/** Width of the widest line, in twips, when bold text is broken between words to fit into `room`. */
export function widestLine(text: string, size: number, room: number): number {
  let widest = 0
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && boldWidth(longer, size) > room) line = word
    else line = longer
    widest = Math.max(widest, boldWidth(line, size))
  }
  return Math.min(widest, room)
}

function unitsOf(letter: string): number {
  const base = letter === 'Ơ' ? 'O' : letter
  return OTHERS[letter] ?? ASCII[base.charCodeAt(0) - 32] ?? HALF
}
