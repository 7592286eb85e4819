import { type KeyboardEvent, type PointerEvent, useId } from 'react'
import { moveByKey } from '@/components/task/steps/move-key'
import { StepOwnerField } from '@/components/task/steps/step-owner-field'
import { cn } from '@/components/ui/cn'
import { DateField } from '@/components/ui/date-field'
import { FieldError, type FieldText } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { StateMark } from '@/components/ui/state-mark'
import { TextArea } from '@/components/ui/text-area'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Step } from '@/lib/contracts/task-parts'
import { useT } from '@/lib/i18n/provider'
import { StepHandle } from './step-handle'
import { type FormStep, type StepPart, stepField } from './step-values'
import { offsetOf, type useRowDrag } from './use-row-drag'
import type { StepList } from './use-step-list'
import type { TaskForm } from './use-task-form'

type Props = {
  step: FormStep
  at: number
  /** the step as the server has it */
  stored: Step | null
  people: Campaign['people']
  form: Pick<TaskForm, 'values' | 'errors'>
  list: StepList
  drag: ReturnType<typeof useRowDrag>['drag']
  onGrab: (event: PointerEvent<HTMLElement>) => void
}

const GRID =
  'grid items-start gap-x-2 gap-y-2 grid-cols-[auto_1.25rem_minmax(0,1fr)_auto] @xl:grid-cols-[auto_1.25rem_minmax(0,1fr)_176px_144px_auto]'

/** What, who, by when: in one line where there is room, in two or three on a phone. */
export function StepRow({ step, at, stored, people, form, list, drag, onGrab }: Props) {
  const t = useT()
  const errorId = useId()
  const { values, errors } = form
  const n = at + 1
  const wrong = (['title', 'ownerId', 'dueOn'] as const).flatMap((part) => {
    const words = errors[stepField(step.key, part)]
    return words ? [{ part, words }] : []
  })
  const errorOf = (part: StepPart) => ({
    error: errors[stepField(step.key, part)],
    errorAt: `${errorId}-${part}`,
    labelStyle: 'hidden' as const,
  })
  const dy = offsetOf(drag, at)
  const isCarried = drag?.from === at
  return (
    <li
      onKeyDown={(event) => moveByKey(event, (by) => list.move(at, at + by))}
      style={dy === 0 ? undefined : { transform: `translateY(${dy}px)` }}
      className={cn(
        isCarried && 'relative z-10 rounded-control bg-paper shadow-pop',
        drag && !isCarried && 'motion-safe:transition-transform motion-safe:duration-100',
      )}
    >
      <div className={GRID}>
        <StepHandle
          n={n}
          total={values.steps.length}
          onGrab={onGrab}
          onMove={(by) => list.move(at, at + by)}
        />
        <span className="pt-2.5 text-center font-num text-ink-2 text-secondary max-md:pt-3">
          {n}
          {stored?.done && (
            <StateMark
              shape="tick"
              tone="done"
              size={13}
              label={t('form.step.done', { n })}
              className="mx-auto mt-0.5"
            />
          )}
        </span>
        <TextArea
          label={t('form.step.title', { n })}
          size="line"
          rows={1}
          maxLength={300}
          value={step.title}
          ref={list.focusOn(step.key)}
          onChange={({ currentTarget }) =>
            list.change(step.key, { title: currentTarget.value.replace(/\s*\n\s*/g, ' ') })
          }
          onKeyDown={(event) => onEnter(event, () => list.add(at))}
          {...errorOf('title')}
        />
        <StepWhoAndWhen {...{ step, n, stored, people, list, span: values, errorOf }} />
        <IconButton
          icon="x"
          label={t('form.step.remove', { n })}
          onClick={() => list.remove(at)}
          className="mt-[3px]"
        />
        <div className="order-last col-span-full flex flex-col gap-1 empty:hidden @xl:col-start-3">
          {wrong.map(({ part, words }) => (
            <FieldError key={part} id={`${errorId}-${part}`}>
              {words}
            </FieldError>
          ))}
        </div>
      </div>
    </li>
  )
}

type WhoAndWhenProps = Pick<Props, 'step' | 'stored' | 'people' | 'list'> & {
  n: number
  span: { startsOn: string; dueOn: string }
  errorOf: (part: StepPart) => Pick<FieldText, 'error' | 'errorAt' | 'labelStyle'>
}

function StepWhoAndWhen({ step, n, stored, people, list, span, errorOf }: WhoAndWhenProps) {
  const t = useT()
  return (
    <div className="@max-xl:order-last @max-xl:col-span-full @max-xl:flex @max-xl:flex-wrap @max-xl:gap-2 @xl:contents">
      <StepOwnerField
        label={t('form.step.owner', { n })}
        people={people}
        owner={stored?.owner ?? null}
        value={step.ownerId}
        onValueChange={(ownerId) => list.change(step.key, { ownerId })}
        className="@max-xl:flex-[1_1_10rem]"
        {...errorOf('ownerId')}
      />
      <DateField
        label={t('form.step.dueOn', { n })}
        size="sm"
        value={step.dueOn}
        min={span.startsOn}
        max={span.dueOn}
        onValueChange={(dueOn) => list.change(step.key, { dueOn })}
        pickerLabel={t('form.task.pickDate')}
        invalidMessage={t('errors.bad_date')}
        placeholder={t('form.task.datePlaceholder')}
        className="@max-xl:flex-[1_1_9rem]"
        {...errorOf('dueOn')}
      />
    </div>
  )
}

/** A name is one line: Enter begins the next step. An input method ends its word with the same key. */
function onEnter(event: KeyboardEvent, next: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  next()
}
