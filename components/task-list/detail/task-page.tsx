'use client'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { DueLine } from '@/components/task/due-line'
import { TaskBadge } from '@/components/task/task-badge'
import { TaskMenu } from '@/components/task/verbs/task-menu'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { useOpenPage } from '@/components/ui/under-way'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'
import { CommentForm } from './comment-form'
import { HeadingLevel } from './heading'
import { PanelSkeleton } from './panel-skeleton'
import { PhoneActions } from './phone-actions'
import { Talk } from './talk'
import { TaskActions } from './task-actions'
import { TaskBody } from './task-body'
import { TaskFailure } from './task-failure'
import { TaskFigure } from './task-figure'
import { TaskPlace } from './task-panel'

/** One task on a page of its own: on a phone, and wherever a link to it is opened. */
export function TaskPage({ id }: { id: string }) {
  const openPage = useOpenPage()
  const { today } = useViewer()
  const asked = useQuery(taskQuery(id))
  const { data: task, error } = asked
  const toList = () => openPage('/tasks')
  if (!task)
    return (
      <>
        <WayBack />
        {error ? <TaskFailure asked={asked} /> : <PanelSkeleton />}
      </>
    )
  return (
    <article className="mx-auto max-w-[1144px] md:px-6 md:pt-6 md:pb-10">
      <WayBack menu={<TaskMenu task={task} onDeleted={toList} />}>
        <TaskPlace task={task} />
      </WayBack>
      <div className="gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_420px]">
        <div className="min-w-0">
          <header className="px-4 pt-4 pb-4 md:px-0 md:pt-0">
            <p className="flex flex-wrap items-center gap-2 text-secondary">
              <TaskBadge badge={task.badge} />
              <DueLine task={task} today={today} />
            </p>
            <h1 className="text-pretty pt-2 font-semibold text-[1.375rem]/8 md:text-h1">{task.title}</h1>
            <TaskActions
              task={task}
              place="page"
              className="md:pt-4 max-md:[&>:is(a,button)]:mt-4"
              onDeleted={toList}
            />
          </header>
          <div className="md:[&_dl]:px-0 md:[&_section]:px-0">
            <TaskFigure task={task} />
            <HeadingLevel value="h2">
              <TaskBody task={task} past={null} measure="elsewhere" />
            </HeadingLevel>
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

/** Back to the list: the page's top bar on a phone, a line over the title at a desk. */
function WayBack({ children, menu }: { children?: ReactNode; menu?: ReactNode }) {
  const t = useT()
  return (
    <div className="flex items-center max-md:sticky max-md:top-0 max-md:z-30 max-md:border-rule max-md:border-b max-md:bg-paper">
      <Link
        href="/tasks"
        aria-label={t('task-list.page.back')}
        className="flex min-h-14 min-w-0 flex-1 items-center gap-3 px-4 text-ink-2 hover:text-ink max-md:font-semibold max-md:text-[1.0625rem] md:min-h-11 md:gap-2 md:px-0 md:text-table"
      >
        <Icon name="arrow-left" size={18} />
        <span className="truncate">{children}</span>
      </Link>
      <div className="pr-2 md:hidden [&>button]:bg-transparent! [&>button]:shadow-none!">{menu}</div>
    </div>
  )
}
