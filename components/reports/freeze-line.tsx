import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { WordsDialog } from '@/components/task/verbs/words-dialog'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Report } from '@/lib/contracts/report'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useReportStep } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'
import type { ReportSaves } from './use-report-saves'

/** Whether the figures live or are frozen, what came after, and the step from one to the other. */
export function FreezeLine({ report, saves }: { report: Report; saves: ReportSaves }) {
  const t = useT()
  const locale = useLocale()
  const toast = useToast()
  const { campaignId } = useViewer()
  const freeze = useReportStep(campaignId, report.id, 'freeze')
  const [isAsking, setIsAsking] = useState(false)
  const press = async () => {
    await saves.flush()
    freeze.mutate(
      { body: { version: report.version }, key: newKey() },
      { onError: (error) => toast.show({ message: error.message, icon: 'alert' }) },
    )
  }
  const { frozen, changesSinceFrozen } = report
  return (
    <Notice
      icon={frozen ? 'lock' : 'sigma'}
      action={
        <span className="flex flex-none flex-wrap justify-end gap-2">
          <Button size="sm" busy={freeze.isPending} onClick={() => void press()}>
            {t(frozen ? 'reports.freezeAgain' : 'reports.freeze')}
          </Button>
          {frozen && (
            <Button size="sm" variant="ghost" onClick={() => setIsAsking(true)}>
              {t('reports.unfreeze')}
            </Button>
          )}
        </span>
      }
    >
      {frozen
        ? t('reports.frozen', {
            at: uiDateTime(frozen.at, locale),
            name: frozen.by.name,
            n: changesSinceFrozen,
          })
        : t('reports.live')}
      {isAsking && <UnfreezeDialog report={report} onClose={() => setIsAsking(false)} />}
    </Notice>
  )
}

function UnfreezeDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const t = useT()
  const { campaignId } = useViewer()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'unfreeze')
  return (
    <WordsDialog
      title={t('reports.unfreeze.title')}
      effect={t('reports.unfreeze.effect')}
      verb={t('reports.unfreeze')}
      label={t('reports.reason')}
      field="reason"
      done={t('reports.unfreeze.done')}
      onSend={(reason, key) => mutateAsync({ body: { version: report.version, reason }, key })}
      onClose={onClose}
    />
  )
}
