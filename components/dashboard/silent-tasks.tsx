import type { ReactNode } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { useShortName } from '@/components/task/unit-name'
import { UrgeDialog, useUrging } from '@/components/task/urging'
import { Button, ButtonLink } from '@/components/ui/button'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, quantityText } from '@/lib/sentences/quantity'
import { QueueGroup } from './queue-group'
import { Facts, QueueRow } from './queue-row'
import { tasksHref } from './task-links'
import type { View } from './view'

type Silent = Dashboard['decisions']['silentOverdue'][number]
type Props = { figures: Dashboard; view: View; live: boolean }

/** Overdue tasks nobody has written about for a week. An urging does not break the silence, so they stay until a word comes. */
export function SilentTasks({ figures, view, live }: Props) {
  const t = useT()
  const { silentOverdue, totals } = figures.decisions
  const urging = useUrging()
  const rest = totals.silentOverdue - silentOverdue.length
  return (
    <>
      {totals.silentOverdue > 0 && (
        <QueueGroup
          mark={<StateMark shape="octagon" tone="late" size={15} />}
          title={t('dashboard.queue.silentTasks')}
          count={totals.silentOverdue}
          rest={
            rest > 0
              ? {
                  text: t('dashboard.queue.moreSilent', { n: rest }),
                  href: tasksHref({ badge: ['overdue'] }, view),
                }
              : null
          }
        >
          {silentOverdue.map((task) => (
            <SilentRow key={task.id} {...{ task, view, live }} onUrge={urging.ask} />
          ))}
        </QueueGroup>
      )}
      <UrgeDialog urging={urging} />
    </>
  )
}

type RowProps = { task: Silent; view: View; live: boolean; onUrge: (task: Silent) => void }

function SilentRow({ task, view, live, onUrge }: RowProps) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  const may = useMay(task)
  const params = {
    late: (chunks: ReactNode[]) => <b className="font-semibold text-late">{chunks}</b>,
    n: task.daysLate,
    silent: task.silentDays,
    urged: task.lastUrgedAt ? uiDayMonth(vietnamDay(task.lastUrgedAt)) : '',
  }
  const { indicator } = task
  const { today } = useViewer()
  const wasUrged = task.lastUrgedAt !== null && vietnamDay(task.lastUrgedAt) === today
  const facts = [
    { key: 'unit', text: nameOf(task.leadUnit) },
    { key: 'percent', text: uiPercent(task.percent) },
    ...(isCounted(indicator) ? [{ key: 'quantity', text: quantityText(indicator, locale) }] : []),
    ...(task.refusedAt
      ? [
          {
            key: 'refused',
            text: t('dashboard.queue.refused', { on: uiDayMonth(vietnamDay(task.refusedAt)) }),
          },
        ]
      : []),
  ]
  return (
    <QueueRow
      task={task}
      view={view}
      fact={t.rich(task.lastUrgedAt ? 'dashboard.queue.silentUrged' : 'dashboard.queue.silent', params)}
      meta={<Facts items={facts} />}
    >
      {live && may('urge') && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="soft"
            size="sm"
            disabledReason={wasUrged ? t('task.urge.already') : undefined}
            onClick={() => onUrge(task)}
          >
            {t('dashboard.queue.urge')}
          </Button>
          {may('edit') && (
            <ButtonLink href={`/tasks/${task.id}/edit`} size="sm">
              {t('dashboard.queue.reassign')}
            </ButtonLink>
          )}
          <ButtonLink href={tasksHref({ task: task.id }, view)} variant="ghost" size="sm">
            {t('dashboard.queue.view')}
          </ButtonLink>
        </div>
      )}
    </QueueRow>
  )
}
