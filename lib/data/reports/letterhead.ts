import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { type Context, query } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import { firstHeading, type Heading, nextHeading } from '@/lib/domain/report-heading'

type Plan = { number: string; issuer: string }

/** The form that a paper of the plan begins with: that of its last report, else of the body that issued the plan. */
export async function headingFor(sql: Sql | Tx, campaignId: string, plan: Plan): Promise<Heading> {
  const [last] = await sql<{ heading: Heading }[]>`
    select heading from reports where campaign_id = ${campaignId} order by issued_at desc nulls last, updated_at desc limit 1`
  if (last) return nextHeading(last.heading)
  const [signer] = await sql<{ name: string; title: string }[]>`
    select name, title from people where role = 'leader' and disabled_at is null order by created_at, id limit 1`
  return firstHeading(plan, signer ?? null)
}

/** What stands at the head of every paper made from a plan. Unknown or not visible: 404. */
export function readLetterhead(
  ctx: Context,
  campaignId: string,
): Promise<Pick<Heading, 'parentBody' | 'body' | 'place'>> {
  return query(ctx, async (sql) => {
    const [plan] = await sql<Plan[]>`
      select c.number, c.issuer from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!plan) throw new DomainError('not_found')
    const { parentBody, body, place } = await headingFor(sql, campaignId, plan)
    return { parentBody, body, place }
  })
}
