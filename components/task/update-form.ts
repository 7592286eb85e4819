import type { ReportProgress, SubmitResult, Task } from '@/lib/contracts/task'
import { MAX_IN_PROGRESS, shareOf } from '@/lib/domain/progress'
import type { Draft, UpdateForm } from './draft'

/** The update form's rules: what it shows, what it sends, how the task will look. Pure. */

type Counted = Pick<Task, 'indicator'>

/** Would "Lưu cập nhật" record anything? */
export function hasProgress(form: UpdateForm): boolean {
  return Object.keys(progressBody({ form, version: 0 })).length > 1
}

/** Nothing in it that would be lost. */
export function isUntouched(form: UpdateForm): boolean {
  return !hasProgress(form) && ![form.result, form.shortfallReason].some((text) => text.trim())
}

/** Basis points as they will stand: by hand, else from the quantity, else as they are. */
export function percentOf(form: UpdateForm, task: Task): number {
  if (form.percent !== null) return form.percent * 100
  if (form.done === null || !task.indicator) return task.percent
  return Math.min(MAX_IN_PROGRESS, shareOf({ target: task.indicator.target, done: form.done }))
}

export const doneOf = (form: UpdateForm, task: Counted): number => form.done ?? task.indicator?.done ?? 0

/** Opens the submission; a note written so far is the beginning of the result. */
export function toSubmission(form: UpdateForm): UpdateForm {
  if (form.result) return { ...form, mode: 'submission' }
  return { ...form, mode: 'submission', result: form.note, note: '' }
}

/** A single thing to deliver counts as delivered when completion is reported, unless the person says otherwise. */
export function submittedDone(form: UpdateForm, task: Counted): number {
  if (form.done !== null || !task.indicator) return doneOf(form, task)
  return task.indicator.target === 1 ? 1 : task.indicator.done
}

export function isShort(form: UpdateForm, task: Counted): boolean {
  return task.indicator !== null && submittedDone(form, task) < task.indicator.target
}

/** The percent was not derived from the quantity: set by hand now, or at an earlier update. */
export function isByHand(form: UpdateForm, task: Task): boolean {
  if (form.percent !== null) return true
  if (form.done !== null || !task.indicator) return false
  return task.percent !== Math.min(MAX_IN_PROGRESS, shareOf(task.indicator))
}

export function withDone(form: UpdateForm, task: Task, done: number): UpdateForm {
  return { ...form, done: done === task.indicator?.done ? null : done }
}

/** The slider moved: 100 % is given by confirmation alone; back where it was with nothing else changed is no change. */
export function withPercent(form: UpdateForm, task: Task, whole: number): UpdateForm {
  const percent = Math.min(whole, MAX_IN_PROGRESS / 100)
  const isBack = form.done === null && percent === Math.floor(task.percent / 100)
  return { ...form, percent: isBack ? null : percent }
}

export function withObstacle(
  form: UpdateForm,
  task: Task,
  obstacle: { open: boolean; text: string },
): UpdateForm {
  const isBack = obstacle.open === (task.obstacle !== null) && obstacle.text === (task.obstacle ?? '')
  return { ...form, obstacle: isBack ? null : obstacle }
}

export function obstacleOf(form: UpdateForm, task: Task): { open: boolean; text: string } {
  return form.obstacle ?? { open: task.obstacle !== null, text: task.obstacle ?? '' }
}

/** Absent = untouched; null clears. An opened box left empty says nothing new. */
function sentObstacle({ obstacle }: UpdateForm): { obstacle?: string | null } {
  if (obstacle === null) return {}
  const text = obstacle.text.trim()
  if (obstacle.open) return text ? { obstacle: text } : {}
  return { obstacle: null }
}

export function progressBody({ form, version }: Pick<Draft, 'form' | 'version'>): ReportProgress {
  const note = form.note.trim()
  return {
    version,
    ...(form.done === null ? {} : { done: form.done }),
    ...(form.percent === null ? {} : { percent: form.percent * 100 }),
    ...(note ? { note } : {}),
    ...sentObstacle(form),
  }
}

/** What a submission does not carry itself and has to be recorded just before it; null when there is nothing. */
export function progressBeforeSubmission({
  form,
  version,
}: Pick<Draft, 'form' | 'version'>): ReportProgress | null {
  const note = form.note.trim()
  const body = { ...(note ? { note } : {}), ...sentObstacle(form) }
  return Object.keys(body).length > 0 ? { version, ...body } : null
}

export function submissionBody(
  { form, version }: Pick<Draft, 'form' | 'version'>,
  task: Counted,
): SubmitResult {
  const done = submittedDone(form, task)
  const shortfallReason = form.shortfallReason.trim()
  return {
    version,
    result: form.result.trim(),
    ...(task.indicator && done !== task.indicator.done ? { done } : {}),
    ...(isShort(form, task) && shortfallReason ? { shortfallReason } : {}),
  }
}

/** The task as it will look once the update is recorded. */
export function afterProgress(form: UpdateForm, task: Task): Task {
  const { obstacle = task.obstacle } = sentObstacle(form)
  return {
    ...task,
    status: 'in_progress',
    badge: task.badge === 'not_started' ? 'in_progress' : task.badge,
    percent: percentOf(form, task),
    indicator: task.indicator && { ...task.indicator, done: doneOf(form, task) },
    obstacle,
  }
}

/** The task as it will look once its result waits for confirmation. */
export function afterSubmission(form: UpdateForm, task: Task, today: string): Task {
  const indicator = task.indicator && { ...task.indicator, done: submittedDone(form, task) }
  return {
    ...task,
    status: 'submitted',
    badge: 'submitted',
    deadline: 'submitted',
    daysLate: 0,
    returned: false,
    submittedOn: today,
    percent: indicator ? shareOf(indicator) : 10_000,
    indicator,
  }
}

/** The form without the fields whose stored value the person prefers. */
export function keepFields(form: UpdateForm, mine: readonly string[]): UpdateForm {
  return {
    ...form,
    ...(mine.includes('progress') ? {} : { done: null, percent: null }),
    ...(mine.includes('obstacle') ? {} : { obstacle: null }),
  }
}
