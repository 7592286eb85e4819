import type { ReactNode } from 'react'
import { TaskMark } from '@/components/task/task-badge'
import type { Badge } from '@/lib/domain/deadline'
import { useT } from '@/lib/i18n/provider'

const STATES: readonly Badge[] = [
  'completed',
  'in_progress',
  'due_soon',
  'overdue',
  'submitted',
  'not_started',
]

/** What the marks and hatches mean; on paper too. */
export function TimelineLegend() {
  const t = useT()
  return (
    <ul
      aria-label={t('timeline.legend')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-caption text-ink-2"
    >
      {STATES.map((badge) => (
        <Entry key={badge} mark={<TaskMark badge={badge} size={14} />}>
          {t(`states.badge.${badge}`)}
        </Entry>
      ))}
      <Entry mark={<i className="hatch-tail block h-2 w-6 text-late-fill" />}>
        {t('timeline.legend.tail')}
      </Entry>
      <Entry mark={<i className="hatch-tail block h-2 w-6 text-done-fill" />}>
        {t('timeline.legend.doneTail')}
      </Entry>
      <Entry mark={<i className="block h-2.5 w-6 border border-brand border-dashed" />}>
        {t('timeline.legend.asked')}
      </Entry>
      <Entry mark={<i className="block h-3.5 w-0.5 bg-ink" />}>{t('timeline.legend.notch')}</Entry>
    </ul>
  )
}

function Entry({ mark, children }: { mark: ReactNode; children: string }) {
  return (
    <li className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {mark}
      {children}
    </li>
  )
}
