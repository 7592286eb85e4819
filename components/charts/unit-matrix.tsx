import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { type MarkShape, StateMark } from '@/components/ui/state-mark'
import type { Tone } from '@/components/ui/tone'

/** Red is filled only in the overdue column. */
export type MatrixTone = 'done' | 'doing' | 'wait' | 'late' | 'todo' | 'paused'

const CELL: Record<MatrixTone, string> = {
  done: 'bg-done-tint text-done',
  doing: 'bg-doing-tint text-doing',
  wait: 'bg-wait-tint text-wait',
  late: 'bg-late-fill text-knock',
  todo: 'bg-todo-tint text-todo',
  paused: 'edge-todo-fill text-todo',
}
const INDENT = ['', 'pl-5', 'pl-10', 'pl-15']
const HEAD = 'sticky left-0 z-1 min-w-34 bg-paper pr-3 text-left md:whitespace-nowrap'
const CAPTION = 'px-1 pt-3 pb-2 font-medium text-ink-2 text-caption leading-4'

export type MatrixColumn = { key: string; label: string; mark: MarkShape; tone: Tone }
type MatrixCell = { value: number; href: string; tone: MatrixTone }
export type MatrixRow = {
  key: string
  label: string
  /** the full name behind a short label */
  title: string
  href: string
  /** 0 = no indent. */
  level: number
  /** One for each column, in its order. */
  cells: readonly MatrixCell[]
  sum: number
  /** "14/06", and the days in `note` once they are worth a word. */
  updated: { text: string; note?: string | undefined }
}

type Props = {
  /** Names the scrolling region and the table. */
  label: string
  heads: { unit: string; sum: string; updated: string }
  columns: readonly MatrixColumn[]
  rows: readonly MatrixRow[]
  totals: { label: string; cells: readonly number[]; sum: number }
}

function Cell({ cell }: { cell: MatrixCell }) {
  if (cell.value === 0) {
    return (
      <td className="border-rule border-b text-ink-3">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{cell.value}</span>
      </td>
    )
  }
  return (
    <td className="border-rule border-b px-1">
      <Link
        href={cell.href}
        className={cn(
          'mx-auto grid h-11 w-12 md:h-8 lg:max-xl:w-10 place-items-center rounded-badge font-semibold',
          CELL[cell.tone],
        )}
      >
        {cell.value}
      </Link>
    </td>
  )
}

/** Lead unit × state. Row and column sums are always there, so that a reader can add it up. */
export function UnitMatrix({ label, heads, columns, rows, totals }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      <table aria-label={label} className="w-full border-collapse text-center font-num text-table">
        <thead>
          <tr className="h-21 border-rule-2 border-b font-ui">
            <th scope="col" className={cn(HEAD, CAPTION, 'pl-0 align-bottom')}>
              {heads.unit}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cn(CAPTION, 'w-[66px] min-w-[60px] align-top lg:max-xl:min-w-12 lg:max-xl:px-0.5')}
              >
                <StateMark shape={column.mark} tone={column.tone} size={15} className="mx-auto mb-1" />
                {column.label}
              </th>
            ))}
            <th scope="col" className={cn(CAPTION, 'w-[66px] min-w-12 align-bottom')}>
              {heads.sum}
            </th>
            <th scope="col" className={cn(CAPTION, 'w-21 min-w-18 pr-0 text-right align-bottom')}>
              {heads.updated}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="h-12 md:h-10">
              <th
                scope="row"
                className={cn(
                  HEAD,
                  'border-rule border-b font-normal font-ui',
                  INDENT[Math.min(row.level, 3)],
                )}
              >
                <Link
                  href={row.href}
                  title={row.title}
                  className="flex min-h-11 items-center hover:underline md:min-h-0"
                >
                  {row.label}
                </Link>
              </th>
              {row.cells.map((cell, index) => (
                <Cell key={columns[index]?.key} cell={cell} />
              ))}
              <td className="border-rule border-b px-1 font-semibold">{row.sum}</td>
              <td className="whitespace-nowrap border-rule border-b text-right text-secondary">
                {row.updated.text}
                {row.updated.note !== undefined && (
                  <small className="block text-caption text-ink-3 leading-3.5">{row.updated.note}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="h-10 border-rule-2 border-t font-semibold">
            <th scope="row" className={cn(HEAD, 'font-ui')}>
              {totals.label}
            </th>
            {totals.cells.map((value, index) => (
              <td key={columns[index]?.key}>{value}</td>
            ))}
            <td>{totals.sum}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
