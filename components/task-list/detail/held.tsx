import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { ConditionDialog } from '@/components/task/verbs/condition-dialog'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'

/** A task that waits for its condition says so, and who may enter it does so here. */
export function Held({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  const may = useMay(task)
  const [isEntering, setIsEntering] = useState(false)
  if (task.condition === null || task.conditionMetOn !== null || !isOpen(task.status)) return null
  return (
    <div className="px-6 py-3 max-md:px-4">
      <Notice icon="hourglass">
        <p>{t('task-part.condition.held', { condition: task.condition })}</p>
        {may('edit') && !readOnly && (
          <Button size="sm" className="mt-2" onClick={() => setIsEntering(true)}>
            {t('verb.condition.menu')}
          </Button>
        )}
      </Notice>
      {isEntering && <ConditionDialog task={task} onClose={() => setIsEntering(false)} />}
    </div>
  )
}
