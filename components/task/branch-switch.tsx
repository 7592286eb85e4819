import { Segmented } from '@/components/ui/segmented'
import type { Campaign } from '@/lib/contracts/campaign'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'

export type ShownBranch = {
  /** key of the unit whose branch is shown, null for the whole plan */
  shown: string | null
  /** the branch the reader's pages open on */
  opening: string | null
  onShow: (branch: string | null) => void
}

type Props = ShownBranch & { units: Campaign['units']; className?: string }

/** One branch or the whole plan, one press apart; absent where there is no branch to speak of. */
export function BranchSwitch({ shown, opening, onShow, units, className }: Props) {
  const t = useT()
  const unit = units.find(({ key }) => key === (shown ?? opening))
  if (!unit) return null
  return (
    <div className={className}>
      <Segmented
        label={t('dashboard.branch')}
        value={shown ?? WHOLE_PLAN}
        options={[
          { value: unit.key, label: unit.shortName },
          { value: WHOLE_PLAN, label: t('dashboard.branch.all') },
        ]}
        onValueChange={(value) => onShow(value === WHOLE_PLAN ? null : value)}
      />
    </div>
  )
}
