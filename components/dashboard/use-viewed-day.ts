import { useSearchParams } from 'next/navigation'
import { useViewer } from '@/components/shell/viewer-provider'
import { viewedDay } from './viewed-day'

/** The day of the address and a way to another one. The figures are asked from the browser, so no page is loaded anew. */
export function useViewedDay(startsOn: string) {
  const { today } = useViewer()
  const day = viewedDay(useSearchParams().get('asOf'), startsOn, today)
  const show = (next: string | null) => {
    const address = next === null || next === today ? '/' : `/?asOf=${next}`
    // Stepping from day to day is one entry of the history: "back" leads to where one came from.
    if (day.past && next) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
  }
  return { ...day, today, show }
}
