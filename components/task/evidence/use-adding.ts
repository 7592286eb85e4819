import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { refreshTasks } from '@/lib/queries/refresh'
import { showTask } from '@/lib/queries/show-task'
import { queueFiles } from './upload-queue'

/** Sends files to a task as its evidence; lists and figures follow each one that arrived. */
export function useAddFiles(taskId: string): (files: readonly File[]) => void {
  const t = useT()
  const toast = useToast()
  const client = useQueryClient()
  return (files) =>
    queueFiles(taskId, files, async (task: Task, name: string) => {
      showTask(client, task)
      await refreshTasks(client)
      toast.show({ icon: 'tick', message: t('evidence.added', { title: name }) })
    })
}
