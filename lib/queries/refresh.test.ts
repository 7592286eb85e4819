import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { isAskedAnew, noteAnswer } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { taskKeys } from './task-keys'

const KEY = taskKeys.list('c', '')
function open() {
  const client = new QueryClient()
  client.setQueryData(KEY, {})
  return { client, isStale: () => client.getQueryState(KEY)?.isInvalidated === true }
}

it('a change that is answered alone asks for everything anew', () => {
  const { client, isStale } = open()
  setOut(client)
  void refreshAfter(client)
  expect(isStale()).toBe(true)
})

it('of several changes on their way only the last answer asks anew', () => {
  const { client, isStale } = open()
  for (let change = 0; change < 3; change++) setOut(client)
  void refreshAfter(client)
  void refreshAfter(client)
  expect(isStale()).toBe(false)
  void refreshAfter(client)
  expect(isStale()).toBe(true)
})

it('a change that sets out while the answer to another is fetched asks anew for itself', () => {
  const { client, isStale } = open()
  setOut(client)
  void refreshAfter(client)
  client.setQueryData(KEY, {})
  setOut(client)
  expect(isStale()).toBe(false)
  void refreshAfter(client)
  expect(isStale()).toBe(true)
})

it('what is told of an own change needs no asking once its answer has asked anew, of another’s it does', () => {
  const { client } = open()
  setOut(client)
  noteAnswer('own')
  expect(isAskedAnew('own')).toBe(false)
  void refreshAfter(client)
  noteAnswer('later')
  expect(['own', 'later', 'another', null].map(isAskedAnew)).toEqual([true, false, false, false])
})
