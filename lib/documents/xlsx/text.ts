/** What Excel keeps of one cell, in UTF-16 units. */
export const CELL_MAX = 32_767

const SPECIAL = /[&<>"\uFFFE\uFFFF]|[^\P{Cc}\n\t]|\p{Cs}|_x[0-9a-f]{4}_/iu
const EACH = /\r\n?|[&<>"\uFFFE\uFFFF]|[^\P{Cc}\n\t]|\p{Cs}|_(?=x[0-9a-f]{4}_)/giu
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text for XML: what XML does not allow (control characters, halves of surrogate pairs) is left out, line ends become
 * \n, and `_x0041_`, which Excel would read as a character, is kept as typed (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(EACH, (found) => {
    if (found.startsWith('\r')) return '\n'
    return found === '_' ? '_x005F_' : (ENTITIES[found] ?? '')
  })
}

/** Cuts what does not fit into a cell, never within a character; `rest` words how many units are missing. */
export function cellText(text: string, rest: (missing: number) => string): string {
  if (text.length <= CELL_MAX) return text
  const room = CELL_MAX - rest(text.length).length
  const end = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room
  return text.slice(0, end) + rest(text.length - end)
}

const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu
const NAME_MAX = 31

/** A name Excel accepts for a sheet: 1..31 units, none of []:*?/\, no apostrophe at its ends. */
export function sheetName(wanted: string): string {
  const cut = wanted
    .replace(FORBIDDEN, '-')
    .slice(0, NAME_MAX)
    .replace(/[\uD800-\uDBFF]$/, '')
  const name = cut.replace(/^[\s']+|[\s']+$/g, '')
  return name === '' || name.toLowerCase() === 'history' ? `${name}1` : name
}

/** 1 → A, 27 → AA. */
export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}
