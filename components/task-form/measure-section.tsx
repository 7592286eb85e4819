import { SectionHeading } from '@/components/ui/section-heading'
import { Stepper } from '@/components/ui/stepper'
import { TextField } from '@/components/ui/text-field'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'

export function MeasureSection({ form, task }: Pick<SectionProps, 'form' | 'task'>) {
  const t = useT()
  const { values, change, errors } = form
  const wasWeight = task && task.weight !== values.weight ? task.weight : null
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading>{t('form.task.measure')}</SectionHeading>
      <div className="grid items-start gap-4 max-md:grid-cols-2 md:grid-cols-[minmax(0,1fr)_88px_112px_128px]">
        <TextField
          label={t('form.task.indicator')}
          hint={t('form.task.indicatorHint')}
          maxLength={300}
          value={values.indicatorName}
          error={errors['indicator.name'] ?? errors.indicator}
          onChange={(event) => change({ ...values, indicatorName: event.currentTarget.value })}
          className="max-md:col-span-2"
        />
        <TextField
          label={t('form.task.target')}
          inputMode="numeric"
          value={values.indicatorTarget}
          error={errors['indicator.target']}
          onChange={(event) => change({ ...values, indicatorTarget: event.currentTarget.value })}
        />
        <TextField
          label={t('form.task.unit')}
          maxLength={60}
          value={values.indicatorUnit}
          error={errors['indicator.unit']}
          onChange={(event) => change({ ...values, indicatorUnit: event.currentTarget.value })}
        />
        <div className="max-md:col-span-2">
          <Stepper
            label={t('task.field.weight')}
            size="md"
            min={1}
            max={100}
            value={values.weight}
            error={errors.weight}
            hint={wasWeight === null ? undefined : t('form.task.weightWas', { weight: wasWeight })}
            onValueChange={(weight) => change({ ...values, weight })}
            decreaseLabel={t('form.task.weightLess')}
            increaseLabel={t('form.task.weightMore')}
          />
        </div>
      </div>
    </section>
  )
}
