import type { ActivityEntry } from '@/lib/contracts/activity'
import type { TaskRecord } from '@/lib/data/tasks/record-sheet'
import type { Table } from '@/lib/documents/official/model'
import { column, row, textCell } from '@/lib/documents/paper/cells'
import { vietnamDay } from '@/lib/domain/calendar'
import { documentDate, uiTime } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { changesOf, dayOf, type Line, percentOf, said, stateWords } from './line-values'

/** What happened, without the words given for it; below them those words. */
type Told = { what: string; words?: string | null }

/** Acts of whoever may decide, and what was asked of them: they stand in a table of their own, with their reasons. */
const DECISIONS: Record<string, (line: Line) => Told> = {
  extension_request: ({ after, reason }) => ({
    what: `Đề nghị gia hạn đến ${dayOf(after['due'])}`,
    words: said(reason),
  }),
  extension_decision: ({ before, after, reason }) => ({
    what:
      after['decision'] === 'approved'
        ? `Đồng ý gia hạn từ ${dayOf(before['dueOn'])} đến ${dayOf(after['due'] ?? after['dueOn'])}`
        : `Không đồng ý gia hạn đến ${dayOf(after['due'])}`,
    words: said(reason),
  }),
  confirmation: ({ after, reason }) => ({
    what: 'Xác nhận hoàn thành',
    words: said(after['note']) ?? said(reason),
  }),
  return: ({ after, reason }) => ({
    what: `Trả lại kết quả, mức hoàn thành trở về ${percentOf(after['percent'])}`,
    words: said(reason),
  }),
  pause: ({ reason }) => ({ what: 'Tạm dừng nhiệm vụ', words: said(reason) }),
  resumption: (line) => ({ what: withState('Cho thực hiện tiếp', line), words: said(line.reason) }),
  cancellation: ({ reason }) => ({ what: 'Quyết định không thực hiện', words: said(reason) }),
  reopening: ({ reason }) => ({ what: 'Mở lại nhiệm vụ', words: said(reason) }),
  judgement: ({ after, reason }) => ({
    what: `Đánh giá: ${after['level'] === 'at_risk' ? 'đáng lo' : 'không đáng lo'}`,
    words: said(reason),
  }),
  judgement_end: () => ({ what: 'Thôi đánh giá riêng' }),
}

/** What else happened; obstacles, urgings and explanations have their words in tables of their own. */
const OTHERS: Record<string, (line: Line) => Told> = {
  creation: ({ after, of }) => ({
    what: `Giao nhiệm vụ cho ${of.names.get(String(after['leadUnitId'])) ?? of.task.leadUnit.name}`,
  }),
  edit: (line) => ({ what: 'Điều chỉnh', words: changesOf(line).join('; ') }),
  progress,
  submission: ({ after }) => {
    const shortfall = said(after['shortfallReason'])
    const words = [said(after['result']), shortfall && `Chưa đạt chỉ tiêu: ${shortfall}`]
    return { what: 'Báo cáo hoàn thành', words: words.filter(Boolean).join('. ') }
  },
  withdrawal: () => ({ what: 'Rút báo cáo hoàn thành' }),
  urging: ({ after }) => ({
    what: Number(after['daysLate']) > 0 ? `Đôn đốc khi quá hạn ${after['daysLate']} ngày` : 'Đôn đốc',
  }),
  evidence: ({ after }) => ({ what: 'Nộp minh chứng', words: said(after['title']) }),
  evidence_removal: ({ before, reason }) => ({
    what: `Gỡ minh chứng “${said(before['title']) ?? ''}”`,
    words: said(reason),
  }),
  deletion: ({ reason }) => ({ what: 'Chuyển vào thùng rác', words: said(reason) }),
  restoration: () => ({ what: 'Khôi phục nhiệm vụ' }),
  undo: (line) => ({ what: withState('Hoàn tác bước vừa làm', line) }),
  condition: ({ after }) => ({
    what: after['conditionMetOn']
      ? `Ghi nhận điều kiện bắt đầu, đạt từ ${dayOf(after['conditionMetOn'])}`
      : 'Bỏ ghi nhận điều kiện bắt đầu',
    words: said(after['note']),
  }),
  dependencies: ({ after, of }) => {
    const keys = (list: unknown) =>
      (Array.isArray(list) ? list : []).map((id) => of.names.get(String(id))).join(', ')
    const added = keys(after['added'])
    const removed = keys(after['removed'])
    const words = [added && `thêm ${added}`, removed && `bỏ ${removed}`]
    return { what: 'Sửa nhiệm vụ phải xong trước', words: words.filter(Boolean).join('; ') }
  },
  obstacle: () => ({ what: 'Nêu khó khăn, vướng mắc' }),
  obstacle_answer: () => ({ what: 'Trả lời khó khăn, vướng mắc' }),
  obstacle_clearing: () => ({ what: 'Gỡ khó khăn, vướng mắc' }),
  explanation_request: () => ({ what: 'Yêu cầu giải trình' }),
  explanation: () => ({ what: 'Giải trình' }),
}

/** Talk, the order of a list and the single steps, which have a table of their own, are no part of a record. */
export const NOT_TOLD = [
  'move',
  'comment',
  'comment_edit',
  'comment_deletion',
  'step',
  'step_done',
  'step_removal',
] as const

/** Whether the sheet has words for a kind of history. */
export const isTold = (kind: string): boolean => kind in DECISIONS || kind in OTHERS

/** A quantity says more than a percent; a word alone is a note. */
function progress(line: Line): Told {
  const { before, after, of } = line
  const { indicator } = of.task
  const starts = before['status'] === 'not_started'
  const changed = [
    typeof after['done'] === 'number' && indicator
      ? `${uiNumber(Number(before['done'] ?? 0))} → ${uiNumber(after['done'])} ${indicator.unit}`
      : null,
    typeof after['percent'] === 'number'
      ? `${percentOf(before['percent'] ?? 0)} → ${percentOf(after['percent'])}`
      : null,
  ].filter(Boolean)
  const obstacle = said(after['obstacle'])
  const words = [
    said(after['note']),
    obstacle && `Khó khăn, vướng mắc: ${obstacle}`,
    'obstacle' in after && !obstacle ? 'Khó khăn, vướng mắc đã gỡ' : null,
  ]
  const verb = changed.length > 0 ? 'Cập nhật' : 'Ghi chú'
  const what = [starts ? 'Bắt đầu thực hiện' : verb, changed.join(', ')]
    .filter(Boolean)
    .join(starts ? ', ' : ' ')
  return { what, words: words.filter(Boolean).join('. ') }
}

function withState(what: string, line: Line): string {
  const state = stateWords(line)
  return state ? `${what} (${state})` : what
}

/** Who did it; a stand-in with the absent person whose power it was. */
function whoWords({ by, onBehalfOf }: ActivityEntry): string {
  const name = by?.name ?? 'Hệ thống'
  return onBehalfOf ? `${name} (thay mặt ${onBehalfOf.name})` : name
}

function whenWords({ at }: ActivityEntry): string {
  return `${documentDate(vietnamDay(at))} ${uiTime(at)}`
}

function lineOf({ before, after, reason }: ActivityEntry, of: TaskRecord): Line {
  return { before: before ?? {}, after: after ?? {}, reason, of }
}

const LIFE = [
  column('Thời điểm', 0.16),
  column('Người thực hiện', 0.26, 'left'),
  column('Nội dung', 0.58, 'left'),
]

/** Every line that matters, oldest first. */
export function lifeTable(record: TaskRecord): Table {
  const rows = record.history.flatMap((entry) => {
    const decided = DECISIONS[entry.kind]
    const tell = decided ?? OTHERS[entry.kind]
    if (!tell) return []
    const { what, words } = tell(lineOf(entry, record))
    const shown = decided || !words ? what : `${what}: ${words}`
    return [row(textCell(whenWords(entry)), textCell(whoWords(entry)), textCell(shown))]
  })
  return { name: 'Quá trình thực hiện', columns: LIFE, rows }
}

/** What was decided, by whom, on whose behalf and why; with what was asked for. */
export function decisionTable(record: TaskRecord): Table {
  const rows = record.history.flatMap((entry) => {
    const told = DECISIONS[entry.kind]?.(lineOf(entry, record))
    if (!told) return []
    const cells = [whenWords(entry), whoWords(entry), told.what, told.words ?? '']
    return [row(...cells.map(textCell))]
  })
  return {
    name: 'Đề nghị, quyết định',
    columns: [
      column('Thời điểm', 0.16),
      column('Người đề nghị, quyết định', 0.24, 'left'),
      column('Nội dung', 0.27, 'left'),
      column('Lý do, ý kiến', 0.33, 'left'),
    ],
    rows,
  }
}
