'use client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { viewedDay } from '@/components/shell/viewed-day'
import { useViewer } from '@/components/shell/viewer-provider'
import { PastStrip } from '@/components/task/past-strip'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery, dashboardQuery } from '@/lib/queries/campaign'
import { indexRows } from './index-rows'
import { UnitSkeleton } from './unit-skeleton'
import { UnitTable } from './unit-table'

/** "Cán bộ & đơn vị": the tree of units, each with what its branch leads; every name opens its page. */
export function UnitsPage() {
  const t = useT()
  const { campaignId, today } = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const params = useSearchParams()
  const { past } = viewedDay(params.get('asOf'), campaign.startsOn, today)
  const asked = useQuery(dashboardQuery(campaignId, past, null))
  const figures = asked.data
  const rows = figures ? indexRows(campaign.units, figures.units) : []
  const ours = rows.filter(({ unit }) => unit.kind !== 'external')
  const others = rows.filter(({ unit }) => unit.kind === 'external')
  return (
    <>
      {past && (
        <PastStrip
          text={t('units.past.index', { date: uiDate(past) })}
          onToday={() => window.history.pushState(null, '', '/units')}
        />
      )}
      <div className={`${PAGE_PADDING} flex-1 pt-8 pb-16 max-md:pt-4 max-md:pb-8`}>
        <h1 className="text-h1 max-md:text-h2">{t('units.title')}</h1>
        {asked.isError && !figures && <LoadFailure asked={asked} className="mt-6" />}
        {asked.isPending && <UnitSkeleton />}
        {figures && (
          <>
            <p className="max-w-[70ch] text-pretty pt-2 text-body text-ink-2">
              {t('units.intro', { units: figures.units.length, tasks: figures.counts.total })}
            </p>
            <UnitTable title={t('units.internal')} rows={ours} past={past} asOf={figures.asOf} />
            {others.length > 0 && (
              <UnitTable title={t('units.external')} rows={others} past={past} asOf={figures.asOf} />
            )}
          </>
        )}
      </div>
    </>
  )
}
