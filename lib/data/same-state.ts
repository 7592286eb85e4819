import 'server-only'
import { pool, type Sql, type Tx } from '@/db/client'

/** How many of the last writing transactions a request notes. */
const NOTED = 16
/** Older ones are of no use to anybody: an answer whose state lies so far back is read anew. */
const KEPT_WRITES = 4 * NOTED

/** What a request saw of the database: its snapshot, and who wrote last of what answers are made of, newest first. */
export type DatabaseState = { snapshot: string; writes: readonly string[] }

/** The columns of a `DatabaseState`; `writes` holds one row for each transaction that changed what an answer may show. */
export function stateColumns(sql: Sql | Tx) {
  return sql`pg_current_snapshot()::text as snapshot,
    array(select w.xid::text from writes w order by w.xid desc limit ${NOTED}) as writes`
}

/**
 * Whether nothing was written between a snapshot and a state seen later: whatever of `writes` stands in the state was
 * already visible in the snapshot. Transactions do not end in the order of their numbers, so the newest number alone says
 * nothing; those below the snapshot's `xmin` had all ended, so no more than what follows it must be known.
 *
 * @param snapshot `xmin:xmax:xip,…` of `pg_current_snapshot()`
 */
export function isStateOf(snapshot: string, { snapshot: later, writes }: DatabaseState): boolean {
  const [xmin = 0n, xmax = 0n, running] = parsed(snapshot)
  if (parsed(later)[1] < xmax) return false
  const numbers = writes.map(BigInt)
  const isWhole = numbers.length < NOTED || (numbers.at(-1) as bigint) < xmin
  return isWhole && numbers.every((xid) => xid < xmin || (xid < xmax && !running.has(xid)))
}

function parsed(snapshot: string): [xmin: bigint, xmax: bigint, running: Set<bigint>] {
  const [xmin = '', xmax = '', running = ''] = snapshot.split(':')
  return [BigInt(xmin), BigInt(xmax), new Set(running.split(',').filter(Boolean).map(BigInt))]
}

/**
 * Answers given once per state of what they are made of: who asks while nothing was written since an answer was read is
 * given that answer, or waits for it. Sessions, visits and preferences may be written meanwhile. Nothing has to be told of
 * changes, and a forgotten entry costs a reading (docs/decisions, 0016).
 */
export function sameState<T>(most: number) {
  const kept = new Map<string, { snapshot: string; answer: Promise<T> }>()
  return {
    ask(key: string, state: DatabaseState | null, read: () => Promise<T>): Promise<T> {
      const known = kept.get(key)
      if (state && known && isStateOf(known.snapshot, state)) return known.answer
      const answer = read()
      if (!state) return answer
      // Read in this state or in a later one: whoever sees no more than this state is not told less.
      const entry = { snapshot: state.snapshot, answer }
      kept.delete(key)
      kept.set(key, entry)
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
      answer.catch(() => kept.get(key) === entry && kept.delete(key))
      return answer
    },
  }
}

/** Removes the marks of transactions that no state notes any more. */
export async function sweepWrites(): Promise<void> {
  await pool()`
    delete from writes where xid < (select min(last.xid) from (select xid from writes order by xid desc limit ${KEPT_WRITES}) last)`
}
