import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Hub, openHub } from './hub'

const PLAN = '11111111-1111-4111-8111-111111111111'
const TASK = '22222222-2222-4222-8222-222222222222'

type On = Parameters<Parameters<typeof openHub>[0]['listen']>[0]

/** A hub whose database is played by the test: it answers what is said unless it is out of reach. */
function open() {
  const world = {
    /** how many of the listenings have begun */
    begun: 0,
    isReachable: true,
    listenings: [] as On[],
    living: new Set(['s1']),
    hub: null as Hub | null,
  }
  const hub = openHub({
    listen(on) {
      world.listenings.push(on)
      return { close: () => undefined }
    },
    say: async (payload) => {
      if (world.isReachable && world.begun === world.listenings.length)
        world.listenings.at(-1)?.onTold(payload)
    },
    livingSessions: async (ids) => new Set(ids.filter((id) => world.living.has(id))),
  })
  opened.push(hub)
  const heard = (): On => {
    const on = world.listenings.at(-1) as On
    const onListening = () => {
      world.begun = world.listenings.length
      on.onListening()
    }
    return { ...on, onListening }
  }
  return { hub, world, heard }
}

function page(hub: Hub, { person = 'lan', session = 's1', reads = true, last = null as string | null } = {}) {
  const got: string[] = []
  const ids: string[] = []
  const state = { isOver: false }
  hub.join(
    {
      personId: person,
      sessionId: session,
      send(message) {
        const text = new TextDecoder().decode(message)
        got.push(`${/event: (.*)/.exec(text)?.[1]} ${/data: (.*)/.exec(text)?.[1]}`)
        ids.push(/id: (.*)/.exec(text)?.[1] ?? '')
        return reads || got.length < 2
      },
      end() {
        state.isOver = true
      },
    },
    last,
  )
  return { got, ids, state, names: () => got.map((line) => line.split(' ')[0]) }
}

const opened: Hub[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const hub of opened.splice(0)) hub.close()
  vi.useRealTimers()
})

test('a change reaches every open page once, what one has read reaches that person’s pages alone', () => {
  const { hub, heard } = open()
  heard().onListening()
  const [lan, nam] = [page(hub), page(hub, { person: PLAN, session: 's2' })]
  heard().onTold(`task ${PLAN} ${TASK} r1`)
  heard().onTold(`task ${PLAN} ${TASK} r1`)
  heard().onTold(`person ${PLAN} - -`)
  vi.advanceTimersByTime(100)
  const task = `changes [{"kind":"task","campaignId":"${PLAN}","taskId":"${TASK}","by":"r1"}]`
  expect(lan.got.slice(1)).toEqual([task])
  expect(nam.got.slice(1)).toEqual([task, 'changes [{"kind":"person","by":null}]'])
})

test('a page learns how long nothing has changed, and whether the database is heard', () => {
  const { hub, heard } = open()
  expect(page(hub).got).toEqual(['hello {"quietMs":0,"hears":false,"spreadMs":250}'])
  heard().onListening()
  vi.advanceTimersByTime(1_500)
  expect(page(hub).got).toEqual(['hello {"quietMs":1500,"hears":true,"spreadMs":250}'])
})

test('after the listening was lost and is back everyone asks for everything anew', () => {
  const { hub, heard } = open()
  heard().onListening()
  const lan = page(hub)
  heard().onListening()
  expect(lan.names()).toEqual(['hello', 'refresh'])
})

test('a database that falls silent without a word is noticed, told, and listened to anew', async () => {
  const { hub, world, heard } = open()
  heard().onListening()
  const lan = page(hub)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(new Set(lan.names())).toEqual(new Set(['hello', 'beat']))
  world.isReachable = false
  await vi.advanceTimersByTimeAsync(26_000)
  expect(lan.names().at(-1)).toBe('deaf')
  expect(world.listenings).toHaveLength(2)
  world.isReachable = true
  heard().onListening()
  expect(lan.names().at(-1)).toBe('refresh')
})

test('the first page comes before the database is heard, and is not told of a silence that is none', async () => {
  const { hub, heard } = open()
  const lan = page(hub)
  await vi.advanceTimersByTimeAsync(1_000)
  heard().onListening()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(lan.names()).toEqual(['hello', 'refresh'])
})

test('who comes back having missed nothing is told nothing, whoever missed something asks anew', () => {
  const { hub, heard } = open()
  heard().onListening()
  const before = page(hub)
  expect(page(hub, { last: before.ids.at(-1) ?? '' }).names()).toEqual(['hello'])
  heard().onTold(`task ${PLAN} ${TASK} r1`)
  vi.advanceTimersByTime(100)
  expect(page(hub, { last: before.ids[0] ?? '' }).names()).toEqual(['hello', 'refresh'])
  expect(page(hub, { last: 'of another process.7' }).names()).toEqual(['hello', 'refresh'])
})

test('a person’s ninth page ends the oldest one, another person’s stay', () => {
  const { hub } = open()
  const nam = page(hub, { person: 'nam' })
  const pages = Array.from({ length: 9 }, () => page(hub))
  expect(pages.map(({ state }) => state.isOver)).toEqual([true, ...Array(8).fill(false)])
  expect(pages[0]?.got.at(-1)).toBe('ended {"reason":"crowded"}')
  expect(nam.state.isOver).toBe(false)
})

test('no process follows for more than two thousand pages', () => {
  const { hub } = open()
  for (let n = 0; n < 2_000; n += 1) page(hub, { person: `p${n}` })
  expect(() => page(hub, { person: 'one more' })).toThrow('unavailable')
})

test('the stream of a session that was ended ends within a minute', async () => {
  const { hub, heard } = open()
  heard().onListening()
  const [stays, ends] = [page(hub), page(hub, { session: 's2' })]
  await vi.advanceTimersByTimeAsync(61_000)
  expect([stays.state.isOver, ends.state.isOver]).toEqual([false, true])
  expect(ends.got.at(-1)).toBe('ended {"reason":"session"}')
})

test('a page that does not read is given up', () => {
  const { hub, heard } = open()
  const lan = page(hub, { reads: false })
  heard().onListening()
  expect(lan.state.isOver).toBe(true)
  heard().onListening()
  expect(lan.got).toHaveLength(2)
})

test('the more pages follow, the longer they spread their asking, ten seconds at most', async () => {
  const { hub, heard } = open()
  heard().onListening()
  const lan = page(hub)
  for (let n = 0; n < 299; n += 1) page(hub, { person: `p${n}` })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(lan.got.at(-1)).toBe('beat {"spreadMs":3000}')
  for (let n = 0; n < 1_000; n += 1) page(hub, { person: `q${n}` })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(lan.got.at(-1)).toBe('beat {"spreadMs":10000}')
})
