import { dueWithin, overdueOf } from '@/lib/domain/report-figures'
import { nextPeriod } from '@/lib/domain/report-period'
import type { SectionBlock } from '@/lib/domain/report-section'
import { documentDate } from '@/lib/format/date'
import { cut } from './text-difficulties'
import { dayWords, inside, items, paragraph } from './words'
import type { Written } from './written'

/** III: what is due in the next period, and what is late and goes on. */
export function aheadText({ figures, kind }: Written): SectionBlock[] {
  const due = dueWithin(figures, nextPeriod(kind, figures.period))
  const words = due.map(
    ({ title, leadUnit, dueOn }) =>
      `${inside(title)} (${leadUnit}, thời hạn ${dueOn ? documentDate(dueOn) : ''})`,
  )
  const late =
    overdueOf(figures).length > 0
      ? [paragraph('Tập trung hoàn thành dứt điểm {overdue} nhiệm vụ quá hạn nêu tại Mục II.')]
      : []
  if (due.length === 0)
    return [
      ...late,
      paragraph(
        'Kỳ tới (từ ngày {nextStart} đến ngày {nextEnd}) không có nhiệm vụ đến hạn; tiếp tục thực hiện các nhiệm vụ theo kế hoạch.',
      ),
    ]
  return [
    ...late,
    paragraph('Kỳ tới (từ ngày {nextStart} đến ngày {nextEnd}) có {nextDue} nhiệm vụ đến hạn:'),
    ...items(cut(words, 'nhiệm vụ khác tại Phụ lục I')),
  ]
}

/** IV: later dates asked for, and help wanted from others. */
export function proposalsText({ figures }: Written): SectionBlock[] {
  const extensions = figures.tasks.flatMap(({ title, pendingDue }) =>
    pendingDue
      ? [
          `Xem xét gia hạn nhiệm vụ “${inside(title)}” đến ${dayWords(pendingDue.due)}; lý do: ${inside(pendingDue.reason)}`,
        ]
      : [],
  )
  const help = figures.obstacles.flatMap(({ taskKey, text, helpUnit, answer }) =>
    helpUnit && answer === null
      ? [`Đề nghị ${helpUnit} hỗ trợ giải quyết: ${inside(text)} (nhiệm vụ ${taskKey})`]
      : [],
  )
  const words = [...extensions, ...help]
  return words.length > 0 ? items(cut(words, 'đề xuất khác')) : [paragraph('Không có đề xuất, kiến nghị.')]
}
