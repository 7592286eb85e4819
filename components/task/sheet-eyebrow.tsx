import { useViewer } from '@/components/shell/viewer-provider'
import { Badge } from '@/components/ui/badge'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { BADGE_LOOK } from './badge-look'
import { duePhrase } from './due-line'
import { TaskBadge } from './task-badge'

/** Badge and date over the title; what presses says how many days instead of the state's name. */
export function SheetEyebrow({ task }: { task: Task }) {
  const t = useT()
  const { today } = useViewer()
  const { words } = duePhrase(t, task, today, 'short')
  const presses = task.badge === 'overdue' || task.badge === 'due_soon'
  return (
    <>
      <span className="font-num font-semibold text-ink-2">{task.key}</span>
      {presses ? <Badge {...BADGE_LOOK[task.badge]}>{words}</Badge> : <TaskBadge badge={task.badge} />}
      {task.dueOn && <span className="font-num">{uiDate(task.dueOn)}</span>}
    </>
  )
}
