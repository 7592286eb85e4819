import type { ListColumn } from '@/lib/contracts/list-preferences'
import type { Task } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import { type CellWords, cellText } from './cell-text'

type Props = { columns: readonly ListColumn[]; task: Task; nameOf: CellWords['nameOf'] }

/** Chosen columns that do not fit beside the title, as words under it. */
export function FoldedCells({ columns, task, nameOf }: Props) {
  const t = useT()
  const locale = useLocale()
  const told = columns.flatMap((column) => {
    const value = cellText({ t, locale, nameOf }, column, task)
    return value === ''
      ? []
      : [t('task-list.columns.folded', { label: t(`task-list.column.${column}`), value })]
  })
  if (told.length === 0) return null
  return (
    <span className="hidden text-caption text-ink-3 text-pretty @min-[720px]/list:block">
      {told.join(' · ')}
    </span>
  )
}
