import type { ExportFilter, ExportFormat } from '@/lib/contracts/export'
import type { Context } from '@/lib/data/context'
import { openTaskExport } from '@/lib/data/tasks/export'
import { XLSX_TYPE } from '@/lib/documents/xlsx/workbook'
import { uiDate } from '@/lib/format/date'
import { getTranslator } from '@/lib/i18n/server'
import { taskCsv } from './csv'
import { filterInWords } from './filter-words'
import { taskWorkbook } from './workbook'

/** A file on its way. Close it always, read or not: it may hold a connection. */
type TaskFile = {
  name: string
  type: string
  bytes: AsyncGenerator<Uint8Array>
  close: () => Promise<void>
}

/** The list of a plan as a file, in the viewer's language. Errors as of `openTaskExport`. */
export async function exportTasks(
  ctx: Context,
  campaignId: string,
  { format, ...filter }: ExportFilter & { format: ExportFormat },
): Promise<TaskFile> {
  const t = getTranslator(ctx.viewer.locale)
  // A sheet has a block a group, so a search must not tear groups apart; lines of a CSV stand as the list has them.
  const grouped = format === 'xlsx' && filter.sort === 'key'
  const exported = await openTaskExport(ctx, campaignId, filter, { grouped })
  const { facts, close } = exported
  const words = filterInWords(filter, facts, ctx.viewer, t)
  return {
    name: `${t('export.file', { number: facts.number, date: uiDate(facts.asOf) })}.${format}`,
    type: format === 'xlsx' ? XLSX_TYPE : 'text/csv; charset=utf-8',
    bytes: format === 'xlsx' ? taskWorkbook(exported, { filter: words, grouped }, t) : taskCsv(exported, t),
    close,
  }
}
