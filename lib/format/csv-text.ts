/** What Vietnamese Windows separates lists by, the comma being its decimal sign (docs/decisions/0009-files-of-the-list.md). */
const SEPARATOR = ';'
const LINE_END = '\r\n'
/** Without it Excel reads the bytes in the machine's old code page. */
export const CSV_BOM = '\uFEFF'

/** A spreadsheet would run it: the signs that begin a formula, also in full width, behind spaces or a tab. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/
const QUOTED = /[";\r\n\t]|^\s|\s$/
const UNWRITABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/gu
/** Anything to look at twice; most text has nothing. */
const SPECIAL = /[";\r\n\t\p{Cc}\p{Cs}]|^[\s=+\-@＝＋－＠]|\s$/u

/** A line of fields that are written already (RFC 4180 with `;`). */
export function csvLine(fields: readonly string[]): string {
  return fields.join(SEPARATOR) + LINE_END
}

/** A text field: harmless to a spreadsheet, quoted where it must be. */
export function csvText(text: string): string {
  if (!SPECIAL.test(text)) return text
  const clean = text.replace(UNWRITABLE, '')
  const safe = FORMULA.test(clean) ? `'${clean}` : clean
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Basis points as Excel reads them: `46%`, `46,33%`. */
export function csvPercent(basisPoints: number): string {
  const parts = basisPoints % 100
  const whole = (basisPoints - parts) / 100
  if (parts === 0) return `${whole}%`
  return `${whole},${String(parts).padStart(2, '0').replace(/0$/, '')}%`
}
