import type { ReactNode } from 'react'
import type { CampaignRef } from '@/lib/contracts/campaign'
import { AccountLine } from './account-line'
import { BottomBar } from './bottom-bar'
import { CampaignSwitcher } from './campaign-switcher'
import { Finder } from './finder'
import { Rail } from './rail'
import { SkipLink } from './skip-link'
import { StandInLine } from './stand-in-line'
import { TopBar } from './top-bar'
import { UnderWayLine } from './under-way-line'

type Props = { campaign: CampaignRef | null; campaigns: CampaignRef[]; children: ReactNode }

/** Rail and top bar at a desk, bottom bar on a phone; the page itself is the same. */
export function Shell({ campaign, campaigns, children }: Props) {
  return (
    <div className="grid min-h-dvh md:grid-cols-[64px_minmax(0,1fr)] lg:grid-cols-[216px_minmax(0,1fr)] print:block in-data-presenting:block">
      <SkipLink />
      <Rail account={<AccountLine />}>
        <CampaignSwitcher campaign={campaign} campaigns={campaigns} />
      </Rail>
      <div className="flex min-w-0 flex-col">
        <TopBar plan={campaign?.number ?? ''} />
        <StandInLine />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none max-md:pb-(--bottom-bar)">
          {children}
        </main>
      </div>
      <BottomBar />
      <Finder />
      <UnderWayLine />
    </div>
  )
}
