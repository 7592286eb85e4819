import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import { useToast } from '@/components/ui/toast'
import { REPORT_FORMATS, type Report, type ReportFormat } from '@/lib/contracts/report'
import { isLong } from '@/lib/domain/report-figures'
import { requestFile } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { useMakeFile } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'

const ICONS = { docx: 'file-text', pdf: 'download', xlsx: 'table' } as const

/** The report as DOCX, PDF and XLSX. */
export function FileButtons({ report }: { report: Report }) {
  const t = useT()
  const toast = useToast()
  const [making, setMaking] = useState<ReportFormat | null>(null)
  const order = useMakeFile(report.campaignId, report.id)
  const make = async (format: ReportFormat) => {
    setMaking(format)
    try {
      // What was issued lies there already; a workbook goes out while it is written.
      if (isLong(report.figures) && !report.issued && format !== 'xlsx')
        await order.mutateAsync({ format, key: newKey() })
      else saveFile(await requestFile(`/api/reports/${report.id}/file?format=${format}`))
    } catch (error) {
      toast.show({ message: error instanceof Error ? error.message : t('errors.internal'), icon: 'alert' })
    } finally {
      setMaking(null)
    }
  }
  return (
    <div className="ml-auto flex gap-2">
      {REPORT_FORMATS.map((format) => (
        <Button
          key={format}
          size="sm"
          icon={ICONS[format]}
          busy={making === format}
          aria-label={t('reports.file', { format: format.toUpperCase() })}
          onClick={() => void make(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  )
}
