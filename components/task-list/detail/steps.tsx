import { useId } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { NewStep } from './new-step'
import { Section } from './section'
import { StepLine } from './step-line'
import { useStepActs } from './use-step-acts'

/** The checklist of a task. Who works on it keeps it; the share done is a suggestion, never written by itself. */
export function Steps({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  const reasonId = useId()
  const isOwn = useMay(task)('progress')
  const mayWork = isOwn && !readOnly
  const { steps } = task
  const done = steps.filter((step) => step.done).length
  const acts = useStepActs(task)
  if (steps.length === 0 && !mayWork) return null
  const share = steps.length > 0 ? Math.floor((10_000 * done) / steps.length) : null
  return (
    <Section title={t('task-part.steps')} note={steps.length > 0 ? `${done}/${steps.length}` : undefined}>
      <ul>
        {steps.map((step, at) => (
          <StepLine
            key={step.id}
            task={task}
            step={step}
            at={at}
            acts={mayWork ? acts : null}
            reasonId={reasonId}
          />
        ))}
      </ul>
      {share !== null && done > 0 && task.indicator === null && (
        <p className="pt-1 text-caption text-ink-3">
          {t('task-part.steps.suggest', { percent: uiPercent(share) })}
        </p>
      )}
      {mayWork ? (
        <NewStep task={task} />
      ) : (
        <p id={reasonId} className="pt-1 text-caption text-ink-3">
          {t(isOwn ? 'task-part.steps.past' : 'task-part.steps.notYours')}
        </p>
      )}
      <p role="status" className="sr-only">
        {acts.said}
      </p>
    </Section>
  )
}
