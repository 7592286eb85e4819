'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { useViewer } from '@/components/shell/viewer-provider'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import { Skeleton } from '@/components/ui/skeleton'
import { useOpenPage } from '@/components/ui/under-way'
import type { ReportRef } from '@/lib/contracts/report'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { reportComparisonQuery, reportsQuery } from '@/lib/queries/reports'
import { ComparedFigures } from './compared-figures'
import { ComparedTasks } from './compared-tasks'
import { ComparedText } from './compared-text'

type Props = { id: string; withId: string | null }

/** A report beside another one of the plan: what moved between their figures, task by task, and how the text changed. */
export function ComparisonPage({ id, withId }: Props) {
  const t = useT()
  const openPage = useOpenPage()
  const { campaignId } = useViewer()
  const listed = useQuery(reportsQuery(campaignId))
  const asked = useQuery({
    ...reportComparisonQuery(campaignId, id, withId ?? ''),
    enabled: withId !== null,
    placeholderData: keepPreviousData,
  })
  const all = listed.data?.items ?? []
  const own = all.find((report) => report.id === id)
  const others = all.filter((report) => report.id !== id)
  const compared = asked.data
  return (
    <div
      className={cn(PAGE_PADDING, 'flex flex-1 flex-col gap-8 pt-8 pb-16 max-md:pt-4 max-md:pb-8')}
      aria-busy={asked.isPlaceholderData}
    >
      <header className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-pretty text-h1 max-md:text-h2">{t('reportComparison.title')}</h1>
          <p className="pt-1 text-ink-2">
            {own && (
              <Link href={`/reports/${id}`} className="text-brand underline underline-offset-3">
                {nameOf(t, own)}
              </Link>
            )}
          </p>
        </div>
        {withId !== null && (
          <SelectField
            label={t('reportComparison.with')}
            className="w-full max-w-md"
            value={withId}
            onChange={(event) => openPage(`/reports/${id}/compare?with=${event.target.value}`, 'replace')}
          >
            {others.map((report) => (
              <option key={report.id} value={report.id}>
                {nameOf(t, report)}
              </option>
            ))}
          </SelectField>
        )}
      </header>
      {withId === null && (
        <EmptyState stone="0" title={t('reportComparison.none')} fact={t('reportComparison.none.fact')} />
      )}
      {asked.isError && !compared && <LoadFailure asked={asked} />}
      {withId !== null && asked.isPending && <Skeleton className="h-96 w-full" />}
      {compared && (
        <>
          <p className="-mt-4 max-w-[72ch] text-pretty text-ink-2" data-part="order">
            {t('reportComparison.order', {
              before: nameOf(t, compared.before),
              after: nameOf(t, compared.after),
            })}
          </p>
          <ComparedFigures compared={compared} />
          <ComparedTasks compared={compared} />
          <ComparedText compared={compared} />
        </>
      )}
    </div>
  )
}

/** "Báo cáo tháng 5 năm 2022, số 45/BC-STP, số liệu đến 31/05/2022": what tells one report from another. */
function nameOf(t: Translator, { kind, periodName, number, sign, asOf }: ReportRef): string {
  return [
    t(`reports.name.${kind}`, { period: periodName }),
    number ? t('reportComparison.number', { number: `${number}${sign}` }) : t('reportComparison.draft'),
    t('reports.asOf', { date: uiDate(asOf) }),
  ].join(', ')
}
