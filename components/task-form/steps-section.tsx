import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import { MAX_STEPS } from '@/lib/domain/steps'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'
import { StepRow } from './step-row'
import { useRowDrag } from './use-row-drag'
import { useStepList } from './use-step-list'

/** The checklist: who does what by when, in order. Saved with the form. */
export function StepsSection({ form, campaign, task }: SectionProps) {
  const t = useT()
  const { values, change } = form
  const { steps } = values
  const adding = useRef<HTMLButtonElement>(null)
  const list = useStepList(steps, (next) => {
    change({ ...values, steps: next })
    if (next.length === 0) adding.current?.focus()
  })
  const { drag, grab } = useRowDrag(list.move)
  return (
    <section aria-labelledby="form-steps" className="@container flex flex-col gap-4">
      <SectionHeading
        id="form-steps"
        note={t('form.step.note')}
        aside={
          <Button
            ref={adding}
            size="sm"
            variant="ghost"
            icon="plus"
            className="-my-2"
            disabledReason={steps.length >= MAX_STEPS ? t('errors.too_many_steps') : undefined}
            onClick={() => list.add()}
          >
            {t('task-part.steps.add')}
          </Button>
        }
      >
        {t('task-part.steps')}
      </SectionHeading>
      {steps.length === 0 && <p className="text-ink-2 text-secondary">{t('form.step.none')}</p>}
      <ol aria-label={t('form.step.list')} className="flex flex-col gap-2 max-md:gap-4 empty:hidden">
        {steps.map((step, at) => (
          <StepRow
            key={step.key}
            step={step}
            at={at}
            stored={task?.steps.find(({ id }) => id === step.id) ?? null}
            people={campaign.people}
            form={form}
            list={list}
            drag={drag}
            onGrab={(event) => grab(at, event)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {list.said}
      </p>
    </section>
  )
}
