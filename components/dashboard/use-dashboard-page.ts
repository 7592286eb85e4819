import { useRef } from 'react'
import type { Campaign } from '@/lib/contracts/campaign'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { useDayFigures } from './day-figures'
import { useFocusHandover } from './use-focus-handover'
import { useTravel } from './use-travel'
import { useView } from './use-view'

/** Which day or days the page shows, its figures, and the ways to other days. */
export function useDashboardPage(campaign: Campaign) {
  const place = useView(campaign)
  const { day, compared, today } = place
  const travel = useTravel(day, place.showDay)
  const focus = useFocusHandover()
  const asked = useDayFigures({ campaignId: campaign.id, view: place.view, idle: compared !== null })
  const presentRef = useRef<HTMLButtonElement>(null)
  const at = travel.aim ?? day ?? today
  const weekBefore = addDays(today as PlainDate, -7)
  const earlier = weekBefore < campaign.startsOn ? campaign.startsOn : weekBefore
  const strip = compared ? ('compare' as const) : day !== null ? ('day' as const) : null
  return {
    place,
    travel,
    focus,
    asked,
    presentRef,
    /** the day on the road */
    at,
    /** the same where it has gone; null while two are compared */
    past: at < today && !compared ? at : null,
    strip: place.mode === 'presentation' ? null : strip,
    openEarlier: () => {
      focus.expect('strip')
      place.showDay(earlier)
    },
    close: () => {
      focus.expect('button')
      place.showDay(null)
    },
    setStrip: (mode: 'day' | 'compare') =>
      mode === 'compare'
        ? place.compare(at < today ? at : earlier, today)
        : place.showDay(compared?.from ?? earlier),
  }
}
export type DashboardState = ReturnType<typeof useDashboardPage>
