import { useViewer } from '@/components/shell/viewer-provider'
import { saveFile } from '@/components/ui/save-file'
import { useToast } from '@/components/ui/toast'
import { useT } from '@/lib/i18n/provider'
import { useExport } from '@/lib/queries/export'
import type { UnitAsked } from '@/lib/queries/units'
import { listQueryOf } from './links'

/** The tasks the page counts, as a workbook; one at a time, and it says so when it could not be made. */
export function useUnitFile(asked: UnitAsked) {
  const t = useT()
  const toast = useToast()
  const { campaignId } = useViewer()
  const making = useExport(campaignId)
  const make = async (): Promise<void> => {
    if (making.isPending) return
    try {
      saveFile(await making.mutateAsync({ format: 'xlsx', filter: listQueryOf(asked), keys: [] }))
    } catch {
      toast.show({
        icon: 'alert',
        message: t('export.failed'),
        action: { label: t('export.retry'), onPress: () => void make() },
      })
    }
  }
  return { make: () => void make(), isMaking: making.isPending }
}
