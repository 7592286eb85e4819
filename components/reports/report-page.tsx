'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Report } from '@/lib/contracts/report'
import { canInOffice } from '@/lib/domain/policy'
import { canTakeStep } from '@/lib/domain/report-kinds'
import { reportPagesQuery, reportQuery } from '@/lib/queries/reports'
import { Composer } from './composer'
import { ReportPreview } from './report-preview'
import { ReportReader } from './report-reader'

/** One report: written at the left and seen at the right as it will be printed; an issued one is read. */
export function ReportPage({ id }: { id: string }) {
  const { campaignId } = useViewer()
  const asked = useQuery(reportQuery(campaignId, id))
  const report = asked.data
  if (!report) return asked.isError && <LoadFailure asked={asked} className="p-(--gutter)" />
  return <OpenReport report={report} updatedAt={report.state === 'draft' ? asked.dataUpdatedAt : 0} />
}

function OpenReport({ report, updatedAt }: { report: Report; updatedAt: number }) {
  const { campaignId, role } = useViewer()
  const pages = useQuery({
    ...reportPagesQuery(campaignId, report, updatedAt),
    placeholderData: keepPreviousData,
  })
  const mayWrite = canInOffice(role, 'compose_report') && canTakeStep(report.state, 'edit')
  return (
    <div className="grid flex-1 grid-cols-[minmax(0,470px)_minmax(0,1fr)] max-lg:grid-cols-1">
      {mayWrite ? (
        <Composer key={report.id} report={report} unprintable={pages.data?.unprintable ?? []} />
      ) : (
        <ReportReader report={report} />
      )}
      <ReportPreview report={report} asked={pages} />
    </div>
  )
}
