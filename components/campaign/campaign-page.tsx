'use client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { CampaignRoad } from '@/components/shell/campaign-road'
import { PageFiguresOf } from '@/components/shell/figures-of'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { SectionHeading } from '@/components/ui/section-heading'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery, dashboardQuery } from '@/lib/queries/campaign'
import { BasisList } from './basis-list'
import { CampaignColumn, CampaignHead } from './campaign-frame'
import { GroupThemes } from './group-themes'
import { MilestoneList } from './milestone-list'

/** "Kế hoạch": what was signed, what for and on what basis, its groups, its milestones on the road. */
export function CampaignPage() {
  const t = useT()
  const { campaignId, today } = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const asked = useQuery(dashboardQuery(campaignId, null, null))
  return (
    <CampaignColumn>
      <CampaignHead campaign={campaign} />
      {asked.data && (
        <PageFiguresOf at={asked.data.generatedAt} stale={asked.isRefetchError} className="pt-4" />
      )}
      <CampaignRoad campaign={campaign} on={today} past={null} today={today} className="pt-6" />
      <div className="grid gap-x-14 gap-y-9 pt-8 lg:grid-cols-[minmax(0,1fr)_420px]">
        <div className="flex min-w-0 flex-col gap-9">
          {campaign.objective && (
            <section aria-labelledby="objective">
              <SectionHeading id="objective">{t('campaign.objective')}</SectionHeading>
              <p className="max-w-[66ch] text-pretty pt-3 text-body">{sentence(campaign.objective)}</p>
            </section>
          )}
          {asked.data ? (
            <GroupThemes campaign={campaign} figures={asked.data} />
          ) : (
            asked.isError && <LoadFailure asked={asked} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-9">
          <BasisList documents={campaign.basisDocuments} />
          <MilestoneList campaign={campaign} today={today} />
        </div>
      </div>
      {campaign.provenance && (
        <section aria-labelledby="provenance" className="max-w-[80ch] pt-6">
          <SectionHeading id="provenance">{t('campaign.provenance')}</SectionHeading>
          <p className="text-pretty pt-3 text-ink-2 text-secondary">{campaign.provenance}</p>
        </section>
      )}
    </CampaignColumn>
  )
}

/** The plan quotes its objective from the middle of a sentence: here it stands alone. */
function sentence(text: string): string {
  const [first = '', ...rest] = [...text]
  const whole = first.toLocaleUpperCase('vi') + rest.join('')
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
