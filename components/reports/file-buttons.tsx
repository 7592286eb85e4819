import { useTakingFile } from '@/components/task/use-taking-file'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { REPORT_FORMATS, type Report, type ReportFormat } from '@/lib/contracts/report'
import { isLong } from '@/lib/domain/report-figures'
import { useT } from '@/lib/i18n/provider'
import { useMakeFile } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'

const ICONS = { docx: 'file-text', pdf: 'download', xlsx: 'table' } as const

/** The report as DOCX, PDF and XLSX. */
export function FileButtons({ report }: { report: Report }) {
  const t = useT()
  const toast = useToast()
  const { take, taking } = useTakingFile(t('reports.file.failed'))
  const order = useMakeFile(report.campaignId, report.id)
  /** What was issued lies there already; a workbook goes out while it is written. */
  const isOrdered = (format: ReportFormat) => isLong(report.figures) && !report.issued && format !== 'xlsx'
  const make = async (format: ReportFormat) => {
    try {
      await order.mutateAsync({ format, key: newKey() })
    } catch (error) {
      toast.show({ message: error instanceof Error ? error.message : t('errors.internal'), icon: 'alert' })
    }
  }
  return (
    <div className="ml-auto flex gap-2">
      {REPORT_FORMATS.map((format) => {
        const path = `/api/reports/${report.id}/file?format=${format}`
        return (
          <Button
            key={format}
            size="sm"
            icon={ICONS[format]}
            busy={taking === path || (order.isPending && order.variables.format === format)}
            aria-label={t('reports.file', { format: format.toUpperCase() })}
            onClick={() => (isOrdered(format) ? void make(format) : take(path))}
          >
            {format.toUpperCase()}
          </Button>
        )
      })}
    </div>
  )
}
