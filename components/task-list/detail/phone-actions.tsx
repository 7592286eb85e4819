import { useMay } from '@/components/shell/viewer-provider'
import { UpdateSheet } from '@/components/task/update-sheet'
import { usePresses } from '@/components/task/use-presses'
import { Button } from '@/components/ui/button'
import type { TaskDetail } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { useReport } from './use-report'

/** The two things done most, within reach of the thumb. */
export function PhoneActions({ task }: { task: TaskDetail }) {
  const t = useT()
  const may = useMay(task)
  const toReport = useReport(task)
  const sheet = usePresses()
  const held = task.condition !== null && task.conditionMetOn === null
  if (!isOpen(task.status) || held || !may('progress')) return null
  const report = () => {
    toReport()
    sheet.open()
  }
  return (
    <div className="sticky bottom-[calc(var(--bottom-bar)+env(safe-area-inset-bottom))] z-10 flex gap-2 border-rule-2 border-t bg-surface px-4 py-3 md:hidden print:hidden">
      <Button size="lg" onClick={report}>
        {t('task.submit.open')}
      </Button>
      <Button size="lg" variant="primary" className="flex-1" onClick={sheet.open}>
        {t('task-list.update')}
      </Button>
      {sheet.isOpen && <UpdateSheet key={sheet.key} task={task} onClose={sheet.close} />}
    </div>
  )
}
