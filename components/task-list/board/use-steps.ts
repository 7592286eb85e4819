import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { takeFromQueue } from '@/components/task/decision-queue'
import { EMPTY_FORM, readDraft, writeDraft } from '@/components/task/draft'
import { isWorthRetrying, refusalText } from '@/components/task/draft-problem'
import { focusRow } from '@/components/task-list/row-focus'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { plainDate } from '@/lib/domain/calendar'
import { badgeOf } from '@/lib/domain/deadline'
import type { TransitionVerb } from '@/lib/domain/transitions'
import { useT } from '@/lib/i18n/provider'
import { newKey, useConfirmResult, useResumeTask } from '@/lib/queries/tasks'

export type Asking = { task: Task; verb: Exclude<TransitionVerb, 'confirm' | 'resume'> }
type AtOnce = 'confirm' | 'resume'

/** Takes a step: what needs a word opens its form, the rest shows at once and goes back when it is refused. */
export function useSteps() {
  const { id: personId } = useViewer()
  const [asking, setAsking] = useState<Asking | null>(null)
  const { moved, takeAtOnce } = useAtOnce()
  const take = (task: Task, verb: TransitionVerb) => {
    if (verb === 'confirm' || verb === 'resume') return void takeAtOnce(task, verb, newKey())
    if (verb === 'submit') {
      const kept = readDraft(personId, task.id)
      const form = { ...(kept?.form ?? EMPTY_FORM), mode: 'submission' as const }
      const fresh = { version: task.version, key: null, state: 'typing' as const, problem: null }
      writeDraft(personId, task.id, { ...fresh, ...kept, form })
    }
    setAsking({ task, verb })
  }
  const close = () => {
    if (asking) focusRow(asking.task.id, 'open')
    setAsking(null)
  }
  return { take, asking, close, moved }
}

function useAtOnce() {
  const t = useT()
  const toast = useToast()
  const client = useQueryClient()
  const { today } = useViewer()
  const steps = { confirm: useConfirmResult(), resume: useResumeTask() }
  // Where columns are asked one by one, the task stands in none of them until they have answered anew.
  const [moved, setMoved] = useState<readonly Task[]>([])
  const takeAtOnce = async (task: Task, verb: AtOnce, key: string): Promise<void> => {
    const shown = verb === 'confirm' ? confirmed(task, today) : resumed(task, today)
    const putBack = verb === 'confirm' ? takeFromQueue(client, task.id) : () => {}
    setMoved((now) => [...now, shown])
    focusRow(task.id, 'open')
    try {
      await steps[verb].mutateAsync({ id: task.id, key, body: { version: task.version }, shown })
      toast.show({ icon: 'tick', message: t(`board.done.${verb}`, { key: task.key }) })
    } catch (error) {
      putBack()
      const again = { label: t('form.retry'), onPress: () => void takeAtOnce(task, verb, key) }
      const message = `${t('board.failed', { key: task.key })} ${refusalText(t, error)}`
      toast.show({ icon: 'alert', message, ...(isWorthRetrying(error) ? { action: again } : {}) })
    } finally {
      setMoved((now) => now.filter((other) => other !== shown))
    }
  }
  return { moved, takeAtOnce }
}

function confirmed(task: Task, today: string): Task {
  const completedOn = task.submittedOn ?? today
  return { ...task, status: 'completed', badge: 'completed', percent: 10_000, completedOn, obstacle: null }
}

/** The answer may say "not started": only the server knows the state before the pause. */
function resumed(task: Task, today: string): Task {
  const status = 'in_progress' as const
  const { returned, startsOn, dueOn } = task
  const day = (text: string | null) => (text === null ? null : plainDate(text))
  const dated = { status, returned, startsOn: day(startsOn), dueOn: day(dueOn) }
  const badge = badgeOf({ ...dated, submittedOn: null, submittedDueOn: null }, plainDate(today))
  return { ...task, status, badge }
}
