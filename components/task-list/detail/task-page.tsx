'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useViewer } from '@/components/shell/viewer-provider'
import { DueLine } from '@/components/task/due-line'
import { TaskBadge } from '@/components/task/task-badge'
import { Icon } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'
import { CommentForm } from './comment-form'
import { LoadFailure } from './load-failure'
import { PanelSkeleton } from './panel-skeleton'
import { PhoneActions } from './phone-actions'
import { Talk } from './talk'
import { TaskActions } from './task-actions'
import { TaskBody } from './task-body'
import { TaskFigure } from './task-figure'
import { TaskPlace } from './task-panel'

/** One task on a page of its own: on a phone, and wherever a link to it is opened. */
export function TaskPage({ id }: { id: string }) {
  const t = useT()
  const { today } = useViewer()
  const { data: task, error, refetch } = useQuery(taskQuery(id))
  if (!task) return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <PanelSkeleton />
  return (
    <article className="mx-auto max-w-[1144px] md:px-6 md:pt-6 md:pb-10">
      <Link
        href="/tasks"
        className="flex min-h-11 min-w-0 items-center gap-2 px-4 text-ink-2 text-table hover:text-ink md:px-0"
        aria-label={t('task-list.page.back')}
      >
        <Icon name="arrow-left" size={18} />
        <span className="truncate">
          <TaskPlace task={task} />
        </span>
      </Link>
      <div className="gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_420px]">
        <div className="min-w-0">
          <header className="px-4 pb-4 md:px-0">
            <p className="flex flex-wrap items-center gap-2 text-secondary">
              <TaskBadge badge={task.badge} />
              <DueLine task={task} today={today} />
            </p>
            <h1 className="text-pretty pt-2 font-semibold text-[1.375rem]/8 md:text-h1">{task.title}</h1>
            <TaskActions task={task} className="pt-4" />
          </header>
          <div className="md:[&_dl]:px-0 md:[&_section]:px-0">
            <TaskFigure task={task} />
            <TaskBody task={task} past={null} measure="elsewhere" />
          </div>
        </div>
        <Talk task={task} className="min-w-0 px-4 pt-4 pb-6 md:px-0 lg:pt-1">
          <CommentForm task={task} className="pt-3" />
        </Talk>
      </div>
      <PhoneActions task={task} />
    </article>
  )
}
