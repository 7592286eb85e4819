import type { Campaign } from '@/lib/contracts/campaign'
import { AsOfDay } from './as-of-strip'
import { ComparedDaysFields } from './compared-days'
import { TimeStrip } from './time-strip'
import type { DashboardState } from './use-dashboard-page'

/** The strip of the day looked at or of the two compared; none while the page shows now. */
export function TimeMachine({ campaign, page }: { campaign: Campaign; page: DashboardState }) {
  const { place, strip, at, asked, focus } = page
  const { compared, today, showDay, compare } = place
  if (strip === null) return null
  const reach = { startsOn: campaign.startsOn, today }
  return (
    <TimeStrip mode={strip} onMode={page.setStrip} onClose={page.close}>
      {compared ? (
        <ComparedDaysFields {...reach} days={compared} onShow={compare} />
      ) : (
        <AsOfDay {...reach} day={at} reportDay={asked.reportDay} onShow={showDay} onReady={focus.stripRef} />
      )}
    </TimeStrip>
  )
}
