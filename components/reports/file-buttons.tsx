import { useTakingFile } from '@/components/task/use-taking-file'
import { Button } from '@/components/ui/button'
import { REPORT_FORMATS, type Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'

const ICONS = { docx: 'file-text', pdf: 'download', xlsx: 'table' } as const

/** The report as DOCX, PDF and XLSX. */
export function FileButtons({ report }: { report: Report }) {
  const t = useT()
  const { take, taking } = useTakingFile(t('reports.file.failed'))
  return (
    <div className="ml-auto flex gap-2">
      {REPORT_FORMATS.map((format) => {
        const path = `/api/reports/${report.id}/file?format=${format}`
        return (
          <Button
            key={format}
            size="sm"
            icon={ICONS[format]}
            busy={taking === path}
            aria-label={t('reports.file', { format: format.toUpperCase() })}
            onClick={() => take(path)}
          >
            {format.toUpperCase()}
          </Button>
        )
      })}
    </div>
  )
}
