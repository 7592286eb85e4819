import { useAction } from '@/components/shell/keys/key-actions'
import { useMay } from '@/components/shell/viewer-provider'
import { UpdateSheet } from '@/components/task/update-sheet'
import { UrgeButton } from '@/components/task/urge-button'
import { usePresses } from '@/components/task/use-presses'
import { TaskMenu } from '@/components/task/verbs/task-menu'
import { Button, ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { useOpenPage } from '@/components/ui/under-way'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { useReport } from './use-report'

/** What this person may do with the task now; nothing when that is nothing. */
type Props = {
  task: TaskDetail
  /** a page of its own has the menu in its bar on a phone */
  place: 'panel' | 'page'
  className?: string
  onDeleted?: () => void
}

export function TaskActions({ task, place, className, onDeleted }: Props) {
  const t = useT()
  const may = useMay(task)
  const sheet = usePresses()
  const openPage = useOpenPage()
  const toReport = useReport(task)
  const held = task.condition !== null && task.conditionMetOn === null
  const mayUpdate = isOpen(task.status) && !held && may('progress')
  const report = () => {
    toReport()
    sheet.open()
  }
  useAction('update', mayUpdate ? sheet.open : null)
  useAction('submit', mayUpdate && may('submit') ? report : null)
  useAction('edit', may('edit') ? () => openPage(`/tasks/${task.id}/edit`) : null)
  return (
    <div className={cn('flex flex-wrap gap-2', className)}>
      {mayUpdate && (
        <Button size="sm" variant="primary" className="max-md:hidden" onClick={sheet.open}>
          {t('task-list.update')}
        </Button>
      )}
      {may('edit') && (
        <ButtonLink size="sm" icon="pencil" href={`/tasks/${task.id}/edit`}>
          {t('task-list.edit')}
        </ButtonLink>
      )}
      <UrgeButton task={task} place="open" />
      <div className={place === 'page' ? 'max-md:hidden' : undefined}>
        <TaskMenu task={task} onDeleted={onDeleted} />
      </div>
      {sheet.isOpen && <UpdateSheet key={sheet.key} task={task} onClose={sheet.close} />}
    </div>
  )
}
