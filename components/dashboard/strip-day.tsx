import type { Ref } from 'react'
import { useState } from 'react'
import { DateField } from '@/components/ui/date-field'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

type Props = {
  label: string
  day: string
  first: string
  last: string
  /** why the day cannot stand, beside being out of reach */
  error?: string | undefined
  onShow: (day: string) => void
  fieldRef?: Ref<HTMLDivElement>
}

/** A day in the ink strip: what is wrong with it hangs below the strip. */
export function StripDay({ label, day, first, last, error, onShow, fieldRef }: Props) {
  const t = useT()
  const [refused, setRefused] = useState(false)
  const show = (next: string) => {
    const reachable = next >= first && next <= last
    setRefused(next !== '' && !reachable)
    if (next !== '' && reachable) onShow(next)
  }
  return (
    <div
      ref={fieldRef}
      className="relative w-38 max-md:w-auto max-md:flex-1 max-md:basis-40 [&_label]:font-normal [&_label]:text-caption [&_label]:text-paper [&_p]:md:absolute [&_p]:top-full [&_p]:z-10 [&_p]:mt-1 [&_p]:w-max [&_p]:max-w-72 [&_p]:rounded-control [&_p]:bg-surface [&_p]:px-2 [&_p]:py-1 [&_p]:text-ink [&_p]:shadow-pop"
    >
      <DateField
        size="sm"
        label={label}
        value={day}
        min={first}
        max={last}
        onValueChange={show}
        pickerLabel={t('dashboard.asOf.pick')}
        invalidMessage={t('errors.bad_date')}
        error={refused ? t('dashboard.asOf.range', { first: uiDate(first), last: uiDate(last) }) : error}
        className="gap-0.5!"
      />
    </div>
  )
}
