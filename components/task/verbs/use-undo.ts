import { refusalText } from '@/components/task/draft-problem'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useUndoStep } from '@/lib/queries/task-parts'
import { newKey } from '@/lib/queries/tasks'

function useUndoing(): (task: Pick<Task, 'id' | 'key' | 'version'>) => void {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useUndoStep()
  const undo = async ({ id, key, version }: Pick<Task, 'id' | 'key' | 'version'>) => {
    try {
      await mutateAsync({ id, body: { version }, key: newKey() })
      toast.show({ icon: 'undo', message: t('verb.undo.done', { key }) })
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  return (task) => void undo(task)
}

/** Only the last step can be undone, so only one offer stands. */
let offered: number | null = null

/** Tells what was done and offers to undo it, as long as the toast stands; later the task's history does. */
export function useUndoToast(): (task: Task, message: string) => void {
  const t = useT()
  const toast = useToast()
  const undo = useUndoing()
  return (task, message) => {
    if (offered !== null) toast.dismiss(offered)
    const action = { label: t('verb.undo'), onPress: () => undo(task) }
    offered = toast.show({ icon: 'tick', message, action })
  }
}

/** Undoes the viewer's last step on a task. */
export function useUndo(task: Pick<Task, 'id' | 'key' | 'version'>): () => void {
  const undo = useUndoing()
  return () => undo(task)
}
