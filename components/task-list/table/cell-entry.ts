import { entryText, readEntry } from '@/components/task-list/progress-entry'
import { formatDateText, parseDateText } from '@/components/ui/date-text'
import type { EditTask, ReportProgress, Task } from '@/lib/contracts/task'
import type { PlainDate } from '@/lib/domain/calendar'
import { exactForm } from '@/lib/domain/fold'
import { isOpen } from '@/lib/domain/task'
import { parseWhole } from '@/lib/format/number'
import { type People, personTyped } from './person-typed'

/** Cells that are typed into, and what is typed: an owner's id or name, a day as dd/MM/yyyy, a number. Pure. */
export const EDITABLE = ['progress', 'owner', 'start', 'due', 'weight'] as const
export type EditableColumn = (typeof EDITABLE)[number]

export function isEditable(column: string): column is EditableColumn {
  return EDITABLE.some((name) => name === column)
}

export type WrongEntry = 'number' | 'percent' | 'date' | 'order' | 'weight' | 'person'
export type CellEntry =
  | { kind: 'unchanged' }
  | { kind: 'wrong'; reason: WrongEntry }
  | { kind: 'progress'; body: ReportProgress; shown: Task }
  | { kind: 'edit'; body: EditTask; shown: Task }

const WEIGHT_MAX = 100

/** The power a cell needs; a date that was judged, or waits to be, does not move any more. */
export function powerOf(column: EditableColumn, task: Pick<Task, 'status'>): 'progress' | 'edit' | null {
  if (column === 'owner' || column === 'weight') return 'edit'
  if (!isOpen(task.status)) return null
  return column === 'progress' ? 'progress' : 'edit'
}

export type ReadOnly = 'past' | 'state' | 'power'

/** Why nothing is typed into a cell; null where it may be. `past` = the earlier day that is looked at. */
export function readOnlyReason(
  column: EditableColumn,
  task: Pick<Task, 'status'>,
  past: string | null,
  may: (power: 'progress' | 'edit') => boolean,
): ReadOnly | null {
  if (past !== null) return 'past'
  const power = powerOf(column, task)
  if (power === null) return 'state'
  return may(power) ? null : 'power'
}

/** What a cell holds, as it would be typed. */
export function typedText(column: EditableColumn, task: Task): string {
  switch (column) {
    case 'progress':
      return entryText(task)
    case 'owner':
      return task.owner?.id ?? ''
    case 'start':
      return formatDateText(task.startsOn ?? '')
    case 'due':
      return formatDateText(task.dueOn ?? '')
    case 'weight':
      return String(task.weight)
  }
}

/** Reads what was typed. Empty takes an owner or a date away; any other cell it leaves as it is. */
export function readCell(column: EditableColumn, task: Task, typed: string, people: People): CellEntry {
  const text = typed.trim()
  if (text === typedText(column, task)) return { kind: 'unchanged' }
  switch (column) {
    case 'progress': {
      const entry = readEntry(task, text)
      return entry.kind === 'value' ? { ...entry, kind: 'progress' } : entry
    }
    case 'owner':
      return ownerEntry(task, text, people)
    case 'weight':
      return weightEntry(task, text)
    case 'start':
    case 'due':
      return dateEntry(task, column === 'start' ? 'startsOn' : 'dueOn', text)
  }
}

function edit(task: Task, fields: Omit<EditTask, 'version'>, shown: Partial<Task>): CellEntry {
  return { kind: 'edit', body: { version: task.version, ...fields }, shown: { ...task, ...shown } }
}

function ownerEntry(task: Task, text: string, people: People): CellEntry {
  // The one whose name stands there stays: also who may own nothing more, and whoever has a namesake.
  if (task.owner && exactForm(text) === exactForm(task.owner.name)) return { kind: 'unchanged' }
  const person = text === '' ? null : personTyped(text, people, task.leadUnit.id)
  if (person === undefined) return { kind: 'wrong', reason: 'person' }
  if ((person?.id ?? null) === (task.owner?.id ?? null)) return { kind: 'unchanged' }
  const owner = person && { id: person.id, name: person.name }
  return edit(task, { ownerId: owner?.id ?? null }, { owner })
}

function weightEntry(task: Task, text: string): CellEntry {
  if (text === '') return { kind: 'unchanged' }
  const weight = parseWhole(text)
  if (weight === null || weight < 1 || weight > WEIGHT_MAX) return { kind: 'wrong', reason: 'weight' }
  return weight === task.weight ? { kind: 'unchanged' } : edit(task, { weight }, { weight })
}

function dateEntry(task: Task, field: 'startsOn' | 'dueOn', text: string): CellEntry {
  const day = text === '' ? null : parseDateText(text)
  if (text !== '' && day === null) return { kind: 'wrong', reason: 'date' }
  if (day === task[field]) return { kind: 'unchanged' }
  const next = { ...task, [field]: day }
  if (next.startsOn && next.dueOn && next.startsOn > next.dueOn) return { kind: 'wrong', reason: 'order' }
  return edit(task, { [field]: day as PlainDate | null }, { [field]: day })
}
