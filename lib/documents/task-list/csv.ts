import type { TaskExport } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import { uiDate, uiInstantDate, uiTime } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'
import { type Column, columnsIn, type Kind } from './columns'

/** What Vietnamese Windows separates lists by, the comma being its decimal sign (docs/decisions/0009-files-of-the-list.md). */
const SEPARATOR = ';'
const LINE_END = '\r\n'
/** Without it Excel reads the bytes in the machine's old code page. */
const BOM = '\uFEFF'

/** A spreadsheet would run it: the signs that begin a formula, also in full width, behind spaces or a tab. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/
const QUOTED = /[";\r\n\t]|^\s|\s$/
const UNWRITABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/gu

/** The list as CSV (RFC 4180 with `;`): one line a task, the head first. Formats are Vietnamese in both languages. */
export async function* taskCsv({ facts, rows }: TaskExport, t: Translator): AsyncGenerator<Uint8Array> {
  const columns = columnsIn(t)
  const line = (fields: string[]) => fields.join(SEPARATOR) + LINE_END
  let text = BOM + line(columns.map(({ key }) => csvText(t(`export.column.${key}`))))
  if (facts.total === 0)
    text += line(columns.map(({ key }) => (key === 'title' ? csvText(t('export.empty')) : '')))
  for await (const tasks of rows) {
    for (const task of tasks) text += csvLine(columns, task)
    yield Buffer.from(text, 'utf8')
    text = ''
  }
  if (text !== '') yield Buffer.from(text, 'utf8')
}

function csvLine(columns: readonly Column[], task: ExportTask): string {
  let line = ''
  for (const { kind, of } of columns) {
    const value = of(task)
    if (line !== '') line += SEPARATOR
    if (value !== null) line += FIELDS[kind](value)
  }
  return line + LINE_END
}

const FIELDS: Record<Kind, (value: string | number) => string> = {
  text: (value) => csvText(String(value)),
  centered: (value) => csvText(String(value)),
  day: (value) => uiDate(String(value)),
  instant: (value) => `${uiInstantDate(String(value))} ${uiTime(String(value))}`,
  percent: (value) => percent(Number(value)),
  number: String,
  sparse: String,
}

/** Basis points as Excel reads them: `46%`, `46,33%`. */
function percent(basisPoints: number): string {
  const parts = basisPoints % 100
  const whole = (basisPoints - parts) / 100
  if (parts === 0) return `${whole}%`
  return `${whole},${String(parts).padStart(2, '0').replace(/0$/, '')}%`
}

/** Anything to look at twice; most text has nothing. */
const SPECIAL = /[";\r\n\t\p{Cc}\p{Cs}]|^[\s=+\-@＝＋－＠]|\s$/u

/** A text field: harmless to a spreadsheet, quoted where it must be. */
export function csvText(text: string): string {
  if (!SPECIAL.test(text)) return text
  const clean = text.replace(UNWRITABLE, '')
  const safe = FORMULA.test(clean) ? `'${clean}` : clean
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
