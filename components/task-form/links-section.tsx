import { MultiComboboxField } from '@/components/ui/combobox-field'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextField } from '@/components/ui/text-field'
import { matchesQuery } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'
import { useKnownTasks } from './use-known-tasks'

/** What has to be done or fulfilled before the task can be worked on. */
export function LinksSection({ form, campaign, task }: SectionProps) {
  const t = useT()
  const { values, change, errors } = form
  const known = useKnownTasks(campaign.id, task)
  const options = [...known.values()].map(({ id, key, title }) => ({ value: id, label: key, detail: title }))
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading>{t('form.task.links')}</SectionHeading>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <MultiComboboxField
          label={t('form.task.after')}
          hint={t('form.task.afterHint')}
          placeholder={t('form.task.afterPlaceholder')}
          options={options}
          values={values.afterTaskIds}
          matches={matchesQuery}
          emptyText={t('form.task.noTask')}
          chosenLabel={t('form.task.after')}
          removeLabel={(label) => t('form.task.afterRemove', { label })}
          error={errors.afterTaskIds}
          onValuesChange={(afterTaskIds) => change({ ...values, afterTaskIds })}
        />
        <TextField
          label={t('form.task.condition')}
          hint={t('form.task.conditionHint')}
          placeholder={t('form.task.conditionPlaceholder')}
          maxLength={300}
          value={values.condition}
          error={errors.condition}
          onChange={(event) => change({ ...values, condition: event.currentTarget.value })}
        />
      </div>
    </section>
  )
}
