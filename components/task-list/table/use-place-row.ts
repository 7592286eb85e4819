import { refusalText } from '@/components/task/draft-problem'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import { focusRow } from '@/components/task-list/row-focus'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { usePlaceTask } from '@/lib/queries/place'
import { newKey } from '@/lib/queries/tasks'
import type { TaskGroup } from './grouping'

export const STEPS = ['up', 'down', 'first', 'last'] as const
export type PlaceStep = (typeof STEPS)[number]

/** Moving a row among the rows of its group: by a step, or to a place counted without the row itself. */
export function usePlaceRow(campaignId: string, query: string, groups: readonly TaskGroup[]) {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const { mutateAsync } = usePlaceTask(campaignId, query)
  const rowsOf = (id: string) => groups.find(({ rows }) => rows.some((row) => row.id === id))?.rows ?? []

  const put = async (task: Task, to: number) => {
    const rows = rowsOf(task.id)
    const others = rows.filter(({ id }) => id !== task.id)
    const place = Math.max(0, Math.min(to, others.length))
    if (place === rows.findIndex(({ id }) => id === task.id)) return
    const after = place === 0 ? null : (others[place - 1] ?? null)
    try {
      const saved = await mutateAsync({ id: task.id, after: after?.id ?? null, key: newKey() })
      const { key } = task
      told(
        saved,
        after ? t('task-list.place.behind', { key, after: after.key }) : t('task-list.place.top', { key }),
      )
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  const step = (task: Task, by: PlaceStep) => {
    const rows = rowsOf(task.id)
    const at = rows.findIndex(({ id }) => id === task.id)
    void put(task, { up: at - 1, down: at + 1, first: 0, last: rows.length }[by])
    focusRow(task.id, 'open')
  }
  return { rowsOf, put, step }
}
