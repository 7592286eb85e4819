import { DateField } from '@/components/ui/date-field'
import { SearchBox } from '@/components/ui/search-box'
import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import { CHOICES, type Choice } from './register-filter'
import type { RegisterAddress } from './use-register'

/** What a register is asked; every change is in the address at once. */
export function RegisterBar({ address, total }: { address: RegisterAddress; total: number | null }) {
  const t = useT()
  const { register, campaign, filter, go } = address
  return (
    <div className="flex flex-wrap items-end gap-3 py-4 print:hidden">
      {register !== 'trash' && (
        <Segmented
          label={t(`register.choice.${register}`)}
          value={filter.choice || CHOICES[register].values[0]}
          options={CHOICES[register].values.map((value) => ({
            value: value as Choice,
            label: t(`register.is.${value}`),
          }))}
          onValueChange={(value) => go({ choice: value })}
        />
      )}
      <SelectField
        size="sm"
        label={t('register.branch')}
        labelStyle="hidden"
        className="w-56 max-md:w-full"
        value={filter.branch ?? WHOLE_PLAN}
        onChange={(event) => {
          const { value } = event.currentTarget
          go({ branch: value === WHOLE_PLAN ? null : value })
        }}
      >
        <option value={WHOLE_PLAN}>{t('dashboard.branch.all')}</option>
        {campaign.units
          .filter(({ kind }) => kind !== 'external')
          .map(({ key, shortName }) => (
            <option key={key} value={key}>
              {shortName}
            </option>
          ))}
      </SelectField>
      {register !== 'trash' && <Days address={address} />}
      <SearchBox
        key={register}
        label={t('register.search')}
        q={filter.q}
        onSearch={(q) => go({ q })}
        maxLength={200}
        className="w-64 max-md:w-full"
      />
      {total !== null && (
        <p aria-live="polite" className="ml-auto self-center text-ink-3 text-secondary">
          {t('register.total', { n: total })}
        </p>
      )}
    </div>
  )
}

/** First and last day; the last cannot be put before the first. */
function Days({ address: { filter, go } }: { address: RegisterAddress }) {
  const t = useT()
  const day = {
    size: 'sm' as const,
    labelStyle: 'hidden' as const,
    pickerLabel: t('dashboard.asOf.pick'),
    invalidMessage: t('errors.bad_date'),
    className: 'w-40 max-md:w-[calc(50%-0.375rem)]',
  }
  const isTurned = filter.from !== '' && filter.to !== '' && filter.from > filter.to
  return (
    <>
      <DateField
        {...day}
        label={t('register.fromDay')}
        placeholder={t('register.fromDay')}
        value={filter.from}
        onValueChange={(from) => go({ from })}
      />
      <DateField
        {...day}
        label={t('register.toDay')}
        placeholder={t('register.toDay')}
        value={filter.to}
        error={isTurned ? t('errors.span_order') : undefined}
        onValueChange={(to) => go({ to })}
      />
    </>
  )
}
