import type { Style } from '@/lib/documents/xlsx/styles'
import type { Cell, Column, TableRow } from './model'

const LINE = '000000'
const KINDS = ['row', 'group', 'total'] as const
const ALIGNS = ['left', 'center', 'right'] as const
const FORMATS = {
  text: undefined,
  number: '#,##0',
  decimal: '#,##0.0#',
  day: 'dd/mm/yyyy',
  percent: '0%',
  partPercent: '0.0#%',
} as const

type Format = keyof typeof FORMATS
type CellStyle = `${TableRow['kind']}-${Column['align']}-${Format}`
export type StyleName = 'strong' | 'title' | 'note' | 'text' | 'head' | CellStyle

/** The style of a cell: its row's weight, its column's side, its value's format. */
export function cellStyle(kind: TableRow['kind'], align: Column['align'], cell: Cell | undefined): CellStyle {
  return `${kind}-${align}-${formatOf(cell?.value)}`
}

function formatOf(value: Cell['value']): Format {
  if (!value) return 'text'
  if ('day' in value) return 'day'
  if ('percent' in value) return Number.isInteger(value.percent) ? 'percent' : 'partPercent'
  return Number.isInteger('sum' in value ? value.sum : value.number) ? 'number' : 'decimal'
}

/** Looks of the sheets of a document: those of its tables (reference/domain §3.9), black lines and no colours. */
export function sheetStyles(): Record<StyleName, Style> {
  const cells = KINDS.flatMap((kind) =>
    ALIGNS.flatMap((align) =>
      (Object.keys(FORMATS) as Format[]).map((format) => [
        `${kind}-${align}-${format}`,
        lookOf(kind, align, FORMATS[format]),
      ]),
    ),
  )
  return {
    strong: { size: 14, bold: true },
    title: { size: 13, bold: true },
    note: { italic: true },
    text: {},
    head: { border: LINE, bold: true, wrap: true, align: 'center', vertical: 'center' },
    ...(Object.fromEntries(cells) as Record<CellStyle, Style>),
  }
}

function lookOf(kind: TableRow['kind'], align: Column['align'], format: string | undefined): Style {
  return {
    border: LINE,
    align,
    vertical: 'center',
    // The title of a group runs over the empty cells beside it.
    wrap: kind !== 'group',
    bold: kind !== 'row',
    ...(format ? { format } : {}),
  }
}
