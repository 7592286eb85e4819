import 'server-only'
import type postgres from 'postgres'
import { dropExportPool, EXPORT_POOL_SIZE, exportPool } from '@/db/client'
import { DomainError } from '@/lib/domain/errors'

/** How long an export waits for one of the others to end, and how many may wait. */
const PATIENCE_MS = 4_000
const MAX_WAITING = 8
const RETRY_AFTER_S = 5
/** A connection that does not even answer a rollback is given up with its pool. */
const ROLLBACK_MS = 5_000

let running = 0
const waiting: (() => void)[] = []

/** Takes one of the places of exports; 503 `unavailable` when none gets free in time. The answer gives it back, once. */
async function takePlace(): Promise<() => void> {
  if (running >= EXPORT_POOL_SIZE) await waitForPlace()
  else running += 1
  let given = false
  return () => {
    if (given) return
    given = true
    // The place goes from hand to hand, so nobody who came later slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

async function waitForPlace(): Promise<void> {
  const busy = () => new DomainError('unavailable', { retryAfter: RETRY_AFTER_S })
  if (waiting.length >= MAX_WAITING) throw busy()
  await new Promise<void>((resolve, reject) => {
    const turn = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(turn), 1)
      reject(busy())
    }, PATIENCE_MS)
    waiting.push(turn)
  })
}

export type Snapshot = { sql: postgres.ReservedSql; end: () => Promise<void> }

/**
 * A connection of its own that sees the database as it is at this moment, whatever is written while a file flows.
 * Whoever opens one must end it; ending twice does nothing. No place in time, no database: `unavailable`.
 */
export async function openSnapshot(): Promise<Snapshot> {
  const giveBack = await takePlace()
  let sql: postgres.ReservedSql | undefined
  let ended: Promise<void> | undefined
  const end = () => {
    ended ??= finish(sql).finally(giveBack)
    return ended
  }
  try {
    sql = await exportPool().reserve()
    await sql`begin isolation level repeatable read read only`
    return { sql, end }
  } catch (cause) {
    await end()
    throw cause
  }
}

async function finish(sql: postgres.ReservedSql | undefined): Promise<void> {
  if (!sql) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ROLLBACK_MS, 'late')
  })
  // A rollback that fails means that the connection is gone, and with it what had to be undone.
  const undone = sql`rollback`.then(
    () => 'undone' as const,
    () => 'gone' as const,
  )
  const outcome = await Promise.race([undone, late])
  clearTimeout(timer)
  if (outcome === 'late') dropExportPool()
  else sql.release()
}
