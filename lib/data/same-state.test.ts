import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPool, pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { plainDate } from '@/lib/domain/calendar'
import { getDashboard } from './dashboard/queries'
import { type DatabaseState, isStateOf, sameState, stateColumns, sweepWrites } from './same-state'

const at = (snapshot: string, ...writes: number[]): DatabaseState => ({
  snapshot,
  writes: writes.map(String),
})

describe('answers of one state of the database', () => {
  const counter = () => {
    let reads = 0
    const answers = sameState<number>(2)
    const ask = (key: string, state: DatabaseState | null) =>
      answers.ask(key, state, async () => {
        reads += 1
        return reads
      })
    return { ask, reads: () => reads }
  }

  it('are read once, also by those who ask while they are read', async () => {
    const { ask, reads } = counter()
    expect(await Promise.all([ask('a', at('5:5:', 3)), ask('a', at('5:6:', 3))])).toEqual([1, 1])
    expect(await ask('a', at('9:9:', 3))).toBe(1)
    expect(reads()).toBe(1)
  })
  it('are read anew after a write, for another question, and where no state is known', async () => {
    const { ask } = counter()
    await ask('a', at('5:5:', 3))
    expect(await ask('a', at('6:6:', 5, 3))).toBe(2)
    expect(await ask('b', at('6:6:', 5, 3))).toBe(3)
    expect(await ask('b', null)).toBe(4)
  })
  it('are not kept when reading failed', async () => {
    const answers = sameState<number>(2)
    await expect(answers.ask('a', at('1:1:'), () => Promise.reject(new Error('gone')))).rejects.toThrow(
      'gone',
    )
    expect(await answers.ask('a', at('1:1:'), async () => 7)).toBe(7)
  })
  it('are forgotten from the oldest on', async () => {
    const { ask } = counter()
    for (const key of ['a', 'b', 'c']) await ask(key, at('5:5:'))
    expect(await ask('c', at('5:5:'))).toBe(3)
    expect(await ask('a', at('5:5:'))).toBe(4)
  })
})

describe('a state', () => {
  const many = Array.from({ length: 16 }, (_, n) => 116 - n)
  it.each<[string, string, DatabaseState, boolean]>([
    ['nothing was written ever', '5:5:', at('9:9:'), true],
    ['others wrote what no answer shows', '5:5:', at('90:90:', 4), true],
    ['a transaction that began later wrote', '5:5:', at('9:9:', 7), false],
    ['one that was under way has ended', '5:9:5,7', at('9:9:', 7), false],
    ['one that ended between two under way was seen', '5:9:5,7', at('9:9:', 6), true],
    ['what was written is known back to the snapshot', '120:120:', at('130:130:', ...many), true],
    ['more was written than is noted', '100:120:100', at('130:130:', ...many), false],
    ['the database is an older one', '50:50:', at('20:20:', 4), false],
  ])('when %s', (_, snapshot, state, isSame) => {
    expect(isStateOf(snapshot, state)).toBe(isSame)
  })

  it('is the same exactly when no write became visible between, whatever the order in which transactions end', () => {
    const step = fc.oneof(
      fc.constant('begin' as const),
      fc.record({ ends: fc.nat(), marks: fc.boolean() }),
      fc.constant('note' as const),
    )
    fc.assert(fc.property(fc.array(step, { maxLength: 120 }), (steps) => compareAll(noteAll(steps))))
  })
})

type Step = 'begin' | 'note' | { ends: number; marks: boolean }
type Noted = { state: DatabaseState; marks: number }

function noteAll(steps: Step[]): Noted[] {
  const database = transactions()
  const noted: Noted[] = []
  for (const one of steps)
    if (one === 'begin') database.begin()
    else if (one === 'note') noted.push(database.note())
    else database.end(one.ends, one.marks)
  return noted
}

function compareAll(noted: Noted[]): void {
  for (const [n, after] of noted.entries())
    for (const before of noted.slice(0, n + 1)) {
      const isSame = isStateOf(before.state.snapshot, after.state)
      if (isSame || after.marks < 16) expect(isSame).toBe(before.marks === after.marks)
    }
}

/** Transactions as PostgreSQL numbers and shows them. */
function transactions() {
  const running: number[] = []
  const marked: number[] = []
  let next = 1
  return {
    begin: () => void running.push(next++),
    end(which: number, marks: boolean) {
      const [xid] = running.splice(which % Math.max(1, running.length), 1)
      if (xid && marks) marked.push(xid)
    },
    note() {
      const newest = [...marked].sort((a, b) => b - a).slice(0, 16)
      return {
        state: at(`${running[0] ?? next}:${next}:${running.join(',')}`, ...newest),
        marks: marked.length,
      }
    },
  }
}

describe('in the database', () => {
  let world: TrialWorld
  beforeAll(async () => {
    world = await openTrialWorld()
  })
  afterAll(() => world.close())

  const state = async (): Promise<DatabaseState> => {
    const [row] = await pool()<[DatabaseState]>`select ${stateColumns(pool())}`
    return row
  }
  const rename = (id: number) =>
    pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T05:00:00Z', true)`
      await tx`update milestones set title = ${`Mốc ${id}`} where id = (select id from milestones order by id limit 1)`
    })

  it('a change of a plan ends it, and what people prefer, read and look at does not', async () => {
    const before = await state()
    await pool()`update people set theme = 'dark', notifications_read_at = now()`
    await pool()`delete from sessions`
    expect(isStateOf(before.snapshot, await state())).toBe(true)
    await rename(1)
    const after = await state()
    expect(isStateOf(before.snapshot, after)).toBe(false)
    expect(isStateOf(after.snapshot, await state())).toBe(true)
  })

  it('a change under way ends it when it is there, though a later one was there before', async () => {
    const slow = await exportPool().reserve()
    await slow`begin`
    await slow`update groups set title = title || '.'`
    await rename(2)
    const between = await state()
    await slow`commit`
    slow.release()
    expect(isStateOf(between.snapshot, await state())).toBe(false)
  })

  it('everything the dashboard reads marks its changes, but for the sums of marked tables', async () => {
    const ctx = await world.as('lanhdao')
    const read = await pool().begin(async (tx) => {
      for (const asOf of ['2022-06-15', '2022-05-31'])
        await getDashboard({ ...ctx, tx }, world.campaignId, { asOf: plainDate(asOf) })
      return tx<{ name: string; isMarked: boolean }[]>`
        select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'mark_write'::regproc) as "isMarked"
        from pg_locks l join pg_class c on c.oid = l.relation
        where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`
    })
    expect(read.filter(({ isMarked }) => isMarked).map(({ name }) => name)).toContain('tasks')
    const sums = ['closed_days', 'curve_days', 'day_cells', 'scope_days']
    expect(read.filter(({ isMarked, name }) => !isMarked && !sums.includes(name))).toEqual([])
  })

  it('what is swept away leaves every state as it was', async () => {
    for (let n = 0; n < 70; n += 1) await rename(n)
    const before = await state()
    await sweepWrites()
    const [{ n } = { n: 0 }] = await pool()<[{ n: number }]>`select count(*)::int as n from writes`
    expect([n, (await state()).writes]).toEqual([64, before.writes])
  })
})
