import { useViewer } from '@/components/shell/viewer-provider'
import { Avatar } from '@/components/ui/avatar'
import { ComboboxField, MultiComboboxField } from '@/components/ui/combobox-field'
import { SectionHeading } from '@/components/ui/section-heading'
import { SelectField } from '@/components/ui/select-field'
import { fold, queryWords } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'
import { leadUnitsFor } from './units'

const matches = (text: string, query: string) => {
  const folded = fold(text)
  return queryWords(query).every((word) => folded.includes(word))
}

export function AssignmentSection({ form, campaign, task }: SectionProps) {
  const t = useT()
  const viewer = useViewer()
  const { values, change, errors } = form
  const offered = leadUnitsFor(viewer, campaign.units, task ? 'edit' : 'create')
  const lead = [
    ...offered,
    ...(task && !offered.some(({ id }) => id === task.leadUnit.id) ? [task.leadUnit] : []),
  ]
  const others = [...campaign.units, ...(task?.coordinatingUnits ?? [])]
    .filter(
      ({ id }, index, all) => id !== values.leadUnitId && all.findIndex((unit) => unit.id === id) === index,
    )
    .map(({ id, name }) => ({ value: id, label: name }))
  const people = campaign.people.map(({ id, name, title }) => ({
    value: id,
    label: name,
    detail: title,
    leading: <Avatar name={name} size="sm" />,
  }))
  const setLead = (leadUnitId: string) =>
    change({
      ...values,
      leadUnitId,
      coordinatingUnitIds: values.coordinatingUnitIds.filter((id) => id !== leadUnitId),
    })
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading>{t('form.task.assignment')}</SectionHeading>
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          label={t('task.field.leadUnit')}
          required={t('task.required')}
          hint={t('form.task.leadHint')}
          value={values.leadUnitId}
          error={errors.leadUnitId}
          onChange={(event) => setLead(event.currentTarget.value)}
        >
          {values.leadUnitId === '' && <option value="">{t('form.task.leadChoose')}</option>}
          {lead.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <ComboboxField
          label={t('task.field.owner')}
          options={people}
          value={values.ownerId}
          onValueChange={(ownerId) => change({ ...values, ownerId })}
          matches={matches}
          placeholder={t('form.task.ownerPlaceholder')}
          emptyText={t('form.task.noPerson')}
          openLabel={t('form.task.ownerOpen')}
          clearLabel={t('form.task.ownerClear')}
          error={errors.ownerId}
        />
      </div>
      <MultiComboboxField
        label={t('task.field.coordinatingUnits')}
        options={others}
        values={values.coordinatingUnitIds}
        onValuesChange={(coordinatingUnitIds) => change({ ...values, coordinatingUnitIds })}
        matches={matches}
        placeholder={t('form.task.unitsPlaceholder')}
        emptyText={t('form.task.noUnit')}
        chosenLabel={t('form.task.unitsChosen')}
        removeLabel={(label) => t('form.task.unitRemove', { label })}
        error={errors.coordinatingUnitIds}
      />
    </section>
  )
}
