import type { UseQueryResult } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { Skeleton } from '@/components/ui/skeleton'
import type { Page } from '@/lib/contracts/laid-out'
import type { Report, ReportPages } from '@/lib/contracts/report'
import { isLong } from '@/lib/domain/report-figures'
import { useT } from '@/lib/i18n/provider'
import { FileButtons } from './file-buttons'
import { MadeFiles } from './made-files'
import { PagePreview } from './page-preview'

/** The pages as they will be printed, with the same breaks, and the files. */
export function ReportPreview({ report, asked }: { report: Report; asked: UseQueryResult<ReportPages> }) {
  const t = useT()
  const pages = (asked.data?.pages ?? []) as Page[]
  return (
    <section
      aria-labelledby="preview"
      aria-busy={asked.isPlaceholderData}
      className="min-w-0 border-rule border-l bg-sunken max-lg:border-t max-lg:border-l-0 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto print:static print:max-h-none print:overflow-visible"
    >
      <div className="sticky top-16 z-10 lg:top-0 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 border-rule border-b bg-sunken px-7 py-2 max-md:top-14 max-md:px-4">
        <h2 id="preview" className="font-semibold text-body">
          {t('reports.preview')}
        </h2>
        {asked.data && (
          <span className="text-ink-3 text-secondary">{t('reports.pages', { n: asked.data.total })}</span>
        )}
        <FileButtons report={report} />
      </div>
      {isLong(report.figures) && <MadeFiles report={report} />}
      <div className="mx-auto flex max-w-[820px] flex-col gap-6 p-7 max-md:p-4">
        {asked.isError && !asked.data && <LoadFailure asked={asked} />}
        {asked.isPending && <Skeleton className="aspect-[210/297] w-full" />}
        {pages.map((page, n) => (
          <PagePreview
            // biome-ignore lint/suspicious/noArrayIndexKey: a page has no name but its place, and keeps nothing of its own
            key={n}
            page={page}
            label={t('reports.page', { n: n + 1, of: asked.data?.total ?? pages.length })}
            className="shadow-page edge-rule"
          />
        ))}
        {asked.data && asked.data.total > pages.length && (
          <p className="text-center text-ink-2 text-table">
            {t('reports.pages.more', { n: asked.data.total - pages.length })}
          </p>
        )}
      </div>
    </section>
  )
}
