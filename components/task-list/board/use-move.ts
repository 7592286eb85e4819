import { useViewer } from '@/components/shell/viewer-provider'
import type { Dashboard } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { STATUSES, type Status } from '@/lib/domain/task'
import { type Move, moveOf, type TransitionVerb } from '@/lib/domain/transitions'

export type Step = { to: Status; verb: TransitionVerb }

/** What moving a task to a column means for this person; the author of a waiting result is known from the queue. */
export function useMove(dashboard: Dashboard | undefined) {
  const viewer = useViewer()
  const move = (task: Task, to: Status): Move =>
    moveOf(
      viewer,
      {
        status: task.status,
        leadUnitId: task.leadUnit.id,
        coordinatingUnitIds: task.coordinatingUnits.map(({ id }) => id),
        ownerId: task.owner?.id ?? null,
        submittedBy:
          dashboard?.decisions.confirmations.find(({ id }) => id === task.id)?.submittedBy?.id ?? null,
      },
      to,
    )
  const stepsOf = (task: Task): Step[] =>
    STATUSES.flatMap((to) => {
      const found = move(task, to)
      return found.kind === 'step' ? [{ to, verb: found.verb }] : []
    })
  return { move, stepsOf }
}
