import type { Briefing } from '@/lib/contracts/briefing'
import { useT } from '@/lib/i18n/provider'
import { Part } from './part'
import { Rows } from './rows'

type Props = {
  silent: Briefing['silent']
  /** rows that the sheet has room for */
  shown: number
  className?: string
}

/** Who has not been heard of for a week or more, the longest first. */
export function SilentList({ silent, shown, className }: Props) {
  const t = useT()
  const { total, items } = silent
  return (
    <Part title={t('briefing.silentTasks')} count={total || undefined} className={className ?? ''}>
      {total === 0 && <p className="pt-1.5">{t('briefing.silentTasks.none')}</p>}
      <Rows items={items} total={total} shown={shown} end={({ days }) => t('briefing.days', { n: days })}>
        {({ title }) => <span className="truncate">{title}</span>}
      </Rows>
    </Part>
  )
}
