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

export type Editing = { taskId: string; column: EditableColumn; text: string | null; problem: string | null }
type Typed = { task: Task; column: EditableColumn; text: string }
export type CellConflict = Typed & { error: ApiError }

/** The sentence of the field that was refused, where the server named one. */
const reasonOf = (error: unknown) =>
  error instanceof ApiError ? Object.values(error.fieldErrors)[0] : undefined

const NONE: readonly EditableColumn[] = []

/** The one cell being typed in, and what becomes of what was typed. */
export function useCellEdit({ people }: Pick<Campaign, 'people'>) {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const report = useReportProgress()
  const change = useEditTask()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [saving, setSaving] = useState<readonly Typed[]>([])
  const [conflict, setConflict] = useState<CellConflict | null>(null)

  /** A refused entry comes back into its cell; when another cell is being typed in, the toast leads back. */
  const giveBack = ({ task, column, text }: Typed, error: unknown) => {
    if (error instanceof ApiError && error.code === 'conflict')
      return setConflict({ error, task, column, text })
    const back = { taskId: task.id, column, text, problem: reasonOf(error) ?? refusalText(t, error) }
    setEditing((now) => now ?? back)
    toast.show({
      icon: 'cloud-alert',
      message: t('task-list.cell.failed', { key: task.key }),
      action: { label: t('task-list.cell.reopen'), onPress: () => setEditing(back) },
    })
  }

  const save = (id: string, entry: Extract<CellEntry, { shown: Task }>) =>
    entry.kind === 'progress'
      ? report.mutateAsync({ id, body: entry.body, key: newKey(), shown: entry.shown })
      : change.mutateAsync({ id, body: entry.body, key: newKey(), shown: entry.shown })

  const send = async (typed: Typed) => {
    const { task, column, text } = typed
    const entry = readCell(column, task, text, people)
    if (entry.kind === 'unchanged' || entry.kind === 'wrong') return
    setSaving((now) => [...now, typed])
    try {
      told(await save(task.id, entry), t('task-list.cell.saved', { key: task.key }))
    } catch (error) {
      giveBack(typed, error)
    } finally {
      setSaving((now) => now.filter((other) => other !== typed))
    }
  }

  /** Saves and leaves the cell. A wrong entry stays where it is, says why and is not taken. */
  const commit = (task: Task, column: EditableColumn, text: string): boolean => {
    const entry = readCell(column, task, text, people)
    if (entry.kind === 'wrong') {
      setEditing({ taskId: task.id, column, text, problem: t(`task-list.cell.wrong.${entry.reason}`) })
      return false
    }
    setEditing((now) => (now?.taskId === task.id && now.column === column ? null : now))
    void send({ task, column, text })
    return true
  }

  return {
    editing,
    /** columns of a task whose values are on their way */
    savingOf: (taskId: string) => {
      const some = saving.filter(({ task }) => task.id === taskId)
      return some.length > 0 ? some.map(({ column }) => column) : NONE
    },
    conflict,
    start: (task: Task, column: EditableColumn) =>
      setEditing({ taskId: task.id, column, text: null, problem: null }),
    cancel: () => setEditing(null),
    commit,
    closeConflict: () => setConflict(null),
    /** The writer keeps their value: sent again on the version it lost to. */
    keepMine: ({ error, task, column, text }: CellConflict) => {
      setConflict(null)
      void send({ task: error.current ?? task, column, text })
    },
  }
}

export type CellEdit = ReturnType<typeof useCellEdit>
