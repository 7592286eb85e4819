import type { CSSProperties, ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { uiMeanPercent, uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { COLUMNS } from './table/table-look'

export type GroupFigures = Dashboard['groups'][number]

type Props = {
  /** "I" of a plan group; other groups have none */
  numeral: string | null
  title: string
  /** rows of the group that match, and whether more may follow */
  matching: { count: number; more: boolean }
  figures: GroupFigures | undefined
  rowIndex: number
  columns: readonly ListColumn[]
  folded: boolean
  onFold: () => void
  /** what the head folds */
  controls: string
}

const HEAD =
  'sticky top-(--stuck) z-[5] grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-rule-2 border-b bg-paper pt-4 pb-2.5 ' +
  '@min-[720px]/list:top-[calc(var(--stuck)+2.3125rem)] @min-[720px]/list:min-h-[34px] @min-[720px]/list:bg-sunken @min-[720px]/list:py-1 @min-[720px]/list:[--bar-bg:var(--sunken)]'

/** Head of a group: how much of it the list shows, and how far the whole group is; its bar stands in the column of the bars. */
export function GroupHead(props: Props) {
  const { matching, figures, rowIndex, columns, ...fold } = props
  const t = useT()
  const locale = useLocale()
  const percent = figures ? uiMeanPercent(figures.actual, isConfirmed(figures)) : '—'
  const planned = figures ? uiMeanPercent(figures.planned, true) : '—'
  const count = `${uiNumber(matching.count, locale)}${matching.more ? '+' : ''}`
  const bar = figures ? columns.indexOf('progress') : -1
  const isLast = bar === columns.length - 1
  return (
    <tr
      aria-rowindex={rowIndex}
      className={cn(HEAD, COLUMNS)}
      style={{ '--title': `1 / ${bar < 0 ? -1 : bar + FIRST}`, '--bar': bar + FIRST } as CSSProperties}
    >
      <th
        scope="rowgroup"
        className="col-span-2 min-w-0 text-left font-normal @min-[720px]/list:[grid-column:var(--title)]"
      >
        <FoldButton {...fold}>
          <span className="hidden whitespace-nowrap text-ink-3 text-secondary sm:inline">
            {figures ? t('task-list.group.matching', { count, total: figures.counts.total }) : count}
          </span>
          {figures && (
            <b
              className={cn(
                'ml-auto font-num font-semibold',
                bar >= 0 && !isLast && '@min-[720px]/list:hidden',
              )}
            >
              {percent}
            </b>
          )}
        </FoldButton>
      </th>
      {figures && (
        <td
          className={cn(
            'order-last col-span-2 min-w-0 @min-[720px]/list:order-none',
            bar < 0 ? '@min-[720px]/list:hidden' : '@min-[720px]/list:[grid-column:var(--bar)]',
          )}
        >
          <ProgressBar
            tone="ink"
            size="sm"
            label={t('task-list.group.bar', { actual: percent, planned })}
            actual={figures.actual}
            planned={figures.planned}
          />
        </td>
      )}
      {bar >= 0 && !isLast && (
        <td className="hidden font-num font-semibold text-secondary @min-[720px]/list:block">{percent}</td>
      )}
    </tr>
  )
}

/** The grid line at which the first chosen column begins: behind box, key and title. */
const FIRST = 4

type FoldProps = Pick<Props, 'numeral' | 'title' | 'folded' | 'onFold' | 'controls'> & { children: ReactNode }

/** The chevron stands before the title in columns, at the end where lines are stacked. */
function FoldButton({ numeral, title, folded, onFold, controls, children }: FoldProps) {
  const t = useT()
  return (
    <button
      type="button"
      aria-expanded={!folded}
      aria-controls={controls}
      onClick={onFold}
      className="-mx-1 flex min-h-11 w-[calc(100%+0.5rem)] items-center gap-2 rounded-control px-1 text-left @min-[720px]/list:min-h-6.5 @min-[720px]/list:w-full @min-[720px]/list:gap-2.5"
    >
      <Icon
        name={folded ? 'chevron-right' : 'chevron-down'}
        className="order-last @min-[720px]/list:order-none"
      />
      {numeral && <span className="font-medium font-num text-ink-3 @min-[720px]/list:hidden">{numeral}</span>}
      <b className="min-w-0 truncate font-semibold text-body @min-[720px]/list:text-table">
        {numeral && (
          <span className="hidden @min-[720px]/list:inline">
            {t('task-list.group.numeral', { numeral })}{' '}
          </span>
        )}
        {title}
      </b>
      {children}
    </button>
  )
}

/** 100 % is shown only when every counted task is confirmed. */
function isConfirmed({ counts }: GroupFigures): boolean {
  return counts.total > 0 && counts.completed + counts.cancelled === counts.total
}
