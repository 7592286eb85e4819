import type { PartitionTone } from '@/components/charts/partition-bar'
import type { MatrixTone } from '@/components/charts/unit-matrix'
import type { MarkShape } from '@/components/ui/state-mark'
import type { Tone } from '@/components/ui/tone'
import type { Badges } from '@/lib/contracts/dashboard'
import type { Badge } from '@/lib/domain/deadline'
import type { MessageKey } from '@/lib/i18n/message-key'

/** One part of the partition every figure of the page is made of: each task is in exactly one. */
export type BadgePart = {
  key: 'completed' | 'doing' | 'submitted' | 'overdue' | 'not_started' | 'paused' | 'cancelled'
  badges: readonly Badge[]
  of: (badges: Badges) => number
  label: MessageKey
  /** "2 hoàn thành" */
  counted: MessageKey
  tone: Tone
  mark: MarkShape
  bar: PartitionTone
  cell: MatrixTone
}

export const COMPLETED: BadgePart = {
  key: 'completed',
  badges: ['completed'],
  of: (badges) => badges.completed,
  label: 'states.badge.completed',
  counted: 'dashboard.count.completed',
  tone: 'done',
  mark: 'tick',
  bar: 'done',
  cell: 'done',
}
/** "Đang thực hiện" = returned + due soon + in progress (product.md, Badge). */
export const DOING: BadgePart = {
  key: 'doing',
  badges: ['returned', 'due_soon', 'in_progress'],
  of: (badges) => badges.returned + badges.dueSoon + badges.inProgress,
  label: 'states.badge.in_progress',
  counted: 'dashboard.count.doing',
  tone: 'doing',
  mark: 'ring-half',
  bar: 'doing',
  cell: 'doing',
}
export const SUBMITTED: BadgePart = {
  key: 'submitted',
  badges: ['submitted'],
  of: (badges) => badges.submitted,
  label: 'states.badge.submitted',
  counted: 'dashboard.count.submitted',
  tone: 'wait',
  mark: 'hourglass',
  bar: 'wait',
  cell: 'wait',
}
export const OVERDUE: BadgePart = {
  key: 'overdue',
  badges: ['overdue'],
  of: (badges) => badges.overdue,
  label: 'states.badge.overdue',
  counted: 'dashboard.count.overdue',
  tone: 'late',
  mark: 'octagon',
  bar: 'late',
  cell: 'late',
}
const NOT_STARTED: BadgePart = {
  key: 'not_started',
  badges: ['not_started'],
  of: (badges) => badges.notStarted,
  label: 'states.badge.not_started',
  counted: 'dashboard.count.notStarted',
  tone: 'todo',
  mark: 'ring-dashed',
  bar: 'todo',
  cell: 'todo',
}
const PAUSED: BadgePart = {
  key: 'paused',
  badges: ['paused'],
  of: (badges) => badges.paused,
  label: 'states.badge.paused',
  counted: 'dashboard.count.paused',
  tone: 'todo',
  mark: 'bars',
  bar: 'paused',
  cell: 'paused',
}
const CANCELLED: BadgePart = {
  key: 'cancelled',
  badges: ['cancelled'],
  of: (badges) => badges.cancelled,
  label: 'states.badge.cancelled',
  counted: 'dashboard.count.cancelled',
  tone: 'todo',
  mark: 'ring-slashed',
  bar: 'cancelled',
  cell: 'paused',
}

export const BADGE_PARTS: readonly BadgePart[] = [
  COMPLETED,
  DOING,
  SUBMITTED,
  OVERDUE,
  NOT_STARTED,
  PAUSED,
  CANCELLED,
]
