import { plainDate } from '@/lib/domain/calendar'
import { useT } from '@/lib/i18n/provider'
import { CalendarGrid } from './calendar-grid'
import { Undated } from './undated'
import type { CalendarView } from './use-calendar'

type Props = {
  view: CalendarView
  ceremonyOn: string
  openId: string | null
  onOpen: (taskId: string) => void
}

/** The weeks, and below them what no day can hold. */
export function CalendarWeeks({ view, ceremonyOn, openId, onOpen }: Props) {
  const t = useT()
  const { asked, weeks, month, day, look, turn } = view
  return (
    <>
      <CalendarGrid
        weeks={weeks}
        month={month}
        day={day}
        look={look}
        ceremonyOn={plainDate(ceremonyOn)}
        data={asked.data}
        openId={openId}
        onOpen={onOpen}
        onTurn={turn}
      />
      <p className="pt-4 text-ink-3 text-secondary">
        <Undated data={asked.data} /> {t('calendar.keys')}
      </p>
    </>
  )
}
