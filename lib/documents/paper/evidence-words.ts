import type { Evidence } from '@/lib/contracts/task'
import { extensionOf } from '@/lib/domain/evidence-file'
import { documentDate } from '@/lib/format/date'
import { uiFileSize } from '@/lib/format/file-size'

type Kind = Pick<Evidence, 'kind' | 'fileName' | 'mediaType'>

/** What kind of evidence it is: `Ảnh`, `Tệp PDF`, `Đường dẫn`, `Văn bản`. */
export function evidenceKindWords({ kind, fileName, mediaType }: Kind): string {
  if (kind === 'link') return 'Đường dẫn'
  if (kind === 'document') return 'Văn bản'
  if (mediaType?.startsWith('image/')) return 'Ảnh'
  return `Tệp ${extensionOf(fileName ?? '').toUpperCase()}`.trim()
}

type Place = Pick<Evidence, 'kind' | 'url' | 'documentNumber' | 'documentDate' | 'fileName' | 'bytes'>

/** Where it is found on paper: the whole address, number and date, or the name and size of the file. */
export function evidencePlaceWords(item: Place): string {
  if (item.kind === 'link') return item.url ?? ''
  if (item.kind === 'document')
    return `Số ${item.documentNumber}${item.documentDate ? ` ngày ${documentDate(item.documentDate)}` : ''}`
  const size = item.bytes === null ? '' : uiFileSize(item.bytes)
  return [item.fileName, size].filter(Boolean).join(', ')
}
