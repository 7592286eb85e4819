import 'server-only'
import type { RegisteredObstacle } from '@/lib/contracts/task-parts'
import { type Context, query } from '@/lib/data/context'
import { DomainError } from '@/lib/domain/errors'
import { obstacleJson } from './parts'
import { knownId, visibleCampaigns } from './visibility'

/** The register of obstacles of a campaign: open ones first, the oldest first. One statement. */
export function listObstacles(
  ctx: Context,
  campaignId: string,
  state: 'open' | 'cleared' | 'all',
): Promise<{ items: RegisteredObstacle[] }> {
  return query(ctx, async (sql) => {
    const [campaign] = await sql<{ items: RegisteredObstacle[] | null }[]>`
      select (select json_agg(${obstacleJson(sql)}::jsonb || jsonb_build_object('task', jsonb_build_object('id', t.id, 'key', t.key,
            'title', t.title, 'leadUnit', jsonb_build_object('id', lu.id, 'key', lu.key, 'name', lu.name)))
          order by x.cleared_at is not null, x.since_on, x.raised_at)
        from obstacles x join tasks t on t.id = x.task_id join units lu on lu.id = t.lead_unit_id
        where t.campaign_id = c.id and t.deleted_at is null
          ${state === 'all' ? sql`` : state === 'open' ? sql`and x.cleared_at is null` : sql`and x.cleared_at is not null`}) as items
      from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!campaign) throw new DomainError('not_found')
    return { items: campaign.items ?? [] }
  })
}
