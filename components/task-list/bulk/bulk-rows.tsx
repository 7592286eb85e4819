import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { StateMark } from '@/components/ui/state-mark'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'

type Props = {
  tasks: readonly Task[]
  /** the tasks as they would stand; null while that is not known */
  after: readonly Task[] | null
  /** rows that refuse, with the reason in words; null while that is not known */
  refused: ReadonlyMap<string, string> | null
  /** what the step does to a task that takes it */
  effect: (before: Task, after: Task) => ReactNode
}

/** Row by row: the value before, struck, and the one to come; or why it cannot be. */
export function BulkRows({ tasks, after, refused, effect }: Props) {
  const t = useT()
  return (
    <>
      <ul className="max-h-64 overflow-y-auto border-rule border-y text-table">
        {tasks.map((task) => {
          const reason = refused?.get(task.id)
          const next = after?.find(({ id }) => id === task.id)
          return (
            <li key={task.id} className="flex items-center gap-3 border-rule border-b py-2 last:border-b-0">
              <span className="w-12 flex-none font-num text-ink-3">{task.key}</span>
              <span className="min-w-0 flex-1">{reason ?? (next ? effect(task, next) : task.title)}</span>
              {reason ? (
                <Icon name="slash-ring" className="text-ink-3" />
              ) : (
                refused && <StateMark shape="tick" tone="done" size={16} />
              )}
            </li>
          )
        })}
      </ul>
      {refused && refused.size > 0 && <p className="text-secondary">{t('bulk.nothingYet')}</p>}
    </>
  )
}
