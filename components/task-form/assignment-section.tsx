import { useViewer } from '@/components/shell/viewer-provider'
import { useShortName } from '@/components/task/unit-name'
import { Avatar } from '@/components/ui/avatar'
import { ComboboxField, MultiComboboxField } from '@/components/ui/combobox-field'
import { SectionHeading } from '@/components/ui/section-heading'
import { SelectField } from '@/components/ui/select-field'
import type { Campaign } from '@/lib/contracts/campaign'
import type { UnitRef } from '@/lib/contracts/task'
import { matchesQuery } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'
import type { SectionProps } from './section-props'
import { leadUnitsFor } from './units'

export function AssignmentSection({ form, campaign, task }: SectionProps) {
  const t = useT()
  const viewer = useViewer()
  const { values, change, errors } = form
  const offered = leadUnitsFor(viewer, campaign.units, task ? 'edit' : 'create')
  const lead = [
    ...offered,
    ...(task && !offered.some(({ id }) => id === task.leadUnit.id) ? [task.leadUnit] : []),
  ]
  const others = useCoordinatingOptions(campaign, task, values.leadUnitId)
  const people = campaign.people.map(({ id, name, title }) => ({
    value: id,
    label: name,
    detail: title,
    leading: <Avatar name={name} size="sm" />,
  }))
  // Powers go by unit: who owns a task of another one may not be able to say how far it is.
  const elsewhere = useOtherUnit(campaign, values)
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
          matches={matchesQuery}
          placeholder={t('form.task.ownerPlaceholder')}
          emptyText={t('form.task.noPerson')}
          openLabel={t('form.task.ownerOpen')}
          clearLabel={t('form.task.ownerClear')}
          hint={elsewhere && t('form.task.ownerElsewhere', { unit: elsewhere })}
          error={errors.ownerId}
        />
      </div>
      <MultiComboboxField
        label={t('task.field.coordinatingUnits')}
        options={others}
        values={values.coordinatingUnitIds}
        onValuesChange={(coordinatingUnitIds) => change({ ...values, coordinatingUnitIds })}
        matches={matchesQuery}
        placeholder={t('form.task.unitsPlaceholder')}
        emptyText={t('form.task.noUnit')}
        chosenLabel={t('form.task.unitsChosen')}
        removeLabel={(label) => t('form.task.unitRemove', { label })}
        error={errors.coordinatingUnitIds}
      />
    </section>
  )
}

/** The short name of the owner's unit where it is not the leading one. */
function useOtherUnit(
  { people, units }: Campaign,
  { ownerId, leadUnitId }: { ownerId: string | null; leadUnitId: string },
): string | undefined {
  const nameOf = useShortName()
  const owner = people.find(({ id }) => id === ownerId)
  if (!owner || leadUnitId === '' || owner.unitId === leadUnitId) return undefined
  const unit = units.find(({ id }) => id === owner.unitId)
  return unit && nameOf(unit)
}

/** Every unit but the leading one, by its short name. */
function useCoordinatingOptions(campaign: Campaign, task: SectionProps['task'], leadUnitId: string) {
  const nameOf = useShortName()
  const known = new Map<string, UnitRef>(
    [...campaign.units, ...(task?.coordinatingUnits ?? [])].map((unit) => [unit.id, unit]),
  )
  return [...known.values()]
    .filter(({ id }) => id !== leadUnitId)
    .map((unit) => ({
      value: unit.id,
      label: nameOf(unit),
      detail: nameOf(unit) === unit.name ? '' : unit.name,
    }))
}
