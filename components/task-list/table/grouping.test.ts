import { expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { groupedQuery, groupingOf, groupTasks } from './grouping'

it.each([
  ['unit', 'owner', 'key', 'unit'],
  [null, 'owner', 'key', 'owner'],
  ['nonsense', 'owner', 'due', 'owner'],
  [null, null, 'key', 'group'],
  [null, undefined, 'due', 'none'],
  ['none', 'owner', 'key', 'none'],
] as const)('named %s, kept %s and sorted by %s the list is grouped by %s', (named, kept, sort, grouping) => {
  expect(groupingOf(named, kept, sort)).toBe(grouping)
})

it.each([
  ['', 'group', 'key', ''],
  ['sort=due', 'group', 'due', 'sort=due&groupBy=group'],
  ['', 'unit', 'key', 'groupBy=unit'],
  ['q=a', 'none', 'key', 'q=a'],
] as const)('the query %j grouped by %s and sorted by %s asks for %j', (query, grouping, sort, asked) => {
  expect(groupedQuery(query, grouping, sort)).toBe(asked)
})

const task = (key: string, group: string, owner: string | null) =>
  ({ key, group, owner: owner ? { id: owner, name: owner } : null }) as Task
const TASKS = [task('II.1', 'b', 'x'), task('I.1', 'a', null), task('II.2', 'b', null)]
const CAMPAIGN = { groups: [{ key: 'a' }, { key: 'b' }, { key: 'c' }] } as never
const shape = (grouping: Parameters<typeof groupTasks>[1]) =>
  groupTasks(TASKS, grouping, CAMPAIGN).map(({ key, rows }) => [key, rows.map((row) => row.key)])

it('groups of the plan stand in its order, other groups as they come, and one list has none', () => {
  expect(shape('group')).toEqual([
    ['a', ['I.1']],
    ['b', ['II.1', 'II.2']],
  ])
  expect(shape('owner')).toEqual([
    ['x', ['II.1']],
    ['', ['I.1', 'II.2']],
  ])
  expect(shape('none')).toEqual([['', ['II.1', 'I.1', 'II.2']]])
})
