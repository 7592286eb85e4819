import { SectionHeading } from '@/components/ui/section-heading'
import { Stone } from '@/components/ui/stone'
import type { Campaign, CampaignMilestone } from '@/lib/contracts/campaign'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { ProposedMark } from './proposed-mark'

const between = (from: string, to: string) => daysBetween(from as PlainDate, to as PlainDate)

/** Every milestone with its stone, the days to it and the days from it to the ceremony. */
export function MilestoneList({ campaign, today }: { campaign: Campaign; today: string }) {
  const t = useT()
  const { milestones, ceremonyOn } = campaign
  return (
    <section aria-labelledby="milestones">
      <SectionHeading id="milestones">{t('campaign.milestones')}</SectionHeading>
      {milestones.length === 0 && (
        <p className="py-3 text-ink-2 text-secondary">{t('campaign.milestones.none')}</p>
      )}
      <ol>
        {milestones.map((milestone) => (
          <li key={milestone.id} className="flex items-center gap-3.5 border-rule border-b py-2.5 text-table">
            <Stone
              size={28}
              kind={milestone.on <= today ? 'past' : 'ahead'}
              text={stoneText(milestone, ceremonyOn)}
            />
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-center gap-x-2 font-medium">
                {milestone.title}
                {milestone.proposed && <ProposedMark />}
              </span>
              <span className="block text-ink-2 text-secondary">
                <span className="font-num">{uiDate(milestone.on)}</span> ·{' '}
                {placeText(t, milestone, ceremonyOn)}
              </span>
            </span>
            <span className="flex-none text-ink-2 text-secondary">{leftText(t, milestone.on, today)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function stoneText({ on }: CampaignMilestone, ceremonyOn: string): string {
  return String(Math.max(0, between(on, ceremonyOn)))
}

function placeText(t: Translator, { on, ceremony }: CampaignMilestone, ceremonyOn: string): string {
  const n = between(on, ceremonyOn)
  if (ceremony) return t('campaign.milestone.ceremony')
  return n > 0 ? t('campaign.milestone.toCeremony', { n }) : ''
}

function leftText(t: Translator, on: string, today: string): string {
  const n = between(today, on)
  if (n > 0) return t('campaign.milestone.left', { n })
  return n === 0 ? t('campaign.milestone.today') : t('campaign.milestone.past', { n: -n })
}
