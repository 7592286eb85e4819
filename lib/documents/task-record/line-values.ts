import type { ActivityEntry } from '@/lib/contracts/activity'
import type { TaskRecord } from '@/lib/data/tasks/record-sheet'
import { isPlainDate } from '@/lib/domain/calendar'
import { STATUSES, type Status } from '@/lib/domain/task'
import { documentDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'

/** A line of history with what it needs to speak. */
export type Line = Pick<ActivityEntry, 'reason'> & {
  before: Record<string, unknown>
  after: Record<string, unknown>
  of: Pick<TaskRecord, 'task' | 'names'>
}

/** Words that somebody gave; null for none. */
export function said(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

export function dayOf(value: unknown): string {
  return typeof value === 'string' && isPlainDate(value) ? documentDate(value) : '—'
}

export function percentOf(value: unknown): string {
  return uiPercent(typeof value === 'number' ? value : null)
}

/** Fields of a task as a paper names them. */
const FIELDS: Record<string, string> = {
  title: 'nội dung',
  product: 'sản phẩm',
  ownerId: 'người phụ trách',
  leadUnitId: 'đơn vị chủ trì',
  coordinatingUnitIds: 'đơn vị phối hợp',
  startsOn: 'ngày bắt đầu',
  dueOn: 'thời hạn',
  dueLabel: 'thời hạn ghi trong Kế hoạch',
  weight: 'trọng số',
  group: 'nhóm hoạt động',
  indicator: 'chỉ tiêu',
  condition: 'điều kiện bắt đầu',
  steps: 'các bước',
}

const STATES: Record<Status, string> = {
  not_started: 'chưa bắt đầu',
  in_progress: 'đang thực hiện',
  submitted: 'chờ xác nhận',
  completed: 'hoàn thành',
  paused: 'tạm dừng',
  cancelled: 'không thực hiện',
}

/** `thời hạn: 30/6/2022 → 15/7/2022`, of each field that changed. */
export function changesOf({ before, after, of }: Line): string[] {
  return Object.keys(after).map((field) => {
    const from = wordsOf(before[field], of.names)
    const to = wordsOf(after[field], of.names)
    return `${FIELDS[field] ?? field}: ${from} → ${to}`
  })
}

function wordsOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return 'để trống'
  if (typeof value === 'number') return uiNumber(value)
  if (typeof value === 'string') return isPlainDate(value) ? documentDate(value) : (names.get(value) ?? value)
  if (Array.isArray(value)) return listOf(value, names)
  const { name, target, unit } = value as { name?: string; target?: number; unit?: string }
  return [name, target === undefined ? '' : uiNumber(target), unit].filter(Boolean).join(' ')
}

/** Names of units, or how many steps there are: the steps themselves stand in a table of their own. */
function listOf(values: readonly unknown[], names: ReadonlyMap<string, string>): string {
  if (values.length === 0) return 'để trống'
  const known = values.filter((value) => typeof value === 'string')
  if (known.length < values.length) return `${uiNumber(values.length)} bước`
  return known.map((id) => names.get(id) ?? id).join(', ')
}

/** How the state changed by a step that undid another one or took up a task again. */
export function stateWords({ after }: Line): string | null {
  const status = STATUSES.find((known) => known === after['status'])
  return status ? STATES[status] : null
}
