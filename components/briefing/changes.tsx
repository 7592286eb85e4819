import type { Briefing, ToldGroup } from '@/lib/contracts/briefing'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { ChangeText } from './change-text'
import { Part } from './part'
import { Rows } from './rows'

type Props = {
  changed: Briefing['changed']
  /** rows of each group that the sheet has room for */
  shown: readonly number[]
  className?: string
}

/** What changed since the last visit, by kind. */
export function Changes({ changed, shown, className }: Props) {
  const t = useT()
  const { total, groups } = changed
  return (
    <Part title={t('briefing.changed')} count={total || undefined} className={className ?? ''}>
      {total === 0 && <p className="pt-1.5">{t('briefing.changed.none')}</p>}
      {groups.map((group, at) => (
        <Group key={group.kind} group={group} shown={shown[at] ?? 0} />
      ))}
    </Part>
  )
}

function Group({ group: { kind, total, items }, shown }: { group: ToldGroup; shown: number }) {
  const t = useT()
  const onPaper = Math.min(shown, items.length)
  return (
    <>
      <h3 className="font-medium text-caption text-ink-2 sheet:pt-[5px] hand:pt-4 hand:pb-1 hand:font-semibold hand:text-table hand:text-ink">
        {t(`briefing.change.${kind}`)}
        <span className={`ml-1.5 font-medium text-ink-3 ${onPaper === total ? 'sheet:hidden' : ''}`}>
          {total}
        </span>
      </h3>
      <Rows items={items} total={total} shown={shown} end={(task) => uiDayMonth(task.on)}>
        {(task) => <ChangeText kind={kind} task={task} />}
      </Rows>
    </>
  )
}
