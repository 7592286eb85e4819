import 'server-only'
import { type Context, query } from '@/lib/data/context'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import type { Heading } from '@/lib/domain/report-heading'
import { lastHeadingSql, type PaperHeading, paperHeading } from './letterhead'

/** Who a paper of a plan is from, and where. Not visible: 404. */
export function getPaperHeading(ctx: Context, campaignId: string): Promise<PaperHeading> {
  return query(ctx, async (sql) => {
    const [row] = await sql<{ number: string; issuer: string; last: Heading | null }[]>`
      select c.number, c.issuer, ${lastHeadingSql(sql, ctx)} as last
      from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!row) throw new DomainError('not_found')
    return paperHeading(row.last, row)
  })
}
