import { type ReactNode, useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { isCounted, quantityText } from '@/components/task/quantity-text'
import { useShortName } from '@/components/task/unit-name'
import { usePressKey } from '@/components/task/use-press-key'
import { bold } from '@/components/ui/bold'
import { Button, ButtonLink } from '@/components/ui/button'
import { StateMark } from '@/components/ui/state-mark'
import { useToast } from '@/components/ui/toast'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useUrgeTask } from '@/lib/queries/tasks'
import { NoteDialog } from './note-dialog'
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
      <NoteDialog
        open={urging.task !== null}
        title={t('dashboard.urge.title')}
        noteLabel={t('dashboard.note')}
        confirmLabel={t('dashboard.queue.urge')}
        error={urging.error}
        busy={urging.isPending}
        onConfirm={urging.send}
        onClose={urging.close}
      >
        {urging.task && (
          <p>
            {t.rich('dashboard.urge.text', {
              ...bold,
              key: urging.task.key,
              title: urging.task.title,
              unit: urging.task.leadUnit.name,
            })}
          </p>
        )}
      </NoteDialog>
    </>
  )
}

function useUrging() {
  const t = useT()
  const toast = useToast()
  const press = usePressKey()
  const { mutateAsync, isPending } = useUrgeTask()
  const [task, setTask] = useState<Silent | null>(null)
  const [error, setError] = useState<string | null>(null)
  const close = () => {
    setTask(null)
    setError(null)
  }
  const send = async (note: string) => {
    if (!task) return
    setError(null)
    try {
      await mutateAsync({ id: task.id, body: note ? { note } : {}, key: press.keyOf([task.id, note]) })
      press.settled()
      toast.show({ icon: 'tick', message: t('dashboard.toast.urged', { key: task.key }) })
      close()
    } catch (failure) {
      setError(refusalText(t, failure))
    }
  }
  return { task, error, isPending, ask: setTask, close, send: (note: string) => void send(note) }
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
          <ButtonLink href={tasksHref({ task: task.id }, view)} variant="ghost" size="sm">
            {t('dashboard.queue.view')}
          </ButtonLink>
        </div>
      )}
    </QueueRow>
  )
}
