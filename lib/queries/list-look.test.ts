import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { ListColumn, ListPreferences } from '@/lib/contracts/list-preferences'
import { keepingLook } from './list-look'
import { sessionKeys } from './session-keys'

type Sent = { list: ListPreferences; answer: (error?: Error) => void }

/** A server that answers when it is told to. */
function open() {
  const client = new QueryClient()
  client.setQueryData<ListPreferences>(sessionKeys.look, { columns: ['due'] })
  const sent: Sent[] = []
  const options = keepingLook(
    client,
    (list) =>
      new Promise<void>((resolve, reject) => {
        sent.push({ list, answer: (error) => (error ? reject(error) : resolve()) })
      }),
  )
  const press = (list: ListPreferences) =>
    client
      .getMutationCache()
      .build(client, options)
      .execute(list)
      .then(() => 'kept')
      .catch(() => 'refused')
  const shown = () => client.getQueryData<ListPreferences>(sessionKeys.look)
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { sent, press, shown, settle }
}
const columns = (...chosen: ListColumn[]) => ({ columns: chosen })

describe('a run of quick choices', () => {
  it('is shown at once, sent one after the other, and what came meanwhile goes in one request with its last state', async () => {
    const { sent, press, shown, settle } = open()
    const run = [press(columns('due', 'owner'))]
    await settle()
    run.push(press(columns('owner', 'due')), press({ groupBy: 'owner' }), press(columns('owner')))
    await settle()
    expect(shown()).toEqual({ columns: ['owner'], groupBy: 'owner' })
    expect(sent.map(({ list }) => list)).toEqual([columns('due', 'owner')])
    sent[0]?.answer()
    await settle()
    expect(sent.slice(1).map(({ list }) => list)).toEqual([{ columns: ['owner'], groupBy: 'owner' }])
    sent[1]?.answer()
    expect(await Promise.all(run)).toEqual(['kept', 'kept', 'kept', 'kept'])
    expect(sent).toHaveLength(2)
  })

  it('refused at its start does not take back what was chosen after it', async () => {
    const { sent, press, shown, settle } = open()
    const run = [press(columns('due', 'owner'))]
    await settle()
    run.push(press(columns('owner')))
    await settle()
    sent[0]?.answer(new Error('away'))
    await settle()
    expect(shown()).toEqual(columns('owner'))
    sent[1]?.answer()
    expect(await Promise.all(run)).toEqual(['refused', 'kept'])
    expect(shown()).toEqual(columns('owner'))
  })

  it('refused at its end goes back to what the server kept', async () => {
    const { sent, press, shown, settle } = open()
    const run = [press(columns('due', 'owner'))]
    await settle()
    run.push(press(columns('owner')))
    await settle()
    sent[0]?.answer()
    await settle()
    sent[1]?.answer(new Error('away'))
    expect(await Promise.all(run)).toEqual(['kept', 'refused'])
    expect(shown()).toEqual(columns('due', 'owner'))
  })
})
