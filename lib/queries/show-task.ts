import { type QueryClient, replaceEqualDeep } from '@tanstack/react-query'
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

/** What was shown is taken back, field by field: a field that says something else by now belongs to a later change. */
export function takenBack<T extends object>(now: T, shown: Partial<T>, before: T): T {
  const back = (Object.keys(shown) as (keyof T)[]).filter((name) => isSame(now[name], shown[name]))
  return { ...now, ...Object.fromEntries(back.map((name) => [name, before[name]])) }
}

const isSame = (one: unknown, other: unknown) => Object.is(replaceEqualDeep(one, other), one)

/** Shows a task's new values at once in every list and in its panel. Returns what takes them back, and nothing else. */
export function showTask(client: QueryClient, task: Task): () => void {
  const { id } = task
  const lists = client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists() })
  const detail = client.getQueryData<TaskDetail>(taskKeys.detail(id))
  for (const [key, pages] of lists)
    if (pages)
      client.setQueryData(
        key,
        withTask(pages, id, () => task),
      )
  if (detail) client.setQueryData<TaskDetail>(taskKeys.detail(id), { ...detail, ...task })
  return () => {
    for (const [key, pages] of lists) {
      const before = itemOf(pages, id)
      if (before)
        client.setQueryData<TaskPages>(
          key,
          (now) => now && withTask(now, id, (item) => takenBack(item, task, before)),
        )
    }
    if (detail)
      client.setQueryData<TaskDetail>(
        taskKeys.detail(id),
        (now) => now && takenBack<TaskDetail>(now, task, detail),
      )
  }
}
