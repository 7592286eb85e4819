import { useUndo } from '@/components/task/verbs/use-undo'
import { sentenceOf } from '@/components/task-list/activity-sentence'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import type { ActivityEntry } from '@/lib/contracts/activity'
import type { TaskDetail } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import { Moment } from './moment'
import { useCanUndo } from './use-can-undo'

/** Who did what, newest first, one sentence an entry. */
export function HistoryList({ task, entries }: { task: TaskDetail; entries: readonly ActivityEntry[] }) {
  const t = useT()
  const canUndo = useCanUndo(entries)
  const undo = useUndo(task)
  const locale = useLocale()
  const { units, people, groups } = useCampaign()
  const names = new Map<string, string>([
    ...[...units, ...people].map(({ id, name }) => [id, name] as const),
    ...groups.map(({ key, title }) => [key, title] as const),
  ])
  const told = entries.map((entry, index) => ({
    entry,
    id: `${entry.at}.${entries.length - index}`,
    ...sentenceOf({ t, locale, task, names }, entry),
  }))
  return (
    <ul>
      {told.map(({ id, entry, sentence, changes, quote }) => (
        <li key={id} className="flex gap-2.5 py-1.5 text-table max-md:text-[0.9375rem]/[22px]">
          {entry.by ? <Avatar name={entry.by.name} size="sm" /> : <Icon name="history" className="m-1" />}
          <div className="min-w-0 break-words">
            <p>{sentence}</p>
            {changes.map(({ label, from, to }) => (
              <p key={label} className="text-ink-2 text-secondary">
                {t('activity.change', { label, from, to })}
              </p>
            ))}
            {quote && (
              <p className="whitespace-pre-line border-rule-2 border-l-2 pl-2 text-ink-2 text-secondary">
                {quote}
              </p>
            )}
            <p className="text-caption font-normal text-ink-3">
              <Moment at={entry.at} />
              {canUndo && entry === entries[0] && (
                <button type="button" className="link ml-3 max-md:min-h-11" onClick={undo}>
                  {t('verb.undo.last')}
                </button>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
