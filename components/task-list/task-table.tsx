import { type ReactNode, useId } from 'react'
import { cn } from '@/components/ui/cn'
import type { Campaign, Dashboard } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'
import { GroupHead } from './group-head'
import { moveInRows } from './row-focus'
import { COLUMNS } from './task-row'

export type Fold = { folded: readonly string[]; onFold: (groupKey: string) => void }

type Props = {
  label: string
  tasks: readonly Task[]
  /** grouped by the campaign's groups, or one flat list in another order */
  arrangement: 'groups' | 'flat'
  campaign: Campaign
  dashboard: Dashboard | undefined
  /** more pages may bring more rows of any group */
  more: boolean
  waiting: boolean
  fold: Fold
  row: (task: Task) => ReactNode
  /** the box that chooses every row, in the head; null where rows cannot be chosen */
  chooseAll: ReactNode
}

/** The list as a table: columns where there is room, stacked lines where there is not. */
export function TaskTable({
  label,
  tasks,
  arrangement,
  campaign,
  dashboard,
  more,
  waiting,
  fold,
  row,
  chooseAll,
}: Props) {
  const baseId = useId()
  const { folded, onFold } = fold
  const groups = campaign.groups.map((group) => ({
    ...group,
    rows: tasks.filter((task) => task.group === group.key),
  }))
  return (
    <table
      aria-label={label}
      aria-busy={waiting}
      onKeyDown={moveInRows}
      className={cn('block transition-opacity', waiting && 'opacity-60 delay-300')}
    >
      <TableHead chooseAll={chooseAll} />
      {arrangement === 'flat' ? (
        <tbody className="block text-table">{tasks.map(row)}</tbody>
      ) : (
        groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ id, key, ordinal, title, rows }, index, shown) => (
            <tbody key={id} id={`${baseId}-${key}`} className="block text-table">
              <GroupHead
                numeral={roman(ordinal)}
                title={title}
                matching={{ count: rows.length, more: more && index === shown.length - 1 }}
                figures={dashboard?.groups.find((group) => group.key === key)}
                folded={folded.includes(key)}
                onFold={() => onFold(key)}
                controls={`${baseId}-${key}`}
              />
              {!folded.includes(key) && rows.map(row)}
            </tbody>
          ))
      )}
    </table>
  )
}

function TableHead({ chooseAll }: Pick<Props, 'chooseAll'>) {
  const t = useT()
  return (
    <thead className="sticky top-(--stuck) z-10 block bg-paper @max-[720px]/list:sr-only">
      <tr className={cn('grid border-rule-2 border-b py-[9px] text-caption text-ink-2', COLUMNS)}>
        <td className="-my-1">{chooseAll}</td>
        {(['key', 'title', 'due', 'progress', 'status'] as const).map((column) => (
          <th key={column} scope="col" className="text-left font-medium">
            {t(`task-list.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
