import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import { Stone } from '@/components/ui/stone'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { WorkloadPerson } from './workload-person'
import { shadeOf, type WorkloadProps, weekWords } from './workload-words'

const HEAD = 'whitespace-nowrap pt-2.5 pb-2 font-medium text-caption text-ink-2'

/** At a desk: a row a person, a column a week, the last one what is open now. */
export function WorkloadTable({ workload, asked }: WorkloadProps) {
  const t = useT()
  return (
    <table
      aria-label={t('units.load')}
      className="w-full border-separate border-spacing-x-0.5 border-spacing-y-0 font-num text-table max-md:hidden"
    >
      <thead>
        <tr>
          <th scope="col" className={cn(HEAD, 'w-48 text-left font-ui xl:w-54')}>
            {t('units.load.person')}
          </th>
          {workload.weeks.map((monday, index) => (
            <th key={monday} scope="col" className={cn(HEAD, index === 0 && 'font-semibold text-ink')}>
              {index === 0
                ? t(asked.past ? 'units.load.thatWeek' : 'units.load.thisWeek')
                : uiDayMonth(monday)}
            </th>
          ))}
          <th scope="col" className={cn(HEAD, 'pr-2 text-right')}>
            {t('units.load.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {workload.rows.map((row) => (
          <tr key={row.person?.id ?? ''}>
            <th scope="row" className="text-left font-normal font-ui">
              <WorkloadPerson row={row} asked={asked} />
            </th>
            {row.weeks.map((week, index) => {
              const monday = workload.weeks[index] ?? ''
              return (
                <td
                  key={monday}
                  title={weekWords(t, week, monday)}
                  className={cn(
                    'relative h-12 border-paper border-t-2 bg-clip-padding text-center',
                    shadeOf(week),
                  )}
                >
                  <b className="font-semibold">{week.running}</b>
                  {week.due > 0 && (
                    <>
                      <Stone size={12} kind="past" className="absolute right-1.5 bottom-1" />
                      <span className="sr-only">, {t('units.load.dueCount', { n: week.due })}</span>
                    </>
                  )}
                  {week.overdue > 0 && (
                    <>
                      <StateMark
                        shape="octagon"
                        tone="late"
                        size={12}
                        className="absolute bottom-[5px] left-1.5"
                      />
                      <span className="sr-only">, {t('units.load.lateCount', { n: week.overdue })}</span>
                    </>
                  )}
                </td>
              )
            })}
            <td className="w-16 pr-2 text-right font-semibold">{row.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
