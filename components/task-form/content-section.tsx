import { Icon } from '@/components/ui/icon'
import { SectionHeading } from '@/components/ui/section-heading'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'

export function ContentSection({ form, campaign, task }: SectionProps) {
  const t = useT()
  const { values, change, errors } = form
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading>{t('form.task.content')}</SectionHeading>
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          label={t('form.task.group')}
          value={values.group}
          error={errors.group}
          onChange={(event) => change({ ...values, group: event.currentTarget.value })}
        >
          {campaign.groups.map(({ key, ordinal, title }) => (
            <option key={key} value={key}>
              {roman(ordinal)}. {title}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('form.task.key')}
          value={task?.key ?? t('form.task.keyNew')}
          readOnly
          hint={t(task ? 'form.task.keyLocked' : 'form.task.keyLater')}
          trailing={<Icon name="lock" className="text-ink-3" />}
        />
      </div>
      <TextArea
        label={t('task.field.title')}
        required={t('task.required')}
        rows={1}
        maxLength={500}
        value={values.title}
        error={errors.title}
        onChange={(event) => change({ ...values, title: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <TextArea
        label={t('task.field.product')}
        rows={1}
        maxLength={1_000}
        value={values.product}
        error={errors.product}
        onChange={(event) => change({ ...values, product: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      {task?.quote && (
        <blockquote className="border-rule-2 border-l-[3px] py-0.5 pl-4">
          <p className="font-doc text-[1.0625rem]/[1.625rem] italic">
            {t('form.task.quoted', { quote: task.quote })}
          </p>
          <p className="text-caption font-normal text-ink-3">
            {t('form.task.quoteFrom', { number: campaign.number })}
          </p>
        </blockquote>
      )}
    </section>
  )
}
