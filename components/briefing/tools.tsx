import type { MouseEvent } from 'react'
import { PresentButton } from '@/components/shell/presentation/present-button'
import { Button } from '@/components/ui/button'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { BranchChoice } from './branch-choice'
import { BriefingPageMenu } from './briefing-page-menu'
import type { useBriefingView } from './use-briefing-view'

type Props = {
  campaign: Campaign
  /** undefined until it is there */
  briefing: Briefing | undefined
  view: ReturnType<typeof useBriefingView>
  onPresent: (event: MouseEvent<HTMLElement>) => void
}

/** Above the sheet at a desk: whose tasks it tells of, and the ways to paper and wall. */
export function Tools({ campaign, briefing, view, onPresent }: Props) {
  const t = useT()
  return (
    <div className="flex flex-wrap items-center gap-2 md:pt-6 md:pb-4 print:hidden in-data-presenting:hidden hand:hidden">
      <BranchChoice {...{ campaign, view }} />
      <div className="ml-auto flex gap-2">
        <Button icon="printer" onClick={() => window.print()}>
          {t('briefing.print')}
        </Button>
        <BriefingPageMenu campaignId={campaign.id} {...{ briefing }} branch={view.branch} variant="edged" />
        <PresentButton onPresent={onPresent} />
      </div>
    </div>
  )
}
