import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import type { Report } from '@/lib/contracts/report'
import { isPlainDate } from '@/lib/domain/calendar'
import { canInOffice } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { useReportStep } from '@/lib/queries/reports'
import type { ReportSaves } from './use-report-saves'

/** The step that ends the writing: a leader issues, everybody else sees who may. */
export function StepButtons({ report, saves }: { report: Report; saves: ReportSaves }) {
  const t = useT()
  const { role } = useViewer()
  const [isAsking, setIsAsking] = useState(false)
  const mayIssue = canInOffice(role, 'issue_report')
  const reason = !mayIssue
    ? t('reports.issue.leader')
    : report.state === 'frozen'
      ? undefined
      : t('reports.issue.freezeFirst')
  const open = async () => {
    await saves.flush()
    setIsAsking(true)
  }
  return (
    <>
      <Button
        variant="primary"
        size="lg"
        icon="stamp"
        className="w-full"
        disabledReason={reason}
        onClick={() => void open()}
      >
        {t('reports.issue')}
      </Button>
      {isAsking && <IssueDialog report={report} onClose={() => setIsAsking(false)} />}
    </>
  )
}

/** Number and date as Văn thư gave them; the product invents neither. */
function IssueDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const t = useT()
  const { campaignId, today } = useViewer()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'issue')
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string>(today)
  return (
    <StepDialog
      title={t('reports.issue.title')}
      effect={t('reports.issue.effect', { n: report.changesSinceFrozen })}
      verb={t('reports.issue.verb')}
      missing={{
        ...(number.trim() ? {} : { number: t('errors.required') }),
        ...(isPlainDate(issuedOn) ? {} : { issuedOn: t('errors.bad_date') }),
      }}
      onSend={async (keyOf) => {
        if (!isPlainDate(issuedOn)) return
        const body = { version: report.version, number, issuedOn }
        await mutateAsync({ body, key: keyOf(body) })
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            label={t('reports.number')}
            inputMode="numeric"
            value={number}
            error={errors['number']}
            trailing={<span className="text-ink-2">{report.heading.sign}</span>}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField
            label={t('reports.issuedOnField')}
            pickerLabel={t('dashboard.asOf.pick')}
            invalidMessage={t('errors.bad_date')}
            value={issuedOn}
            max={today}
            error={errors['issuedOn']}
            onValueChange={setIssuedOn}
          />
          {errors['heading.signer.name'] && (
            <p role="alert" className="text-late text-table">
              {errors['heading.signer.name']}
            </p>
          )}
        </>
      )}
    </StepDialog>
  )
}
