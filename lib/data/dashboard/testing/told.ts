import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Task } from '@/lib/contracts/task'

const instant = (at: string | null) => (at === null ? null : Date.parse(at))

/** An answer in the words of the recount: keys and names for ids, instants in milliseconds. */
export function told(answer: Dashboard) {
  const { generatedAt: _at, wayBack: _way, holidays: _days, ...rest } = answer
  const { decisions } = rest
  return {
    ...rest,
    changesSince: { ...rest.changesSince, report: reportIn(rest.changesSince) },
    groups: rest.groups.map(({ id: _, ...group }) => group),
    units: rest.units.map(({ id: _id, shortName: _short, parentId: _parent, lastUpdateAt, ...unit }) => ({
      ...unit,
      lastUpdateAt: instant(lastUpdateAt),
    })),
    decisions: {
      totals: decisions.totals,
      confirmations: decisions.confirmations.map((task) => ({
        ...toldTask(task),
        evidenceCount: task.evidenceCount,
        submittedAt: instant(task.submittedAt),
        submittedBy: task.submittedBy?.name ?? null,
      })),
      extensions: decisions.extensions.map(({ task, due, reason, by, at }) => ({
        task: toldTask(task),
        due,
        reason,
        by: by.name,
        at: instant(at),
      })),
      silentOverdue: decisions.silentOverdue.map((task) => ({
        ...toldTask(task),
        silentDays: task.silentDays,
        lastUrgedAt: instant(task.lastUrgedAt),
        refusedAt: instant(task.refusedAt),
      })),
    },
    upcoming: rest.upcoming.map(({ on, task, milestone }) => ({
      on,
      task: task && toldTask(task),
      milestone: milestone?.title,
    })),
    overdue: rest.overdue.map(toldTask),
    atRisk: {
      total: rest.atRisk.total,
      items: rest.atRisk.items
        .map(({ key, leadUnit, behind, silentDays }) => ({ key, leadUnit: leadUnit.key, behind, silentDays }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    },
    obstacles: {
      total: rest.obstacles.total,
      items: rest.obstacles.items.map(({ task, text, sinceOn, raisedOn, answer }) => ({
        key: task.key,
        leadUnit: task.leadUnit.key,
        text,
        sinceOn,
        raisedOn,
        answer,
      })),
    },
    lastDecision: rest.lastDecision && {
      ...rest.lastDecision,
      by: rest.lastDecision.by.name,
      task: rest.lastDecision.task.key,
    },
  }
}

function toldTask(task: Task) {
  const { key, group, startsOn, dueOn, originalDueOn, extensionCount, status, deadline, badge } = task
  const { daysLate, percent, planned, returned, submittedOn, completedOn, obstacle } = task
  return {
    key,
    group,
    leadUnit: task.leadUnit.key,
    startsOn,
    dueOn,
    originalDueOn,
    extensionCount,
    status,
    deadline,
    badge,
    daysLate,
    percent,
    planned,
    done: task.indicator?.done ?? null,
    returned,
    submittedOn,
    completedOn,
    obstacle,
  }
}

function reportIn({ report }: Dashboard['changesSince']) {
  return report && { number: report.number, sign: report.sign, asOf: report.asOf }
}
