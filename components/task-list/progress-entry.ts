import { EMPTY_FORM } from '@/components/task/draft'
import { afterProgress, progressBody } from '@/components/task/update-form'
import type { ReportProgress, Task } from '@/lib/contracts/task'
import { MAX_IN_PROGRESS } from '@/lib/domain/progress'
import { parseWhole } from '@/lib/format/number'
import { isCounted } from '@/lib/sentences/quantity'

/** What is typed into a progress cell: the quantity where there is one to count, else whole percent. Pure. */

const DONE_MAX = 1_000_000
const PERCENT_MAX = MAX_IN_PROGRESS / 100

export type Entry =
  | { kind: 'unchanged' }
  | { kind: 'wrong'; reason: 'number' | 'percent' }
  | { kind: 'value'; body: ReportProgress; shown: Task }

export function entryText(task: Task): string {
  return isCounted(task.indicator) ? String(task.indicator.done) : String(Math.floor(task.percent / 100))
}

/** Reads an entry, `55%` too. Empty is unchanged, since a value once recorded is not unrecorded. */
export function readEntry(task: Task, typed: string): Entry {
  const text = typed.trim().replace(/\s*%$/, '')
  if (text === '') return { kind: 'unchanged' }
  const value = parseWhole(text)
  if (value === null || value > DONE_MAX) return { kind: 'wrong', reason: 'number' }
  if (String(value) === entryText(task)) return { kind: 'unchanged' }
  const counted = isCounted(task.indicator)
  if (!counted && value > PERCENT_MAX) return { kind: 'wrong', reason: 'percent' }
  const form = { ...EMPTY_FORM, ...(counted ? { done: value } : { percent: value }) }
  return {
    kind: 'value',
    body: progressBody({ form, version: task.version }),
    shown: afterProgress(form, task),
  }
}
