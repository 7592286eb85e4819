import { useState } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import { BeforeIssue } from './before-issue'
import { ComposerHead } from './composer-head'
import { ConflictNotice } from './conflict-notice'
import { FiguresTable } from './figures-table'
import { FormFields } from './form-fields'
import { FreezeLine } from './freeze-line'
import { Recipients } from './recipients'
import { ReviewButtons } from './review-buttons'
import type { Section } from './saved-text'
import { SavesList } from './saves-list'
import { SectionCard } from './section-card'
import { StepButtons } from './step-buttons'
import { useReportSaves } from './use-report-saves'

/** Writing a report: the form, the figures, the text section by section, what is still missing, and the next step. */
export function Composer({ report, unprintable }: { report: Report; unprintable: string[] }) {
  const t = useT()
  const saves = useReportSaves(report)
  const toast = useToast()
  const [open, setOpen] = useState<string | null>(null)
  const takeBack = async ({ key, title, blocks }: Section) => {
    setOpen(null)
    // What was typed last is a save of its own, to go back to in turn.
    if (!(await saves.flush())) return
    saves.choose({ sections: [{ key, blocks }] })
    if (await saves.flush()) toast.show({ icon: 'tick', message: t('reports.then.taken', { title }) })
  }
  return (
    <div className="flex min-w-0 flex-col gap-6 px-10 pt-7 pb-12 max-xl:px-6 max-md:px-4">
      <ComposerHead report={report} saves={saves} />
      {saves.conflict && <ConflictNotice conflict={saves.conflict} onSettle={saves.settle} />}
      <FormFields report={report} saves={saves} />
      <FreezeLine report={report} saves={saves} />
      <FiguresTable report={report} />
      <div className="flex flex-col">
        {report.sections.map((section) => (
          <SectionCard
            key={section.key}
            report={report}
            section={section}
            open={open === section.key}
            onOpen={(isOpen) => setOpen(isOpen ? section.key : null)}
            saves={saves}
          />
        ))}
      </div>
      <Recipients report={report} saves={saves} />
      <BeforeIssue report={report} unprintable={unprintable} />
      <SavesList report={report} onTake={(section) => void takeBack(section)} />
      <ReviewButtons report={report} saves={saves} />
      <StepButtons report={report} saves={saves} />
      <p className="text-ink-3 text-secondary">{t('reports.locked.soon')}</p>
    </div>
  )
}
