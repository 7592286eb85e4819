import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { databaseUrl } from '@/lib/env'

export type Sql = postgres.Sql
export type Tx = postgres.TransactionSql
/** A piece of a statement, to be put into another. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

const POOL_SIZE = 10
/** Exports keep a connection while a file flows; theirs are apart, so that no screen waits for one. */
export const EXPORT_POOL_SIZE = 2

/** "2022-06-15 02:40:00.123+00" → "2022-06-15T02:40:00.123Z": instants leave the driver as ISO text, days as they are. */
function isoInstant(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text
  return `${text.slice(0, 10)}T${text.slice(11).replace('+00', '')}Z`
}

function connect(url: string, { max, patience }: { max: number; patience: number }): Sql {
  return postgres(url, {
    max,
    idle_timeout: 60,
    max_lifetime: 1_800,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: {
      TimeZone: 'UTC',
      // Short statements: compiling one costs more than running it.
      jit: 'off',
      statement_timeout: patience,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 15_000,
      application_name: 'chang-duong',
    },
    types: {
      date: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (value: string) => value },
      instant: { to: 1184, from: [1184], serialize: (value: string) => value, parse: isoInstant },
      count: { to: 20, from: [20], serialize: (value: number) => String(value), parse: Number },
    },
  }) as unknown as Sql
}

// On globalThis: a development reload must not open a second pool.
const store = globalThis as typeof globalThis & { changDuongPool?: Sql; changDuongExports?: Sql }

/** The one pool, opened at first use so that a build needs no database. */
export function pool(): Sql {
  store.changDuongPool ??= connect(databaseUrl(), { max: POOL_SIZE, patience: 10_000 })
  return store.changDuongPool
}

/** The connections of exports, opened at first use and closed when idle; a statement may take 60 s there. */
export function exportPool(): Sql {
  store.changDuongExports ??= connect(databaseUrl(), { max: EXPORT_POOL_SIZE, patience: 60_000 })
  return store.changDuongExports
}

/** As `dropPool`, for the connections of exports. */
export function dropExportPool(): void {
  const old = store.changDuongExports
  delete store.changDuongExports
  void old?.end({ timeout: 0 }).catch(() => undefined)
}

/** Drops every connection and opens new ones at next use: the cure for a connection that no longer answers. */
export function dropPool(): void {
  dropExportPool()
  const old = store.changDuongPool
  delete store.changDuongPool
  void old?.end({ timeout: 0 }).catch(() => undefined)
}

/** Closes the pools and waits for them. */
export async function closePool(): Promise<void> {
  const old = [store.changDuongPool, store.changDuongExports]
  delete store.changDuongPool
  delete store.changDuongExports
  await Promise.all(old.map((one) => one?.end({ timeout: 5 })))
}

/**
 * Drizzle over the same connection, for statements that are not on a hot path. It gets its own copy of the driver's
 * options: it would otherwise replace our parsers of days and instants for every statement of the pool.
 */
export function orm(sql: Sql | Tx) {
  const client = { unsafe: sql.unsafe.bind(sql), options: { parsers: {}, serializers: {} } }
  return drizzle(client as unknown as Sql, { casing: 'snake_case' })
}
