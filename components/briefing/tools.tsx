import type { MouseEvent } from 'react'
import { PresentButton } from '@/components/shell/presentation/present-button'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Campaign } from '@/lib/contracts/campaign'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import { BriefingPageMenu } from './briefing-page-menu'
import type { useBriefingView } from './use-briefing-view'

type Props = {
  campaign: Campaign
  /** undefined until it is there */
  briefing: Briefing | undefined
  view: ReturnType<typeof useBriefingView>
  onPresent: (event: MouseEvent<HTMLElement>) => void
}

/** Above the sheet: whose tasks it tells of, and the ways to paper and wall. */
export function Tools({ campaign, briefing, view, onPresent }: Props) {
  const t = useT()
  const unit = campaign.units.find(({ key }) => key === (view.branch ?? view.opening))
  return (
    <div className="flex flex-wrap items-center gap-2 md:pt-6 md:pb-4 print:hidden in-data-presenting:hidden hand:px-4 hand:empty:hidden">
      {unit && (
        <div className="hand:pt-3">
          <Segmented
            label={t('dashboard.branch')}
            value={view.branch ?? WHOLE_PLAN}
            options={[
              { value: unit.key, label: unit.shortName },
              { value: WHOLE_PLAN, label: t('dashboard.branch.all') },
            ]}
            onValueChange={(value) => view.showBranch(value === WHOLE_PLAN ? null : value)}
          />
        </div>
      )}
      <div className="ml-auto flex gap-2 hand:hidden">
        <Button icon="printer" onClick={() => window.print()}>
          {t('briefing.print')}
        </Button>
        <BriefingPageMenu campaignId={campaign.id} {...{ briefing }} branch={view.branch} variant="edged" />
        <PresentButton onPresent={onPresent} />
      </div>
    </div>
  )
}
