import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { nextDue } from './own-tasks'

/** Nothing falls due within a week; the nearest task that will. */
export function NothingThisWeek({ tasks, onShowAll }: { tasks: readonly Task[]; onShowAll: () => void }) {
  const t = useT()
  const { today } = useViewer()
  const next = nextDue(tasks, today)
  return (
    <EmptyState
      className="px-4 pt-12"
      stone="0"
      title={t('work.week.empty')}
      {...(next?.dueOn ? { fact: t('work.week.next', { key: next.key, due: uiDate(next.dueOn) }) } : {})}
      action={<Button onClick={onShowAll}>{t('work.week.showAll')}</Button>}
    />
  )
}

export function NothingOpen() {
  const t = useT()
  return (
    <EmptyState className="px-4 pt-12" stone="0" title={t('work.done.title')} fact={t('work.done.fact')} />
  )
}
