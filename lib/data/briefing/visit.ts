import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Viewer } from '@/lib/data/context'
import type { Visit } from '@/lib/domain/visit'

/** The viewer's own last visit of the briefing; nobody reads another person's. */
export async function readVisit(sql: Sql | Tx, viewer: Viewer, campaignId: string): Promise<Visit | null> {
  const [visit] = await sql<Visit[]>`
    select at, previous from visits where person_id = ${viewer.id} and campaign_id = ${campaignId}`
  return visit ?? null
}
