import { useState } from 'react'
import { useMovedFocus } from '@/components/task/steps/use-moved-focus'
import { withMoved } from '@/lib/domain/steps'
import { useT } from '@/lib/i18n/provider'
import { type FormStep, newStep } from './step-values'

/** What is done to the list as a whole, where the focus goes then, and what is said about it. */
export function useStepList(steps: readonly FormStep[], onChange: (steps: FormStep[]) => void) {
  const t = useT()
  const [said, setSaid] = useState('')
  const [fresh, setFresh] = useState<string | null>(null)
  const keepFocus = useMovedFocus(steps.map(({ key }) => key).join())

  const change = (key: string, part: Partial<FormStep>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)))
  const move = (from: number, to: number) => {
    const step = steps[from]
    if (!step || to < 0 || to >= steps.length) return
    keepFocus()
    onChange(withMoved(steps, from, to))
    const title = step.title.trim() || t('form.step.title', { n: from + 1 })
    setSaid(t('task-part.steps.moved', { title, place: to + 1, total: steps.length }))
  }
  const add = (after = steps.length - 1) => {
    const step = newStep()
    setFresh(step.key)
    onChange(steps.toSpliced(after + 1, 0, step))
  }
  /** The row that takes its place gets the focus, else the one before it. */
  const remove = (at: number) => {
    const rest = steps.toSpliced(at, 1)
    setFresh((rest[at] ?? rest[at - 1])?.key ?? null)
    onChange(rest)
    setSaid(t('form.step.removed', { n: at + 1, left: rest.length }))
  }
  /** Of the row whose name is to be written next. */
  const focusOn = (key: string) => (field: HTMLElement | null) => {
    if (!field || key !== fresh) return
    field.focus()
    setFresh(null)
  }
  return { said, change, move, add, remove, focusOn }
}

export type StepList = ReturnType<typeof useStepList>
