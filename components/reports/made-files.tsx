import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { ProgressBar } from '@/components/ui/progress-bar'
import { useToast } from '@/components/ui/toast'
import type { MadeFile, Report } from '@/lib/contracts/report'
import { uiDateTime } from '@/lib/format/date'
import { uiFileSize } from '@/lib/format/file-size'
import { useLocale, useT } from '@/lib/i18n/provider'
import { madeFilesQuery, useDropFile } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'

/** Files of a long report: how far each is, and the ones that are kept for a day. */
export function MadeFiles({ report }: { report: Report }) {
  const t = useT()
  const { data } = useQuery(madeFilesQuery(report.campaignId, report.id))
  if (!data || data.items.length === 0) return null
  return (
    <section aria-label={t('reports.made')} className="border-rule border-b px-7 py-1 max-md:px-4">
      <ul>
        {data.items.map((file) => (
          <FileLine key={file.id} report={report} file={file} />
        ))}
      </ul>
    </section>
  )
}

function FileLine({ report, file }: { report: Report; file: MadeFile }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync, isPending } = useDropFile(report.campaignId, report.id)
  const drop = async () => {
    try {
      await mutateAsync({ fileId: file.id, key: newKey() })
    } catch (error) {
      toast.show({ icon: 'alert', message: error instanceof Error ? error.message : t('errors.internal') })
    }
  }
  const isMaking = file.state === 'making'
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-table">
      <Words report={report} file={file} />
      <Button size="sm" variant="ghost" busy={isPending} onClick={() => void drop()}>
        {t(isMaking ? 'reports.made.stop' : 'reports.made.drop')}
        <span className="sr-only"> {file.name}</span>
      </Button>
    </li>
  )
}

function Words({ report, file }: { report: Report; file: MadeFile }) {
  const t = useT()
  const locale = useLocale()
  const { id, name, format, state, percent, bytes, keptUntil } = file
  if (state === 'made') {
    return (
      <span className="min-w-0 flex-1">
        <a
          href={`/api/reports/${report.id}/made-files/${id}`}
          download
          className="break-words text-brand underline underline-offset-3"
        >
          {name}
        </a>
        <span className="block text-ink-3 text-secondary">
          {t('reports.made.kept', {
            size: uiFileSize(bytes ?? 0, locale),
            at: uiDateTime(keptUntil as Parameters<typeof uiDateTime>[0], locale),
          })}
        </span>
      </span>
    )
  }
  if (state === 'failed') {
    return (
      <span className="min-w-0 flex-1 text-late" role="alert">
        {t('reports.made.failed', { format: format.toUpperCase() })}
      </span>
    )
  }
  const words = t('reports.made.making', { format: format.toUpperCase() })
  const far = percent === null ? words : t('reports.made.far', { words, percent })
  return (
    <span className="flex min-w-0 flex-1 items-center gap-3" role="status">
      <span>{far}</span>
      <ProgressBar label={far} actual={(percent ?? 0) * 100} tone="ink" className="max-w-40 flex-1" />
    </span>
  )
}
