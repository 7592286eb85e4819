import { DecisionActions } from '@/components/task/decision-actions'
import { confirmHref } from '@/components/task/task-href'
import { ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { Heading } from './heading'
import { Moment } from './moment'

type Props = { task: TaskDetail; submission: NonNullable<TaskDetail['submission']>; readOnly: boolean }

/** What was delivered; while it waits, with the two answers it waits for. */
export function Result({ task, submission, readOnly }: Props) {
  const t = useT()
  const waits = task.status === 'submitted'
  const title = t(waits ? 'task-list.result.waiting' : 'task-list.result.confirmed')
  return (
    <section
      aria-label={title}
      className={cn(
        'px-6 py-3.5 max-md:px-4',
        waits ? 'border-brand-fill border-t-2' : 'border-rule border-t',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-2">
        <Heading className="mr-auto flex items-center gap-2 font-semibold text-table">
          {waits && <Icon name="hourglass" />}
          {title}
        </Heading>
        <p className="text-caption font-normal text-ink-3">
          {t('task-list.result.by', { name: submission.by.name })} <Moment at={submission.at} />
        </p>
      </div>
      <p className="whitespace-pre-line break-words pt-1.5 text-table">
        {submission.result || t('task-list.result.evidenceOnly')}
      </p>
      {submission.shortfallReason && (
        <p className="whitespace-pre-line break-words pt-1.5 text-ink-2 text-secondary">
          {t('task-list.result.shortfall', { reason: submission.shortfallReason })}
        </p>
      )}
      {waits && !readOnly && (
        <div className="pt-2.5">
          <DecisionActions
            task={task}
            submittedBy={submission.by.id}
            place="open"
            extra={
              <ButtonLink href={confirmHref(task)} variant="ghost" size="sm">
                {t('decide.closely')}
              </ButtonLink>
            }
          />
        </div>
      )}
    </section>
  )
}

/** Why the last result came back; stands until the next one is sent. */
export function ReturnReason({ returned }: { returned: NonNullable<TaskDetail['returnReason']> }) {
  const t = useT()
  return (
    <section
      aria-label={t('task-list.returned.title')}
      className="border-rule border-t px-6 py-3.5 max-md:px-4"
    >
      <div className="border-doing-fill border-l-[3px] pl-3">
        <p className="text-ink-3 text-secondary">
          {t('task-list.returned.by', { name: returned.by.name })} <Moment at={returned.at} />
        </p>
        <p className="whitespace-pre-line break-words text-table">{returned.reason}</p>
      </div>
    </section>
  )
}
