import { useQuery } from '@tanstack/react-query'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { useViewer } from '@/components/shell/viewer-provider'
import { DueLine } from '@/components/task/due-line'
import { TaskBadge } from '@/components/task/task-badge'
import { useCampaign } from '@/components/task-list/use-task-list'
import { IconButton } from '@/components/ui/icon-button'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'
import { CommentForm } from './comment-form'
import { PanelSkeleton } from './panel-skeleton'
import { Talk } from './talk'
import { TaskActions } from './task-actions'
import { TaskBody } from './task-body'
import { TaskFailure } from './task-failure'

type Props = {
  id: string
  /** the day the list shows, when it is an earlier one */
  past: string | null
  place: { first: boolean; last: boolean }
  onTurn: (step: 1 | -1) => void
  onClose: () => void
}

/** One task beside the table; not modal, the table stays usable. */
export function TaskPanel({ id, past, place, onTurn, onClose }: Props) {
  const t = useT()
  const hint = useKeyHint()
  const asked = useQuery(taskQuery(id))
  const { data: task, error } = asked
  const named = (what: 'previous' | 'next' | 'close') =>
    [t(`task-list.panel.${what}`), hint(what) && `(${hint(what)})`].filter(Boolean).join(' ')
  return (
    <aside
      aria-label={task ? t('task-list.panel.label', { key: task.key }) : t('task-list.panel.labelUnknown')}
      className="sticky top-0 z-30 flex h-dvh flex-col border-rule-2 border-l bg-surface [--bar-bg:var(--surface)] max-lg:hidden"
    >
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <header className="pt-3 pr-3 pb-3.5 pl-6">
          <div className="flex items-center">
            <p className="mr-auto min-w-0 truncate text-ink-3 text-secondary">
              {task && <TaskPlace task={task} />}
            </p>
            <IconButton
              icon="chevron-up"
              label={named('previous')}
              disabled={place.first}
              onClick={() => onTurn(-1)}
            />
            <IconButton
              icon="chevron-down"
              label={named('next')}
              disabled={place.last}
              onClick={() => onTurn(1)}
            />
            <IconButton icon="x" label={named('close')} onClick={onClose} />
          </div>
          {task && <PanelTitle task={task} past={past} onDeleted={onClose} />}
        </header>
        {task ? (
          <>
            <TaskBody task={task} past={past} measure="row" />
            <Talk task={task} className="border-rule border-t px-6 py-3.5" />
          </>
        ) : error ? (
          <TaskFailure asked={asked} />
        ) : (
          <PanelSkeleton />
        )}
      </div>
      {task && past === null && <CommentForm task={task} className="border-rule-2 border-t px-4 py-3" />}
    </aside>
  )
}

/** "III.4 Phong trào thi đua" */
export function TaskPlace({ task }: { task: TaskDetail }) {
  const { groups } = useCampaign()
  return (
    <>
      <span className="mr-3 font-medium font-num max-md:mr-1.5 max-md:font-semibold max-md:text-ink">
        {task.key}
      </span>
      <span className="max-md:text-ink-3">{groups.find(({ key }) => key === task.group)?.title}</span>
    </>
  )
}

type TitleProps = { task: TaskDetail; past: string | null; onDeleted: () => void }

function PanelTitle({ task, past, onDeleted }: TitleProps) {
  const t = useT()
  const { today } = useViewer()
  return (
    <>
      <h2 className="text-pretty pt-0.5 pr-3 pb-2 text-h2 leading-[27px]">{task.title}</h2>
      <p className="flex flex-wrap items-center gap-2 text-secondary">
        <TaskBadge badge={task.badge} />
        <DueLine task={task} today={today} />
      </p>
      {past === null ? (
        <TaskActions task={task} place="panel" className="pt-3" onDeleted={onDeleted} />
      ) : (
        <p className="pt-2 text-ink-2 text-secondary">{t('task-list.panel.now', { date: uiDate(past) })}</p>
      )}
    </>
  )
}
