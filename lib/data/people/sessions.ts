import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, sql as expression, isNull, ne } from 'drizzle-orm'
import { orm, pool } from '@/db/client'
import { inPieces } from '@/db/pieces'
import { sessions } from '@/db/schema/people'
import { readListPreferences } from '@/lib/contracts/list-preferences'
import type { OwnSession } from '@/lib/contracts/person'
import { type Context, inTransaction, type Viewer, withDeadline } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { type DatabaseState, stateColumns } from '@/lib/data/same-state'
import { knownId } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { type ViewerRow, viewerColumns } from './viewer-columns'

/** Idle and absolute life of a session; the real clock counts, never the pinned day's. */
const LIFE = {
  usual: { idleMinutes: 60, hours: 12 },
  remembered: { idleMinutes: 14 * 24 * 60, hours: 30 * 24 },
} as const
const MAX_SESSIONS = 50
const ENDED_DAYS_KEPT = 30

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/**
 * The person behind a session secret, or null: ended, expired and disabled are alike. One indexed statement a request,
 * so disabling a person, ending a session or a stand-in holds from the next request on.
 */
export async function findViewer(secret: string, today: PlainDate): Promise<Viewer | null> {
  const hash = hashSecret(secret)
  const sql = inPieces(pool())
  const [row] = await withDeadline(
    () => sql<(ViewerRow & DatabaseState & { sessionId: string; stale: boolean })[]>`
      select s.id as "sessionId", ${stateColumns(sql)}, ${viewerColumns(sql, today)},
        s.last_seen_at < now() - interval '1 minute' as stale
      from sessions s join people p on p.id = s.person_id join units u on u.id = p.unit_id
      where s.secret_hash = ${hash} and s.revoked_at is null and s.expires_at > now() and s.idle_expires_at > now()
        and p.disabled_at is null`,
  )
  if (!row) return null
  if (row.stale) await touch(row.sessionId)
  const { stale: _, snapshot, writes, ...viewer } = row
  return { ...viewer, list: readListPreferences(row.list), state: { snapshot, writes } }
}

/** Moves the idle limit, at most once a minute. */
async function touch(sessionId: string): Promise<void> {
  await pool()`
    update sessions set last_seen_at = now(), idle_expires_at = now() + case when remembered
      then make_interval(mins => ${LIFE.remembered.idleMinutes}) else make_interval(mins => ${LIFE.usual.idleMinutes}) end
    where id = ${sessionId}`
}

/** Opens a session and returns its secret; only the hash is kept. The oldest sessions over the limit end. */
export async function openSession(personId: string, device: string, remembered: boolean): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const life = remembered ? LIFE.remembered : LIFE.usual
  await pool()`
    with opened as (
      insert into sessions (secret_hash, person_id, device, remembered, created_at, last_seen_at, idle_expires_at, expires_at)
      values (${hashSecret(secret)}, ${personId}, ${device.slice(0, 120)}, ${remembered}, now(), now(),
        now() + make_interval(mins => ${life.idleMinutes}), now() + make_interval(hours => ${life.hours})) returning id)
    update sessions set revoked_at = now() where id in (
      select id from sessions where person_id = ${personId} and revoked_at is null
      order by created_at desc offset ${MAX_SESSIONS - 1}) and (select count(*) from opened) = 1`
  return secret
}

/** Ends the session of a secret; unknown ones are ended already. */
export async function closeSession(secret: string): Promise<void> {
  await pool()`update sessions set revoked_at = now() where secret_hash = ${hashSecret(secret)} and revoked_at is null`
}

/** Forgets sessions that ended long ago, with the device they name. */
export async function sweepSessions(): Promise<void> {
  await pool()`
    delete from sessions
    where least(revoked_at, expires_at, idle_expires_at) < now() - make_interval(days => ${ENDED_DAYS_KEPT})`
}

/** Where the viewer is signed in. */
export async function listOwnSessions(ctx: Context): Promise<{ items: OwnSession[] }> {
  const rows = await orm(pool())
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, ctx.viewer.id),
        isNull(sessions.revokedAt),
        expression`expires_at > now() and idle_expires_at > now()`,
      ),
    )
    .orderBy(expression`last_seen_at desc`)
  return {
    items: rows.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt).toISOString(),
      lastSeenAt: new Date(row.lastSeenAt).toISOString(),
      current: row.id === ctx.viewer.sessionId,
    })),
  }
}

/** Ends one of the viewer's own sessions; anybody else's is unknown (404). */
export function endOwnSession(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const ended = await orm(write.tx)
      .update(sessions)
      .set({ revokedAt: expression`now()` })
      .where(
        and(eq(sessions.id, knownId(id)), eq(sessions.personId, ctx.viewer.id), isNull(sessions.revokedAt)),
      )
      .returning({ id: sessions.id })
    if (ended.length === 0) throw new DomainError('not_found')
    await recordActivity(write, { subject: 'person', subjectId: ctx.viewer.id, kind: 'sign_out' })
  })
}

/** Ends every session of the viewer, or every other one. */
export function endOwnSessions(ctx: Context, which: 'all' | 'others'): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const mine = and(eq(sessions.personId, ctx.viewer.id), isNull(sessions.revokedAt))
    const here = ctx.viewer.sessionId
    await orm(write.tx)
      .update(sessions)
      .set({ revokedAt: expression`now()` })
      .where(which === 'others' && here ? and(mine, ne(sessions.id, here)) : mine)
    await recordActivity(write, {
      subject: 'person',
      subjectId: ctx.viewer.id,
      kind: 'sign_out',
      after: { which },
    })
  })
}
