import { measuredOf } from '@/components/task/measured'
import type { Indicator } from '@/lib/contracts/indicator'
import type { PlainDate } from '@/lib/domain/calendar'
import { type IndicatorStanding, standingOf } from '@/lib/domain/indicators'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

type Said = Pick<Indicator, 'done' | 'target' | 'unit' | 'status' | 'startsOn' | 'dueOn'>

/** "8 buổi", "30%". */
const amountOf = (number: string, unit: string) => (unit === '%' ? `${number}%` : `${number} ${unit}`)

/** Where an indicator stands, in words: "cần 0,8 buổi mỗi tuần để kịp 26/08". `today` = the reader's own day. */
export function standingText(
  t: Translator,
  locale: Locale,
  item: Said,
  { asOf, today }: { asOf: string; today: string },
): string {
  const standing = standingOf(measuredOf(item), asOf as PlainDate)
  const said = phrase(t, locale, item.unit, standing, asOf === today)
  const isNothing = item.done === 0 && standing.kind !== 'cancelled' && standing.kind !== 'paused'
  return isNothing ? `${t('indicators.nothing')}, ${said}` : said
}

function phrase(
  t: Translator,
  locale: Locale,
  unit: string,
  standing: IndicatorStanding,
  isToday: boolean,
): string {
  const amount = (n: number) => amountOf(uiNumber(n, locale), unit)
  switch (standing.kind) {
    case 'reached':
      return standing.beyond > 0
        ? t('indicators.says.beyond', { amount: amount(standing.beyond) })
        : t('indicators.says.reached')
    case 'pace': {
      return t('indicators.says.pace', {
        amount: amount(standing.tenths / 10),
        date: uiDayMonth(standing.until),
      })
    }
    case 'past_date':
      return t('indicators.says.past_date', { amount: amount(standing.left), days: standing.days })
    case 'once':
      return t('indicators.says.once', { date: uiDate(standing.until) })
    case 'last_days': {
      const date = uiDayMonth(standing.until)
      if (standing.days > 0)
        return t('indicators.says.last_days', { amount: amount(standing.left), days: standing.days, date })
      return isToday
        ? t('indicators.says.today', { amount: amount(standing.left) })
        : t('indicators.says.thatDay', { amount: amount(standing.left), date })
    }
    case 'cancelled':
      return t('indicators.says.cancelled')
    default:
      return t(`indicators.says.${standing.kind}`, { amount: amount(standing.left) })
  }
}
