import { latestOf } from '@/components/task/last-update'
import { useExporting } from '@/components/task/use-exporting'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { UnitWork } from '@/lib/contracts/unit'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth, uiTime } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'
import { listQueryOf } from './links'

type Props = {
  work: UnitWork
  figures: Dashboard
  asked: UnitAsked
  onReach: (reach: UnitAsked['reach']) => void
  today: string
}

/** Who this is, how far the figures reach, and the same tasks as a file. */
export function UnitHead({ work, figures, asked, onReach, today }: Props) {
  const t = useT()
  const locale = useLocale()
  const file = useExporting(listQueryOf(asked))
  const { unit, head, below, counts } = work
  const updated = lastUpdate(figures, today)
  const facts = [
    head && `${head.title} ${head.name}`,
    below.map(({ name }) => name).join(', '),
    updated && t('units.updated', { time: updated }),
  ].filter(Boolean)
  const option = (value: UnitAsked['reach'], n: number) => ({
    value,
    label: (
      <>
        {t(`units.reach.${value}`)} <span className="font-num">{uiNumber(n, locale)}</span>
      </>
    ),
  })
  return (
    <header className="flex items-start gap-x-6 gap-y-3 max-lg:flex-wrap">
      <div className="min-w-0 flex-1 max-lg:basis-full">
        <h1 className="text-pretty text-h1 max-md:text-h2">{unit.name}</h1>
        <p className="text-pretty text-ink-2 text-secondary">{facts.join(' · ')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3 pt-5 max-lg:pt-0 print:hidden">
        {below.length > 0 && (
          <Segmented
            label={t('units.reach')}
            value={asked.reach}
            options={[option('branch', counts.branch), option('direct', counts.direct)]}
            onValueChange={onReach}
          />
        )}
        <Button icon="download" busy={file.isMaking} onClick={() => file.make('xlsx')}>
          {t('units.export')}
        </Button>
      </div>
    </header>
  )
}

/** "15:10, 14/06": the last word on one of the tasks counted. */
function lastUpdate({ units }: Dashboard, today: string): string | null {
  const last = latestOf(units.map(({ lastUpdateAt }) => lastUpdateAt))
  if (!last) return null
  const day = vietnamDay(last)
  const date = day.slice(0, 4) === today.slice(0, 4) ? uiDayMonth(day) : uiDate(day)
  return `${uiTime(last)}, ${date}`
}
