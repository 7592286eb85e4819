import { hashKey, type QueryClient, type QueryKey, replaceEqualDeep } from '@tanstack/react-query'
import type { Task, TaskDetail } from '@/lib/contracts/task'
import { type TaskPages, taskKeys } from './task-keys'

/** The pages with one task changed; the same object when it is not among them. */
function withTask(pages: TaskPages, id: string, change: (task: Task) => Task): TaskPages {
  if (!itemOf(pages, id)) return pages
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? change(item) : item)),
    })),
  }
}

function itemOf(pages: TaskPages | undefined, id: string): Task | undefined {
  return pages?.pages.flatMap(({ items }) => items).find((item) => item.id === id)
}

/** `next` in place of what was shown too early, field by field: a field that says something else by now belongs to a later change. */
export function inPlaceOf<T extends object>(shown: Partial<T>, now: T, next: Partial<T>): T {
  // A panel shows more of a task than an answer holds.
  const names = (Object.keys(shown) as (keyof T)[]).filter((name) => name in next)
  const own = names.filter((name) => isSame(now[name], shown[name]))
  return { ...now, ...Object.fromEntries(own.map((name) => [name, next[name]])) }
}

const isSame = (one: unknown, other: unknown) => Object.is(replaceEqualDeep(one, other), one)

/** Changes a task wherever it is held: in every list, each with what it held of it, and in its panel. */
function changeTask(
  client: QueryClient,
  id: string,
  change: <T extends Task>(task: T, key: QueryKey) => T,
): void {
  for (const [key, pages] of client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists() }))
    if (pages)
      client.setQueryData(
        key,
        withTask(pages, id, (item) => change(item, key)),
      )
  const key = taskKeys.detail(id)
  client.setQueryData<TaskDetail>(key, (now) => now && change(now, key))
}

/** Shows a task's new values at once in every list and in its panel. Returns what takes them back, and nothing else. */
export function showTask(client: QueryClient, task: Task): () => void {
  const before = new Map<string, Task>()
  changeTask(client, task.id, (now, key) => {
    before.set(hashKey(key), now)
    return { ...now, ...task }
  })
  return () =>
    changeTask(client, task.id, (now, key) => {
      const was = before.get(hashKey(key))
      return was ? (inPlaceOf<Task>(task, now, was) as typeof now) : now
    })
}

/** Shows the answer to a change that was shown before it came; what was shown later stays. */
export function showAnswer(client: QueryClient, shown: Task, task: Task): void {
  changeTask(client, task.id, (now) => inPlaceOf<Task>(shown, now, task) as typeof now)
}
