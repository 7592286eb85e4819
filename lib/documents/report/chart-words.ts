import type { CurveWords } from '@/lib/documents/charts/curve-labels'
import type { GroupBar } from '@/lib/documents/charts/groups-layout'
import { dayFromNumber, dayNumber, type PlainDate } from '@/lib/domain/calendar'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { forecastOf } from '@/lib/domain/curve'
import type { ReportCurve, ReportFigures } from '@/lib/domain/report-figures'
import { documentDate } from '@/lib/format/date'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import { roman } from '@/lib/format/roman'
import { countWord, dayWords } from './words'

/** What is drawn of every group, with its shares as the table of the groups prints them. */
export function groupBars({ groups }: Pick<ReportFigures, 'groups'>): GroupBar[] {
  return groups.map(({ title, actual, planned, counts }, n) => ({
    title: `${roman(n)}. ${title}`,
    actual,
    planned,
    actualText: uiMeanPercent(actual, isAllConfirmed(counts)),
    plannedText: uiPercent(planned),
  }))
}

const until = (asOf: PlainDate) => `tính đến hết ${dayWords(asOf)}`
/** `<1%` in a sentence. */
const spoken = (share: string) => share.replace(/^</u, 'dưới ')

/** The groups of one picture for whoever does not see it; `total` = of the whole plan. */
export function groupsDescription(bars: readonly GroupBar[], asOf: PlainDate): string {
  const said = bars.map(({ actual, planned, actualText, plannedText }) => {
    if (actual === null) return 'chưa có nhiệm vụ được tính'
    return `đạt ${spoken(actualText)}${planned === null ? '' : `, theo kế hoạch ${spoken(plannedText)}`}`
  })
  const [only] = bars
  if (only && bars.length === 1)
    return `Biểu đồ thanh mức hoàn thành của nhóm ${only.title}, ${until(asOf)}: ${said[0]}.`
  const groups = bars.map(({ title }, n) => `nhóm ${title} ${said[n]}`)
  return `Biểu đồ thanh mức hoàn thành của ${countWord(bars.length)} nhóm hoạt động, ${until(asOf)}: ${groups.join('; ')}.`
}

/** `groups` = from which to which, where one picture does not show them all. */
export function groupsCaption(number: number, asOf: PlainDate, groups: string | null): string {
  return `Hình ${number}. Mức hoàn thành theo nhóm hoạt động${groups ? ` (${groups})` : ''}, ${until(asOf)}`
}

export function curveCaption(number: number, asOf: PlainDate): string {
  return `Hình ${number}. Mức hoàn thành lũy kế so với kế hoạch, ${until(asOf)}`
}

/** The figures of the curve as printed; days as plain dates. `forecast` and `ceremonyOn` = null where not in the picture. */
type CurveReading = {
  startsOn: PlainDate
  endsOn: PlainDate
  /** the day that is looked at, within the plan */
  on: PlainDate
  actual: string | null
  planned: string | null
  end: { planned: string; forecast: string | null }
  ceremonyOn: PlainDate | null
}

function readingOf({ startsOn, ceremonyOn, planned, actual }: ReportCurve, counts: Counts): CurveReading {
  const first = dayNumber(startsOn)
  const now = actual.length - 1
  const last = planned.length - 1
  const days = planned.map((value, index) => ({ planned: value, actual: actual[index] ?? null }))
  const reached = actual[now] ?? null
  const due = planned[now] ?? null
  const end = forecastOf(days, now).get(last) ?? null
  const endsOn = dayFromNumber(first + last)
  return {
    startsOn,
    endsOn,
    on: dayFromNumber(first + now),
    actual: reached === null ? null : uiMeanPercent(reached, isAllConfirmed(counts)),
    planned: due === null ? null : uiPercent(due),
    end: { planned: uiPercent(planned[last] ?? null), forecast: end === null ? null : uiPercent(end) },
    ceremonyOn: ceremonyOn >= startsOn && ceremonyOn <= endsOn ? ceremonyOn : null,
  }
}

type Counts = ReportFigures['counts']

/** What is written in the picture. */
export function curveWords(curve: ReportCurve, counts: Counts): CurveWords {
  const { actual, planned, end, on } = readingOf(curve, counts)
  return {
    actual: `Thực hiện ${actual ?? ''}`,
    planned: `Kế hoạch ${planned ?? ''}`,
    end: { planned: `Kế hoạch ${end.planned}`, forecast: `Dự báo ${end.forecast ?? ''}` },
    asOf: `Số liệu đến ${documentDate(on)}`,
    ceremony: `Lễ kỷ niệm ${documentDate(curve.ceremonyOn)}`,
  }
}

/** The same for whoever does not see the picture. */
export function curveDescription(curve: ReportCurve, counts: Counts): string {
  const { startsOn, endsOn, on, actual, planned, end, ceremonyOn } = readingOf(curve, counts)
  const reached = actual === null ? 'chưa có mức thực hiện' : `thực hiện đạt ${spoken(actual)}`
  const sentences = [
    `Biểu đồ đường mức hoàn thành lũy kế từ ${dayWords(startsOn)} đến ${dayWords(endsOn)}`,
    `Tính đến hết ${dayWords(on)}, ${reached}${planned === null ? '' : `, theo kế hoạch ${spoken(planned)}`}`,
    ...(on === endsOn ? [] : [aheadWords(endsOn, end)]),
    ...(ceremonyOn === null ? [] : [`Lễ kỷ niệm ${dayWords(ceremonyOn)}`]),
  ]
  return `${sentences.join('. ')}.`
}

function aheadWords(endsOn: PlainDate, { planned, forecast }: CurveReading['end']): string {
  if (forecast === null) return `Kế hoạch đến ${dayWords(endsOn)} là ${spoken(planned)}`
  return `Nếu giữ nhịp độ hiện nay, dự báo đến ${dayWords(endsOn)} đạt ${spoken(forecast)}, theo kế hoạch ${spoken(planned)}`
}
