import { useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { EMPTY_FORM, readDraft, writeDraft } from '@/components/task/draft'
import { toSubmission } from '@/components/task/update-form'
import { UpdateSheet } from '@/components/task/update-sheet'
import { Button } from '@/components/ui/button'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'

/** The two things done most, within reach of the thumb. */
export function PhoneActions({ task }: { task: TaskDetail }) {
  const t = useT()
  const may = useMay(task)
  const { id: personId } = useViewer()
  const [updating, setUpdating] = useState(false)
  const held = task.condition !== null && task.conditionMetOn === null
  if (!isOpen(task.status) || held || !may('progress')) return null
  const report = () => {
    const draft = readDraft(personId, task.id)
    const form = toSubmission(draft?.form ?? EMPTY_FORM)
    writeDraft(personId, task.id, {
      version: draft?.version ?? task.version,
      form,
      key: null,
      state: 'typing',
      problem: null,
    })
    setUpdating(true)
  }
  return (
    <div className="sticky bottom-[calc(var(--bottom-bar)+env(safe-area-inset-bottom))] z-10 flex gap-2 border-rule-2 border-t bg-surface px-4 py-3 md:hidden print:hidden">
      <Button size="lg" onClick={report}>
        {t('task.submit.open')}
      </Button>
      <Button size="lg" variant="primary" className="flex-1" onClick={() => setUpdating(true)}>
        {t('task-list.update')}
      </Button>
      {updating && <UpdateSheet task={task} onClose={() => setUpdating(false)} />}
    </div>
  )
}
