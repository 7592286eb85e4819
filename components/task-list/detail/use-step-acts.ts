import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { useMovedFocus } from '@/components/task/steps/use-moved-focus'
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
  const keepFocus = useMovedFocus(steps.map((step) => step.id).join())
  const fail = (error: unknown) => toast.show({ icon: 'alert', message: refusalText(t, error) })
  const send = (step: Step, body: EditStep, shownSteps: Step[]) =>
    edit.mutate(
      { id: step.id, body, key: newKey(), shown: { ...task, steps: shownSteps } as TaskDetail },
      { onError: fail },
    )
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
      if (!step || to < 0 || to >= steps.length) return
      const moved = withMoved(steps, at, to)
      keepFocus()
      send(step, { afterId: moved[to - 1]?.id ?? null }, moved)
      setSaid(t('task-part.steps.moved', { title: step.title, place: to + 1, total: steps.length }))
    },
    /** `pressed` goes with its line, so the focus passes to the next one. */
    remove(step: Step, pressed: HTMLElement) {
      passFocus(pressed)
      remove.mutate({ id: step.id, body: undefined, key: newKey() }, { onError: fail })
    },
    /** Answers when the server has taken it; a refusal is the caller's to show. */
    save: (step: Step, body: EditStep) => edit.mutateAsync({ id: step.id, body, key: newKey() }),
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
