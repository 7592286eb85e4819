import type { CurveTexts } from '@/components/charts/s-curve'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { forecastOf } from '@/lib/domain/curve'
import { uiDayMonth } from '@/lib/format/date'
import { monthNames } from '@/lib/format/month-names'
import { uiMeanPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

export type CurveDay = Dashboard['curve'][number]

/** A mean as every figure of the page shows it. */
export function percentOf({ counts }: Dashboard, value: number | null): string {
  return uiMeanPercent(value, isAllConfirmed(counts))
}

export function curveTexts(
  t: Translator,
  locale: Locale,
  campaign: Campaign,
  figures: Dashboard,
): CurveTexts {
  const { curve, progress, asOf } = figures
  const todayIndex = curve.findIndex(({ on }) => on === asOf)
  const until = todayIndex < 0 ? curve : curve.slice(0, todayIndex + 1)
  const end = [...foreseenIn(figures).values()].at(-1) ?? null
  return {
    label: t('curve.days'),
    months: monthNames(locale),
    planned: t('curve.label.planned', { percent: planOf(progress.planned) }),
    actual: t('curve.label.actual', { percent: percentOf(figures, progress.actual) }),
    forecast: { percent: planOf(end), word: t('curve.label.forecast') },
    ceremony: t('curve.label.ceremony', { date: uiDayMonth(campaign.ceremonyOn) }),
    scope: t('curve.label.scope', { from: until[0]?.scope ?? 0, to: until.at(-1)?.scope ?? 0 }),
  }
}

/** What is foreseen from the as-of day on, by the index of the day. */
export function foreseenIn({ curve, asOf }: Dashboard): Map<number, number> {
  return forecastOf(
    curve,
    curve.findIndex(({ on }) => on === asOf),
  )
}

/** What a plan asks for may be the whole. */
export const planOf = (value: number | null) => uiMeanPercent(value, true)

export function readoutOf(t: Translator, figures: Dashboard) {
  return ({ on, planned, actual }: CurveDay, forecast: number | null): string => {
    const params = { date: uiDayMonth(on), planned: planOf(planned) }
    if (on <= figures.asOf) return t('curve.read.past', { ...params, actual: percentOf(figures, actual) })
    if (forecast === null) return t('curve.read.planned', params)
    return t('curve.read.ahead', { ...params, forecast: planOf(forecast) })
  }
}
