import { useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { Icon, type IconName } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Evidence, TaskDetail } from '@/lib/contracts/task'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { uiFileSize } from '@/lib/format/file-size'
import { useLocale, useT } from '@/lib/i18n/provider'
import { EVIDENCE_ROW, pictureOf, Thumbnail } from './look'
import { RemoveDialog } from './remove-dialog'

type Props = { task: TaskDetail; mode: 'read' | 'edit' }

/** Files, pictures, links and documents by number: what shows that the work was done, newest first. */
export function EvidenceRows({ task, mode }: Props) {
  const t = useT()
  const mayRemove = useMayRemove(task)
  const [leaving, setLeaving] = useState<Evidence | null>(null)
  if (task.evidence.length === 0) return null
  return (
    <>
      <ul>
        {task.evidence.map((item) => (
          <li key={item.id} className={EVIDENCE_ROW}>
            <EvidenceMark item={item} />
            <div className="min-w-0 flex-1 break-words">
              <Title item={item} />
              <Facts item={item} />
            </div>
            {mode === 'edit' && mayRemove(item) && (
              <IconButton
                icon="trash"
                size="sm"
                label={t('evidence.remove', { title: item.title })}
                onClick={() => setLeaving(item)}
              />
            )}
          </li>
        ))}
      </ul>
      {leaving && <RemoveDialog task={task} item={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

/** Its author until the result is sent; whoever may edit the task at any time. The server decides by the same rules. */
function useMayRemove(task: TaskDetail): (item: Evidence) => boolean {
  const may = useMay(task)
  const isSent = task.status === 'submitted' || task.status === 'completed'
  return (item) => may('edit') || (!isSent && may('remove_evidence', item.by.id))
}

function iconOf({ kind, mediaType }: Evidence): IconName {
  if (kind === 'link') return 'link'
  if (mediaType?.startsWith('image/')) return 'image'
  if (mediaType?.includes('spreadsheet')) return 'table'
  return mediaType?.includes('presentation') ? 'presentation' : 'file-text'
}

/** A small picture where there is one, else a mark of its kind. */
export function EvidenceMark({ item }: { item: Evidence }) {
  if (item.hasThumbnail) return <Thumbnail src={pictureOf(item.id)} />
  return <Icon name={iconOf(item)} size={18} className="mt-px text-ink-2" />
}

function Title({ item }: { item: Evidence }) {
  const t = useT()
  const look = 'link font-medium text-table max-md:-my-2 max-md:inline-block max-md:py-2'
  if (item.kind === 'document') return <p className="font-medium text-table">{item.title}</p>
  if (item.kind === 'file')
    return (
      <a href={`/api/evidence/${item.id}/file`} download={item.fileName} className={look}>
        {item.title}
        <span className="sr-only"> {t('evidence.download')}</span>
      </a>
    )
  return (
    <a href={item.url ?? ''} target="_blank" rel="noopener noreferrer" className={look}>
      {item.title}
      <span className="sr-only"> {t('evidence.newTab')}</span>
    </a>
  )
}

/** "412 KB · Hoàng Thị Giang · 10/06": what it is, who gave it, when. */
function Facts({ item }: { item: Evidence }) {
  const { today } = useViewer()
  const day = vietnamDay(item.at)
  const what = useEvidenceWhat(item)
  const isSaid = what === item.title
  return (
    <p className="text-caption font-normal text-ink-3">
      {what && !isSaid && <span className="break-all">{what} · </span>}
      {item.by.name} ·{' '}
      <span className="font-num">
        {day.slice(0, 4) === today.slice(0, 4) ? uiDayMonth(day) : uiDate(day)}
      </span>
    </p>
  )
}

/** "412 KB", host and path, number and date: what the evidence is. */
export function useEvidenceWhat({ kind, url, bytes, documentNumber, documentDate }: Evidence): string | null {
  const t = useT()
  const locale = useLocale()
  if (kind === 'link') return url && addressText(url)
  if (kind === 'file') return bytes === null ? null : uiFileSize(bytes, locale)
  return t('evidence.document', {
    number: documentNumber ?? '',
    date: documentDate ? uiDate(documentDate) : '',
  })
}

/** An address as people read it: host and path. */
export function addressText(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname } = new URL(url)
  return host + pathname.replace(/\/$/, '')
}
