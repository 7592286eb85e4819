/** Where a task opens: the list with its panel. */
export function taskHref(task: { id: string }): string {
  return `/tasks?task=${task.id}`
}

/** Where a link to a task leads; `narrow` = where no panel fits. */
export type TaskAddress = { href: string; narrow?: string }

/** A link to a task: beside the list, or on its own page at once where no panel fits. */
export function toTask(task: { id: string }): TaskAddress {
  return { href: taskHref(task), narrow: `/tasks/${task.id}` }
}

/** The same of an address that may be a task's. */
export function atPath(href: string): TaskAddress {
  const id = /^\/tasks\?task=([^&]+)$/.exec(href)?.[1]
  return id ? toTask({ id }) : { href }
}

/** Where a result that waits is looked at closely and decided. */
export function confirmHref(task: { id: string }): string {
  return `/tasks/${task.id}/confirm`
}

/** Where a request for a later date is looked at closely and decided. */
export function extensionHref(extension: { id: string }): string {
  return `/extensions/${extension.id}`
}
