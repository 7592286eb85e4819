'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import { SelectField } from '@/components/ui/select-field'
import type { Holiday } from '@/lib/contracts/holiday'
import { canInOffice } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { holidaysQuery } from '@/lib/queries/holidays'
import { AddDialog } from './add-dialog'
import { HolidayRow } from './holiday-row'
import { RemoveDialog } from './remove-dialog'
import { shownOf, yearsOf } from './year-rows'

/** The days off of a year; whoever may adds, strikes off and puts back. */
export function HolidaysPage() {
  const t = useT()
  const { role, today } = useViewer()
  const { data } = useQuery(holidaysQuery())
  const [year, setYear] = useState(today.slice(0, 4))
  const [asking, setAsking] = useState<'add' | Holiday | null>(null)
  const mayEdit = canInOffice(role, 'manage_holidays')
  const items = data?.items ?? []
  const rows = shownOf(items, year)
  const standing = rows.filter(({ holiday }) => holiday.removal === null).length
  return (
    <div className="flex max-w-[760px] flex-col gap-8 px-10 pt-8 pb-16 max-xl:px-6 max-md:px-4">
      <header>
        <h1 className="text-h1">{t('holidays.title')}</h1>
        <p className="text-pretty pt-1 text-ink-2">{t('holidays.about')}</p>
      </header>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t('holidays.year')}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        >
          {yearsOf(items, today).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
        {mayEdit && (
          <Button icon="plus" className="ml-auto" onClick={() => setAsking('add')}>
            {t('holidays.add')}
          </Button>
        )}
      </div>
      <section aria-labelledby="holidays">
        <SectionHeading id="holidays">{t('holidays.count', { n: standing })}</SectionHeading>
        {rows.length === 0 && <p className="pt-4 text-ink-2 text-table">{t('holidays.none')}</p>}
        <ul>
          {rows.map(({ holiday, isLast }) => (
            <HolidayRow
              key={holiday.id}
              holiday={holiday}
              step={!mayEdit ? null : holiday.removal === null ? 'remove' : isLast ? 'restore' : null}
              onRemove={() => setAsking(holiday)}
            />
          ))}
        </ul>
      </section>
      {asking === 'add' && <AddDialog onAdded={setYear} onClose={() => setAsking(null)} />}
      {asking && asking !== 'add' && <RemoveDialog holiday={asking} onClose={() => setAsking(null)} />}
    </div>
  )
}
