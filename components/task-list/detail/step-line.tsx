import dynamic from 'next/dynamic'
import { type Ref, useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { moveByKey } from '@/components/task/steps/move-key'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { IconButton } from '@/components/ui/icon-button'
import { StateMark } from '@/components/ui/state-mark'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Step } from '@/lib/contracts/task-parts'
import { daysBetween, plainDate } from '@/lib/domain/calendar'
import { isStepLate } from '@/lib/domain/steps'
import { uiDayMonth, uiInstantDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { StepActs } from './use-step-acts'

// The choice of people is heavy, and most only read and tick.
const StepEditor = dynamic(() => import('./step-editor').then((module) => module.StepEditor))

type Props = {
  task: TaskDetail
  step: Step
  at: number
  /** what may be done to it; null where one only reads */
  acts: StepActs | null
  /** id of the words that say why one only reads */
  reasonId: string
}

/** A step as one reads and ticks it, or as its fields. */
export function StepLine({ task, step, at, acts, reasonId }: Props) {
  const [isOpen, setOpen] = useState(false)
  const comesBack = useRef(false)
  const close = () => {
    comesBack.current = true
    setOpen(false)
  }
  /** The pencil that opened the fields has the focus again when they close. */
  const pencil = (button: HTMLButtonElement | null) => {
    if (!button || !comesBack.current) return
    comesBack.current = false
    button.focus()
  }
  return (
    <li
      onKeyDown={(event) => acts && moveByKey(event, (by) => acts.move(at, by))}
      className="border-rule not-last:border-b"
    >
      {isOpen && acts ? (
        <OpenLine task={task} step={step} at={at} acts={acts} onClose={close} />
      ) : (
        <ClosedLine {...{ step, acts, reasonId, pencil }} onEdit={() => setOpen(true)} />
      )}
    </li>
  )
}

type ClosedProps = Pick<Props, 'step' | 'acts' | 'reasonId'> & {
  pencil: Ref<HTMLButtonElement>
  onEdit: () => void
}

function ClosedLine({ step, acts, reasonId, pencil, onEdit }: ClosedProps) {
  const t = useT()
  const { title, done } = step
  return (
    <div className="flex items-start gap-0.5 py-0.5">
      <Checkbox
        checked={done !== null}
        {...(acts ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId })}
        onChange={(event) => acts?.tick(step, event.currentTarget.checked)}
        className="min-w-0 flex-1 py-1"
      >
        <span className={done ? 'text-ink-2 text-table' : 'text-table'}>
          <span className="block break-words">{title}</span>
          <StepNotes step={step} />
        </span>
      </Checkbox>
      {acts && (
        <>
          <IconButton
            ref={pencil}
            icon="pencil"
            size="sm"
            label={t('task-part.steps.edit', { title })}
            onClick={onEdit}
          />
          <IconButton
            icon="x"
            size="sm"
            label={t('task-part.steps.remove', { title })}
            onClick={(event) => acts.remove(step, event.currentTarget)}
            className="max-md:hidden"
          />
        </>
      )}
    </div>
  )
}

/** Who and by when. Red only while it is late and not done. */
function StepNotes({ step }: { step: Step }) {
  const t = useT()
  const { today } = useViewer()
  const { owner, dueOn, done } = step
  if (!owner && !dueOn && !done) return null
  const now = plainDate(today)
  const late = isStepLate(step, now) && dueOn
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 pt-0.5 text-caption text-ink-2">
      {owner && (
        <span className="inline-flex min-w-0 items-center gap-1.5">
          <Avatar name={owner.name} size="sm" />
          {owner.name}
        </span>
      )}
      {late ? (
        <span className="inline-flex items-center gap-1 font-medium text-late">
          <StateMark shape="octagon" size={13} />
          {t('task-part.steps.late', { n: daysBetween(plainDate(late), now) })}
          <span className="font-num">{uiDayMonth(late)}</span>
        </span>
      ) : (
        dueOn && !done && <span className="font-num">{uiDayMonth(dueOn)}</span>
      )}
      {done && (
        <span className="inline-flex items-center gap-1">
          <StateMark shape="tick" tone="done" size={13} />
          {t('task-part.steps.doneOn', { date: uiInstantDate(done.at).slice(0, 5) })}
        </span>
      )}
    </span>
  )
}

function OpenLine({
  task,
  step,
  at,
  acts,
  onClose,
}: Omit<Props, 'acts' | 'reasonId'> & { acts: StepActs; onClose: () => void }) {
  const t = useT()
  const { title, owner, dueOn } = step
  return (
    <StepEditor
      task={task}
      first={{ title, ownerId: owner?.id ?? null, dueOn: dueOn ?? '' }}
      owner={owner}
      saveLabel={t('task-part.steps.save')}
      onSave={async (body) => {
        await acts.save(step, body)
        onClose()
      }}
      onDrop={onClose}
    >
      <IconButton
        icon="arrow-up"
        label={t('task-part.steps.up')}
        aria-keyshortcuts="Alt+ArrowUp"
        disabledReason={at === 0 ? t('task-part.steps.isFirst') : undefined}
        onClick={() => acts.move(at, -1)}
      />
      <IconButton
        icon="arrow-down"
        label={t('task-part.steps.down')}
        aria-keyshortcuts="Alt+ArrowDown"
        disabledReason={at === task.steps.length - 1 ? t('task-part.steps.isLast') : undefined}
        onClick={() => acts.move(at, 1)}
      />
      <Button
        size="sm"
        variant="ghost"
        onClick={(event) => acts.remove(step, event.currentTarget)}
        className="-ml-1 mr-auto"
      >
        {t('task-part.steps.takeOff')}
      </Button>
    </StepEditor>
  )
}
