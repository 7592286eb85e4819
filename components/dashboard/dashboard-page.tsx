'use client'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { cn } from '@/components/ui/cn'
import { Notice } from '@/components/ui/notice'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery, dashboardQuery } from '@/lib/queries/campaign'
import { AsOfStrip } from './as-of-strip'
import { CampaignRoad } from './campaign-road'
import { DashboardSections } from './dashboard-sections'
import { PageHeader } from './page-header'
import { PAGE_PADDING, ROAD_PADDING } from './page-measure'
import { SectionsSkeleton } from './sections-skeleton'
import { useView } from './use-view'

/** "Tổng quan": the plan today, or on the earlier day in the address. */
export function DashboardPage({ campaignId }: { campaignId: string }) {
  const t = useT()
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const { view, opening, wrong, today, showDay, showBranch } = useView(campaign)
  const { past, branch } = view
  const query = useQuery({ ...dashboardQuery(campaignId, past, branch), placeholderData: keepPreviousData })
  const { data: figures, isPlaceholderData } = query
  const shown = isPlaceholderData ? undefined : figures
  const focus = useFocusHandover()
  const hasEarlierDay = today > campaign.startsOn
  const openWeekBefore = () => {
    focus.expect('strip')
    const weekBefore = addDays(today as PlainDate, -7)
    showDay(weekBefore < campaign.startsOn ? campaign.startsOn : weekBefore)
  }
  return (
    <div className="flex min-h-full flex-col">
      {past && (
        <AsOfStrip
          past={past}
          startsOn={campaign.startsOn}
          today={today}
          onReady={focus.stripRef}
          onShow={(day) => {
            if (day === null || day === today) focus.expect('button')
            showDay(day)
          }}
        />
      )}
      <div
        className={cn(
          'flex-1 pt-8 pb-16 max-md:pt-4 max-md:pb-8',
          past && 'bg-sunken [--bar-bg:var(--sunken)] [--paper:var(--sunken)]',
        )}
      >
        <div className={PAGE_PADDING}>
          {wrong && (
            <Notice icon="alert" className="mb-5">
              {t('dashboard.asOf.wrong', { first: uiDate(campaign.startsOn), last: uiDate(today) })}
            </Notice>
          )}
          <PageHeader
            campaign={campaign}
            generatedAt={shown?.generatedAt ?? null}
            stale={query.isRefetchError}
            past={past}
            branch={{ shown: branch, opening, onShow: showBranch }}
            onOtherDay={hasEarlierDay ? openWeekBefore : null}
            otherDayRef={focus.buttonRef}
          />
        </div>
        <CampaignRoad
          campaign={campaign}
          on={past ?? shown?.asOf ?? today}
          past={past}
          today={today}
          className={ROAD_PADDING}
        />
        <div
          className={cn(PAGE_PADDING, 'transition-opacity', isPlaceholderData && 'opacity-55')}
          aria-busy={query.isPending || isPlaceholderData}
        >
          {figures && (
            <DashboardSections
              campaign={campaign}
              figures={figures}
              view={figures.asOf === past ? view : { ...view, past: null }}
              live={past === null && !isPlaceholderData}
            />
          )}
          {!figures && query.isError && <LoadFailure asked={query} className="mt-6" />}
          {!figures && query.isPending && <SectionsSkeleton />}
        </div>
      </div>
    </div>
  )
}

/** Opening the strip moves the focus to its date, closing it back to the button that opened it. */
function useFocusHandover() {
  const expected = useRef<'strip' | 'button' | null>(null)
  const stripRef = useCallback((box: HTMLElement | null) => {
    if (!box || expected.current !== 'strip') return
    expected.current = null
    box.querySelector('input')?.focus()
  }, [])
  const buttonRef = useCallback((button: HTMLButtonElement | null) => {
    if (!button || expected.current !== 'button') return
    expected.current = null
    button.focus()
  }, [])
  return {
    stripRef,
    buttonRef,
    expect: (target: 'strip' | 'button') => {
      expected.current = target
    },
  }
}
