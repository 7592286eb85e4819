import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { nextDue, type Span } from './own-tasks'

type Props = { span: Span; tasks: readonly Task[]; onShowAll: () => void }

/** What is true of an empty span, the nearest useful fact and the way to the rest. */
export function NothingLeft({ span, tasks, onShowAll }: Props) {
  const t = useT()
  const { today } = useViewer()
  const next = span === 'coordinating' ? null : nextDue(tasks, today)
  if (span === 'all')
    return (
      <EmptyState className="px-4 pt-12" stone="0" title={t('work.done.title')} fact={t('work.done.fact')} />
    )
  return (
    <EmptyState
      className="px-4 pt-12"
      stone="0"
      title={t(`work.empty.${span}`)}
      {...(next?.dueOn ? { fact: t('work.week.next', { key: next.key, due: uiDate(next.dueOn) }) } : {})}
      action={<Button onClick={onShowAll}>{t('work.week.showAll')}</Button>}
    />
  )
}
