import 'server-only'
import { pool } from '@/db/client'
import { addDays, endOfDay, type Instant, type PlainDate, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { env } from '@/lib/env'

/** "Now" and "today", read once per request and passed down. */
export type Moment = { now: Instant; today: PlainDate }

const store = globalThis as typeof globalThis & {
  changDuongClock?: Promise<{ base: number; started: number; last: number }>
}

/**
 * The pinned day starts at 09:40, or just after the last recorded instant of that day, runs forward from there and never
 * leaves the day; after a restart it goes on behind what was recorded (product.md, Dates and text).
 */
async function pinnedStart(day: PlainDate): Promise<{ base: number; started: number; last: number }> {
  const sql = pool()
  const midnight = endOfDay(addDays(day, -1))
  const [row] = await sql<{ last: Instant | null }[]>`
    select max(at) as last from activities where at >= ${midnight} and at < ${endOfDay(day)}`
  const morning = Date.parse(`${day}T09:40:00+07:00`)
  const base = Math.max(morning, row?.last ? Date.parse(row.last) + 1 : 0)
  return { base, started: performance.now(), last: Date.parse(endOfDay(day)) - 1 }
}

/** The present moment of the domain: the real one, or the pinned day's. Sessions and limits use the real clock. */
export async function readClock(): Promise<Moment> {
  const { pinnedDay } = env()
  if (!pinnedDay) {
    const now = new Date().toISOString()
    return { now, today: vietnamDay(now) }
  }
  const day = plainDate(pinnedDay)
  store.changDuongClock ??= pinnedStart(day)
  try {
    const { base, started, last } = await store.changDuongClock
    return { now: new Date(Math.min(last, base + performance.now() - started)).toISOString(), today: day }
  } catch (cause) {
    delete store.changDuongClock
    throw cause
  }
}
