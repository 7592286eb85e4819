import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { useMovedFocus } from '@/components/task/steps/use-moved-focus'
import { usePressKey } from '@/components/task/use-press-key'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import type { EditStep, Step } from '@/lib/contracts/task-parts'
import { withMoved } from '@/lib/domain/steps'
import { useT } from '@/lib/i18n/provider'
import { useEditStep, useRemoveStep } from '@/lib/queries/task-parts'
import { newKey } from '@/lib/queries/tasks'

/** What may be done to a line. A tick and a move show at once and go back when they are refused. */
export function useStepActs(task: TaskDetail) {
  const t = useT()
  const toast = useToast()
  const { id, name, today } = useViewer()
  const edit = useEditStep()
  const remove = useRemoveStep()
  const [said, setSaid] = useState('')
  const { steps } = task
  const press = usePressKey()
  const keepFocus = useMovedFocus(steps.map((step) => step.id).join())
  const fail = (error: unknown) => toast.show({ icon: 'alert', message: refusalText(t, error) })
  // A promise and not a callback of mutate(): what fails is told also when the panel was closed meanwhile.
  const send = ({ id: stepId }: Step, body: EditStep, shownSteps: Step[]) => {
    const shown = { ...task, steps: shownSteps } as TaskDetail
    edit.mutateAsync({ id: stepId, body, key: newKey(), shown }).catch(fail)
  }
  return {
    said,
    tick(step: Step, done: boolean) {
      const ticked = { ...step, done: done ? { by: { id, name }, at: `${today}T00:00:00+07:00` } : null }
      send(
        step,
        { done },
        steps.map((other) => (other.id === step.id ? ticked : other)),
      )
    },
    move(at: number, by: 1 | -1) {
      const [step, to] = [steps[at], at + by]
      if (!step) return
      if (to < 0 || to >= steps.length)
        return setSaid(t(to < 0 ? 'task-part.steps.isFirst' : 'task-part.steps.isLast'))
      const moved = withMoved(steps, at, to)
      keepFocus()
      send(step, { afterId: moved[to - 1]?.id ?? null }, moved)
      setSaid(t('task-part.steps.moved', { title: step.title, place: to + 1, total: steps.length }))
    },
    /** `pressed` goes with its line, so the focus passes to the next one. */
    remove(step: Step, pressed: HTMLElement) {
      passFocus(pressed)
      remove.mutateAsync({ id: step.id, body: undefined, key: newKey() }).catch(fail)
    },
    /** Answers when the server has taken it; a refusal is the caller's to show. */
    async save({ id: stepId }: Step, body: EditStep) {
      await edit.mutateAsync({ id: stepId, body, key: press.keyOf([stepId, body]) })
      press.settled()
    },
  }
}

export type StepActs = ReturnType<typeof useStepActs>

/** To the line after, else the one before, else what stands below the lines. */
function passFocus(from: HTMLElement): void {
  const line = from.closest('li')
  const next = line?.nextElementSibling ?? line?.previousElementSibling ?? line?.parentElement?.parentElement
  const buttons = next?.querySelectorAll<HTMLElement>('button') ?? []
  const target = next === line?.parentElement?.parentElement ? buttons[buttons.length - 1] : buttons[0]
  target?.focus()
}
