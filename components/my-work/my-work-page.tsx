'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import type { NotificationList } from '@/lib/contracts/notification'
import { mayOnSome } from '@/lib/domain/policy'
import { uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { taskListQuery } from '@/lib/queries/tasks'
import { COORDINATED_TASKS, OWN_TASKS } from './own-tasks'
import { WorkList } from './work-list'
import { WorkSkeleton } from './work-skeleton'

/** Only who has no task fetches it. */
const NoWork = lazy(() => import('./no-work').then((module) => ({ default: module.NoWork })))
/** Only who decides fetches it. */
const Waiting = lazy(() => import('./waiting').then((module) => ({ default: module.Waiting })))

const PARTS = ['own', 'helped']

/** A person's own tasks by urgency, one tap from the update. */
export function MyWorkPage({ waiting }: { waiting: NotificationList | undefined }) {
  const t = useT()
  const viewer = useViewer()
  const { campaignId } = viewer
  return (
    <div className="max-w-[936px] pb-8 md:px-6 md:pb-16 md:pt-8 xl:px-10">
      <h1 className="text-h1 max-md:sr-only">{t('shell.nav.myWork')}</h1>
      <Suspense>{campaignId && mayOnSome(viewer, 'confirm') && <Waiting initial={waiting} />}</Suspense>
      {campaignId ? <OwnTasks campaignId={campaignId} /> : <Nothing />}
    </div>
  )
}

const Nothing = () => (
  <Suspense>
    <NoWork />
  </Suspense>
)

function OwnTasks({ campaignId }: { campaignId: string }) {
  const t = useT()
  const list = useInfiniteQuery(taskListQuery(campaignId, OWN_TASKS))
  const coordinated = useInfiniteQuery(taskListQuery(campaignId, COORDINATED_TASKS))
  if (!list.data) {
    if (!list.isError) return <WorkSkeleton />
    return <LoadFailure asked={list} title={t('work.loadError')} className="p-4 md:px-0" />
  }
  const tasks = list.data.pages.flatMap((page) => page.items)
  const helped = coordinated.data?.pages.flatMap((page) => page.items) ?? []
  if (tasks.length === 0 && helped.length === 0) return <Nothing />
  return (
    <>
      {list.isError && (
        <p role="status" className="px-4 pt-3 text-ink-3 text-secondary md:px-0">
          {t('states.loadError.stale', { time: uiTime(new Date(list.dataUpdatedAt).toISOString()) })}
        </p>
      )}
      <WorkList tasks={tasks} helped={helped} />
      {[list, coordinated].map(
        (part, index) =>
          part.hasNextPage && (
            <div key={PARTS[index]} className="px-4 pt-6 md:px-0">
              <Button busy={part.isFetchingNextPage} onClick={() => void part.fetchNextPage()}>
                {t(index === 0 ? 'work.more' : 'work.moreHelped')}
              </Button>
            </div>
          ),
      )}
    </>
  )
}
