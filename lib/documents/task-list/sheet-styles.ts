import type { Style } from '@/lib/documents/xlsx/styles'
import type { Translator } from '@/lib/i18n/translate'
import type { Kind } from './columns'

const LINE = 'BFBFBF'
const GROUP = 'E8EDF2'
const SUM = 'F4F6F8'
const DATE = 'dd/mm/yyyy'
/** Two places: a percent is kept in basis points, and a whole one would be rounded up by Excel where the screen floors. */
const PERCENT = '0.00%'

type Sum = 'group' | 'total'
export type StyleName =
  | Kind
  | 'title'
  | 'strong'
  | 'note'
  | 'head'
  | 'groupHead'
  | Sum
  | `${Sum}Count`
  | `${Sum}Percent`

/** Looks of the sheet's cells, the count of a sum worded by its format so that the cell stays a number. */
export function sheetStyles(t: Translator): Record<StyleName, Style> {
  const cell: Style = { border: LINE, wrap: true }
  const sum = (fill: string): Style => ({ border: LINE, bold: true, fill, vertical: 'center' })
  return {
    title: { size: 14, bold: true },
    strong: { bold: true },
    note: { italic: true, color: '404040' },
    head: { ...cell, bold: true, fill: 'D9E1EA', align: 'center', vertical: 'center' },
    text: cell,
    centered: { ...cell, align: 'center' },
    day: { ...cell, align: 'center', format: DATE },
    instant: { ...cell, align: 'center', format: `${DATE} hh:mm` },
    percent: { ...cell, format: PERCENT },
    number: { ...cell, format: '#,##0' },
    sparse: { ...cell, format: '#,##0;-#,##0;' },
    groupHead: sum(GROUP),
    group: sum(SUM),
    groupCount: { ...sum(SUM), align: 'left', format: countFormat(t('export.groupCount', { n: '\n' })) },
    groupPercent: { ...sum(SUM), align: 'right', format: PERCENT },
    total: sum(GROUP),
    totalCount: { ...sum(GROUP), align: 'left', format: countFormat(t('export.count', { n: '\n' })) },
    totalPercent: { ...sum(GROUP), align: 'right', format: PERCENT },
  }
}

/** `"Cộng nhóm: "#,##0" nhiệm vụ"`: words around the place of the number, which the given text marks by a line end. */
function countFormat(words: string): string {
  const quoted = (text: string) => (text ? `"${text.replaceAll('"', '')}"` : '')
  const [before = '', behind = ''] = words.split('\n')
  return `${quoted(before)}#,##0${quoted(behind)}`
}
