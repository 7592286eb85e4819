import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { showPlace, withPlace } from './place'
import { type TaskPages, taskKeys } from './task-keys'

const item = (id: string) => ({ id, group: id[0] })
const pages = (...of: string[][]) =>
  ({
    pages: of.map((ids) => ({ items: ids.map(item), total: 0, nextCursor: null })),
    pageParams: [],
  }) as unknown as TaskPages
const shape = (of: TaskPages) => of.pages.map(({ items }) => items.map(({ id }) => id))
const LIST = pages(['a1', 'a2', 'a3'], ['a4', 'b1', 'b2'])

it.each([
  [
    'a4',
    'a1',
    [
      ['a1', 'a4', 'a2'],
      ['a3', 'b1', 'b2'],
    ],
  ],
  [
    'a3',
    null,
    [
      ['a3', 'a1', 'a2'],
      ['a4', 'b1', 'b2'],
    ],
  ],
  [
    'b2',
    null,
    [
      ['a1', 'a2', 'a3'],
      ['a4', 'b2', 'b1'],
    ],
  ],
  [
    'a1',
    'a4',
    [
      ['a2', 'a3', 'a4'],
      ['a1', 'b1', 'b2'],
    ],
  ],
] as const)('%s behind %s stands there at once, across pages', (id, after, order) => {
  expect(shape(withPlace(LIST, id, after))).toEqual(order)
})

it('a list that holds neither stays as it is', () => {
  expect(withPlace(LIST, 'x', 'a1')).toBe(LIST)
  expect(withPlace(LIST, 'a1', 'x')).toBe(LIST)
})

const KEY = taskKeys.list('c', '')
function open() {
  const client = new QueryClient()
  client.setQueryData(KEY, LIST)
  const order = () => shape(client.getQueryData(KEY) as TaskPages).flat()
  return { client, order }
}

it('a move that was refused goes back alone: the one made after it stays', () => {
  const { client, order } = open()
  const takeBack = showPlace(client, KEY, 'a4', null)
  showPlace(client, KEY, 'a1', 'a2')
  expect(order()).toEqual(['a4', 'a2', 'a1', 'a3', 'b1', 'b2'])
  takeBack()
  expect(order()).toEqual(['a2', 'a1', 'a3', 'a4', 'b1', 'b2'])
})

it('a move that was refused leaves the task where a later move has put it', () => {
  const { client, order } = open()
  const takeBack = showPlace(client, KEY, 'a4', null)
  showPlace(client, KEY, 'a4', 'a2')
  takeBack()
  expect(order()).toEqual(['a1', 'a2', 'a4', 'a3', 'b1', 'b2'])
})
