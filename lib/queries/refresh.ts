import type { QueryClient } from '@tanstack/react-query'
import { noteAskedAnew } from '@/lib/http/api-client'
import { campaignKeys } from './campaign'
import { notificationKeys } from './notification-keys'
import { taskKeys } from './task-keys'

/** How many changes have set out and are not answered yet. */
const onTheWay = new WeakMap<QueryClient, number>()

/** A change of tasks sets out; its answer, whichever, ends in `refreshAfter`. */
export function setOut(client: QueryClient): void {
  onTheWay.set(client, (onTheWay.get(client) ?? 0) + 1)
}

/** A change was answered. Of several that are on their way the last one asks for everything anew, once. */
export function refreshAfter(client: QueryClient, goneId?: string): Promise<unknown> {
  const left = Math.max(0, (onTheWay.get(client) ?? 0) - 1)
  onTheWay.set(client, left)
  return left > 0 ? Promise.resolve() : refreshTasks(client, goneId)
}

/**
 * Everything that one task's change can touch: lists, panel, figures, what people are told. Broad on purpose.
 * @param goneId a task that was just deleted: there is nothing of it to ask for any more
 */
export function refreshTasks(client: QueryClient, goneId?: string): Promise<unknown> {
  noteAskedAnew()
  return Promise.all([
    client.invalidateQueries({ queryKey: taskKeys.all, predicate: ({ queryKey }) => queryKey[2] !== goneId }),
    client.invalidateQueries({ queryKey: campaignKeys.dashboards() }),
    client.invalidateQueries({ queryKey: campaignKeys.comparisons() }),
    client.invalidateQueries({ queryKey: campaignKeys.briefings() }),
    client.invalidateQueries({ queryKey: notificationKeys.all }),
  ])
}
