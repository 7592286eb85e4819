import { useViewer } from '@/components/shell/viewer-provider'
import type { ExportFormat } from '@/lib/contracts/export'
import { useT } from '@/lib/i18n/provider'
import { useTakingFile } from './use-taking-file'

/** Makes a file of a list, or of its tasks with these keys. `filter` = the query string of the list. */
export function useExporting(filter: string) {
  const t = useT()
  const { campaignId } = useViewer()
  const { take, taking } = useTakingFile(t('export.failed'))
  const make = (format: ExportFormat, keys: readonly string[] = []) => {
    const search = new URLSearchParams(filter)
    search.set('format', format)
    if (keys.length > 0) search.set('keys', keys.join(','))
    take(`/api/campaigns/${campaignId}/export?${search}`)
  }
  return { make, isMaking: taking !== null }
}
