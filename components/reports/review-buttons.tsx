import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { WordsDialog } from '@/components/task/verbs/words-dialog'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import { useReportStep } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'
import type { ReportSaves } from './use-report-saves'

/** A second person's word on frozen figures and their text: agreed, or returned with the reason. */
export function ReviewButtons({ report, saves }: { report: Report; saves: ReportSaves }) {
  const t = useT()
  const toast = useToast()
  const { id, campaignId } = useViewer()
  const { mutate, isPending } = useReportStep(campaignId, report.id, 'review')
  const [isAsking, setIsAsking] = useState(false)
  if (report.state !== 'frozen') return null
  const reason = report.frozen?.by.id === id ? t('reports.review.own') : undefined
  const agree = async () => {
    await saves.flush()
    mutate(
      { body: { version: report.version, verdict: 'agreed' }, key: newKey() },
      { onError: (error) => toast.show({ message: error.message, icon: 'alert' }) },
    )
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-auto font-medium text-table">{t('reports.review')}</legend>
      <Button
        size="sm"
        icon="check-check"
        busy={isPending}
        disabledReason={reason}
        onClick={() => void agree()}
      >
        {t('reports.review.agree')}
      </Button>
      <Button size="sm" disabledReason={reason} onClick={() => setIsAsking(true)}>
        {t('reports.review.return')}
      </Button>
      {isAsking && <ReturnDialog report={report} onClose={() => setIsAsking(false)} />}
    </fieldset>
  )
}

function ReturnDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const t = useT()
  const { campaignId } = useViewer()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'review')
  return (
    <WordsDialog
      title={t('reports.review.return.verb')}
      effect={t('reports.review.return.effect')}
      verb={t('reports.review.return.verb')}
      label={t('reports.reason')}
      field="note"
      done={t('reports.review.return.done')}
      onSend={(note, key) =>
        mutateAsync({ body: { version: report.version, verdict: 'returned', note }, key })
      }
      onClose={onClose}
    />
  )
}
