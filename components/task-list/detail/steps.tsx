import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { IconButton } from '@/components/ui/icon-button'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Step } from '@/lib/contracts/task-parts'
import { uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { useAddStep, useEditStep, useRemoveStep } from '@/lib/queries/task-parts'
import { newKey } from '@/lib/queries/tasks'
import { Section } from './section'

/** The checklist of a task. Who works on it ticks; the share done is a suggestion, never written by itself. */
export function Steps({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  const mayWork = useMay(task)('progress') && !readOnly
  const { steps } = task
  const done = steps.filter((step) => step.done).length
  if (steps.length === 0 && !mayWork) return null
  const share = steps.length > 0 ? Math.floor((10_000 * done) / steps.length) : null
  return (
    <Section title={t('task-part.steps')} note={steps.length > 0 ? `${done}/${steps.length}` : undefined}>
      <ul>
        {steps.map((step) => (
          <StepLine key={step.id} step={step} mayWork={mayWork} />
        ))}
      </ul>
      {share !== null && done > 0 && task.indicator === null && (
        <p className="pt-1 text-caption text-ink-3">
          {t('task-part.steps.suggest', { percent: uiPercent(share) })}
        </p>
      )}
      {mayWork && <NewStep taskId={task.id} />}
    </Section>
  )
}

function StepLine({ step, mayWork }: { step: Step; mayWork: boolean }) {
  const t = useT()
  const toast = useToast()
  const edit = useEditStep()
  const remove = useRemoveStep()
  const fail = (error: unknown) => toast.show({ icon: 'alert', message: refusalText(t, error) })
  const notes = [step.owner?.name, step.dueOn && uiDayMonth(step.dueOn)].filter(Boolean).join(' · ')
  return (
    <li className="group flex items-start gap-1">
      <Checkbox
        checked={step.done !== null}
        disabled={!mayWork || edit.isPending}
        onChange={(event) =>
          edit.mutate(
            { id: step.id, body: { done: event.currentTarget.checked }, key: newKey() },
            { onError: fail },
          )
        }
        className="flex-1 py-0.5"
      >
        <span className={step.done ? 'text-ink-2 text-table' : 'text-table'}>
          {step.title}
          {notes && <span className="block text-caption text-ink-3">{notes}</span>}
        </span>
      </Checkbox>
      {mayWork && (
        <IconButton
          icon="x"
          size="sm"
          label={t('task-part.steps.remove', { title: step.title })}
          onClick={() => remove.mutate({ id: step.id, body: undefined, key: newKey() }, { onError: fail })}
        />
      )}
    </li>
  )
}

function NewStep({ taskId }: { taskId: string }) {
  const t = useT()
  const toast = useToast()
  const [title, setTitle] = useState<string | null>(null)
  const { mutateAsync, isPending } = useAddStep()
  if (title === null)
    return (
      <Button size="sm" variant="ghost" icon="plus" className="-ml-3" onClick={() => setTitle('')}>
        {t('task-part.steps.add')}
      </Button>
    )
  const add = async () => {
    const said = title.trim()
    if (!said || isPending) return
    try {
      await mutateAsync({ id: taskId, body: { title: said }, key: newKey() })
      setTitle('')
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  return (
    <form
      className="flex items-end gap-2 pt-1"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={t('task-part.steps.title')}
        labelStyle="hidden"
        placeholder={t('task-part.steps.title')}
        size="sm"
        maxLength={300}
        value={title}
        ref={(input) => input?.focus()}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          setTitle(null)
        }}
        className="flex-1"
      />
      <Button type="submit" size="sm" busy={isPending}>
        {t('task-part.steps.add')}
      </Button>
    </form>
  )
}
