import 'server-only'
import { type Context, inTransaction } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import { VISIT_MINUTES } from '@/lib/domain/visit'

/**
 * Notes that the viewer opened the briefing of a plan now; opening it again within 30 minutes is the same visit, so that doing
 * it twice is doing it once. Not visible = 404. The rule is `isNewVisit`; here the stored row decides, whoever comes first.
 */
export function recordVisit(ctx: Context, campaignId: string): Promise<void> {
  return inTransaction(ctx, async ({ tx, viewer, now }) => {
    const [seen] = await tx<{ id: string }[]>`
      with seen as (
        select c.id from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(tx, viewer)}),
      kept as (
        insert into visits (person_id, campaign_id, at) select ${viewer.id}, id, ${now}::timestamptz from seen
        on conflict (person_id, campaign_id) do update set at = excluded.at, previous = visits.at
        where excluded.at >= visits.at + make_interval(mins => ${VISIT_MINUTES}::int))
      select id from seen`
    if (!seen) throw new DomainError('not_found')
  })
}
