import type { ExportFilter, ExportFormat } from '@/lib/contracts/export'
import type { Context } from '@/lib/data/context'
import { openTaskExport, type TaskExport } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import { paperFile } from '@/lib/documents/paper/file'
import { requirePrintable } from '@/lib/documents/paper/rows-most'
import { XLSX_TYPE } from '@/lib/documents/xlsx/workbook'
import { documentDate, uiDate } from '@/lib/format/date'
import { getTranslator } from '@/lib/i18n/server'
import { taskCsv } from './csv'
import { filterInWords } from './filter-words'
import { listDocument } from './paper'
import { taskWorkbook } from './workbook'

/** A file on its way. Close it always, read or not: it may hold a connection. */
type TaskFile = {
  name: string
  type: string
  bytes: AsyncGenerator<Uint8Array>
  close: () => Promise<void>
}

type Asked = ExportFilter & { format: ExportFormat }

/**
 * The list of a plan as a file: to calculate with in the viewer's language, to print as a paper of the office. Errors as of
 * `openTaskExport`; too long to print: `paper_too_long`.
 */
export async function exportTasks(
  ctx: Context,
  campaignId: string,
  { format, ...filter }: Asked,
): Promise<TaskFile> {
  const t = getTranslator(ctx.viewer.locale)
  // A sheet has a block a group, so a search must not tear groups apart; lines of a CSV stand as the list has them.
  const grouped = format !== 'csv' && filter.sort === 'key'
  const exported = await openTaskExport(ctx, campaignId, filter, { grouped })
  const { facts, close } = exported
  const name = t('export.file', { number: facts.number, date: uiDate(facts.asOf) })
  if (format === 'pdf' || format === 'docx') return printed(ctx, exported, { name, format, filter, grouped })
  const words = filterInWords(filter, facts, ctx.viewer, t)
  return {
    name: `${name}.${format}`,
    type: format === 'xlsx' ? XLSX_TYPE : 'text/csv; charset=utf-8',
    bytes: format === 'xlsx' ? taskWorkbook(exported, { filter: words, grouped }, t) : taskCsv(exported, t),
    close,
  }
}

type Printing = { name: string; format: 'pdf' | 'docx'; filter: ExportFilter; grouped: boolean }

/** A paper is Vietnamese whoever takes it, and laid out whole: its connection is free before that. */
async function printed(
  ctx: Context,
  { facts, rows, close }: TaskExport,
  { name, format, filter, grouped }: Printing,
): Promise<TaskFile> {
  const tasks: ExportTask[] = []
  try {
    requirePrintable(facts.total, format)
    for await (const some of rows) tasks.push(...some)
  } finally {
    await close()
  }
  const words = filterInWords(filter, facts, ctx.viewer, getTranslator('vi'), documentDate)
  const document = listDocument({ facts, tasks, filter: words, grouped }, ctx)
  return paperFile(document, { name, format, made: facts.now })
}
