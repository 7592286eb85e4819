import type { Task } from '@/lib/contracts/task'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import type { Asked } from './bulk-step'

/** The value before, struck, and the one to come. */
export function Effect({ before, after, asked }: { before: Task; after: Task; asked: Asked | null }) {
  if (before.dueOn !== after.dueOn && after.dueOn)
    return (
      <>
        {before.dueOn && <s className="text-ink-3">{uiDayMonth(before.dueOn)}</s>}{' '}
        <b className="font-num font-semibold">{uiDate(after.dueOn)}</b>
      </>
    )
  if (asked?.action === 'reassign')
    return (
      <>
        <s className="text-ink-3">{before.owner?.name}</s>{' '}
        <b className="font-semibold">{after.owner?.name}</b>
      </>
    )
  return <span className="line-clamp-1">{before.title}</span>
}
