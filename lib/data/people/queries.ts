import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { readListPreferences } from '@/lib/contracts/list-preferences'
import { query, type Viewer } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { type ViewerRow, viewerColumns } from './viewer-columns'

/** The person of an e-mail as a viewer without a session, on a day: for the trial's replay and for tests. */
export function findViewerByEmail(email: string, today: PlainDate, tx?: Tx): Promise<Viewer | null> {
  return findViewer(tx, today, (sql) => sql`p.email = ${email}`)
}

/** The same by id, for what runs by itself with a person's powers. */
export function findViewerById(id: string, today: PlainDate, tx: Tx): Promise<Viewer | null> {
  return findViewer(tx, today, (sql) => sql`p.id = ${id}`)
}

/** Null when there is no such person, or a disabled one. */
async function findViewer(
  tx: Tx | undefined,
  today: PlainDate,
  isMeant: (sql: Sql | Tx) => Fragment,
): Promise<Viewer | null> {
  const [row] = await query(
    { tx },
    (sql) => sql<ViewerRow[]>`
      select ${viewerColumns(sql, today)}
      from people p join units u on u.id = p.unit_id where ${isMeant(sql)} and p.disabled_at is null`,
  )
  return row ? { ...row, list: readListPreferences(row.list), sessionId: null, state: null } : null
}
