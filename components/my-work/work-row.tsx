import { Suspense } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { useDraft } from '@/components/task/draft-store'
import { DueLine } from '@/components/task/due-line'
import { TaskMark } from '@/components/task/task-badge'
import { taskHref } from '@/components/task/task-href'
import { TaskProgress } from '@/components/task/task-progress'
import { useShortName } from '@/components/task/unit-name'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, quantityText } from '@/lib/sentences/quantity'
import { UnsavedLine } from './later-parts'
import { ReturnReason } from './return-reason'

type Props = {
  task: Task
  /** Its sheet is open just now. */
  pressed: boolean
  onOpen: (task: Task) => void
}

export function WorkRow({ task, pressed, onOpen }: Props) {
  const t = useT()
  const { id: personId, today } = useViewer()
  const may = useMay(task)
  const draft = useDraft(personId, task.id)
  const mayUpdate = isOpen(task.status) && may('progress')
  return (
    <li data-row={task.id} className="border-rule border-t bg-surface px-4 py-3.5 [--bar-bg:var(--surface)]">
      <div className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 gap-y-1.5 md:grid-cols-[20px_minmax(0,1fr)_360px] md:items-center md:gap-x-4">
        <span className="pt-0.5 md:self-start">
          <TaskMark badge={task.badge} size={20} />
        </span>
        <div className="min-w-0">
          <Link
            href={taskHref(task)}
            className="block text-pretty font-medium text-body hover:underline hover:underline-offset-3"
          >
            {task.title}
          </Link>
          <p className="text-table/5.5">
            <DueLine task={task} today={today} look="full" />
          </p>
          {task.owner?.id !== personId && <LedBy task={task} />}
          {task.returned && <ReturnReason taskId={task.id} />}
        </div>
        {isOpen(task.status) && (
          <div className="col-start-2 flex items-center gap-4 md:col-start-3">
            <RowProgress task={task} />
            {!mayUpdate && may('comment') && (
              <ButtonLink
                href={taskHref(task)}
                variant="soft"
                aria-label={t('work.helpTask', { key: task.key, title: task.title })}
              >
                {t('work.help')}
              </ButtonLink>
            )}
            {mayUpdate && (
              <Button
                variant="soft"
                aria-label={t('work.updateTask', { key: task.key, title: task.title })}
                busy={draft?.state === 'sending'}
                onClick={() => onOpen(task)}
              >
                {t('work.update')}
              </Button>
            )}
          </div>
        )}
      </div>
      <Suspense>{draft && !pressed && <UnsavedLine task={task} draft={draft} onOpen={onOpen} />}</Suspense>
    </li>
  )
}

/** Another unit's task, which the own one helps with. */
function LedBy({ task: { leadUnit, owner } }: { task: Task }) {
  const t = useT()
  const nameOf = useShortName()
  return (
    <p className="text-ink-3 text-secondary">
      {t('work.ledBy', { unit: nameOf(leadUnit) })}
      {owner && ` · ${owner.name}`}
    </p>
  )
}

function RowProgress({ task }: { task: Task }) {
  const locale = useLocale()
  const percent = uiPercent(task.percent)
  const counted = isCounted(task.indicator) ? quantityText(task.indicator, locale) : null
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1.5 text-table">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <b className="font-num font-semibold">{counted ?? percent}</b>
        {counted && <span className="font-num text-ink-3 text-secondary">{percent}</span>}
      </p>
      <TaskProgress task={task} size="md" />
    </div>
  )
}
