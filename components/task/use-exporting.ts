import { useViewer } from '@/components/shell/viewer-provider'
import { saveFile } from '@/components/ui/save-file'
import { useToast } from '@/components/ui/toast'
import type { ExportFormat } from '@/lib/contracts/export'
import type { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { useExport } from '@/lib/queries/export'

/**
 * Makes a file of a list, or of its tasks with these keys, one at a time, and says so when it could not be made; also
 * when the person has gone on to another page by then. `filter` = the query string of the list.
 */
export function useExporting(filter: string) {
  const t = useT()
  const toast = useToast()
  const { campaignId } = useViewer()
  const making = useExport(campaignId)
  const make = async (format: ExportFormat, keys: readonly string[] = []): Promise<void> => {
    if (making.isPending) return
    try {
      saveFile(await making.mutateAsync({ format, filter, keys }))
    } catch (error) {
      toast.show({
        icon: 'alert',
        message: failureOf(error as ApiError, t('export.failed')),
        action: { label: t('export.retry'), onPress: () => void make(format, keys) },
      })
    }
  }
  return {
    make: (format: ExportFormat, keys?: readonly string[]) => void make(format, keys),
    isMaking: making.isPending,
  }
}

/** The server's own sentence where it gave one. */
function failureOf({ status, message }: ApiError, otherwise: string): string {
  return status === 0 ? otherwise : `${otherwise}. ${message}`
}
