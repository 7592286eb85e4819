import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useMay } from '@/components/shell/viewer-provider'
import { UpdateSheet } from '@/components/task/update-sheet'
import { UrgeButton } from '@/components/task/urge-button'
import { Button, ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { useReport } from './use-report'

/** What this person may do with the task now; nothing when that is nothing. */
export function TaskActions({ task, className }: { task: TaskDetail; className?: string }) {
  const t = useT()
  const may = useMay(task)
  const [updating, setUpdating] = useState(false)
  const router = useRouter()
  const toReport = useReport(task)
  const mayUpdate = isOpen(task.status) && may('progress')
  const report = () => {
    toReport()
    setUpdating(true)
  }
  useAction('update', mayUpdate ? () => setUpdating(true) : null)
  useAction('submit', mayUpdate && may('submit') ? report : null)
  useAction('edit', may('edit') ? () => router.push(`/tasks/${task.id}/edit`) : null)
  if (!mayUpdate && !may('edit') && !may('urge')) return null
  return (
    <div className={cn('flex flex-wrap gap-2', className)}>
      {mayUpdate && (
        <Button size="sm" variant="primary" className="max-md:hidden" onClick={() => setUpdating(true)}>
          {t('task-list.update')}
        </Button>
      )}
      {may('edit') && (
        <ButtonLink size="sm" icon="pencil" href={`/tasks/${task.id}/edit`}>
          {t('task-list.edit')}
        </ButtonLink>
      )}
      <UrgeButton task={task} place="open" />
      {updating && <UpdateSheet task={task} onClose={() => setUpdating(false)} />}
    </div>
  )
}
