import { useId, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Pressed } from '@/components/task/draft'
import type { Pending } from '@/components/task/draft-store'
import { taskHref } from '@/components/task/task-href'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { INK_BUTTON, Notice } from '@/components/ui/notice'
import { uiDate, uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { crossedDue } from './crossed-due'
import { type OutboxProps, useOutbox } from './use-outbox'

/** Ink across the page while something waits on the device: how much, what, and that it will go by itself. */
export function OutboxStrip(props: OutboxProps) {
  const t = useT()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const sendAll = useOutbox(props)
  const { pending, isOnline, run } = props
  const n = pending.length
  return (
    <div className="sticky top-16 z-20 max-md:top-14 print:hidden">
      <Notice
        variant="strip"
        icon="wifi-off"
        action={
          n > 0 && (
            <>
              {isOnline && (
                <button
                  type="button"
                  className={INK_BUTTON}
                  disabled={run.isSending}
                  onClick={() => void sendAll()}
                >
                  {t('form.retry')}
                </button>
              )}
              <button
                type="button"
                className={INK_BUTTON}
                aria-expanded={isOpen}
                aria-controls={listId}
                onClick={() => setOpen(!isOpen)}
              >
                {t(isOpen ? 'task.outbox.hide' : 'task.outbox.show')}
              </button>
            </>
          )
        }
      >
        <p role="status">
          <b className="font-semibold">{t(headOf(props))}</b> <Kept {...props} />
        </p>
      </Notice>
      <ul id={listId} hidden={!isOpen || n === 0} className="border-rule border-b bg-surface shadow-pop">
        {pending.map((waiting) => (
          <Waiting key={waiting.taskId} waiting={waiting} />
        ))}
      </ul>
    </div>
  )
}

function Kept({ pending, isOnline }: OutboxProps) {
  const t = useT()
  const since = useSince()
  const n = pending.length
  if (n === 0) return t('task.outbox.none')
  const first = pending
    .flatMap(({ draft }) => draft.pressed ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]
  return t('task.outbox.kept', { n, since: first ? since(first) : '', net: isOnline ? 'on' : 'off' })
}

/** When it was pressed: the time, with the day when it was another one. */
function useSince() {
  const { today } = useViewer()
  return ({ on, at }: Pick<Pressed, 'on' | 'at'>) =>
    on === today ? uiTime(at) : `${uiTime(at)}, ${uiDate(on)}`
}

function headOf({ isOnline, run }: OutboxProps) {
  if (!isOnline) return 'task.outbox.offline'
  return run.isSending ? 'task.outbox.sending' : 'task.outbox.waiting'
}

function Waiting({ waiting: { taskId, draft } }: { waiting: Pending }) {
  const t = useT()
  const { today } = useViewer()
  const since = useSince()
  const { pressed } = draft
  const crossed = crossedDue(draft, today)
  return (
    <li className="flex items-center gap-3 border-rule border-t px-4 py-2.5 text-table">
      <span className="min-w-0 flex-1">
        <Link
          href={taskHref({ id: taskId })}
          className="break-words hover:underline max-md:inline-block max-md:min-h-11"
        >
          <span className="pr-2 font-num text-ink-3">{pressed?.taskKey}</span>
          {pressed?.title}
        </Link>
        {crossed && (
          <span className="block text-secondary">
            {t('task.outbox.crossed', { due: uiDate(crossed.dueOn) })}
          </span>
        )}
      </span>
      <span className="inline-flex h-6 flex-none items-center gap-1.5 rounded-badge bg-todo-tint px-2 text-secondary text-todo">
        <Icon name="hourglass" size={14} />
        {pressed && t('task.outbox.state', { since: since(pressed) })}
      </span>
    </li>
  )
}
