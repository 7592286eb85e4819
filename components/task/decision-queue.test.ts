import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { campaignKeys } from '@/lib/queries/campaign'
import { takeFromQueue } from './decision-queue'

const KEY = campaignKeys.dashboard('c', null, null)
const queueOf = (client: QueryClient) => {
  const { decisions } = client.getQueryData<Dashboard>(KEY) as Dashboard
  return [decisions.totals.confirmations, decisions.confirmations.map(({ id }) => id)]
}

it('a decision that was refused comes back to its place, and what was decided meanwhile stays away', () => {
  const client = new QueryClient()
  const decisions = { confirmations: ['a', 'b', 'c'].map((id) => ({ id })), totals: { confirmations: 3 } }
  client.setQueryData(KEY, { decisions } as unknown as Dashboard)
  const putBack = takeFromQueue(client, 'a')
  takeFromQueue(client, 'b')
  expect(queueOf(client)).toEqual([1, ['c']])
  putBack()
  expect(queueOf(client)).toEqual([2, ['a', 'c']])
})

it('leaves the open briefing too, and comes back to it', () => {
  const client = new QueryClient()
  const key = campaignKeys.briefing('c', null)
  client.setQueryData(key, { decisions: { results: [{ id: 'a' }, { id: 'b' }] } } as unknown as Briefing)
  const waiting = () => client.getQueryData<Briefing>(key)?.decisions.results.map(({ id }) => id)
  const putBack = takeFromQueue(client, 'a')
  expect(waiting()).toEqual(['b'])
  putBack()
  expect(waiting()).toEqual(['a', 'b'])
})
