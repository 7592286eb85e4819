import type { ReactNode } from 'react'
import { GroupCount, GroupLine } from '@/components/charts/group-line'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { countText, gapText, LISTED } from './group-facts'

type Counted = Pick<Dashboard['groups'][number], 'title' | 'actual' | 'planned' | 'counts' | 'badges'>
type Props = { href: string; numeral: string; group: Counted; children?: ReactNode }

/** A group against its plan with what its tasks are doing; what else is to be said of it stands before the counts. */
export function GroupFigures({ href, numeral, group, children }: Props) {
  const t = useT()
  const { title, actual, planned, counts } = group
  const percent = uiMeanPercent(actual, isAllConfirmed(counts))
  return (
    <GroupLine
      href={href}
      numeral={numeral}
      title={title}
      gap={gapText(t, group)}
      percent={percent}
      actual={actual}
      planned={planned}
      barLabel={t('dashboard.group.bar', { actual: percent, planned: uiPercent(planned) })}
    >
      {children}
      <GroupCounts {...group} />
    </GroupLine>
  )
}

/** "7 nhiệm vụ", and how many of them are in which state. */
export function GroupCounts({ counts, badges }: Pick<Counted, 'counts' | 'badges'>) {
  const t = useT()
  return (
    <>
      <GroupCount>{t('dashboard.count.tasks', { n: counts.total })}</GroupCount>
      {LISTED.filter((part) => part.of(badges) > 0).map((part) => (
        <GroupCount key={part.key} mark={<StateMark shape={part.mark} tone={part.tone} size={13} />}>
          {countText(t, part, badges)}
        </GroupCount>
      ))}
    </>
  )
}
