import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Context } from '@/lib/data/context'
import { firstHeading, type Heading, nextHeading } from '@/lib/domain/report-heading'
import { storedHeading, visibleReports } from './stored'

type Plan = { number: string; issuer: string }

/** The form that a paper of the plan begins with: that of its last report, else of the body that issued the plan. */
export async function headingFor(sql: Sql | Tx, campaignId: string, plan: Plan): Promise<Heading> {
  const [last] = await sql<{ heading: Heading }[]>`
    select ${storedHeading(sql, 'reports')} as heading from reports where campaign_id = ${campaignId} order by issued_at desc nulls last, updated_at desc limit 1`
  return last ? nextHeading(last.heading) : headingOfPlan(sql, plan)
}

/** The form of the body that issued the plan, signed by its leader. */
export async function headingOfPlan(sql: Sql | Tx, plan: Plan): Promise<Heading> {
  const [signer] = await sql<{ name: string; title: string }[]>`
    select name, title from people where role = 'leader' and disabled_at is null order by created_at, id limit 1`
  return firstHeading(plan, signer ?? null)
}

/** Who a paper of a plan is from and where: a report's heading without what only a report has. */
export type PaperHeading = Pick<Heading, 'parentBody' | 'body' | 'place'>

/** The heading of the last report of plan `c` that this person may read, null before the first: a column for `paperHeading`. */
export function lastHeadingSql(sql: Sql | Tx, ctx: Context) {
  return sql`(select r.heading from reports r where r.campaign_id = c.id and ${visibleReports(sql, ctx)}
    order by r.issued_at desc nulls last, r.updated_at desc limit 1)`
}

/** The form that a paper without a number begins with, the same family as the reports. */
export function paperHeading(last: Heading | null, plan: Plan): PaperHeading {
  const { parentBody, body, place } = last ?? firstHeading(plan, null)
  return { parentBody, body, place }
}
