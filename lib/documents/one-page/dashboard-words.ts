import type { Dashboard } from '@/lib/contracts/dashboard'
import { begun, countWord, dayWords, sentence } from '@/lib/documents/report/words'
import type { PlainDate } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'
import { uiFraction, uiNumber, uiRate } from '@/lib/format/number'

type Figures = Pick<Dashboard, 'asOf' | 'badges' | 'rates' | 'changesSince' | 'extensions' | 'urgings'>

/** What the table of groups does not say: what moved since the last report, the on-time rate, what was asked for and urged. */
export function figuresParagraph(figures: Figures): string {
  return [changeWords(figures), onTimeWords(figures), askedWords(figures)].filter(Boolean).join(' ')
}

type BadgeCount = keyof Figures['badges']
const TOLD: readonly [BadgeCount, string][] = [
  ['completed', 'hoàn thành'],
  ['submitted', 'chờ xác nhận'],
  ['overdue', 'quá hạn'],
  ['notStarted', 'chưa bắt đầu'],
]

/** Nothing on the first day, which has none before it. */
function changeWords({ asOf, changesSince: { on, report, badges } }: Figures): string {
  if (on >= asOf) return ''
  const since = report
    ? `Báo cáo số ${report.number}${report.sign} (số liệu đến ${dayWords(report.asOf as PlainDate)})`
    : dayWords(on as PlainDate)
  const moved = TOLD.flatMap(([badge, words]) => {
    const by = badges[badge]
    return by === 0 ? [] : [`${words} ${by > 0 ? 'tăng' : 'giảm'} ${countWord(Math.abs(by))}`]
  })
  return `So với ${since}: ${moved.join(', ') || 'không thay đổi'}.`
}

function onTimeWords({ rates: { onTime, onTimeOriginal } }: Figures): string {
  if (onTime.den === 0) return ''
  const original = onTimeOriginal.den > 0 ? `; theo thời hạn gốc ${uiFraction(onTimeOriginal)}` : ''
  return `Tỷ lệ đúng hạn ${uiRate(onTime)} (${uiFraction(onTime)} nhiệm vụ đã đến hạn${original}).`
}

function askedWords({ extensions: { approved, declined, pending }, urgings }: Figures): string {
  const parts = [
    [approved, 'đồng ý'],
    [declined, 'không đồng ý'],
    [pending, 'đang chờ'],
  ] as const
  const said = parts.flatMap(([{ count, keys }, words]) =>
    count > 0 ? [`${words} ${countWord(count)} (${listed(keys, count)})`] : [],
  )
  const urged =
    urgings.count > 0
      ? `đôn đốc ${countWord(urgings.count)} lần${urgings.lastOn ? `, gần nhất ngày ${documentDate(urgings.lastOn)}` : ''}`
      : ''
  return begun(sentence([said.length > 0 ? `gia hạn ${said.join(', ')}` : '', urged].filter(Boolean)))
}

/** The first few keys, and that there are more. */
function listed(keys: readonly string[], count: number): string {
  const more = count - keys.length
  return keys.join(', ') + (more > 0 ? ` và ${uiNumber(more)} nhiệm vụ khác` : '')
}
