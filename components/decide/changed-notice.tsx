import { conflictValue, fieldLabel } from '@/components/task/conflict-values'
import { Icon } from '@/components/ui/icon'
import type { Task } from '@/lib/contracts/task'
import { uiDateTime } from '@/lib/format/date'
import type { Change } from '@/lib/http/api-client'
import { useLocale, useT } from '@/lib/i18n/provider'

/** Somebody changed the matter while it was read: what it is now. Nothing was decided; the press has to be made again. */
export function ChangedNotice({ task, changes }: { task: Task; changes: readonly Change[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div role="alert" className="mt-4 rounded-control p-4 edge-ink-bold">
      <p className="flex items-center gap-2 font-semibold text-table">
        <Icon name="alert" size={16} />
        {t('decide.changed')}
      </p>
      <ul className="pt-1 text-ink-2 text-table">
        {changes.map(({ field, theirs, by, at }) => (
          <li key={field}>
            {t('decide.changedTo', {
              field: fieldLabel(t, field),
              value: conflictValue({ t, locale, task }, field, theirs),
              name: by ?? t('activity.system'),
              at: at ? uiDateTime(at, locale) : '',
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
