import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { extensionHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import { usePressKey } from '@/components/task/use-press-key'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import { bold } from '@/components/ui/bold'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useToast } from '@/components/ui/toast'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useDecideExtension } from '@/lib/queries/tasks'
import { NoteDialog } from './note-dialog'
import { QueueGroup } from './queue-group'
import { Facts, QueueRow } from './queue-row'
import type { View } from './view'

type Request = Dashboard['decisions']['extensions'][number]
type Props = { figures: Dashboard; view: View; live: boolean; acting: ReadonlySet<string> }

/** Requests for a later date, the nearest deadline first. */
export function ExtensionRequests({ figures, view, live, acting }: Props) {
  const t = useT()
  const { extensions, totals } = figures.decisions
  const decision = useDecision()
  const rest = totals.extensions - extensions.length
  return (
    <>
      {totals.extensions > 0 && (
        <QueueGroup
          mark={<Icon name="calendar-clock" size={15} className="text-ink-2" />}
          title={t('dashboard.queue.extensions')}
          count={totals.extensions}
          rest={rest > 0 ? { text: t('dashboard.queue.moreExtensions', { n: rest }) } : null}
        >
          {extensions.map((request) => (
            <RequestRow
              key={request.id}
              {...{ request, view, live }}
              hidden={acting.has(request.id)}
              decision={decision}
            />
          ))}
        </QueueGroup>
      )}
      <DeclineDialog decision={decision} />
    </>
  )
}

function useDecision() {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const { mutateAsync, isPending } = useDecideExtension()
  const press = usePressKey()
  // Kept while the dialog closes and after a failure, so that nothing typed is lost.
  const [declined, setDeclined] = useState<Request | null>(null)
  const [error, setError] = useState<string | null>(null)
  const send = async (request: Request, body: { decision: 'approved' | 'declined'; note?: string }) => {
    setError(null)
    try {
      const saved = await mutateAsync({ id: request.id, body, key: press.keyOf([request.id, body]) })
      press.settled()
      const params = { key: request.task.key, date: uiDate(request.due) }
      told(
        saved,
        t(body.decision === 'approved' ? 'dashboard.toast.approved' : 'dashboard.toast.declined', params),
      )
      setDeclined(null)
    } catch (failure) {
      const message = refusalText(t, failure)
      if (body.decision === 'declined') setError(message)
      else toast.show({ icon: 'alert', message })
    }
  }
  const close = () => {
    setDeclined(null)
    setError(null)
  }
  return { send, isPending, declined, error, ask: setDeclined, close }
}
type Decision = ReturnType<typeof useDecision>

type RowProps = { request: Request; view: View; live: boolean; hidden: boolean; decision: Decision }

function RequestRow({ request, view, live, hidden, decision }: RowProps) {
  const t = useT()
  const { task, due, reason } = request
  const nameOf = useShortName()
  const may = useMay(task)
  const from = task.dueOn ?? due
  const facts = [
    { key: 'unit', text: nameOf(task.leadUnit) },
    { key: 'reason', text: reason },
  ]
  return (
    <QueueRow
      task={task}
      view={view}
      href={live ? extensionHref(request) : undefined}
      hidden={hidden}
      fact={t.rich('dashboard.queue.extension', {
        ...bold,
        from: uiDayMonth(from),
        to: uiDate(due),
        n: daysBetween(from as PlainDate, due as PlainDate),
      })}
      meta={<Facts items={facts} />}
    >
      {live && may('decide_extension') && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="soft"
            size="sm"
            onClick={() => void decision.send(request, { decision: 'approved' })}
          >
            {t('dashboard.queue.approve')}
          </Button>
          <Button size="sm" onClick={() => decision.ask(request)}>
            {t('dashboard.queue.decline')}
          </Button>
          <ButtonLink href={extensionHref(request)} variant="ghost" size="sm">
            {t('dashboard.queue.view')}
          </ButtonLink>
        </div>
      )}
    </QueueRow>
  )
}

function DeclineDialog({ decision }: { decision: Decision }) {
  const t = useT()
  const { declined } = decision
  return (
    <NoteDialog
      open={declined !== null}
      title={t('dashboard.decline.title')}
      noteLabel={t('dashboard.note')}
      confirmLabel={t('dashboard.queue.decline')}
      error={decision.error}
      busy={decision.isPending}
      onConfirm={(note) =>
        declined && void decision.send(declined, { decision: 'declined', ...(note ? { note } : {}) })
      }
      onClose={decision.close}
    >
      {declined && (
        <p>
          {t.rich('dashboard.decline.text', {
            ...bold,
            key: declined.task.key,
            title: declined.task.title,
            date: uiDate(declined.task.dueOn ?? declined.due),
          })}
        </p>
      )}
    </NoteDialog>
  )
}
