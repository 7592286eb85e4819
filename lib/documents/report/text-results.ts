import { gapPoints } from '@/lib/domain/progress'
import { measuredOf, type ReportFigures } from '@/lib/domain/report-figures'
import type { SectionBlock } from '@/lib/domain/report-section'
import { begun, countWord, dayWords, item, paragraph, periodWords, runs, sentence } from './words'
import type { Written } from './written'

/** Lists in the text name this many; the annex names all. */
export const NAMED_MOST = 15

/** I.1: how the plan was handed out, and what was decided and urged in the period. */
export function directionText({ figures, kind, plan }: Written): SectionBlock[] {
  const { counts, groups, work, urgings } = figures
  const shared = `Kế hoạch số ${plan.number} giao ${countWord(plan.units)} đơn vị chủ trì thực hiện {total} nhiệm vụ thuộc ${countWord(groups.length)} nhóm hoạt động.`
  if (counts.total === 0) return [paragraph('Kế hoạch chưa có nhiệm vụ được giao.')]
  const urgedTasks = new Set(urgings.map(({ taskKey }) => taskKey)).size
  const steps = [
    part(work.created, (n) => `giao thêm ${n} nhiệm vụ`),
    part(work.confirmed, () => 'xác nhận {confirmed} kết quả'),
    part(work.returned, (n) => `trả lại ${n} kết quả để bổ sung`),
    part(work.extended, (n) => `đồng ý gia hạn ${n} lần`),
    part(work.declined, (n) => `không đồng ý gia hạn ${n} lần`),
    part(work.reopened, (n) => `mở lại ${n} nhiệm vụ`),
    part(work.cancelled, (n) => `dừng hẳn ${n} nhiệm vụ`),
    part(urgings.length, () => `đôn đốc {urgings} lượt đối với ${countWord(urgedTasks)} nhiệm vụ`),
  ].flat()
  const done =
    steps.length > 0
      ? `Trong kỳ báo cáo (${periodWords(kind, figures.period)}) đã ${sentence(steps)}`
      : `Trong kỳ báo cáo (${periodWords(kind, figures.period)}) không phát sinh quyết định, đôn đốc.`
  return [paragraph(shared), paragraph(done)]
}

const part = (n: number, words: (n: string) => string) => (n > 0 ? [words(countWord(n))] : [])

/** I.2: the standard sentence, whose parts add up to the total; progress against the plan; rates; what changed. */
export function overallText({ figures }: Written): SectionBlock[] {
  if (figures.counts.total === 0) return [paragraph('Đến {asOf}, kế hoạch chưa có nhiệm vụ.')]
  return [
    paragraph(`Đến ngày {asOf}, trong tổng số {total} nhiệm vụ: ${sentence(partsOf(figures))}`),
    paragraph(progressSentence(figures)),
    paragraph(rateSentence(figures)),
    // A report that replaces one of the same day has nothing to be compared with.
    ...(figures.changesSince.on < figures.asOf ? [paragraph(changeSentence(figures))] : []),
  ]
}

/** Each task in exactly one part; parts of nothing are left out (issue form; reference/domain §4.1). */
export function partsOf({ deadlines }: Pick<ReportFigures, 'deadlines'>): string[] {
  const {
    doneOnTime,
    doneLate,
    submitted,
    onTrack,
    dueSoon,
    noDeadline,
    overdue,
    notDueToStart,
    paused,
    cancelled,
  } = deadlines
  const done = [
    ...(doneOnTime > 0 ? ['đúng hạn {doneOnTime}'] : []),
    ...(doneLate > 0 ? ['quá hạn {doneLate}'] : []),
  ]
  return [
    ...(done.length > 0 ? [`đã hoàn thành {completed} nhiệm vụ (${done.join(', ')})`] : []),
    ...(submitted > 0 ? ['chờ xác nhận kết quả {submitted} nhiệm vụ'] : []),
    ...(onTrack + dueSoon + noDeadline > 0 ? ['đang thực hiện trong hạn {inTime} nhiệm vụ'] : []),
    ...(overdue > 0 ? ['quá hạn chưa hoàn thành {overdue} nhiệm vụ'] : []),
    ...(notDueToStart > 0 ? ['chưa đến thời gian thực hiện {notDue} nhiệm vụ'] : []),
    ...(paused > 0 ? ['tạm dừng {paused} nhiệm vụ'] : []),
    ...(cancelled > 0 ? ['không thực hiện {cancelled} nhiệm vụ'] : []),
  ]
}

/** Points of the whole percents shown; under one point “sát kế hoạch” (product.md, Progress 6). */
function progressSentence({ progress }: ReportFigures): string {
  const { actual, planned, gapDays } = progress
  if (actual === null || planned === null) return 'Chưa có nhiệm vụ được tính mức hoàn thành.'
  const opening = 'Mức hoàn thành chung đạt {actual}, theo kế hoạch {planned}'
  if (Math.abs(actual - planned) < 100) return `${opening}, sát kế hoạch.`
  const points = gapPoints(actual, planned)
  const days =
    gapDays === null || gapDays === 0
      ? ''
      : ` (${gapDays > 0 ? 'chậm' : 'sớm'} ${countWord(Math.abs(gapDays))} ngày)`
  return `${opening}, ${points < 0 ? 'thấp hơn' : 'cao hơn'} kế hoạch ${countWord(Math.abs(points))} điểm phần trăm${days}.`
}

function rateSentence({ rates }: ReportFigures): string {
  if (rates.completed.den === 0) return 'Chưa có nhiệm vụ đến hạn hoàn thành.'
  return 'Trong {due} nhiệm vụ đã đến hạn, đã hoàn thành {rateCompleted.num} nhiệm vụ (đạt {rateCompleted}); tỷ lệ hoàn thành đúng hạn {rateOnTime}.'
}

const CHANGES = [
  ['completed', 'đã hoàn thành'],
  ['submitted', 'chờ xác nhận'],
  ['overdue', 'quá hạn'],
  ['paused', 'tạm dừng'],
  ['cancelled', 'không thực hiện'],
] as const

function changeSentence({ changesSince }: ReportFigures): string {
  const { report, on, badges } = changesSince
  const since = report
    ? `Báo cáo số ${report.number}${report.sign} (số liệu đến ${dayWords(on)})`
    : dayWords(on)
  const changes = CHANGES.flatMap(([key, words]) => {
    const n = badges[key]
    return n === 0 ? [] : [`số nhiệm vụ ${words} ${n > 0 ? 'tăng' : 'giảm'} ${countWord(Math.abs(n))}`]
  })
  return changes.length > 0
    ? `So với ${since}: ${sentence(changes)}`
    : `So với ${since}, số liệu tổng hợp không thay đổi.`
}

/** I.4: each thing that is counted, against its target. */
export function indicatorsText({ figures }: Written): SectionBlock[] {
  const measured = measuredOf(figures)
  if (measured.length === 0) return [paragraph('Kế hoạch không giao chỉ tiêu định lượng.')]
  const shown = measured.slice(0, NAMED_MOST)
  const rest = measured.length - shown.length
  const last = shown.length - 1
  return [
    paragraph(`Kết quả thực hiện ${countWord(measured.length)} chỉ tiêu đến ngày {asOf}:`),
    ...shown.map(({ key, indicator }, n): SectionBlock => {
      const end = n === last && rest === 0 ? '.' : ';'
      const figures = runs(`: {indicator:${key}}, đạt {share:${key}}${end}`)
      return { kind: 'item', runs: [{ text: begun(indicator.name) }, ...figures] }
    }),
    ...(rest > 0 ? [item(`${countWord(rest)} chỉ tiêu khác tại Phụ lục II.`)] : []),
  ]
}
