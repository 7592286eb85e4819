import { ConflictDialog } from '@/components/task/conflict-dialog'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import { DatesDialog } from './dates-dialog'
import { spanText } from './span-dates'
import type { DateEdit } from './use-date-edit'

/** What new dates bring over the page: what is tried out in words, the question before saving, and a conflict. */
export function DateParts({ edit, items }: { edit: DateEdit; items: readonly TimelineItem[] }) {
  const t = useT()
  const { draft, asking, conflict } = edit
  const tried = items.find(({ id }) => id === draft?.id)
  const current = conflict?.error.current
  return (
    <>
      <p role="status" className="sr-only">
        {draft && tried && !asking
          ? t('timeline.dates.draft', { dates: `${tried.key} ${spanText(draft.dates)}` })
          : ''}
      </p>
      {asking && (
        <DatesDialog asking={asking} onSave={(dates) => edit.save(asking, dates)} onCancel={edit.cancel} />
      )}
      {conflict && current && (
        <ConflictDialog
          error={conflict.error}
          task={current}
          onKeepMine={(fields) => edit.keepMine(conflict, fields)}
          onTakeTheirs={edit.closeConflict}
          onClose={edit.closeConflict}
        />
      )}
    </>
  )
}
