import 'server-only'
import type { Tx } from '@/db/client'
import { readListPreferences } from '@/lib/contracts/list-preferences'
import { query, type Viewer } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { type ViewerRow, viewerColumns } from './viewer-columns'

/** The person of an e-mail as a viewer without a session, on a day: for the trial's replay and for tests. */
export async function findViewerByEmail(email: string, today: PlainDate, tx?: Tx): Promise<Viewer | null> {
  const [row] = await query(
    { tx },
    (sql) => sql<ViewerRow[]>`
      select ${viewerColumns(sql, today)}
      from people p join units u on u.id = p.unit_id where p.email = ${email} and p.disabled_at is null`,
  )
  return row ? { ...row, list: readListPreferences(row.list), sessionId: null, state: null } : null
}
