import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { takeFromQueue } from '@/components/task/decision-queue'
import { isWorthRetrying, refusalText } from '@/components/task/draft-problem'
import { confirmedTask, resumedTask } from '@/components/task/shown-after'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import { draftReport } from '@/components/task-list/detail/use-report'
import { focusRow } from '@/components/task-list/row-focus'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useResumeTask } from '@/lib/queries/task-parts'
import { newKey, useConfirmResult } from '@/lib/queries/tasks'
import type { MoveVerb } from './use-move'

type AtOnce = 'confirm' | 'resume'
export type Asking = { task: Task; verb: Exclude<MoveVerb, AtOnce> }

/** Takes a step: what needs a word opens its form, the rest shows at once and goes back when it is refused. */
export function useSteps() {
  const { id: personId } = useViewer()
  const [asking, setAsking] = useState<Asking | null>(null)
  const { moved, takeAtOnce } = useAtOnce()
  const take = (task: Task, verb: MoveVerb) => {
    if (verb === 'confirm' || verb === 'resume') return void takeAtOnce(task, verb, newKey())
    if (verb === 'submit') draftReport(personId, task)
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
  const told = useUndoToast()
  const client = useQueryClient()
  const { today } = useViewer()
  const steps = { confirm: useConfirmResult(), resume: useResumeTask() }
  // Where columns are asked one by one, the task stands in none of them until they have answered anew.
  const [moved, setMoved] = useState<readonly Task[]>([])
  const takeAtOnce = async (task: Task, verb: AtOnce, key: string): Promise<void> => {
    const shown = verb === 'confirm' ? confirmedTask(task, today) : resumedTask(task, today)
    const putBack = verb === 'confirm' ? takeFromQueue(client, task.id) : () => {}
    setMoved((now) => [...now, shown])
    focusRow(task.id, 'open')
    try {
      const saved = await steps[verb].mutateAsync({
        id: task.id,
        key,
        body: { version: task.version },
        shown,
      })
      told(saved, t(verb === 'confirm' ? 'task.confirm.done' : 'verb.resume.done', { key: task.key }))
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
