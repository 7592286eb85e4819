import 'server-only'
import type { Tx } from '@/db/client'
import { query, type Viewer } from '@/lib/data/context'
import type { Role } from '@/lib/domain/policy'

/** The person of an e-mail as a viewer without a session: for the trial's replay and for tests. */
export async function findViewerByEmail(email: string, tx?: Tx): Promise<Viewer | null> {
  const [row] = await query(
    { tx },
    (sql) => sql<(Omit<Viewer, 'sessionId' | 'role'> & { role: Role })[]>`
      select p.id, p.name, p.email, p.title, p.role, p.unit_id as "unitId", p.theme, p.locale,
        coalesce((p.list_preferences->>'singleKeys')::boolean, true) as "singleKeys",
        json_build_object('id', u.id, 'key', u.key, 'name', u.name) as unit,
        case when p.role = 'manager' then array(select b.id::text from units b where b.path like u.path || '%') else array[u.id::text] end as branch
      from people p join units u on u.id = p.unit_id where p.email = ${email} and p.disabled_at is null`,
  )
  return row ? { ...row, sessionId: null } : null
}
