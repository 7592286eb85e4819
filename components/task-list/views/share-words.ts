import { useViewer } from '@/components/shell/viewer-provider'
import { useCampaign } from '@/components/task-list/use-task-list'
import { branchRoot } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'

/** With whom this person shares a filter: the own branch, a leader everyone. */
export function useShareWords(): string {
  const t = useT()
  const { role, unitId } = useViewer()
  const root = branchRoot(useCampaign().units, unitId)
  return role === 'leader' || !root ? t('views.shareAll') : t('views.share', { unit: root.shortName })
}
