import { useId, useMemo } from 'react'
import { Road, type RoadTexts } from '@/components/charts/road'
import { RoadKnob } from '@/components/charts/road-knob'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { documentDate, uiDate, uiDayMonth } from '@/lib/format/date'
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

type Props = {
  campaign: Campaign
  on: string
  past: string | null
  today: string
  /** the earlier of two days compared; `on` is the later one */
  earlier?: string | null
  /** moves the day: then a knob stands on the road */
  onMove?: ((day: string) => void) | undefined
  className: string
}

/** Milestones of the plan on the road to the ceremony, from edge to edge of the page. */
export function CampaignRoad({ campaign, on, past, today, earlier = null, onMove, className }: Props) {
  const t = useT()
  const locale = useLocale()
  const hintId = useId()
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
        now: t(on === today ? 'dashboard.road.now' : earlier ? 'compare.later' : 'dashboard.road.viewed'),
        present: t('dashboard.road.now'),
        earlier: t('compare.earlier'),
      },
      ...(earlier ? { between: t('compare.days', { n: between(earlier, on) }) } : {}),
    }),
    [t, locale, campaign, on, today, earlier],
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
    <div id="road" className={cn('scroll-mt-20 py-3', earlier && 'pb-8')}>
      <Road
        startsOn={campaign.startsOn}
        endsOn={campaign.ceremonyOn}
        today={on}
        present={past && !earlier ? today : undefined}
        earlier={earlier ?? undefined}
        milestones={milestones}
        texts={texts}
        className={className}
      >
        {(layout) =>
          onMove && (
            <RoadKnob
              layout={layout}
              first={campaign.startsOn}
              last={today}
              day={on}
              label={t('timeMachine.knob')}
              valueText={knobText(t, on, between(on, campaign.ceremonyOn))}
              hintId={hintId}
              onMove={onMove}
            />
          )
        }
      </Road>
      {onMove && (
        <p
          id={hintId}
          className={cn('pt-1 text-ink-3 text-secondary print:hidden in-data-presenting:hidden', className)}
        >
          {t('timeMachine.hint', { first: uiDayMonth(campaign.startsOn) })}
        </p>
      )}
    </div>
  )
}

function knobText(t: Translator, on: string, left: number): string {
  const day = uiDate(on)
  if (left > 0) return t('timeMachine.knobAhead', { day, days: left })
  return left === 0 ? t('timeMachine.knobToday', { day }) : t('timeMachine.knobPast', { day, days: -left })
}
