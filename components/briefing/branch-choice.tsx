import { Segmented } from '@/components/ui/segmented'
import type { Campaign } from '@/lib/contracts/campaign'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import type { useBriefingView } from './use-briefing-view'

/** The own branch or the whole plan; nothing for those who have no branch. */
export function BranchChoice({
  campaign,
  view,
}: {
  campaign: Campaign
  view: ReturnType<typeof useBriefingView>
}) {
  const t = useT()
  const unit = campaign.units.find(({ key }) => key === (view.branch ?? view.opening))
  if (!unit) return null
  return (
    <Segmented
      label={t('dashboard.branch')}
      value={view.branch ?? WHOLE_PLAN}
      options={[
        { value: unit.key, label: unit.shortName },
        { value: WHOLE_PLAN, label: t('dashboard.branch.all') },
      ]}
      onValueChange={(value) => view.showBranch(value === WHOLE_PLAN ? null : value)}
    />
  )
}
