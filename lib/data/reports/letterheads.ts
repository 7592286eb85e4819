import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { KeepLetterhead } from '@/lib/contracts/letterhead'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, query } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { Instant } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { type Letterhead, letterheadOf } from '@/lib/domain/report-heading'
import { headingOfPlan } from './letterhead'

/** `version` 0 and `kept` null where nobody has kept it. */
export type KeptLetterhead = Letterhead & {
  version: number
  kept: { at: Instant; by: { id: string; name: string } } | null
}

type Plan = { number: string; issuer: string }

async function requirePlan(sql: Sql | Tx, ctx: Context, campaignId: string): Promise<Plan> {
  const [plan] = await sql<Plan[]>`
    select c.number, c.issuer from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(sql, ctx.viewer)}`
  if (!plan) throw new DomainError('not_found')
  authorize(ctx, 'compose_report')
  return plan
}

async function readKept(sql: Sql | Tx): Promise<KeptLetterhead[]> {
  const rows = await sql<{ form: Letterhead; version: number; kept: KeptLetterhead['kept'] }[]>`
    select l.form, l.version, json_build_object('at', l.updated_at, 'by', json_build_object('id', p.id, 'name', p.name)) as kept
    from letterheads l join people p on p.id = l.updated_by order by l.body`
  return rows.map(({ form, version, kept }) => ({ ...form, version, kept }))
}

/** The kept ones by the names of their bodies, and that of the body that issued the plan. Not visible: 404, no power: 403. */
export function listLetterheads(ctx: Context, campaignId: string): Promise<KeptLetterhead[]> {
  return query(ctx, async (sql) => {
    const plan = await requirePlan(sql, ctx, campaignId)
    const kept = await readKept(sql)
    const own = letterheadOf(await headingOfPlan(sql, plan))
    return kept.some(({ body }) => body === own.body) ? kept : [{ ...own, version: 0, kept: null }, ...kept]
  })
}

/** Keeps the form of a body for its next reports. Somebody kept another one since: 409 `conflict`, with what stands now. */
export function keepLetterhead(
  ctx: Context,
  campaignId: string,
  { version, ...form }: KeepLetterhead,
): Promise<KeptLetterhead> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer, now } = write
    await requirePlan(tx, write, campaignId)
    const json = JSON.stringify(letterheadOf(form))
    const rows = await tx`
      insert into letterheads (body, form, updated_at, updated_by)
      select ${form.body}, ${json}::text::jsonb, ${now}, ${viewer.id} where ${version} = 0
      on conflict (body) do nothing returning 1`
    const changed =
      rows.length > 0
        ? rows
        : await tx`
      update letterheads set version = version + 1, form = ${json}::text::jsonb, updated_at = ${now}, updated_by = ${viewer.id}
      where body = ${form.body} and version = ${version} returning 1`
    const standing = (await readKept(tx)).find(({ body }) => body === form.body)
    if (changed.length === 0 || !standing)
      throw new DomainError('conflict', { changes: [], current: standing ?? null })
    return standing
  })
}
