import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { RESULT_ID } from '@/components/task-list/list-head'
import type { ViewProps } from '@/components/task-list/view-props'
import { Button } from '@/components/ui/button'
import { ErrorBlock } from '@/components/ui/error-block'
import type { Calendar as CalendarData } from '@/lib/contracts/calendar'
import { plainDate } from '@/lib/domain/calendar'
import { monthOf, readMonth, weeksOf } from '@/lib/domain/weeks'
import { useT } from '@/lib/i18n/provider'
import { calendarQuery } from '@/lib/queries/tasks'
import { CalendarGrid } from './calendar-grid'
import { CalendarHead } from './calendar-head'

/** "Lịch": the filtered list by day, week after week. Only to be looked at; an entry opens its task. */
export function Calendar({ campaign, address, onOpen }: ViewProps) {
  const t = useT()
  const viewer = useViewer()
  const { filter, go, query, taskId } = address
  const day = plainDate(filter.asOf ?? viewer.today)
  const month = readMonth(address.month) ?? monthOf(day)
  const weeks = weeksOf(month)
  const range = { from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.[6] ?? day }
  const asked = useQuery({
    ...calendarQuery(viewer.campaignId, query, range),
    placeholderData: keepPreviousData,
  })
  const turn = (to: string) => go({ month: to === monthOf(day) ? null : to }, 'replace')
  return (
    <div
      id={RESULT_ID}
      role="tabpanel"
      aria-label={t('task-list.title')}
      tabIndex={-1}
      className="outline-none"
    >
      <CalendarHead month={month} today={monthOf(day)} onTurn={turn} />
      {asked.isError && !asked.data ? (
        <div className="p-(--gutter)">
          <ErrorBlock
            title={t('states.loadError.title')}
            action={
              <Button size="sm" icon="rotate" onClick={() => void asked.refetch()}>
                {t('states.loadError.retry')}
              </Button>
            }
          >
            {t('states.loadError.text')}
          </ErrorBlock>
        </div>
      ) : (
        <div className="px-(--gutter) pb-10">
          <CalendarGrid
            weeks={weeks}
            month={month}
            day={day}
            look={filter.asOf ? 'past' : 'now'}
            ceremonyOn={plainDate(campaign.ceremonyOn)}
            data={asked.data}
            openId={taskId}
            onOpen={onOpen}
            onTurn={turn}
          />
          <p className="pt-4 text-ink-3 text-secondary">
            <Undated data={asked.data} /> {t('calendar.keys')}
          </p>
        </div>
      )}
    </div>
  )
}

/** Tasks that no day can hold are not passed over in silence. */
function Undated({ data }: { data: CalendarData | undefined }) {
  const t = useT()
  if (!data || data.undatedTotal === 0) return null
  const named = data.undated.map(({ key, dueLabel }) => (dueLabel ? `${key} (${dueLabel})` : key)).join(', ')
  const rest = data.undatedTotal - data.undated.length
  return rest > 0 ? t('calendar.undatedMore', { named, n: rest }) : t('calendar.undated', { named })
}
