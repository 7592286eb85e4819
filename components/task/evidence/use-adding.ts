import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { refreshAfter, showTask } from '@/lib/queries/task-keys'
import { queueFiles } from './upload-queue'

/** Sends files to a task as its evidence; lists and figures follow each one that arrived. */
export function useAddFiles(taskId: string): (files: readonly File[]) => void {
  const t = useT()
  const toast = useToast()
  const client = useQueryClient()
  return (files) =>
    queueFiles(taskId, files, async (task: Task) => {
      showTask(client, task)
      await refreshAfter(client)
      toast.show({
        icon: 'tick',
        message: t('evidence.added', { title: files.length === 1 ? (files[0]?.name ?? '') : task.key }),
      })
    })
}
