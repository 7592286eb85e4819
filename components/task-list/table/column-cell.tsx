import { Icon } from '@/components/ui/icon'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import type { Task } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import { type CellWords, cellText } from './cell-text'

const FIGURES: readonly ListColumn[] = [
  'start',
  'originalDue',
  'weight',
  'indicator',
  'extensions',
  'updated',
  'gap',
]

type Props = { column: ListColumn; task: Task; nameOf: CellWords['nameOf'] }

/** A plain cell: a word, a date or a number; a dash where there is nothing. */
export function ColumnCell({ column, task, nameOf }: Props) {
  const t = useT()
  const locale = useLocale()
  const text = cellText({ t, locale, nameOf }, column, task)
  if (text === '') return <span className="text-ink-3">—</span>
  return (
    <span
      title={text}
      className={
        FIGURES.includes(column) ? 'block truncate font-num' : 'line-clamp-2 text-pretty break-words'
      }
    >
      {column === 'obstacle' && <Icon name="alert" size={14} className="mr-1 inline-block text-ink-3" />}
      {text}
    </span>
  )
}
