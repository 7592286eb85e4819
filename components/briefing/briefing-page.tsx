'use client'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type MouseEvent, useEffect, useRef } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { Stage } from '@/components/shell/presentation/stage'
import { useViewer } from '@/components/shell/viewer-provider'
import { briefingQuery, useRecordVisit } from '@/lib/queries/briefing'
import { campaignQuery } from '@/lib/queries/campaign'
import { SheetBody } from './sheet-body'
import { SheetHead } from './sheet-head'
import { SheetSkeleton } from './sheet-skeleton'
import { Tools } from './tools'
import { useBriefingView } from './use-briefing-view'

/** "Tóm tắt hai phút": one A4 page at a desk and on paper, one column on a phone. */
export function BriefingPage({ campaignId }: { campaignId: string }) {
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const { today } = useViewer()
  const view = useBriefingView(campaign)
  const asked = useQuery({ ...briefingQuery(campaignId, view.branch), placeholderData: keepPreviousData })
  useVisit(campaignId)
  const presentRef = useRef<HTMLElement>(null)
  const onPresent = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    presentRef.current = currentTarget
    view.present('presentation')
  }
  const { data: briefing } = asked
  return (
    <Stage
      mode={view.mode}
      day={today}
      ground="now"
      returnTo={presentRef}
      onLeave={() => view.present('page')}
    >
      <div
        data-paper="briefing"
        className="sheet:mx-auto sheet:w-[794px] sheet:max-w-full md:pb-12 print:pb-0"
      >
        <Tools {...{ campaign, briefing }} view={view} onPresent={onPresent} />
        <article className={SHEET}>
          <SheetHead {...{ campaign, briefing, view, onPresent }} />
          {briefing ? (
            <SheetBody {...{ campaign, briefing }} />
          ) : asked.isError ? (
            <LoadFailure asked={asked} className="mt-6 hand:px-4" />
          ) : (
            <SheetSkeleton />
          )}
        </article>
      </div>
    </Stage>
  )
}

// On paper the sheet is a page and no more (sheet-plan.ts); on a screen it grows with its buttons.
const SHEET =
  'flex flex-col text-secondary sheet:min-h-[1120px] sheet:overflow-clip sheet:bg-surface sheet:px-[60px] ' +
  'sheet:pt-7 sheet:pb-5 md:outline-1 md:outline-rule-2 print:outline-none print:h-[1120px] hand:pb-8 ' +
  'in-data-presenting:outline-none sheet:in-data-presenting:min-h-0 sheet:in-data-presenting:bg-transparent'

/** Opening the page is a visit; since when it tells was settled before. */
function useVisit(campaignId: string) {
  const { mutate } = useRecordVisit(campaignId)
  useEffect(() => mutate(), [mutate])
}
