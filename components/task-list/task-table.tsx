import { type CSSProperties, type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { ListGrouping } from '@/lib/contracts/list-preferences'
import type { Task } from '@/lib/contracts/task'
import { GroupHead } from './group-head'
import type { Columns } from './table/columns'
import type { TaskGroup } from './table/grouping'
import { TableHead } from './table/table-head'
import { useGroupTitle } from './table/use-group-title'
import { useRowWindow } from './table/use-row-window'

export type Fold = { folded: readonly string[]; onFold: (groupKey: string) => void }

type Props = {
  table: RefObject<HTMLTableElement | null>
  label: string
  groups: readonly TaskGroup[]
  grouping: ListGrouping
  columns: Columns
  campaign: Campaign
  dashboard: Dashboard | undefined
  /** more pages may bring more rows */
  more: boolean
  waiting: boolean
  fold: Fold
  /** rows that stay in the page wherever they stand */
  pinned: readonly (string | null)[]
  /** `above` = room for rows before it that are not drawn, in px */
  row: (task: Task, rowIndex: number, above: number) => ReactNode
  /** the box that chooses every row, in the head; null where rows cannot be chosen */
  chooseAll: ReactNode
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The list as a table: columns where there is room, stacked lines where there is not. */
export function TaskTable(props: Props) {
  const { table, label, groups, grouping, columns, campaign, dashboard, more, waiting, fold, row } = props
  const baseId = useId()
  const titleOf = useGroupTitle(campaign, grouping)
  const blocks = groups.map((group) => ({ ...group, folded: fold.folded.includes(group.key) }))
  const drawn = useRowWindow(table, blocks, props.pinned)
  const heads = grouping === 'none' ? 0 : 1
  let index = 1
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells arrows go through and Enter opens is a grid (ARIA in HTML allows it)
      role="grid"
      aria-label={label}
      aria-busy={waiting}
      aria-rowcount={more ? -1 : 1 + rowsIn(blocks) + heads * blocks.length}
      onKeyDown={props.onKeyDown}
      style={{ '--columns': columns.template } as CSSProperties}
      className={cn('block transition-opacity', waiting && 'opacity-60 delay-300')}
    >
      <TableHead columns={columns.shown} chooseAll={props.chooseAll} />
      {blocks.map(({ key, rows, folded }, at) => {
        const first = index + 1
        index += heads + (folded ? 0 : rows.length)
        return (
          <tbody
            key={key}
            id={`${baseId}-${key}`}
            // A flow of its own: the room left above the first row drawn stays inside it.
            className="flow-root text-table"
            style={{ paddingBottom: drawn[at]?.below }}
          >
            {grouping !== 'none' && (
              <GroupHead
                {...titleOf(key)}
                rowIndex={first}
                columns={columns.shown}
                matching={{ count: rows.length, more: more && at === blocks.length - 1 }}
                figures={
                  grouping === 'group' ? dashboard?.groups.find((group) => group.key === key) : undefined
                }
                folded={folded}
                onFold={() => fold.onFold(key)}
                controls={`${baseId}-${key}`}
              />
            )}
            {drawn[at]?.runs.flatMap(({ above, from, end }) =>
              rows
                .slice(from, end)
                .map((task, place) => row(task, first + heads + from + place, place === 0 ? above : 0)),
            )}
          </tbody>
        )
      })}
    </table>
  )
}

const rowsIn = (blocks: readonly { rows: readonly unknown[]; folded: boolean }[]) =>
  blocks.reduce((sum, { rows, folded }) => sum + (folded ? 0 : rows.length), 0)
