/** Where a task opens: the list with its panel. */
export function taskHref(task: { id: string }): string {
  return `/tasks?task=${task.id}`
}

/** Where a result that waits is looked at closely and decided. */
export function confirmHref(task: { id: string }): string {
  return `/tasks/${task.id}/confirm`
}

/** Where a request for a later date is looked at closely and decided. */
export function extensionHref(extension: { id: string }): string {
  return `/extensions/${extension.id}`
}
