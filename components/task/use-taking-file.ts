import { saveFile } from '@/components/ui/save-file'
import { useToast } from '@/components/ui/toast'
import type { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { useFile } from '@/lib/queries/file'

/**
 * Takes files that the server makes, one at a time, and says so when one could not be made; also when the person has gone on
 * to another page by then. `failed` = what to say then.
 */
export function useTakingFile(failed: string) {
  const t = useT()
  const toast = useToast()
  const file = useFile()
  const take = async (path: string): Promise<void> => {
    if (file.isPending) return
    try {
      saveFile(await file.mutateAsync(path))
    } catch (error) {
      const refusal = error as ApiError
      toast.show({
        icon: 'alert',
        message: messageOf(refusal, failed),
        // What the server found wrong with the question is as wrong the second time.
        ...(refusal.status === 422
          ? {}
          : { action: { label: t('export.retry'), onPress: () => void take(path) } }),
      })
    }
  }
  return {
    take: (path: string) => void take(path),
    /** the address of the one on its way */
    taking: file.isPending ? file.variables : null,
  }
}

/** The server's own sentence where it gave one. */
function messageOf({ status, message }: ApiError, failed: string): string {
  return status === 0 || !status ? failed : `${failed}. ${message}`
}
