import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { firstHeading, type Heading, nextHeading } from '@/lib/domain/report-heading'
import { storedHeading } from './stored'

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
