import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Viewer } from '@/lib/data/context'
import { DomainError } from '@/lib/domain/errors'
import { canInOffice } from '@/lib/domain/policy'

/** Everyone signed in reads every issued plan; a draft only those who manage plans. Reads and loads for writing use it. */
export function visibleCampaigns(sql: Sql | Tx, viewer: Viewer) {
  return canInOffice(viewer.role, 'manage_campaigns') ? sql`true` : sql`c.status <> 'draft'`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id of any other shape names nothing: the same 404 as an unknown one. */
export function knownId(id: string): string {
  if (!UUID.test(id)) throw new DomainError('not_found')
  return id
}
