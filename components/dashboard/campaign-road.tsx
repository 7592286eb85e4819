import { useMemo } from 'react'
import { Road, type RoadTexts } from '@/components/charts/road'
import type { Campaign } from '@/lib/contracts/campaign'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { documentDate, uiDate } from '@/lib/format/date'
import { monthNames } from '@/lib/format/month-names'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

const between = (from: string, to: string) => daysBetween(from as PlainDate, to as PlainDate)

function roadLabel(t: Translator, { startsOn, ceremonyOn }: Campaign, on: string): string {
  const params = { start: uiDate(startsOn), end: uiDate(ceremonyOn), day: uiDate(on) }
  const left = between(on, ceremonyOn)
  if (left > 0) return t('dashboard.road.ahead', { ...params, days: left })
  return left === 0 ? t('dashboard.road.today', params) : t('dashboard.road.past', { ...params, days: -left })
}

type Props = { campaign: Campaign; on: string; past: string | null; today: string; className: string }

/** Milestones of the plan on the road to the ceremony, from edge to edge of the page. */
export function CampaignRoad({ campaign, on, past, today, className }: Props) {
  const t = useT()
  const locale = useLocale()
  const texts = useMemo(
    (): RoadTexts => ({
      label: roadLabel(t, campaign, on),
      months: monthNames(locale),
      destination: {
        title: t('dashboard.road.destination'),
        date: documentDate(campaign.ceremonyOn),
        unit: {
          ahead: t('dashboard.road.unitAhead'),
          today: t('dashboard.road.unitToday'),
          past: t('dashboard.road.unitPast'),
        },
        passed: t('dashboard.road.passed'),
      },
      flags: {
        now: t(past ? 'dashboard.road.viewed' : 'dashboard.road.now'),
        present: t('dashboard.road.now'),
      },
    }),
    [t, locale, campaign, on, past],
  )
  const milestones = campaign.milestones.map(({ on: day, title, ceremony }) => {
    const left = between(day, campaign.ceremonyOn)
    const params = { date: uiDate(day), title, days: Math.abs(left) }
    const text =
      left > 0
        ? t('dashboard.road.milestone', params)
        : t('dashboard.road.milestoneOnly', { date: params.date, title })
    return { on: day, title, ceremony, text }
  })
  return (
    <div id="road" className="scroll-mt-20 py-3">
      <Road
        startsOn={campaign.startsOn}
        endsOn={campaign.ceremonyOn}
        today={on}
        present={past ? today : undefined}
        milestones={milestones}
        texts={texts}
        className={className}
      />
    </div>
  )
}
