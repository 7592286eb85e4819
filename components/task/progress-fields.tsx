import { Slider } from '@/components/ui/slider'
import { Stepper } from '@/components/ui/stepper'
import { TextArea } from '@/components/ui/text-area'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, targetText } from '@/lib/sentences/quantity'
import { BADGE_LOOK } from './badge-look'
import type { FieldsProps } from './fields-props'
import { ObstacleField } from './obstacle-field'
import { doneOf, isByHand, percentOf, withDone, withPercent } from './update-form'

/** A box that grows with its text starts this high. */
const TWO_LINES = { minHeight: '4rem' }

/** How far the task is: quantity, percent, what stands in the way, a note. */
export function ProgressFields(props: FieldsProps) {
  const { task, form, onChange, errors } = props
  const t = useT()
  return (
    <>
      {isCounted(task.indicator) && (
        <QuantityField {...props} value={doneOf(form, task)} enough={t('task.update.enough')} />
      )}
      <PercentField {...props} />
      <ObstacleField {...props} />
      <TextArea
        label={t('task.update.note')}
        labelStyle="hidden"
        placeholder={t('task.update.notePlaceholder')}
        rows={2}
        style={TWO_LINES}
        value={form.note}
        error={errors['note']}
        onChange={(event) => onChange({ ...form, note: event.currentTarget.value })}
      />
    </>
  )
}

type QuantityProps = FieldsProps & { value: number; enough: string }

/** More than the target is allowed and stays written as it is: 13/12. */
export function QuantityField({ task, form, onChange, errors, value, enough }: QuantityProps) {
  const t = useT()
  const locale = useLocale()
  if (!task.indicator) return null
  return (
    <Stepper
      label={task.indicator.name}
      value={value}
      max={1_000_000}
      unit={targetText(task.indicator, locale)}
      decreaseLabel={t('task.update.less')}
      increaseLabel={t('task.update.more')}
      error={errors['done']}
      hint={value >= task.indicator.target ? enough : undefined}
      onValueChange={(done) => onChange(withDone(form, task, done))}
    />
  )
}

function PercentField({ task, form, onChange, errors }: FieldsProps) {
  const t = useT()
  const percent = percentOf(form, task)
  const planned = task.badge === 'not_started' && task.planned === 0 ? null : task.planned
  return (
    <Slider
      label={t('task.update.percent')}
      typedLabel={t('task.update.percentTyped')}
      value={Math.floor(percent / 100)}
      valueText={uiPercent(percent)}
      plan={planned === null ? null : Math.floor(planned / 100)}
      {...(planned === null ? {} : { planNote: t('task.update.plan', { planned: uiPercent(planned) }) })}
      tone={BADGE_LOOK[task.badge].tone}
      hint={<PercentSource task={task} form={form} onChange={onChange} />}
      error={errors['percent']}
      onValueChange={(value) => onChange(withPercent(form, task, value))}
    />
  )
}

/** Says where the percent comes from, and leads back to the quantity once it was set by hand. */
function PercentSource({ task, form, onChange }: Omit<FieldsProps, 'errors'>) {
  const t = useT()
  if (!isCounted(task.indicator)) return null
  const { unit } = task.indicator
  const kind = unit === '%' ? 'share' : 'count'
  if (!isByHand(form, task)) return t('task.update.derived', { kind, unit })
  return (
    <>
      {t('task.update.byHand')}
      {form.percent !== null && (
        <button
          type="button"
          className="link ml-1.5 max-md:-my-3 max-md:py-3"
          onClick={() => onChange({ ...form, percent: null })}
        >
          {t('task.update.deriveAgain', { kind, unit })}
        </button>
      )}
    </>
  )
}
