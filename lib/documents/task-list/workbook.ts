import type { TaskExport } from '@/lib/data/tasks/export'
import { columnName } from '@/lib/documents/xlsx/text'
import { type Workbook, xlsx } from '@/lib/documents/xlsx/workbook'
import { type Instant, vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiInstantDate, uiTime } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'
import { columnsIn } from './columns'
import { type Layout, type SheetRow, sheetRows } from './sheet-rows'
import { type StyleName, sheetStyles } from './sheet-styles'

/** Lines above the column heads: title, plan, filter, day. */
const HEAD_LINES = 4

/** The list as a workbook of one sheet. Sorted by key its groups fold and have subtotals; in another order it is flat. */
export function taskWorkbook(
  exported: TaskExport,
  { filter, grouped }: { filter: string; grouped: boolean },
  t: Translator,
): AsyncGenerator<Uint8Array> {
  const { facts } = exported
  const columns = columnsIn(t).filter(({ key }) => !grouped || key !== 'group')
  const letter = (key: string) => columnName(columns.findIndex((column) => column.key === key) + 1)
  const layout: Layout = {
    columns,
    grouped,
    firstRow: HEAD_LINES + 2,
    letters: {
      key: letter('key'),
      title: letter('title'),
      badge: letter('badge'),
      percent: letter('percent'),
      weight: letter('weight'),
    },
  }
  const plan = t('export.plan', { number: facts.number, title: facts.title })
  const name = t('export.sheet', { number: facts.number })
  const book: Workbook<StyleName> = {
    styles: sheetStyles(t),
    stamp: `${vietnamDay(facts.now)}T${uiTime(facts.now)}`,
    rest: (missing) => t('export.rest', { missing }),
    sheets: [
      {
        name,
        columns,
        freeze: { rows: HEAD_LINES + 1, columns: 2 },
        headRow: HEAD_LINES + 1,
        unfilteredRows: 1,
        page: {
          orientation: 'landscape',
          footer: { left: name, right: t('export.page', { page: '&P', pages: '&N' }) },
        },
        rows: allRows(),
      },
    ],
  }
  return xlsx(book)

  async function* allRows(): AsyncGenerator<SheetRow> {
    yield { cells: [t('export.title')], style: 'title' }
    yield { cells: [plan], style: 'strong' }
    yield { cells: [filter], style: 'note' }
    yield { cells: [`${asOfWords(facts, t)}; ${t('export.total', { total: facts.total })}`], style: 'note' }
    yield { cells: columns.map(({ key }) => t(`export.column.${key}`)), style: 'head' }
    yield* sheetRows(exported, layout, t)
  }
}

/** The day the figures are of, and the moment they were read. */
function asOfWords({ asOf, now }: { asOf: string; now: Instant }, t: Translator): string {
  const date = uiDate(asOf)
  const time = uiTime(now)
  const today = uiInstantDate(now)
  return date === today ? t('export.asOf', { date, time }) : t('export.asOfPast', { date, time, today })
}
