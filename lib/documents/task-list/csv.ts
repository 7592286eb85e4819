import type { TaskExport } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import { CSV_BOM, csvLine, csvPercent, csvText } from '@/lib/format/csv-text'
import { uiDate, uiInstantDate, uiTime } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'
import { type Column, columnsIn, type Kind } from './columns'

/** The list as CSV (RFC 4180 with `;`): one line a task, the head first. Formats are Vietnamese in both languages. */
export async function* taskCsv({ facts, rows }: TaskExport, t: Translator): AsyncGenerator<Uint8Array> {
  const columns = columnsIn(t)
  let text = CSV_BOM + csvLine(columns.map(({ key }) => csvText(t(`export.column.${key}`))))
  if (facts.total === 0)
    text += csvLine(columns.map(({ key }) => (key === 'title' ? csvText(t('export.empty')) : '')))
  for await (const tasks of rows) {
    for (const task of tasks) text += csvLine(fieldsOf(columns, task))
    yield Buffer.from(text, 'utf8')
    text = ''
  }
  if (text !== '') yield Buffer.from(text, 'utf8')
}

function fieldsOf(columns: readonly Column[], task: ExportTask): string[] {
  return columns.map(({ kind, of }) => {
    const value = of(task)
    return value === null ? '' : FIELDS[kind](value)
  })
}

const FIELDS: Record<Kind, (value: string | number) => string> = {
  text: (value) => csvText(String(value)),
  centered: (value) => csvText(String(value)),
  day: (value) => uiDate(String(value)),
  instant: (value) => `${uiInstantDate(String(value))} ${uiTime(String(value))}`,
  percent: (value) => csvPercent(Number(value)),
  number: String,
  sparse: String,
}
