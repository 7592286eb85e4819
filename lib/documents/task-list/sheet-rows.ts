import type { TaskExport } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import { daySerial, instantSerial } from '@/lib/documents/xlsx/serial'
import type { Cell, Formula, Row } from '@/lib/documents/xlsx/sheet'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import { meanProgress } from '@/lib/domain/progress'
import type { Translator } from '@/lib/i18n/translate'
import { type Column, groupHead, type Kind } from './columns'
import type { StyleName } from './sheet-styles'

export type SheetRow = Row<StyleName>
export type Layout = {
  columns: readonly Column[]
  grouped: boolean
  /** number of the first row below the column heads */
  firstRow: number
  /** the columns that formulas speak of */
  letters: Record<'key' | 'title' | 'badge' | 'percent' | 'weight', string>
}

/** Sums of a span of rows, as the product makes them (product.md, Progress 3). */
type Sums = { first: number; count: number; weights: number; points: number }
const noSums = (first: number): Sums => ({ first, count: 0, weights: 0, points: 0 })

/** Shown for the mean of no counted task. */
const NOTHING = '—'

/** The tasks with, where grouped, their group's head above and its sums below; the sums of all at the end. */
export async function* sheetRows(
  { facts, rows }: TaskExport,
  layout: Layout,
  t: Translator,
): AsyncGenerator<SheetRow> {
  if (facts.total === 0) {
    yield line(layout, 'text', t('export.empty'))
    return
  }
  const body = new SheetBody(layout, t)
  for await (const tasks of rows) for (const task of tasks) yield* body.task(task)
  yield* body.end()
}

/** Writes row after row and remembers where it stands, for the formulas. */
class SheetBody {
  readonly #layout: Layout
  readonly #t: Translator
  readonly #groupHead: (task: ExportTask) => string
  readonly #styles: readonly StyleName[]
  readonly #sums: ReturnType<typeof sumStyles>
  readonly #all: Sums
  /** cells of the groups' counts so far */
  readonly #counts: string[] = []
  #group: Sums
  #ordinal: number | null = null
  #row: number

  constructor(layout: Layout, t: Translator) {
    this.#layout = layout
    this.#t = t
    this.#groupHead = groupHead(t)
    this.#styles = layout.columns.map(({ kind }) => kind)
    this.#sums = sumStyles(layout)
    this.#row = layout.firstRow
    this.#all = noSums(layout.firstRow)
    this.#group = this.#all
  }

  *task(task: ExportTask): Generator<SheetRow> {
    const { columns, grouped } = this.#layout
    if (grouped && task.groupOrdinal !== this.#ordinal) {
      yield* this.#endGroup()
      yield headRow(this.#layout, this.#groupHead(task))
      this.#row += 1
      this.#ordinal = task.groupOrdinal
      this.#group = noSums(this.#row)
    }
    if (grouped) add(this.#group, task)
    add(this.#all, task)
    const cells = columns.map((column) => cellOf(column, task))
    yield { cells, style: this.#styles, outline: grouped ? 1 : 0 }
    this.#row += 1
  }

  *end(): Generator<SheetRow> {
    yield* this.#endGroup()
    const span = { ...this.#all, last: this.#row - 1 }
    const count = this.#layout.grouped ? this.#counts.join('+') : countOf(this.#layout, this.#all)
    yield sumRow(this.#layout, this.#sums.total, span, count, this.#t)
  }

  *#endGroup(): Generator<SheetRow> {
    if (this.#ordinal === null) return
    this.#counts.push(this.#layout.letters.title + this.#row)
    yield sumRow(this.#layout, this.#sums.group, this.#group, countOf(this.#layout, this.#group), this.#t)
    this.#row += 1
  }
}

function add(sums: Sums, { status, weight, percent }: ExportTask): void {
  sums.count += 1
  if (status === 'cancelled') return
  sums.weights += weight
  sums.points += weight * percent
}

const VALUES: Record<Kind, (value: string | number) => Cell> = {
  text: (value) => value,
  centered: (value) => value,
  day: (value) => daySerial(value as PlainDate),
  instant: (value) => instantSerial(value as Instant),
  percent: (value) => Number(value) / 10_000,
  number: (value) => value,
  sparse: (value) => value,
}

function cellOf({ kind, of }: Column, task: ExportTask): Cell {
  const value = of(task)
  return value === null ? null : VALUES[kind](value)
}

function headRow({ columns }: Layout, title: string): SheetRow {
  return { cells: columns.map((_, index) => (index === 0 ? title : null)), style: 'groupHead' }
}

/** One sentence in the column of titles. */
function line({ columns }: Layout, style: StyleName, text: string): SheetRow {
  return { cells: columns.map(({ key }) => (key === 'title' ? text : null)), style }
}

function sumStyles({ columns }: Layout) {
  const of = (sum: 'group' | 'total') =>
    columns.map(({ key }): StyleName => {
      if (key === 'title') return `${sum}Count`
      return key === 'percent' ? `${sum}Percent` : sum
    })
  return { group: of('group'), total: of('total') }
}

function countOf({ letters }: Layout, { first, count }: Sums): string {
  return `COUNTA(${letters.key}${first}:${letters.key}${first + count - 1})`
}

function sumRow(
  layout: Layout,
  style: readonly StyleName[],
  sums: Sums & { last?: number },
  count: string,
  t: Translator,
): SheetRow {
  const cells = layout.columns.map(({ key }): Cell => {
    if (key === 'title') return { formula: count, value: sums.count }
    return key === 'percent' ? meanCell(layout, sums, t) : null
  })
  return { cells, style }
}

/**
 * floor(Σ w·p / Σ w) in basis points over the rows that are not cancelled, as a formula that follows its rows. The inner
 * rounding takes away what binary fractions add; it is far below 1/Σ w. Heads and sums in between have no weight.
 */
function meanCell({ letters }: Layout, sums: Sums & { last?: number }, t: Translator): Formula {
  const last = sums.last ?? sums.first + sums.count - 1
  const span = (column: string) => `${column}${sums.first}:${column}${last}`
  const counted = `--(${span(letters.badge)}<>"${t('states.badge.cancelled')}")`
  const weights = `SUMPRODUCT(${counted},${span(letters.weight)})`
  const points = `SUMPRODUCT(${counted},${span(letters.weight)},${span(letters.percent)})`
  const mean = meanProgress(sums.points, sums.weights)
  return {
    formula: `IFERROR(INT(ROUND(10000*${points}/${weights},8))/10000,"${NOTHING}")`,
    value: mean === null ? NOTHING : mean / 10_000,
  }
}
