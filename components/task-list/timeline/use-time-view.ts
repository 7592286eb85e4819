import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Measure } from '@/components/charts/title-lines'
import { useRoadMetrics } from '@/components/charts/use-road-metrics'
import type { Campaign } from '@/lib/contracts/campaign'
import { endPlaceOf, rangeOf, type TimeRange, type Zoom } from './time-range'

/** What every row is drawn by. */
export type TimeView = {
  range: TimeRange
  /** pixels a day, as measured */
  px: number
  /** width of the time part in px */
  width: number
  /** the day looked at, and where it stands */
  on: string
  onPlace: number
  measure: Measure
}

/** Time part of a laptop's page, until the page has been measured. */
const USUAL_TRACK = 788
/** A3 across, 10 mm margins, less the column of names. */
const SHEET_TRACK = 1131

/** The scale of the page: measured on screen, the sheet's own while printing. */
export function useTimeView(campaign: Campaign, on: string) {
  const [zoom, setZoom] = useState<Zoom>('quarter')
  const printing = usePrinting()
  const { ref, width: measured, measure } = useRoadMetrics(USUAL_TRACK)
  const { startsOn, endsOn, ceremonyOn } = campaign
  const range = useMemo(() => rangeOf({ startsOn, endsOn, ceremonyOn }), [startsOn, endsOn, ceremonyOn])
  const width = printing ? SHEET_TRACK : measured
  const view = useMemo(
    (): TimeView => ({
      range,
      px: width / range.days,
      width,
      on,
      onPlace: endPlaceOf(range, on),
      measure,
    }),
    [range, width, on, measure],
  )
  return { ref, view, zoom: printing ? ('quarter' as const) : zoom, setZoom, printing }
}

/** Paper needs another scale than the screen, and needs it before the browser lays the sheet out. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = window.matchMedia('print')
    const set = (now: boolean) => flushSync(() => setPrinting(now))
    const onChange = () => set(media.matches)
    const before = () => set(true)
    const after = () => set(false)
    media.addEventListener('change', onChange)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      media.removeEventListener('change', onChange)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
