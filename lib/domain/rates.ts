import type { PlainDate } from './calendar'
import { type Dated, deadlineOf } from './deadline'
import { isOpen } from './task'

/** A rate with its fraction; den 0 = nothing due yet, shown "—". */
export type Rate = { num: number; den: number }
export type Rates = { completed: Rate; onTime: Rate; onTimeOriginal: Rate }

/**
 * A rate as it is shown, in tenths of a percent (571 = 57,1 %): rounded half up in integers; never 1000 while something is
 * missing nor 0 while something is there; null while nothing is due (product.md, Rates; vectors in reference/domain §1.5).
 */
export function rateTenths({ num, den }: Rate): number | null {
  if (den === 0) return null
  if (num === 0) return 0
  if (num >= den) return 1_000
  return Math.min(999, Math.max(1, Math.floor((2_000 * num + den) / (2 * den))))
}

/** What the rates are made of; the denominators count tasks fallen due (reference/domain §1.5). */
export type RateCounts = {
  doneOnTime: number
  doneLate: number
  overdue: number
  /** completed with the submission on or before the original due date */
  doneByOriginal: number
  /** open tasks past the original due date */
  openPastOriginal: number
}

export function ratesOf(counts: RateCounts): Rates {
  const completed = counts.doneOnTime + counts.doneLate
  const due = completed + counts.overdue
  return {
    completed: { num: completed, den: due },
    onTime: { num: counts.doneOnTime, den: due },
    onTimeOriginal: { num: counts.doneByOriginal, den: completed + counts.openPastOriginal },
  }
}

/** The counts of a list of tasks: the plain definition, against which the SQL is tested. */
export function rateCountsOf(
  tasks: Iterable<Dated & { originalDueOn: PlainDate | null }>,
  asOf: PlainDate,
): RateCounts {
  const counts: RateCounts = {
    doneOnTime: 0,
    doneLate: 0,
    overdue: 0,
    doneByOriginal: 0,
    openPastOriginal: 0,
  }
  for (const task of tasks) {
    const deadline = deadlineOf(task, asOf)
    if (deadline === 'done_on_time') counts.doneOnTime += 1
    if (deadline === 'done_late') counts.doneLate += 1
    if (deadline === 'overdue') counts.overdue += 1
    if (isDoneByOriginal(task)) counts.doneByOriginal += 1
    if (isOpenPastOriginal(task, asOf)) counts.openPastOriginal += 1
  }
  return counts
}

type Original = Dated & { originalDueOn: PlainDate | null }

function isDoneByOriginal({ status, originalDueOn, submittedOn }: Original): boolean {
  return status === 'completed' && (originalDueOn === null || (submittedOn ?? '') <= originalDueOn)
}

function isOpenPastOriginal({ status, originalDueOn }: Original, asOf: PlainDate): boolean {
  return isOpen(status) && originalDueOn !== null && asOf > originalDueOn
}
