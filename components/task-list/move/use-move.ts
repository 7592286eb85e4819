import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Task } from '@/lib/contracts/task'
import { canOnTask, mayOnSome, type TaskResource } from '@/lib/domain/policy'
import { isOpen, STATUSES, type Status } from '@/lib/domain/task'
import { type Move, moveOf, type TransitionVerb } from '@/lib/domain/transitions'

/** What is asked of a task from outside its page: a step to another state, a later date, another owner. */
export type MoveVerb = TransitionVerb | 'extension' | 'reassign'

/** `to` = the state a step leads to; none where the state stays. */
export type Step = { verb: MoveVerb; to: Status | null }

type Known = { campaign: Campaign; dashboard: Dashboard | undefined; past: string | null }

/** What moving a task means for this person; the author of a waiting result is known from the queue. */
export function useMove({ campaign, dashboard, past }: Known) {
  const viewer = useViewer()
  const resource = (task: Task): TaskResource => ({
    leadUnitId: task.leadUnit.id,
    coordinatingUnitIds: task.coordinatingUnits.map(({ id }) => id),
    ownerId: task.owner?.id ?? null,
    submittedBy: dashboard?.decisions.confirmations.find(({ id }) => id === task.id)?.submittedBy?.id ?? null,
  })
  const move = (task: Task, to: Status): Move =>
    moveOf(viewer, { ...resource(task), status: task.status }, to)
  const stepsOf = (task: Task): Step[] => {
    const steps = STATUSES.flatMap((to): Step[] => {
      const found = move(task, to)
      return found.kind === 'step' ? [{ to, verb: found.verb }] : []
    })
    const asked = dashboard?.decisions.extensions.some((waiting) => waiting.task.id === task.id)
    const mayAsk = isOpen(task.status) && task.dueOn !== null && !asked
    const isSettled = task.status === 'completed' || task.status === 'cancelled'
    const extension: Step[] =
      mayAsk && canOnTask(viewer, 'request_extension', resource(task))
        ? [{ verb: 'extension', to: null }]
        : []
    return [
      ...steps.flatMap((step) => (step.verb === 'submit' ? [step, ...extension] : [step])),
      ...(!isSettled && canOnTask(viewer, 'edit', resource(task))
        ? [{ verb: 'reassign' as const, to: null }]
        : []),
    ]
  }
  /** nothing moves on a past day, in a plan that is over, or by the hand of who only reads */
  const mayMove = past === null && campaign.status === 'running' && mayOnSome(viewer, 'submit')
  return { mayMove, move, stepsOf }
}
