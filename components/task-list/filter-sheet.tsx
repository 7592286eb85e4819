import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { chipClass } from '@/components/ui/chip'
import { Icon } from '@/components/ui/icon'
import { SelectField } from '@/components/ui/select-field'
import { Sheet } from '@/components/ui/sheet'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { extrasInForce, FilterExtras } from './filter-extras'
import { optionsOf } from './filter-words'
import { countFilters, type ListFilter, MENUS, SORTS, withoutFilters } from './list-filter'

type Props = {
  campaign: Campaign
  filter: ListFilter
  /** rows the filter finds, in words */
  found: string
  onChange: (filter: ListFilter) => void
}

/** Every filter in one sheet, within reach of the thumb; the list behind it follows at once. */
export function FilterSheet({ campaign, filter, found, onChange }: Props) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const chosen = countFilters(filter)
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t('task-list.filter.open', { n: chosen })}
        onClick={() => setOpen(true)}
        className={chipClass(chosen > 0 ? 'on' : 'off')}
      >
        <Icon name="sliders" size={18} />
        {chosen > 0 && <b className="font-num font-semibold">{chosen}</b>}
      </button>
      <Sheet
        open={open}
        onRequestClose={close}
        title={t('task-list.filter.title')}
        closeLabel={t('task-list.filter.close')}
        footer={
          <>
            <Button
              size="lg"
              disabled={chosen === 0}
              onClick={() => onChange(withoutFilters(filter))}
              className="flex-none"
            >
              {t('task-list.filter.clear')}
            </Button>
            <Button size="lg" variant="primary" onClick={close} className="flex-1">
              {t('task-list.filter.show', { found })}
            </Button>
          </>
        }
      >
        <SelectField
          label={t('task-list.sort')}
          value={filter.sort}
          onChange={(event) =>
            onChange({
              ...filter,
              sort: SORTS.find((sort) => sort === event.currentTarget.value) ?? filter.sort,
            })
          }
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`task-list.sort.${sort}`)}
            </option>
          ))}
        </SelectField>
        {MENUS.map((choice) => (
          <Choices key={choice} {...{ choice, campaign, filter, onChange }} />
        ))}
      </Sheet>
    </>
  )
}

/** One filter, folded until it is wanted or in force. */
function Choices({
  choice,
  campaign,
  filter,
  onChange,
}: Pick<Props, 'campaign' | 'filter' | 'onChange'> & { choice: (typeof MENUS)[number] }) {
  const t = useT()
  const id = useId()
  const chosen: readonly string[] = filter[choice]
  const inForce = chosen.length + extrasInForce(choice, filter)
  const [open, setOpen] = useState(inForce > 0)
  const toggle = (value: string, on: boolean) =>
    onChange({ ...filter, [choice]: on ? [...chosen, value] : chosen.filter((other) => other !== value) })
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="border-rule border-t"
    >
      <summary id={id} className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-medium">
        {t(`task-list.filter.${choice}`)}
        {inForce > 0 && <b className="font-num font-semibold text-brand">{inForce}</b>}
        <Icon name="chevron-down" className="ml-auto text-ink-3" />
      </summary>
      <fieldset aria-labelledby={id} className="pb-2">
        <FilterExtras {...{ choice, filter, onChange }} />
        {optionsOf(t, campaign, choice).map(({ value, label, detail }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
            className="flex min-h-11 w-full items-center"
          >
            <span>
              {label}
              {detail && <span className="block text-caption text-ink-3">{detail}</span>}
            </span>
          </Checkbox>
        ))}
      </fieldset>
    </details>
  )
}
