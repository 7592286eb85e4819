import 'server-only'
import { pool } from '@/db/client'
import { withDeadline } from '@/lib/data/context'

/** Which of these sessions still hold; one statement for all of them. */
export async function livingSessions(ids: readonly string[]): Promise<Set<string>> {
  const rows = await withDeadline(
    () => pool()<{ id: string }[]>`
      select s.id from sessions s join people p on p.id = s.person_id
      where s.id = any (${[...ids]}::uuid[]) and s.revoked_at is null and s.expires_at > now()
        and s.idle_expires_at > now() and p.disabled_at is null`,
  )
  return new Set(rows.map(({ id }) => id))
}
