import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import { Stone } from '@/components/ui/stone'
import { useT } from '@/lib/i18n/provider'
import { WorkloadPerson } from './workload-person'
import { shadeOf, spanWords, type WorkloadProps, weekWords } from './workload-words'

/** On a phone: each person with a strip of twelve numbers, this week first. */
export function WorkloadStrips({ workload, asked }: WorkloadProps) {
  const t = useT()
  return (
    <div className="md:hidden">
      <p className="pt-3 text-ink-2 text-secondary">{spanWords(t, workload)}</p>
      <ul>
        {workload.rows.map((row) => (
          <li key={row.person?.id ?? ''} className="border-rule border-b py-3">
            <div className="flex items-center justify-between gap-3 pb-2">
              <WorkloadPerson row={row} asked={asked} />
              <span className="flex-none text-ink-2 text-secondary">
                {t('units.load.openCount', { n: row.open })}
              </span>
            </div>
            <ol className="grid grid-cols-12 gap-px">
              {row.weeks.map((week, index) => {
                const monday = workload.weeks[index] ?? ''
                return (
                  <li
                    key={monday}
                    className={cn(
                      'flex h-12 flex-col items-center justify-start pt-1 font-num font-semibold text-secondary',
                      shadeOf(week),
                    )}
                  >
                    <span aria-hidden="true">{week.running}</span>
                    <span className="sr-only">{weekWords(t, week, monday)}</span>
                    <span className="flex gap-0.5">
                      {week.overdue > 0 && <StateMark shape="octagon" tone="late" size={11} />}
                      {week.due > 0 && <Stone size={10} kind="past" />}
                    </span>
                  </li>
                )
              })}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  )
}
