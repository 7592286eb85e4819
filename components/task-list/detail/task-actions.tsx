import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { UpdateSheet } from '@/components/task/update-sheet'
import { UrgeButton } from '@/components/task/urge-button'
import { TaskMenu } from '@/components/task/verbs/task-menu'
import { Button, ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'

/** What this person may do with the task now; nothing when that is nothing. */
type Props = { task: TaskDetail; className?: string; onDeleted?: () => void }

export function TaskActions({ task, className, onDeleted }: Props) {
  const t = useT()
  const may = useMay(task)
  const [updating, setUpdating] = useState(false)
  const held = task.condition !== null && task.conditionMetOn === null
  const mayUpdate = isOpen(task.status) && !held && may('progress')
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
      <UrgeButton task={task} />
      <TaskMenu task={task} onDeleted={onDeleted} />
      {updating && <UpdateSheet task={task} onClose={() => setUpdating(false)} />}
    </div>
  )
}
