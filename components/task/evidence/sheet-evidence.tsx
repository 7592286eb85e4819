import { useQuery } from '@tanstack/react-query'
import { useMay } from '@/components/shell/viewer-provider'
import { Icon } from '@/components/ui/icon'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'
import { AddEvidenceInSheet } from './add-evidence'
import { UploadRows } from './upload-rows'

/** Evidence from within the update: sent as it is chosen, whatever becomes of the form. */
export function SheetEvidence({ task }: { task: Task }) {
  const t = useT()
  const may = useMay(task)
  const { data } = useQuery(taskQuery(task.id))
  if (!may('add_evidence')) return null
  const n = data?.evidence.length
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <AddEvidenceInSheet task={task} />
        {n !== undefined && (
          <p role="status" className="ml-auto flex items-center gap-1.5 text-ink-2 text-secondary">
            <Icon name="paperclip" />
            <span aria-hidden="true">{n}</span>
            <span className="sr-only">{t('evidence.count', { n })}</span>
          </p>
        )}
      </div>
      <UploadRows taskId={task.id} />
    </div>
  )
}
