'use client'
import { ConflictDialog } from '@/components/task/conflict-dialog'
import { cn } from '@/components/ui/cn'
import { useT } from '@/lib/i18n/provider'
import { useSelection } from './bulk/use-selection'
import { ListDesk, stuckClass } from './list-desk'
import { ListHead } from './list-head'
import { ListResult } from './list-result'
import { MoveLayer } from './move/move-layer'
import { useMoveKeys, useMoves } from './move/use-moves'
import { TableTools } from './table/table-tools'
import { type CellEdit, useCellEdit } from './table/use-cell-edit'
import { useLook } from './table/use-list-look'
import { useRowOrder } from './table/use-row-order'
import { useListAddress } from './use-list-address'
import { useOpenTask } from './use-open-task'
import { useCampaign, useFigures, useTaskList, viewCounts } from './use-task-list'

/** "Nhiệm vụ": filters, the table, and beside it the open task. */
export function TaskListPage() {
  const t = useT()
  const campaign = useCampaign()
  const address = useListAddress(campaign)
  const { filter, taskId } = address
  const look = useLook(address)
  const found = useTaskList(look.query)
  const dashboard = useFigures(filter)
  const edit = useCellEdit(campaign)
  const rows = useRowOrder(found.tasks, campaign, look.grouping)
  const selection = useSelection(rows, look.query)
  const task = useOpenTask(address, rows.order)
  const moves = useMoves({ campaign, dashboard, past: filter.asOf, openId: taskId })
  useMoveKeys(moves, rows.order)

  return (
    <ListDesk
      address={address}
      label={t('task-list.title')}
      task={task}
      className={cn('@container/list max-md:[--gutter:1rem]', stuckClass(address))}
    >
      <ListHead
        address={address}
        campaign={campaign}
        found={found}
        counts={viewCounts(dashboard)}
        tools={<TableTools {...look} />}
      />
      <ListResult
        campaign={campaign}
        dashboard={dashboard}
        address={address}
        found={found}
        edit={edit}
        look={look}
        rows={rows}
        selection={selection}
        onOpen={task.open}
      />
      <EditConflict edit={edit} />
      <MoveLayer moves={moves} campaign={campaign} />
    </ListDesk>
  )
}

/** Somebody else changed the value that was typed in a cell. */
function EditConflict({ edit }: { edit: CellEdit }) {
  const { people } = useCampaign()
  const { conflict } = edit
  if (!conflict) return null
  return (
    <ConflictDialog
      key={conflict.id}
      error={conflict.error}
      task={conflict.task}
      nameOf={(id) => people.find((person) => person.id === id)?.name}
      onKeepMine={(fields) => (fields.length > 0 ? edit.keepMine(conflict) : edit.closeConflict())}
      onTakeTheirs={edit.closeConflict}
      onClose={edit.closeConflict}
    />
  )
}
