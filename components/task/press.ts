import type { Task } from '@/lib/contracts/task'
import { type Draft, EMPTY_FORM, type PressedDraft, type UpdateForm } from './draft'
import { isUntouched } from './update-form'

/** What a press does to a draft, and what typing beside it does. Pure. */

/** Something was typed: a draft of its own, unless a press is on its way, whose key then stays with what was pressed. */
export function withTyped(draft: Draft | null, form: UpdateForm, task: Pick<Task, 'version'>): Draft {
  if (draft?.state === 'sending') return { ...draft, form }
  const problem = draft?.problem?.kind === 'fields' ? draft.problem : null
  return { version: draft?.version ?? task.version, form, key: null, state: 'typing', problem }
}

/**
 * The draft once "Lưu" was pressed: the form of this moment under a key of its own. The same form pressed again is the
 * same press. `on` = today, `at` = now by the clock of the device.
 */
export function pressDraft(
  draft: Draft,
  task: Pick<Task, 'key' | 'title' | 'dueOn' | 'indicator'>,
  { newKey, on, at }: { newKey: () => string; on: string; at: string },
): PressedDraft & { key: string } {
  const { form, key, pressed } = draft
  if (key && pressed && isSame(pressed.form, form)) return { ...draft, key, pressed }
  const { key: taskKey, title, dueOn, indicator } = task
  return { ...draft, key: newKey(), pressed: { form, indicator, taskKey, title, dueOn, on, at } }
}

/** What a saved press leaves of its draft: the fields typed since, on the version saved; null when there is nothing. */
export function restAfter({ form, pressed }: Draft, saved: Pick<Task, 'version'>): Draft | null {
  if (!pressed) return null
  const typed = Object.fromEntries(
    Object.entries(form).map(([field, value]) => {
      const name = field as keyof UpdateForm
      return [name, name !== 'mode' && isSame(value, pressed.form[name]) ? EMPTY_FORM[name] : value]
    }),
  ) as UpdateForm
  return isUntouched(typed) ? null : withTyped(null, typed, saved)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
