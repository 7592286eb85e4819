import 'server-only'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { lastHeardOn, toTask } from '@/lib/data/tasks/row'
import { vietnamDay } from '@/lib/domain/calendar'
import { silentDays } from '@/lib/domain/deadline'
import type { Read } from './read'
import type { ListedRow } from './tasks'

export function toName({ id, key, title }: ListedRow) {
  return { id, key, title }
}

const leadUnitOf = ({ leadUnitId, leadUnitKey, leadUnitName }: ListedRow) => ({
  id: leadUnitId,
  key: leadUnitKey,
  name: leadUnitName,
})

/** The tasks of a list in its order. */
function listed<T extends { id: string }>(
  { rows }: { rows: T[] },
  tasks: Read['tasks'],
): { row: ListedRow; of: T }[] {
  return rows.flatMap((of) => {
    const row = tasks.get(of.id)
    return row ? [{ row, of }] : []
  })
}

export function decisionsOf({ figures: { lists }, tasks, scope: { asOf } }: Read): Dashboard['decisions'] {
  return {
    confirmations: listed(lists.confirmations, tasks).map(({ row }) => ({
      ...toTask(row, asOf),
      evidenceCount: row.evidenceCount,
      submittedAt: row.submittedAt,
      submittedBy:
        row.submittedBy && row.submittedByName ? { id: row.submittedBy, name: row.submittedByName } : null,
    })),
    extensions: listed(lists.extensions, tasks).flatMap(({ row }) =>
      row.extensionId && row.extensionDue && row.requestedById
        ? [
            {
              id: row.extensionId,
              task: toTask(row, asOf),
              due: row.extensionDue,
              reason: row.extensionReason ?? '',
              by: { id: row.requestedById, name: row.requestedByName ?? '' },
              at: row.extensionAt ?? '',
            },
          ]
        : [],
    ),
    silentOverdue: listed(lists.silentOverdue, tasks).map(({ row }) => ({
      ...toTask(row, asOf),
      silentDays: silentDays({ lastHeardOn: lastHeardOn(row), dueOn: row.dueOn }, asOf) ?? 0,
      lastUrgedAt: row.lastUrgedAt,
      refusedAt: row.refusedAt,
    })),
    totals: {
      confirmations: lists.confirmations.total,
      extensions: lists.extensions.total,
      silentOverdue: lists.silentOverdue.total,
    },
  }
}

export function overdueOf({ figures: { lists }, tasks, scope: { asOf } }: Read): Dashboard['overdue'] {
  return listed(lists.overdue, tasks).map(({ row }) => toTask(row, asOf))
}

export function risksOf({ figures: { lists }, tasks }: Read): Dashboard['atRisk'] {
  const items = listed(lists.atRisk, tasks).map(({ row, of }) => ({
    ...toName(row),
    leadUnit: leadUnitOf(row),
    behind: of.behind,
    silentDays: of.silent,
    judgement: of.judgement,
  }))
  return { total: lists.atRisk.total, items }
}

export function obstaclesOf({ figures: { records }, tasks }: Read): Dashboard['obstacles'] {
  const items = records.obstacles.rows.flatMap((row) => {
    const task = tasks.get(row.taskId)
    if (!task) return []
    const { id, text, sinceOn, raisedAt, answer, answeredAt, answeredBy, answeredByName } = row
    const isAnswered = answer !== null && answeredAt !== null && answeredBy !== null
    return [
      {
        id,
        task: { ...toName(task), leadUnit: leadUnitOf(task) },
        text,
        sinceOn,
        raisedOn: vietnamDay(raisedAt),
        answer: isAnswered
          ? { by: { id: answeredBy, name: answeredByName ?? '' }, on: vietnamDay(answeredAt), text: answer }
          : null,
      },
    ]
  })
  return { total: records.obstacles.total, items }
}
