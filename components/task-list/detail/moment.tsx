import { useViewer } from '@/components/shell/viewer-provider'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth, uiTime } from '@/lib/format/date'

/** "14/06, 16:20"; the year only when it is another one. */
export function Moment({ at }: { at: string }) {
  const { today } = useViewer()
  const day = vietnamDay(at)
  const date = day.slice(0, 4) === today.slice(0, 4) ? uiDayMonth(day) : uiDate(day)
  return (
    <time dateTime={at} className="font-num">
      {date}, {uiTime(at)}
    </time>
  )
}
