import type { TaskDetail } from '@/lib/contracts/task'
import type { TaskRecord } from '@/lib/data/tasks/record-sheet'
import type { Table } from '@/lib/documents/official/model'
import { column, row, textCell } from '@/lib/documents/paper/cells'
import { dueWords, standingWords } from '@/lib/documents/paper/task-words'
import { countWord, inside } from '@/lib/documents/report/words'
import { vietnamDay } from '@/lib/domain/calendar'
import { shareOf } from '@/lib/domain/progress'
import { roman } from '@/lib/domain/task-key'
import { documentDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'

type Fact = [name: string, words: string | null]

/** What the task is and where it stands, a line a fact; what it has nothing of is said where a reader would look for it. */
export function factTable({ task, group }: TaskRecord): Table {
  const facts: Fact[] = [
    ['Số thứ tự', task.key],
    ['Nội dung nhiệm vụ', task.title],
    ['Trích Kế hoạch', task.quote && `“${task.quote}”`],
    ['Nhóm hoạt động', `${roman(group.ordinal)}. ${group.title}`],
    ['Đơn vị chủ trì', task.leadUnit.name],
    ['Đơn vị phối hợp', task.coordinatingUnits.map(({ name }) => name).join('; ') || 'Không có'],
    ['Người phụ trách', task.owner?.name ?? 'Chưa phân công'],
    ...timeFacts(task),
    ['Sản phẩm', task.product ?? 'Không ấn định'],
    ['Chỉ tiêu', indicatorWords(task)],
    ['Mức độ hoàn thành', `${uiPercent(task.percent)} (theo kế hoạch đến nay: ${uiPercent(task.planned)})`],
    ['Trạng thái', standingWords(task)],
    ...resultFacts(task),
    ['Đánh giá của lãnh đạo', judgementWords(task)],
  ]
  return {
    name: 'Thông tin nhiệm vụ',
    columns: [column('Thông tin', 0.3, 'left'), column('Nội dung', 0.7, 'left')],
    rows: facts.flatMap(([name, words]) => (words ? [row(textCell(name), textCell(words))] : [])),
  }
}

/** The plan's wording stays; what the due date has become since stands below it. */
function timeFacts(task: TaskDetail): Fact[] {
  const { startsOn, dueOn, originalDueOn, extensionCount, condition, conditionMetOn, conditionNote } = task
  const pending = task.extensions.find(({ state }) => state === 'pending')
  const extended = extensionCount > 0 ? ` (đã gia hạn ${countWord(extensionCount)} lần)` : ''
  const met = conditionMetOn ? `đạt từ ngày ${documentDate(conditionMetOn)}` : 'chưa đạt'
  return [
    ['Ngày bắt đầu', startsOn ? documentDate(startsOn) : 'Không ấn định'],
    ['Thời hạn theo Kế hoạch', dueWords(task)],
    ['Thời hạn hiện nay', dueOn && dueOn !== originalDueOn ? documentDate(dueOn) + extended : null],
    ['Đề nghị gia hạn đang chờ', pending ? `Đến ngày ${documentDate(pending.due)}` : null],
    ['Điều kiện bắt đầu', condition && [`${condition} (${met})`, conditionNote].filter(Boolean).join(': ')],
    ['Nhiệm vụ phải xong trước', task.waitsFor.map(({ key, title }) => `${key} ${title}`).join('; ')],
  ]
}

function indicatorWords({ indicator }: TaskDetail): string {
  if (!indicator) return 'Không có'
  const { name, unit, done, target } = indicator
  return `${name}: ${uiNumber(done)}/${uiNumber(target)} ${unit} (${uiPercent(shareOf(indicator))})`
}

function resultFacts({ submission, status }: TaskDetail): Fact[] {
  if (!submission) return []
  const { result, shortfallReason, by, at } = submission
  const sent = `${by.name}, ngày ${documentDate(vietnamDay(at))}`
  return [
    [
      status === 'completed' ? 'Kết quả được xác nhận' : 'Kết quả chờ xác nhận',
      result ? `${inside(result)} (${sent})` : `Theo minh chứng (${sent})`,
    ],
    ['Lý do chưa đạt chỉ tiêu', shortfallReason],
  ]
}

function judgementWords({ judgement }: TaskDetail): string | null {
  if (!judgement) return null
  const { level, reason, by, on } = judgement
  return `${level === 'at_risk' ? 'Đáng lo' : 'Không đáng lo'}: ${inside(reason)} (${by.name}, ngày ${documentDate(on)})`
}
