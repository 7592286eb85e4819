import { useRef, useState } from 'react'
import { DateField } from '@/components/ui/date-field'
import { Icon } from '@/components/ui/icon'
import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import { CHOICES, type Choice } from './register-filter'
import type { RegisterAddress } from './use-register'

const PAUSE_MS = 250

/** What a register is asked; every change is in the address at once. */
export function RegisterBar({ address, total }: { address: RegisterAddress; total: number | null }) {
  const t = useT()
  const { register, campaign, filter, go } = address
  const choice = register === 'trash' ? null : CHOICES[register]
  return (
    <div className="flex flex-wrap items-end gap-3 py-4 print:hidden">
      {choice && (
        <Segmented
          label={t(register === 'obstacles' ? 'register.choice.obstacles' : 'register.choice.urgings')}
          value={filter.choice || choice.values[0]}
          options={choice.values.map((value) => ({
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
      {choice && <Days address={address} />}
      <Words key={register} q={filter.q} onSearch={(q) => go({ q })} />
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

/** Searches while typing. */
function Words({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useT()
  const [typed, setTyped] = useState({ text: q, on: q })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isOwn = typed.text.trim() === q || typed.on === q
  const search = (text: string) => {
    setTyped({ text, on: q })
    clearTimeout(pause.current)
    pause.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS)
  }
  return (
    <search className="w-64 max-md:w-full">
      <TextField
        type="search"
        size="sm"
        label={t('register.search')}
        labelStyle="hidden"
        placeholder={t('register.search')}
        autoComplete="off"
        maxLength={200}
        value={isOwn ? typed.text : q}
        leading={<Icon name="search" className="text-ink-3" />}
        onChange={(event) => search(event.currentTarget.value)}
      />
    </search>
  )
}
