import type { ExportTask } from '@/lib/data/tasks/export-row'
import { roman } from '@/lib/domain/task-key'
import type { Translator } from '@/lib/i18n/translate'

/** How a value is meant, whatever file it goes into; percentages in basis points, days `YYYY-MM-DD`, instants ISO. */
export type Kind = 'text' | 'centered' | 'day' | 'instant' | 'percent' | 'number' | 'sparse'

export type Column = {
  key: ColumnKey
  kind: Kind
  /** in characters */
  width: number
  of: (task: ExportTask) => string | number | null
}

type ColumnKey =
  | 'key'
  | 'group'
  | 'title'
  | 'product'
  | 'leadUnit'
  | 'coordinatingUnits'
  | 'owner'
  | 'startsOn'
  | 'dueOn'
  | 'dueLabel'
  | 'originalDueOn'
  | 'extensionCount'
  | 'badge'
  | 'daysLate'
  | 'percent'
  | 'planned'
  | 'indicator'
  | 'target'
  | 'done'
  | 'unit'
  | 'weight'
  | 'obstacle'
  | 'completedOn'
  | 'updatedAt'

/** The columns of the exported list, in their order; `sparse` numbers show nothing for 0. */
export function columnsIn(t: Translator): readonly Column[] {
  return [
    { key: 'key', kind: 'centered', width: 8, of: (task) => task.key },
    { key: 'group', kind: 'text', width: 26, of: groupHead(t) },
    { key: 'title', kind: 'text', width: 46, of: (task) => task.title },
    { key: 'product', kind: 'text', width: 26, of: (task) => task.product },
    { key: 'leadUnit', kind: 'text', width: 22, of: (task) => task.leadUnit },
    { key: 'coordinatingUnits', kind: 'text', width: 26, of: (task) => task.coordinatingUnits || null },
    { key: 'owner', kind: 'text', width: 18, of: (task) => task.ownerName },
    { key: 'startsOn', kind: 'day', width: 11, of: (task) => task.startsOn },
    { key: 'dueOn', kind: 'day', width: 11, of: (task) => task.dueOn },
    { key: 'dueLabel', kind: 'text', width: 18, of: (task) => task.dueLabel },
    { key: 'originalDueOn', kind: 'day', width: 11, of: (task) => task.originalDueOn },
    { key: 'extensionCount', kind: 'sparse', width: 8, of: (task) => task.extensionCount },
    { key: 'badge', kind: 'centered', width: 15, of: (task) => t(`states.badge.${task.badge}`) },
    { key: 'daysLate', kind: 'sparse', width: 8, of: (task) => task.daysLate },
    { key: 'percent', kind: 'percent', width: 10, of: (task) => task.percent },
    { key: 'planned', kind: 'percent', width: 10, of: (task) => task.planned },
    { key: 'indicator', kind: 'text', width: 20, of: (task) => task.indicatorName },
    { key: 'target', kind: 'number', width: 9, of: (task) => task.indicatorTarget },
    { key: 'done', kind: 'number', width: 9, of: (task) => task.indicatorDone },
    { key: 'unit', kind: 'centered', width: 10, of: (task) => task.indicatorUnit },
    { key: 'weight', kind: 'number', width: 8, of: (task) => task.weight },
    { key: 'obstacle', kind: 'text', width: 30, of: (task) => task.obstacle },
    { key: 'completedOn', kind: 'day', width: 11, of: (task) => task.completedOn },
    { key: 'updatedAt', kind: 'instant', width: 16, of: (task) => task.updatedAt },
  ]
}

/** "I. Hoạt động chuyên môn"; worded once for the tasks of a group, which mostly follow each other. */
export function groupHead(t: Translator): (task: ExportTask) => string {
  let ordinal = 0
  let head = ''
  return (task) => {
    if (task.groupOrdinal !== ordinal) {
      ordinal = task.groupOrdinal
      head = t('export.groupHead', { numeral: roman(ordinal), title: task.groupTitle })
    }
    return head
  }
}
