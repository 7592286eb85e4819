import { isAllConfirmed } from '@/lib/domain/confirmed'
import { shareOf } from '@/lib/domain/progress'
import type { ReportFigures, ReportGroup } from '@/lib/domain/report-figures'
import { dueWithin, measuredOf } from '@/lib/domain/report-figures'
import type { ReportKind } from '@/lib/domain/report-kinds'
import { nextPeriod } from '@/lib/domain/report-period'
import { documentDate } from '@/lib/format/date'
import { uiMeanPercent, uiNumber, uiPercent, uiRate } from '@/lib/format/number'
import { countWord } from './words'

/**
 * A figure of a report that a text may hold: as printed, what it is called where one chooses it, and the filter of the list
 * behind it (null = nothing to open). Percentages are those of the dashboard.
 */
export type Token = { key: string; label: string; text: string; list: string | null }

/** Every figure that may stand in the text, the plan's first, then by group, then the indicators. */
export function tokensOf(figures: ReportFigures, kind: ReportKind): Token[] {
  return [
    ...planTokens(figures),
    ...nextTokens(figures, kind),
    ...figures.groups.flatMap(groupTokens),
    ...indicatorTokens(figures),
  ]
}

function planTokens({ asOf, counts, deadlines, rates, progress, urgings, work }: ReportFigures): Token[] {
  const inTime = deadlines.onTrack + deadlines.dueSoon + deadlines.noDeadline
  const count = (key: string, label: string, n: number, list: string | null): Token => ({
    key,
    label,
    text: countWord(n),
    list,
  })
  return [
    { key: 'asOf', label: 'Ngày chốt số liệu', text: documentDate(asOf), list: null },
    count('total', 'Tổng số nhiệm vụ', counts.total, ''),
    count('completed', 'Đã hoàn thành', counts.completed, 'badge=completed'),
    count('doneOnTime', 'Hoàn thành đúng hạn', deadlines.doneOnTime, 'deadline=done_on_time'),
    count('doneLate', 'Hoàn thành quá hạn', deadlines.doneLate, 'deadline=done_late'),
    count('submitted', 'Chờ xác nhận', deadlines.submitted, 'badge=submitted'),
    count('inTime', 'Đang thực hiện trong hạn', inTime, 'deadline=on_track,due_soon,no_deadline'),
    count('overdue', 'Quá hạn chưa hoàn thành', deadlines.overdue, 'deadline=overdue'),
    count('notDue', 'Chưa đến thời gian thực hiện', deadlines.notDueToStart, 'deadline=not_due_to_start'),
    count('paused', 'Tạm dừng', deadlines.paused, 'badge=paused'),
    count('cancelled', 'Không thực hiện', deadlines.cancelled, 'badge=cancelled'),
    {
      key: 'actual',
      label: 'Mức hoàn thành chung',
      text: uiMeanPercent(progress.actual, isAllConfirmed(counts)),
      list: '',
    },
    { key: 'planned', label: 'Mức theo kế hoạch', text: uiPercent(progress.planned), list: '' },
    { key: 'rateCompleted', label: 'Tỷ lệ hoàn thành', text: uiRate(rates.completed), list: null },
    count('rateCompleted.num', 'Đã hoàn thành trong số đến hạn', rates.completed.num, 'badge=completed'),
    count('due', 'Đã đến hạn', rates.completed.den, 'deadline=done_on_time,done_late,overdue'),
    { key: 'rateOnTime', label: 'Tỷ lệ đúng hạn', text: uiRate(rates.onTime), list: null },
    count('urgings', 'Lượt đôn đốc trong kỳ', urgings.length, null),
    count('confirmed', 'Kết quả được xác nhận trong kỳ', work.confirmed, null),
  ]
}

function nextTokens(figures: ReportFigures, kind: ReportKind): Token[] {
  const next = nextPeriod(kind, figures.period)
  const due = dueWithin(figures, next).length
  return [
    { key: 'nextStart', label: 'Ngày đầu kỳ tới', text: documentDate(next.start), list: null },
    { key: 'nextEnd', label: 'Ngày cuối kỳ tới', text: documentDate(next.end), list: null },
    {
      key: 'nextDue',
      label: 'Đến hạn trong kỳ tới',
      text: countWord(due),
      list: `dueFrom=${next.start}&dueTo=${next.end}`,
    },
  ]
}

function groupTokens({ key, title, actual, planned, counts, badges }: ReportGroup): Token[] {
  const of = (name: string, label: string, text: string, list: string): Token => ({
    key: `group:${key}.${name}`,
    label: `${title}: ${label}`,
    text,
    list: `group=${key}${list}`,
  })
  return [
    of('total', 'số nhiệm vụ', countWord(counts.total), ''),
    of('completed', 'đã hoàn thành', countWord(counts.completed), '&badge=completed'),
    of('overdue', 'quá hạn', countWord(badges.overdue), '&badge=overdue'),
    of('actual', 'mức hoàn thành', uiMeanPercent(actual, isAllConfirmed(counts)), ''),
    of('planned', 'mức theo kế hoạch', uiPercent(planned), ''),
  ]
}

function indicatorTokens(figures: ReportFigures): Token[] {
  return measuredOf(figures).flatMap(({ key, indicator }) => {
    const { name, unit, target, done } = indicator
    const list = `q=${encodeURIComponent(key)}`
    return [
      {
        key: `indicator:${key}`,
        label: `${key} ${name}`,
        text: `${uiNumber(done)}/${uiNumber(target)} ${unit}`,
        list,
      },
      { key: `share:${key}`, label: `${key} ${name}: tỷ lệ`, text: uiPercent(shareOf(indicator)), list },
    ]
  })
}

/** The text of a figure; one that no longer exists stands as a dash, so that a reader sees that something is missing. */
export function textOfTokens(tokens: readonly Token[]): (key: string) => string {
  const texts = new Map(tokens.map(({ key, text }) => [key, text]))
  return (key) => texts.get(key) ?? '—'
}
