import { useRef, useState } from 'react'
import { useShortName } from '@/components/task/unit-name'
import { useGathering } from '@/components/task-list/bulk/use-gathering'
import type { ListResultProps } from '@/components/task-list/list-result-props'
import { useStable } from '@/components/task-list/use-stable'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import type { EditableColumn } from './cell-entry'
import { useReadOnly } from './read-only-words'
import type { RowActions, RowState } from './row-props'
import { useCellActions } from './use-cell-actions'
import { useColumns } from './use-columns'
import { useGridKeys } from './use-grid-keys'
import { usePaste } from './use-paste'
import { usePlacing } from './use-placing'

/** What the rows need besides their tasks: columns, focus, places, and what can be done with them. */
export function useTableDesk(
  { campaign, dashboard, address, edit, look, rows, selection, onOpen, found }: ListResultProps,
  mayChoose: boolean,
) {
  const { order, groups } = rows
  const { filter, taskId } = address
  const table = useRef<HTMLTableElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const columns = useColumns(table, look.look.columns, longestKey(found.tasks))
  const isPlanOrder =
    look.grouping === 'group' && filter.sort === 'key' && filter.q === '' && filter.asOf === null
  const placing = usePlacing(campaign.id, look.query, groups, isPlanOrder)
  const onReadOnly = useTellReadOnly(filter.asOf)
  const paste = usePaste({ order, people: campaign.people, edit, onReadOnly })
  const gathering = useGathering(found, selection)
  const onKeyDown = useGridKeys({
    order,
    onRow: setFocused,
    onPlace: placing.onStep,
    onType: edit.start,
    onReadOnly,
    onAll: mayChoose ? (gathering?.gather ?? selection.everyone) : null,
  })
  const current = [focused, taskId].find((id) => id && order.some((task) => task.id === id)) ?? order[0]?.id
  const waiting = new Set(dashboard?.decisions.extensions.map(({ task }) => task.id))
  const actions = useStable<RowActions>({
    ...useCellActions(edit, order, setFocused),
    onOpen,
    onFocus: setFocused,
    onChoose: mayChoose ? selection.choose : null,
    onHandle: placing.onHandle,
    onGrab: placing.onGrab,
    nameOf: useShortName(),
  })
  const stateOf = (task: Task): RowState => ({
    open: task.id === taskId,
    current: task.id === current,
    saving: edit.savingOf(task.id),
    waitsForExtension: waiting.has(task.id),
    editing: edit.editingOf(task.id),
    selected: selection.has(task.id),
    pulled: placing.pulledId === task.id,
  })
  const { overlay, pulledId } = placing
  return { table, focused, columns, onKeyDown, paste, gathering, actions, stateOf, overlay, pulledId }
}

function useTellReadOnly(past: string | null) {
  const t = useT()
  const toast = useToast()
  const whyNot = useReadOnly(past)
  return (task: Task, column: EditableColumn) => {
    const message = [t('task-list.cell.readOnly'), whyNot(task, column)].filter(Boolean).join(' ')
    toast.show({ icon: 'lock', message })
  }
}

/** The longest printed key, for the width of its column. */
const longestKey = (tasks: readonly Task[]) => tasks.reduce((most, { key }) => Math.max(most, key.length), 0)
