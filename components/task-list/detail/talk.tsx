import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { TabButtons } from '@/components/ui/tabs'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Comment } from '@/lib/contracts/task-parts'
import { useT } from '@/lib/i18n/provider'
import { activityQuery } from '@/lib/queries/tasks'
import { HistoryList } from './history-list'
import { Moment } from './moment'

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
  const [tab, setTab] = useState<'comments' | 'history'>(task.comments.length > 0 ? 'comments' : 'history')
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
        onSelect={(key) => setTab(key === 'history' ? 'history' : 'comments')}
        className="-mt-2.5 max-md:border-rule-2 max-md:border-b"
      />
      <div id={panelId} role="tabpanel" className="pt-1.5">
        {tab === 'comments' && <CommentList comments={task.comments} />}
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

function CommentList({ comments }: { comments: readonly Comment[] }) {
  const t = useT()
  if (comments.length === 0)
    return <p className="py-1.5 text-ink-2 text-secondary">{t('task-list.talk.none')}</p>
  return (
    <ul>
      {comments.map(({ id, by, at, text }) => (
        <li key={id} className="flex gap-2.5 py-1.5 text-table max-md:text-[0.9375rem]/[22px]">
          <Avatar name={by.name} size="sm" />
          <div className="min-w-0">
            <p className="text-secondary">
              <b className="font-semibold">{by.name}</b>{' '}
              <span className="text-ink-3">
                <Moment at={at} />
              </span>
            </p>
            <p className="whitespace-pre-line break-words">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
