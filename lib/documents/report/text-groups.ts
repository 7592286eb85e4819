import type { ReportFigures, ReportGroup, ReportTask } from '@/lib/domain/report-figures'
import type { SectionBlock } from '@/lib/domain/report-section'
import { NAMED_MOST } from './text-results'
import { countWord, inside, items, paragraph, sentence } from './words'
import type { Written } from './written'

/** Vietnamese letters of points: no f, j, w, z (reference/domain §3.7). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** I.3: each group with its figures, what was finished in the period and what stands with results that wait. */
export function groupsText({ figures }: Written): SectionBlock[] {
  return figures.groups.flatMap((group, n) => [
    { kind: 'subheading' as const, runs: [{ text: `${LETTERS[n] ?? n + 1}) ${group.title}` }] },
    ...groupText(group, figures),
  ])
}

function groupText(group: ReportGroup, figures: ReportFigures): SectionBlock[] {
  const token = (name: string) => `{group:${group.key}.${name}}`
  if (group.counts.total === 0) return [paragraph('Nhóm chưa có nhiệm vụ.')]
  const { completed, overdue } = group.badges
  const parts = [
    `${token('total')} nhiệm vụ`,
    ...(completed > 0 ? [`đã hoàn thành ${token('completed')}`] : []),
    ...(overdue > 0 ? [`quá hạn ${token('overdue')}`] : []),
    ...(group.actual === null
      ? []
      : [`mức hoàn thành ${token('actual')}, theo kế hoạch ${token('planned')}`]),
  ]
  const own = figures.tasks.filter(({ group: key }) => key === group.key)
  return [
    paragraph(sentence(parts)),
    ...list(
      'Đã hoàn thành',
      own.filter(({ status, completedOn }) => status === 'completed' && isWithin(completedOn, figures)),
    ),
    ...list(
      'Đã gửi kết quả, chờ xác nhận',
      own.filter(({ status }) => status === 'submitted'),
    ),
    ...list(
      'Không thực hiện',
      own.filter(({ status }) => status === 'cancelled'),
    ),
  ]
}

const isWithin = (on: string | null, { period, asOf }: ReportFigures) =>
  on !== null && on >= period.start && on <= asOf

function list(heading: string, tasks: ReportTask[]): SectionBlock[] {
  if (tasks.length === 0) return []
  const shown = tasks.slice(0, NAMED_MOST).map(({ title, result, product }) => {
    const outcome = result ?? product
    return outcome ? `${inside(title)} (${inside(outcome)})` : inside(title)
  })
  const rest = tasks.length - shown.length
  return [
    paragraph(`${heading} ${countWord(tasks.length)} nhiệm vụ:`),
    ...items(rest > 0 ? [...shown, `${countWord(rest)} nhiệm vụ khác tại Phụ lục I`] : shown),
  ]
}
