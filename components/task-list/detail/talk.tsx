import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TabButtons } from '@/components/ui/tabs'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { activityQuery } from '@/lib/queries/tasks'
import { CommentItem } from './comment-item'
import { HistoryList } from './history-list'

/** Discussion and history of a task. */
export function Talk({
  task,
  className,
  children,
}: {
  task: TaskDetail
  className?: string
  children?: ReactNode
}) {
  const t = useT()
  const panelId = useId()
  const [chosen, setChosen] = useState<'comments' | 'history' | null>(null)
  // Until one is chosen, the first word of the discussion brings it forward.
  const tab = chosen ?? (task.comments.length > 0 ? 'comments' : 'history')
  const { data: history, isError, refetch } = useQuery(activityQuery(task.id))
  return (
    <section className={className}>
      <TabButtons
        label={t('task-list.talk')}
        panelId={panelId}
        active={tab}
        tabs={[
          { key: 'comments', label: t('task-list.talk.comments'), count: task.comments.length },
          { key: 'history', label: t('task-list.talk.history'), count: history?.items.length },
        ]}
        onSelect={(key) => setChosen(key === 'history' ? 'history' : 'comments')}
        className="-mt-2.5 max-md:border-rule-2 max-md:border-b"
      />
      <div id={panelId} role="tabpanel" className="pt-1.5">
        {tab === 'comments' && <CommentList task={task} />}
        {tab === 'history' && history && <HistoryList task={task} entries={history.items} />}
        {tab === 'history' && isError && !history && (
          <Button size="sm" icon="rotate" onClick={() => void refetch()}>
            {t('states.loadError.retry')}
          </Button>
        )}
        {children}
      </div>
    </section>
  )
}

function CommentList({ task }: { task: TaskDetail }) {
  const t = useT()
  if (task.comments.length === 0)
    return <p className="py-1.5 text-ink-2 text-secondary">{t('task-list.talk.none')}</p>
  return (
    <ul>
      {task.comments.map((comment) => (
        <CommentItem key={comment.id} task={task} comment={comment} />
      ))}
    </ul>
  )
}
