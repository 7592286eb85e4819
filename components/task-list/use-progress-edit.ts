import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey, useReportProgress } from '@/lib/queries/tasks'
import { readEntry } from './progress-entry'

export type Editing = { taskId: string; text: string | null; problem: string | null }
export type CellConflict = { error: ApiError; task: Task; text: string }

/** The one progress cell being typed in, and what becomes of what was typed. */
export function useProgressEdit() {
  const t = useT()
  const toast = useToast()
  const report = useReportProgress()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [saving, setSaving] = useState<readonly string[]>([])
  const [conflict, setConflict] = useState<CellConflict | null>(null)

  /** A refused entry comes back into its cell; when another cell is being typed in, the toast leads back. */
  const giveBack = (task: Task, text: string, error: unknown) => {
    if (error instanceof ApiError && error.code === 'conflict') return setConflict({ error, task, text })
    const problem = refusalText(t, error)
    const reopen = () => setEditing({ taskId: task.id, text, problem })
    setEditing((now) => now ?? { taskId: task.id, text, problem })
    toast.show({
      icon: 'cloud-alert',
      message: t('task-list.cell.failed', { key: task.key }),
      action: { label: t('task-list.cell.reopen'), onPress: reopen },
    })
  }

  const send = async (task: Task, text: string) => {
    const entry = readEntry(task, text)
    if (entry.kind !== 'value') return
    setSaving((now) => [...now, task.id])
    try {
      await report.mutateAsync({ id: task.id, body: entry.body, key: newKey(), shown: entry.shown })
      toast.show({ icon: 'tick', message: t('task-list.cell.saved', { key: task.key }) })
    } catch (error) {
      giveBack(task, text, error)
    } finally {
      setSaving((now) => now.filter((id) => id !== task.id))
    }
  }

  /** Saves and goes on to `next`, if any. A wrong entry stays where it is, says why and is not taken. */
  const commit = (task: Task, text: string, next: Task | null): boolean => {
    const entry = readEntry(task, text)
    if (entry.kind === 'wrong') {
      setEditing({ taskId: task.id, text, problem: t(`task-list.cell.wrong.${entry.reason}`) })
      return false
    }
    setEditing(next ? { taskId: next.id, text: null, problem: null } : null)
    void send(task, text)
    return true
  }

  return {
    editing,
    saving,
    conflict,
    start: (task: Task) => setEditing({ taskId: task.id, text: null, problem: null }),
    cancel: () => setEditing(null),
    commit,
    closeConflict: () => setConflict(null),
    /** The writer keeps their value: sent again on the version it lost to. */
    keepMine: ({ error, task, text }: CellConflict) => {
      setConflict(null)
      void send(error.current ?? task, text)
    },
  }
}

export type ProgressEdit = ReturnType<typeof useProgressEdit>
