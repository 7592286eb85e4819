import { overdueOf, type ReportFigures, type ReportTask } from '@/lib/domain/report-figures'
import type { SectionBlock } from '@/lib/domain/report-section'
import { documentDate } from '@/lib/format/date'
import { NAMED_MOST } from './text-results'
import { countWord, dayWords, inside, items, paragraph } from './words'
import type { Written } from './written'

/** II: what is late and why, what stands in the way, what is paused; one sentence where there is nothing. */
export function difficultiesText({ figures }: Written): SectionBlock[] {
  const blocks = [...overdueText(figures), ...obstaclesText(figures), ...pausedText(figures)]
  return blocks.length > 0
    ? blocks
    : [
        paragraph(
          'Đến ngày {asOf} không có nhiệm vụ quá hạn, không có khó khăn, vướng mắc chưa được giải quyết.',
        ),
      ]
}

function overdueText(figures: ReportFigures): SectionBlock[] {
  const overdue = overdueOf(figures)
  if (overdue.length === 0) return []
  return [
    paragraph('Còn {overdue} nhiệm vụ quá hạn chưa hoàn thành:'),
    ...items(cut(overdue.map(overdueWords), 'nhiệm vụ khác tại Phụ lục I')),
  ]
}

function overdueWords({ title, leadUnit, dueOn, daysLate, obstacle, extensions }: ReportTask): string {
  const due = dueOn ? `, thời hạn ${documentDate(dueOn)}` : ''
  const extended = extensions.length > 0 ? `, đã gia hạn ${countWord(extensions.length)} lần` : ''
  const reason = obstacle ? `; nguyên nhân: ${inside(obstacle)}` : ''
  return `${inside(title)} (${leadUnit}${due}${extended}): quá hạn ${countWord(daysLate)} ngày${reason}`
}

function obstaclesText({ obstacles }: ReportFigures): SectionBlock[] {
  if (obstacles.length === 0) return []
  const words = obstacles.map(
    ({ taskKey, text, sinceOn, answer }) =>
      `${inside(text)} (nhiệm vụ ${taskKey}, từ ${dayWords(sinceOn)})${answer ? `; hướng giải quyết: ${inside(answer)}` : ''}`,
  )
  return [
    paragraph(`Khó khăn, vướng mắc chưa được giải quyết (${countWord(obstacles.length)}):`),
    ...items(cut(words, 'vướng mắc khác')),
  ]
}

function pausedText({ tasks }: ReportFigures): SectionBlock[] {
  const paused = tasks.filter(({ status }) => status === 'paused')
  if (paused.length === 0) return []
  return [
    paragraph('Tạm dừng {paused} nhiệm vụ:'),
    ...items(
      cut(
        paused.map(({ title, leadUnit }) => `${inside(title)} (${leadUnit})`),
        'nhiệm vụ khác tại Phụ lục I',
      ),
    ),
  ]
}

/** The first few, and how many more there are. */
export function cut(words: readonly string[], more: string): string[] {
  const rest = words.length - NAMED_MOST
  return rest > 0 ? [...words.slice(0, NAMED_MOST), `${countWord(rest)} ${more}`] : [...words]
}
