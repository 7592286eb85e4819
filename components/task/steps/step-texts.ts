import { uiDate } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

/** A step of a whole list, as history and conflicts have it. */
export type StepText = { id?: string | null; title: string; ownerId: string | null; dueOn: string | null }

export const isStepList = (value: unknown): value is StepText[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'title' in row)

type Names = ((id: string) => string | undefined) | undefined

/** One step in a line: what, who, by when. */
export function stepLine({ title, ownerId, dueOn }: StepText, nameOf: Names): string {
  return [title, ownerId && nameOf?.(ownerId), dueOn && uiDate(dueOn)].filter(Boolean).join(', ')
}

/** A list beside another one: how many steps, and those that the other does not have so; all where only the order differs. */
export function stepsText(t: Translator, steps: readonly StepText[], other: unknown, nameOf: Names): string {
  const lines = (list: readonly StepText[]) => list.map((step) => stepLine(step, nameOf))
  const count = t('task-part.steps.count', { n: steps.length })
  if (!isStepList(other)) return count
  const there = new Set(lines(other))
  const own = lines(steps)
  const differing = own.filter((line) => !there.has(line))
  const isReordered = own.length === other.length && differing.length === 0
  const told = isReordered ? own : differing
  return told.length === 0 ? count : `${count}: ${told.join('; ')}`
}
