import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import { useToast } from '@/components/ui/toast'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey, useEditTask, useReportProgress } from '@/lib/queries/tasks'
import { type CellEntry, type EditableColumn, readCell } from './cell-entry'
import { baseOf, begun, closed, givenBack, kept, movedOn, type OpenCells } from './open-cells'
import { focusCell, isFocusElsewhere } from './use-grid-keys'

type Typed = { task: Task; column: EditableColumn; text: string }
export type CellConflict = Typed & { id: string; error: ApiError }

/** The sentence of the field that was refused, where the server named one. */
const reasonOf = (error: unknown) =>
  error instanceof ApiError ? Object.values(error.fieldErrors)[0] : undefined

const NONE: readonly never[] = []
const someOf = <T>(all: readonly T[], isOne: (one: T) => boolean): readonly T[] =>
  all.some(isOne) ? all.filter(isOne) : NONE

function useSave() {
  const report = useReportProgress()
  const change = useEditTask()
  return (id: string, entry: Extract<CellEntry, { shown: Task }>) =>
    entry.kind === 'progress'
      ? report.mutateAsync({ id, body: entry.body, key: newKey(), shown: entry.shown })
      : change.mutateAsync({ id, body: entry.body, key: newKey(), shown: entry.shown })
}

/** The cells being typed in, and what becomes of what was typed. */
export function useCellEdit({ people }: Pick<Campaign, 'people'>) {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const save = useSave()
  const [cells, setCells] = useState<OpenCells>(NONE)
  const [saving, setSaving] = useState<readonly Typed[]>(NONE)
  const [conflicts, setConflicts] = useState<readonly CellConflict[]>(NONE)

  const start = (task: Task, column: EditableColumn) =>
    setCells((now) => begun(now, { taskId: task.id, column, on: task }))

  /** A refused entry comes back into its cell; where the focus has gone on, it stays there, and the toast leads back. */
  const giveBack = ({ task, column, text }: Typed, problem: string) => {
    const wrong = { taskId: task.id, column, text, problem, on: task }
    const focus = isFocusElsewhere(task.id, column) ? 'waits' : 'takes'
    setCells((now) => givenBack(now, wrong, focus))
    const onPress = () => {
      setCells((now) => begun(givenBack(now, wrong, 'takes'), wrong))
      focusCell(task.id, column)
    }
    toast.show({
      icon: 'cloud-alert',
      message: t('task-list.cell.failed', { key: task.key }),
      action: { label: t('task-list.cell.reopen'), onPress },
    })
  }

  const send = async (typed: Typed) => {
    const { task, column, text } = typed
    const entry = readCell(column, task, text, people)
    if (entry.kind === 'unchanged') return
    // Beside what somebody else has saved meanwhile it may have become wrong.
    if (entry.kind === 'wrong') return giveBack(typed, t(`task-list.cell.wrong.${entry.reason}`))
    setSaving((now) => [...now, typed])
    try {
      const saved = await save(task.id, entry)
      setCells((now) => movedOn(now, task, saved))
      told(saved, t('task-list.cell.saved', { key: task.key }))
    } catch (error) {
      if (error instanceof ApiError && error.code === 'conflict')
        setConflicts((now) => [...now, { ...typed, error, id: newKey() }])
      else giveBack(typed, reasonOf(error) ?? refusalText(t, error))
    } finally {
      setSaving((now) => now.filter((other) => other !== typed))
    }
  }

  /** Saves and leaves the cell. A wrong entry stays where it is, says why and is not taken. */
  const commit = (row: Task, column: EditableColumn, text: string): boolean => {
    const place = { taskId: row.id, column }
    const task = baseOf(cells, place) ?? row
    const entry = readCell(column, task, text, people)
    if (entry.kind === 'wrong') {
      const problem = t(`task-list.cell.wrong.${entry.reason}`)
      setCells((now) => kept(now, { ...place, text, problem, on: task }))
      return false
    }
    setCells((now) => closed(now, place))
    void send({ task, column, text })
    return true
  }
  const closeConflict = () => setConflicts((now) => now.slice(1))

  return {
    cells,
    editingOf: (taskId: string) => someOf(cells, (cell) => cell.taskId === taskId),
    /** columns of a task whose values are on their way */
    savingOf: (taskId: string): readonly EditableColumn[] => {
      const some = someOf(saving, ({ task }) => task.id === taskId)
      return some.length > 0 ? some.map(({ column }) => column) : NONE
    },
    /** one is decided after the other */
    conflict: conflicts[0] ?? null,
    start,
    cancel: (taskId: string, column: EditableColumn) => setCells((now) => closed(now, { taskId, column })),
    commit,
    closeConflict,
    /** The writer keeps their value: sent again on the version it lost to. */
    keepMine: ({ error, task, column, text }: CellConflict) => {
      closeConflict()
      void send({ task: error.current ?? task, column, text })
    },
  }
}

export type CellEdit = ReturnType<typeof useCellEdit>
