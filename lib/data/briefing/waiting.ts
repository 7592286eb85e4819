import 'server-only'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Task } from '@/lib/contracts/task'
import type { Viewer } from '@/lib/data/context'
import { canOnTask, type TaskResource } from '@/lib/domain/policy'

/** Of what waits on the dashboard, what this reader may decide: nobody is asked about what they sent or own. */
export function waitingFor(viewer: Viewer, { decisions, wayBack }: Dashboard): Briefing['decisions'] {
  const { confirmations, extensions, silentOverdue } = decisions
  return {
    results: confirmations
      .filter((task) => canOnTask(viewer, 'confirm', resourceOf(task, task.submittedBy?.id ?? null)))
      .map((task) => ({ ...task, opens: opensOf(wayBack, task.key) })),
    extensions: extensions.filter(
      ({ task, by }) =>
        by.id !== viewer.id &&
        canOnTask(viewer, 'decide_extension', { ...resourceOf(task), requestedBy: by.id }),
    ),
    silent: silentOverdue.filter((task) => canOnTask(viewer, 'urge', resourceOf(task))),
  }
}

function resourceOf(task: Task, submittedBy: string | null = null): TaskResource {
  return {
    leadUnitId: task.leadUnit.id,
    coordinatingUnitIds: task.coordinatingUnits.map(({ id }) => id),
    ownerId: task.owner?.id ?? null,
    submittedBy,
  }
}

/** Keys of the tasks on the way to a milestone that wait for this one. */
function opensOf(wayBack: Dashboard['wayBack'], key: string): string[] {
  const waiting = wayBack.flatMap(({ rows }) => rows.filter(({ after }) => after.includes(key)))
  return [...new Set(waiting.map(({ task }) => task.key))]
}
