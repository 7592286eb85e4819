import { useMay } from '@/components/shell/viewer-provider'
import { AddEvidenceButtons, AddEvidenceMenu } from '@/components/task/evidence/add-evidence'
import { EvidenceRows } from '@/components/task/evidence/evidence-rows'
import { UploadRows } from '@/components/task/evidence/upload-rows'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { Section } from './section'

/** Files, links and official documents that show the work, and the ways to add one. */
export function EvidenceList({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  const may = useMay(task)
  const mayAdd = !readOnly && may('add_evidence')
  const { evidence } = task
  return (
    <Section
      title={t('evidence.title')}
      note={evidence.length}
      action={mayAdd && <AddEvidenceMenu task={task} />}
    >
      {evidence.length === 0 && <p className="text-ink-2 text-secondary">{t('evidence.none')}</p>}
      <UploadRows taskId={task.id} />
      <EvidenceRows task={task} mode={readOnly ? 'read' : 'edit'} />
      {mayAdd && <AddEvidenceButtons task={task} />}
    </Section>
  )
}
