import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { type Draft, type DraftProblem, EMPTY_FORM } from './draft'

const RETRY: DraftProblem = { kind: 'retry' }
const SAVED = { id: 't', version: 5 } as Task
const AT = { personId: 'p', taskId: 't', key: 'K' }

/** A storage as a browser has it: its names are its own keys. */
function storage() {
  const kept: Record<string, string> = {}
  const hidden = { enumerable: false, writable: true }
  return Object.defineProperties(kept, {
    getItem: { ...hidden, value: (name: string) => kept[name] ?? null },
    setItem: {
      ...hidden,
      value: (name: string, text: string) => {
        kept[name] = text
      },
    },
    removeItem: { ...hidden, value: (name: string) => delete kept[name] },
  })
}

/** A page of its own on the device's storage. */
async function openTab() {
  vi.resetModules()
  const page = new EventTarget()
  vi.stubGlobal('window', page)
  const store = await import('./draft-store')
  const { deliver } = await import('./deliver')
  store.subscribe(() => undefined)
  const hear = (key: string) => page.dispatchEvent(Object.assign(new Event('storage'), { key }))
  return {
    ...store,
    send: (send: (draft: Draft) => Promise<Task>, at = AT) => deliver(at, { send, problemOf: () => RETRY }),
    /** another tab wrote */
    hearsOfOther: () => hear('chang-duong.draft.p.t'),
  }
}

const form = { ...EMPTY_FORM, note: 'Buổi 13' }
const pressed: Draft = {
  version: 4,
  form,
  key: 'K',
  state: 'failed',
  problem: RETRY,
  pressed: {
    form,
    indicator: null,
    taskKey: 'II.6',
    title: 'Tuyên truyền',
    dueOn: null,
    on: '2022-06-15',
    at: '2022-06-15T02:40:00Z',
  },
}

/** An answer that comes when it is told to. */
function answer() {
  const ends: { comes: () => void; fails: () => void } = {
    comes: expect.unreachable,
    fails: expect.unreachable,
  }
  const promise = new Promise<Task>((resolve, reject) => {
    ends.comes = () => resolve(SAVED)
    ends.fails = () => reject(new Error('no answer'))
  })
  return { ...ends, sent: () => promise }
}

beforeEach(() => vi.stubGlobal('localStorage', storage()))
afterEach(() => vi.unstubAllGlobals())

test.each<[string, Draft | null]>([
  ['sent', null],
  ['pressed anew', { ...pressed, key: 'L' }],
  ['typed over', { ...pressed, key: null, state: 'typing' }],
])('what another tab has %s is not sent again, also before this tab has heard of it', async (_, theirs) => {
  const [one, other] = [await openTab(), await openTab()]
  one.writeDraft('p', 't', pressed)
  expect(other.readPending('p')).toHaveLength(1)
  one.writeDraft('p', 't', theirs)
  const sends = vi.fn(async () => SAVED)
  expect(await other.send(sends)).toEqual({ outcome: 'gone' })
  expect(sends).not.toHaveBeenCalled()
  expect(one.readDraft('p', 't')).toEqual(theirs)
})

test('what goes out is what was pressed, whatever is typed after it, and what was typed stays', async () => {
  const tab = await openTab()
  tab.writeDraft('p', 't', pressed)
  const { sent, comes } = answer()
  const sends = vi.fn(sent)
  const delivery = tab.send(sends)
  const going = tab.readDraft('p', 't') ?? pressed
  tab.writeDraft('p', 't', { ...going, form: { ...form, note: 'Buổi 13 tại Phú Mậu' } })
  comes()
  await delivery
  expect(sends.mock.calls).toMatchObject([[{ key: 'K', pressed: { form: { note: 'Buổi 13' } } }]])
  expect(tab.readDraft('p', 't')).toMatchObject({
    version: 5,
    key: null,
    state: 'typing',
    form: { note: 'Buổi 13 tại Phú Mậu' },
  })
})

test('a press that found no answer waits on as it was pressed, beside what was typed since', async () => {
  const tab = await openTab()
  tab.writeDraft('p', 't', pressed)
  const { sent, fails } = answer()
  const delivery = tab.send(sent)
  const going = tab.readDraft('p', 't') ?? pressed
  tab.writeDraft('p', 't', { ...going, form: { ...form, percent: 60 } })
  fails()
  expect(await delivery).toEqual({ outcome: 'retry' })
  expect(tab.readPending('p')).toMatchObject([
    { draft: { key: 'K', form: { percent: 60 }, pressed: { form: { percent: null } } } },
  ])
})

test.each(['comes', 'fails'] as const)(
  'a draft that was pressed anew in another tab is left alone when the old answer %s',
  async (ends) => {
    const [one, other] = [await openTab(), await openTab()]
    one.writeDraft('p', 't', pressed)
    const late = answer()
    const delivery = one.send(late.sent)
    other.writeDraft('p', 't', { ...pressed, key: 'L' })
    late[ends]()
    await delivery
    one.hearsOfOther()
    expect(one.readDraft('p', 't')).toMatchObject({ key: 'L', state: 'failed' })
  },
)

test('a press that is on its way is not sent by its side', async () => {
  const tab = await openTab()
  tab.writeDraft('p', 't', pressed)
  const { sent, comes } = answer()
  const delivery = tab.send(sent)
  expect(await tab.send(async () => expect.unreachable())).toEqual({ outcome: 'gone' })
  comes()
  expect((await delivery).outcome).toBe('saved')
})

test('a draft thrown away while it was on its way does not come back', async () => {
  const tab = await openTab()
  tab.writeDraft('p', 't', pressed)
  const { sent, fails } = answer()
  const delivery = tab.send(sent)
  tab.writeDraft('p', 't', null)
  fails()
  await delivery
  expect(tab.readDraft('p', 't')).toBeNull()
})

test('what another tab writes does not take this tab’s sending for interrupted', async () => {
  const [one, other] = [await openTab(), await openTab()]
  one.writeDraft('p', 't', pressed)
  const { sent, comes } = answer()
  const delivery = one.send(sent)
  other.writeDraft('p', 't', { ...pressed, state: 'failed' })
  one.hearsOfOther()
  expect(one.readDraft('p', 't')?.state).toBe('sending')
  expect(one.readPending('p')).toEqual([])
  comes()
  await delivery
  expect(one.readDraft('p', 't')).toBeNull()
})

test('a page that went away while sending leaves a press that waits', async () => {
  const gone = await openTab()
  gone.writeDraft('p', 't', pressed)
  void gone.send(() => new Promise(() => undefined))
  const next = await openTab()
  expect(next.readPending('p')).toMatchObject([{ taskId: 't', draft: { key: 'K' } }])
})

test('a device that keeps nothing sends what the page knows', async () => {
  vi.stubGlobal('localStorage', undefined)
  const tab = await openTab()
  tab.writeDraft('p', 't', pressed)
  tab.hearsOfOther()
  expect((await tab.send(async () => SAVED)).outcome).toBe('saved')
  expect(tab.readDraft('p', 't')).toBeNull()
})
