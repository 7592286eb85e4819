import 'server-only'
import { dropPool, pool, type Sql, type Tx } from '@/db/client'
import { inPieces } from '@/db/pieces'
import type { ListPreferences } from '@/lib/contracts/list-preferences'
import type { UnitRef } from '@/lib/contracts/task'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import type { Actor, Holder } from '@/lib/domain/policy'
import type { DatabaseState } from './same-state'

/** An absent person whose powers the viewer holds, through `toOn`. */
export type StoodInFor = Holder & { name: string; toOn: PlainDate }

/** Who asks, read from the database on every request; a role never comes from a cookie. */
export type Viewer = Actor & {
  standsInFor: readonly StoodInFor[]
  name: string
  email: string
  title: string
  unit: UnitRef
  sessionId: string | null
  /** the state of the database they were found in, null where none was noted */
  state: DatabaseState | null
  theme: 'system' | 'light' | 'dark'
  locale: 'vi' | 'en'
  /** whether single letters are keys; on unless switched off */
  singleKeys: boolean
  list: ListPreferences
}

/** Everything a query or command depends on besides its input: actor, clock and, inside a write, the transaction. */
export type Context = {
  viewer: Viewer
  now: Instant
  today: PlainDate
  requestId: string
  /** the plan picked in the switcher of this device */
  chosenCampaignId?: string | undefined
  /** one request over several tasks: their lines of history belong together */
  batchId?: string | undefined
  /** it runs by itself, with the powers of the viewer: the history names no actor */
  unattended?: boolean
  tx?: Tx
}
export type WriteContext = Context & {
  tx: Tx
  /** the absent person on whose power the step rests (ủy quyền); every line of its history says so */
  onBehalfOf?: string | null
}

const DEADLINE_MS = 8_000
const MAX_WAITING = 60
let waiting = 0

/**
 * Runs database work with a deadline on our side and a cap on waiters: a connection into a black hole answers to no
 * server-side timeout (reference/reliability 0.11). Both end in 503 `unavailable`.
 */
export async function withDeadline<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MAX_WAITING) throw new DomainError('unavailable', { retryAfter: 2 })
  waiting += 1
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        dropPool()
        reject(new DomainError('unavailable', { retryAfter: 5 }))
      }, DEADLINE_MS)
    })
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
    waiting -= 1
  }
}

/** Reads, inside the write's transaction when there is one. */
export function query<T>(ctx: { tx?: Tx | undefined }, work: (sql: Sql | Tx) => Promise<T>): Promise<T> {
  const { tx } = ctx
  return tx ? work(tx) : withDeadline(() => work(inPieces(pool())))
}

/**
 * Reads as `query` does, by a plan made for the values at hand: what a searched word finds, nothing or everything, decides
 * which way is short, and a plan kept for all words takes a hundred times as long for some of them.
 */
export function queryAfresh<T>(
  ctx: { tx?: Tx | undefined },
  work: (sql: Sql | Tx) => Promise<T>,
): Promise<T> {
  const { tx } = ctx
  if (tx) return work(tx)
  return withDeadline(
    () =>
      pool().begin(async (opened) => {
        const afresh = opened`set local plan_cache_mode = force_custom_plan`.execute()
        const [, result] = await Promise.all([afresh, work(inPieces(opened))])
        return result
      }) as Promise<T>,
  )
}

/** Sets the instant that every trigger of this transaction writes with. */
export function setMoment(tx: Tx, now: Instant) {
  return tx`select set_config('app.now', ${now}, true)`
}

/** Opens a transaction whose triggers write with this moment. */
export function openTransaction<T>(now: Instant, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withDeadline(
    () =>
      pool().begin(async (opened) => {
        // Sent without waiting: statements of one connection keep their order, so the moment is set before the work's first one.
        const [, result] = await Promise.all([setMoment(opened, now).execute(), work(inPieces(opened))])
        return result
      }) as Promise<T>,
  )
}

/** Runs a write in one transaction, or in the one that is already open. */
export function inTransaction<T>(ctx: Context, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
  const { tx } = ctx
  return tx ? work({ ...ctx, tx }) : openTransaction(ctx.now, (opened) => work({ ...ctx, tx: opened }))
}
