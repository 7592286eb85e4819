/** Where a task opens: the list with its panel. */
export function taskHref(task: { id: string }): string {
  return `/tasks?task=${task.id}`
}
