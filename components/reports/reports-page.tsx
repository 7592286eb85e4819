'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ReportRef } from '@/lib/contracts/report'
import { canInOffice } from '@/lib/domain/policy'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { reportsQuery } from '@/lib/queries/reports'
import { NewReportDialog } from './new-report-dialog'
import { ReportStateBadge } from './report-state'
import { SchedulesSection } from './schedules/schedules-section'

/** "Báo cáo": what is being written, and what was issued. */
export function ReportsPage() {
  const t = useT()
  const { campaignId, role } = useViewer()
  const asked = useQuery(reportsQuery(campaignId))
  const isAsked = useSearchParams().has('new')
  const [isNew, setIsNew] = useState(isAsked)
  // The address asks once, so a reload shows the list. Taken back at the start: at the end of the dialog it would
  // take back the way to the new report too, which may still be loading.
  useEffect(() => {
    if (isAsked) window.history.replaceState(null, '', '/reports')
  }, [isAsked])
  const mayCompose = canInOffice(role, 'compose_report')
  const begin = mayCompose && (
    <Button variant="primary" icon="plus" onClick={() => setIsNew(true)}>
      {t('reports.new')}
    </Button>
  )
  const items = asked.data?.items ?? []
  const written = items.filter(({ state }) => state === 'draft' || state === 'frozen')
  const issued = items.filter(({ state }) => state === 'issued' || state === 'superseded')
  return (
    <div className={cn(PAGE_PADDING, 'flex flex-1 flex-col gap-8 pt-8 pb-16 max-md:pt-4 max-md:pb-8')}>
      <header className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-h1 max-md:text-h2">{t('reports.title')}</h1>
          <p className="max-w-[66ch] text-pretty pt-1 text-ink-2">{t('reports.about')}</p>
        </div>
        {items.length > 0 && begin}
      </header>
      {asked.isError && !asked.data && <LoadFailure asked={asked} />}
      {asked.data && items.length === 0 && (
        <EmptyState
          stone="0"
          title={t('reports.none')}
          fact={t(mayCompose ? 'reports.none.compose' : 'reports.none.read')}
          action={begin}
        />
      )}
      <ReportGroup id="written" title={t('reports.written')} reports={written} />
      <ReportGroup id="issued" title={t('reports.issued')} reports={issued} />
      {mayCompose && <SchedulesSection />}
      {isNew && mayCompose && <NewReportDialog onClose={() => setIsNew(false)} />}
    </div>
  )
}

function ReportGroup({ id, title, reports }: { id: string; title: string; reports: ReportRef[] }) {
  if (reports.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} note={reports.length}>
        {title}
      </SectionHeading>
      <ul>
        {reports.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
      </ul>
    </section>
  )
}

function ReportLine({ report }: { report: ReportRef }) {
  const t = useT()
  const locale = useLocale()
  const { id, kind, periodName, number, sign, asOf, issuedOn, createdBy, updatedAt } = report
  const facts = [
    t('reports.asOf', { date: uiDate(asOf) }),
    issuedOn
      ? t('reports.issuedOn', { date: uiDate(issuedOn) })
      : t('reports.changed', { name: createdBy.name, at: uiDateTime(updatedAt, locale) }),
  ]
  return (
    <li className="relative flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-2.5 hover:bg-sunken">
      <div className="min-w-0 flex-1 basis-72">
        <Link
          href={`/reports/${id}`}
          className="font-medium text-body after:absolute after:inset-0 focus-visible:after:outline-2"
        >
          {t(`reports.name.${kind}`, { period: periodName })}
        </Link>
        <p className="text-ink-3 text-secondary">{facts.join(' · ')}</p>
      </div>
      {number && (
        <span className="font-num text-table">
          {number}
          {sign}
        </span>
      )}
      <ReportStateBadge state={report.state} />
    </li>
  )
}
