import { fitsBeside } from './use-media'

/** The task that the list shows in its panel at this address; null when it shows none. */
export function taskInPanel(href: string): string | null {
  const [path, query] = href.split('?')
  return path === '/tasks' ? new URLSearchParams(query).get('task') : null
}

/**
 * Where an address of the app leads in this window: where no panel fits beside the list, a task has its own page, and the
 * list need not be opened for it first.
 */
export function narrowAddress(href: string): string {
  const task = taskInPanel(href)
  return task && !fitsBeside() ? `/tasks/${task}` : href
}
