import { refusalText } from '@/components/task/draft-problem'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useResumeTask, useTakeBackResult } from '@/lib/queries/task-parts'
import { newKey } from '@/lib/queries/tasks'
import { useUndoToast } from './use-undo'

/** Steps that ask nothing: one press, and undo for who pressed by mistake. */
export function useQuickSteps(task: Task) {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const takeBack = useTakeBackResult()
  const resume = useResumeTask()
  const { id, key, version } = task
  const run = async (step: typeof resume, done: string) => {
    try {
      told(await step.mutateAsync({ id, body: { version }, key: newKey() }), done)
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  return {
    takeBack: () => run(takeBack, t('verb.takeBack.done', { key })),
    resume: () => run(resume, t('verb.resume.done', { key })),
  }
}
