import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { showAnswer, showTask } from './show-task'
import { type TaskPages, taskKeys } from './task-keys'

const task = (id: string, values: Partial<Task> = {}) =>
  ({ id, version: 1, weight: 1, dueOn: '2022-06-30', badge: 'in_progress', ...values }) as Task
const LISTS = [taskKeys.list('c', ''), taskKeys.list('c', 'q=a')]

function open() {
  const client = new QueryClient()
  const pages = { pages: [{ items: [task('a')] }, { items: [task('b')] }], pageParams: [] }
  for (const key of [...LISTS]) client.setQueryData(key, pages as unknown as TaskPages)
  client.setQueryData(taskKeys.detail('a'), task('a'))
  // Asked by the palette a moment before: no pages, and nothing to be changed in place.
  client.setQueryData(taskKeys.found('c', 'a'), { items: [task('a')] })
  return client
}
const seen = (client: QueryClient, id: string) =>
  LISTS.map((key) =>
    client
      .getQueryData<TaskPages>(key)
      ?.pages.flatMap(({ items }) => items)
      .find((item) => item.id === id),
  )

describe('what was shown too early and is taken back', () => {
  it('stands as before in every list and in the panel', () => {
    const client = open()
    showTask(client, task('a', { weight: 5 }))()
    expect(seen(client, 'a')).toEqual([task('a'), task('a')])
    expect(client.getQueryData(taskKeys.detail('a'))).toEqual(task('a'))
  })

  it('leaves the later change of another task where it is', () => {
    const client = open()
    const takeBack = showTask(client, task('a', { weight: 5 }))
    showTask(client, task('b', { weight: 9 }))
    takeBack()
    expect(seen(client, 'b').map((item) => item?.weight)).toEqual([9, 9])
    expect(seen(client, 'a').map((item) => item?.weight)).toEqual([1, 1])
  })

  it('leaves the later change of another field of the same task', () => {
    const client = open()
    const takeBack = showTask(client, task('a', { weight: 5 }))
    showTask(client, task('a', { weight: 5, dueOn: '2022-07-08' }))
    takeBack()
    expect(seen(client, 'a')[0]).toEqual(task('a', { dueOn: '2022-07-08' }))
    expect(client.getQueryData(taskKeys.detail('a'))).toEqual(task('a', { dueOn: '2022-07-08' }))
  })

  it('leaves the later value of the same field', () => {
    const client = open()
    const takeBack = showTask(client, task('a', { weight: 5 }))
    showTask(client, task('a', { weight: 6, version: 2 }))
    takeBack()
    expect(seen(client, 'a')[0]).toEqual(task('a', { weight: 6, version: 2 }))
  })
})

describe('the answer to what was shown before it came', () => {
  it('brings what the server reckoned, and leaves what was typed since then', () => {
    const client = open()
    const first = task('a', { weight: 5 })
    showTask(client, first)
    showTask(client, { ...first, dueOn: '2022-07-08' })
    showAnswer(client, first, { ...first, version: 2, badge: 'overdue' })
    const now = task('a', { badge: 'overdue', version: 2, weight: 5, dueOn: '2022-07-08' })
    expect(seen(client, 'a')).toEqual([now, now])
    expect(client.getQueryData(taskKeys.detail('a'))).toEqual(now)
  })

  it('holds no steps, so those of the panel stay', () => {
    const client = open()
    const shown = { ...task('a', { weight: 5 }), steps: [{ id: 's' }] }
    client.setQueryData(taskKeys.detail('a'), shown)
    showTask(client, shown)
    showAnswer(client, shown, task('a', { weight: 5, version: 2 }))
    expect(client.getQueryData(taskKeys.detail('a'))).toEqual({ ...shown, version: 2 })
  })

  it('that comes behind the answer to a later change does not go back to an older version', () => {
    const client = open()
    const first = task('a', { weight: 5 })
    showTask(client, first)
    showTask(client, task('a', { weight: 5, version: 3 }))
    showAnswer(client, first, { ...first, version: 2 })
    expect(seen(client, 'a')[0]?.version).toBe(3)
  })
})
