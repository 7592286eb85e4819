import { useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { FileButton } from '@/components/task/evidence/file-button'
import { Icon } from '@/components/ui/icon'
import { useToast } from '@/components/ui/toast'
import type { Report } from '@/lib/contracts/report'
import type { FieldCode } from '@/lib/domain/errors'
import { cleanFileName, mediaTypeOfName, sizeRefusal, withExtension } from '@/lib/domain/evidence-file'
import { canInOffice } from '@/lib/domain/policy'
import { uiDateTime } from '@/lib/format/date'
import { uiFilePart, uiFileSize } from '@/lib/format/file-size'
import { ApiError } from '@/lib/http/api-client'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useAddScan } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'

/** The paper with signature and stamp, scanned: what Văn thư filed, beside what was frozen here. */
export function SignedScan({ report }: { report: Report }) {
  const t = useT()
  const { role } = useViewer()
  const mayAdd = canInOffice(role, 'compose_report')
  const [standing, ...earlier] = report.scans
  if (!standing && !mayAdd) return null
  return (
    <section aria-labelledby="scan">
      <h2 id="scan" className="border-rule-2 border-t pt-3 pb-1 font-semibold text-body">
        {t('reports.scan')}
      </h2>
      {standing ? (
        <ScanLine report={report} scan={standing} />
      ) : (
        <p className="pb-2 text-ink-2 text-table">{t('reports.scan.none')}</p>
      )}
      {earlier.length > 0 && (
        <details className="text-secondary">
          <summary className="cursor-pointer py-1 text-ink-2">
            {t('reports.scan.earlier', { n: earlier.length })}
          </summary>
          {earlier.map((scan) => (
            <ScanLine key={scan.id} report={report} scan={scan} />
          ))}
        </details>
      )}
      {mayAdd && <AddScan report={report} isFirst={!standing} />}
    </section>
  )
}

function ScanLine({ report, scan }: { report: Report; scan: Report['scans'][number] }) {
  const t = useT()
  const locale = useLocale()
  const { id, name, bytes, at, by, sha256 } = scan
  return (
    <div className="py-1.5 text-table">
      <a
        href={`/api/reports/${report.id}/scans/${id}`}
        download
        className="inline-flex min-w-0 max-w-full items-center gap-2 text-brand underline underline-offset-3"
      >
        <Icon name="paperclip" size={16} />
        <span className="min-w-0 break-words">{name}</span>
      </a>
      <p className="text-ink-3 text-secondary">
        {t('reports.scan.facts', {
          size: uiFileSize(bytes, locale),
          name: by.name,
          at: uiDateTime(at, locale),
        })}
      </p>
      <p className="break-all font-mono text-caption text-ink-3">{sha256}</p>
    </div>
  )
}

/** The same file sent again after a lost answer goes under its first key: it leaves one scan. */
function AddScan({ report, isFirst }: { report: Report; isFirst: boolean }) {
  const t = useT()
  const toast = useToast()
  const locale = useLocale()
  const add = useAddScan(report.campaignId, report.id)
  const [sending, setSending] = useState<{ sent: number; bytes: number } | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const pressed = useRef({ said: '', key: '' })
  const send = async ([file]: File[]) => {
    if (!file) return
    const code = refusalOf(file)
    setWrong(code && t(`errors.${code}`))
    if (code) return
    const said = `${file.name} ${file.size} ${file.lastModified}`
    if (pressed.current.said !== said) pressed.current = { said, key: newKey() }
    setSending({ sent: 0, bytes: file.size })
    const onProgress = (sent: number) => setSending({ sent: Math.min(sent, file.size), bytes: file.size })
    try {
      await add.mutateAsync({ file, key: pressed.current.key, onProgress })
      toast.show({ icon: 'tick', message: t('reports.scan.done') })
    } catch (error) {
      const atField = error instanceof ApiError ? error.fieldErrors['file'] : undefined
      setWrong(atField ?? refusalText(t, error))
    } finally {
      setSending(null)
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3 pt-1">
      <FileButton source="pdf" icon="paperclip" size="sm" onFiles={(files) => void send(files)}>
        {t(isFirst ? 'reports.scan.add' : 'reports.scan.replace')}
      </FileButton>
      <p role="status" className="text-ink-2 text-secondary">
        {sending &&
          t('reports.scan.sending', {
            sent: uiFilePart(sending.sent, sending.bytes, locale),
            size: uiFileSize(sending.bytes, locale),
          })}
      </p>
      {wrong && (
        <p role="alert" className="w-full text-late text-table">
          {wrong}
        </p>
      )}
    </div>
  )
}

/** Why this file is no signed paper, before anything is sent. */
function refusalOf(file: File): FieldCode | null {
  const name = cleanFileName(withExtension(file.name, file.type))
  return mediaTypeOfName(name) === 'application/pdf' ? sizeRefusal(file.size) : 'scan_type'
}
