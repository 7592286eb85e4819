'use client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { BranchSwitch } from '@/components/task/branch-switch'
import { PastStrip } from '@/components/task/past-strip'
import { cn } from '@/components/ui/cn'
import { Segmented } from '@/components/ui/segmented'
import { openingBranch } from '@/lib/domain/branch'
import { roman } from '@/lib/domain/task-key'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { type IndicatorsAsked, indicatorsQuery } from '@/lib/queries/indicators'
import { CampaignColumn, CampaignHead } from './campaign-frame'
import { IndicatorGroup } from './indicator-group'
import { indicatorAddress, readIndicatorView } from './indicator-view'

const ALL = 'all'

/** "Chỉ tiêu": achieved against target with the pace that is needed, group by group, and the updates behind each. */
export function IndicatorsPage() {
  const t = useT()
  const viewer = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(viewer.campaignId))
  const params = useSearchParams()
  const opening = openingBranch(viewer)
  const asked = readIndicatorView(params, campaign, { today: viewer.today, opening })
  const query = useQuery(indicatorsQuery(viewer.campaignId, asked))
  const go = (next: Partial<IndicatorsAsked>) =>
    window.history.pushState(null, '', indicatorAddress({ ...asked, ...next }, opening))
  const page = query.data
  return (
    <>
      {asked.past && (
        <PastStrip
          text={t('indicators.past', { date: uiDate(asked.past) })}
          onToday={() => go({ past: null })}
        />
      )}
      <CampaignColumn>
        <CampaignHead campaign={campaign} />
        <h2 className="sr-only">{t('indicators.title')}</h2>
        <div className="flex flex-wrap items-center gap-3 pt-5 print:hidden">
          <Segmented
            label={t('indicators.group')}
            value={asked.group ?? ALL}
            options={[
              { value: ALL, label: t('indicators.group.all') },
              ...campaign.groups.map(({ key, ordinal, title }) => ({
                value: key,
                label: (
                  <>
                    <span aria-hidden="true">{roman(ordinal)}</span>
                    <span className="sr-only">{title}</span>
                  </>
                ),
              })),
            ]}
            onValueChange={(value) => go({ group: value === ALL ? null : value })}
          />
          <BranchSwitch
            shown={asked.branch}
            opening={opening}
            onShow={(branch) => go({ branch })}
            units={campaign.units}
          />
        </div>
        {query.isError && !page && <LoadFailure asked={query} className="mt-6" />}
        {page && (
          <div className={cn(query.isPlaceholderData && 'opacity-55')} aria-busy={query.isPlaceholderData}>
            {page.total === 0 && <p className="pt-8 text-ink-2">{t('indicators.none')}</p>}
            {campaign.groups.map((group) => (
              <IndicatorGroup key={group.id} group={group} page={page} past={asked.past} />
            ))}
            {page.total > page.items.length && (
              <p className="pt-6 text-ink-2 text-secondary">
                {t('indicators.more', { n: page.total - page.items.length })}
              </p>
            )}
          </div>
        )}
      </CampaignColumn>
    </>
  )
}
