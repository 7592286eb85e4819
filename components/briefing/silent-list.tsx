import type { Briefing } from '@/lib/contracts/briefing'
import { useT } from '@/lib/i18n/provider'
import { Line, More } from './line'
import { Part } from './part'

type Props = {
  silent: Briefing['silent'] /** rows that the sheet has room for */
  shown: number
  className?: string
}

/** Who has not been heard of for a week or more, the longest first. */
export function SilentList({ silent, shown, className }: Props) {
  const t = useT()
  const { total, items } = silent
  const onPaper = Math.min(shown, items.length)
  return (
    <Part title={t('briefing.silentTasks')} count={total || undefined} className={className ?? ''}>
      {total === 0 && <p className="pt-1.5">{t('briefing.silentTasks.none')}</p>}
      <ul>
        {items.map((task, at) => (
          <Line
            key={task.id}
            task={task}
            end={t('briefing.days', { n: task.days })}
            on={at < shown ? 'sheet' : 'screen'}
          >
            <span className="truncate">{task.title}</span>
          </Line>
        ))}
        {onPaper > 0 && onPaper < total && (
          <More on={onPaper < items.length ? 'sheet' : 'everywhere'}>
            {t('briefing.more', { n: total - onPaper })}
          </More>
        )}
        {onPaper < items.length && items.length < total && (
          <li className="py-1 text-ink-3 print:hidden">{t('briefing.more', { n: total - items.length })}</li>
        )}
      </ul>
    </Part>
  )
}
