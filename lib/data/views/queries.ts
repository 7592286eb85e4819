import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { readKeptFilter } from '@/lib/contracts/kept-filter'
import type { SavedView } from '@/lib/contracts/view'
import { type Context, query } from '@/lib/data/context'
import { TOTAL_CAP, totalSql } from '@/lib/data/tasks/queries'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import { visibleViews } from './visibility'

/** More than anybody looks through; a branch that shares more shows the oldest. */
const SHOWN_MAX = 100

export type ViewRow = {
  id: string
  name: string
  query: string
  shared: boolean
  ownerId: string
  ownerName: string
}

/**
 * The filters a person sees in a campaign, their own first, each with the number of tasks it finds now. Two statements
 * whatever the number of filters; an unknown or invisible campaign is 404.
 */
export function listViews(ctx: Context, campaignId: string): Promise<{ items: SavedView[] }> {
  return query(ctx, async (sql) => {
    const rows = await sql<(ViewRow | { id: null })[]>`
      select v.id, v.name, v.query, v.shared, v."ownerId", v."ownerName" from campaigns c left join lateral (
        select v.id, v.name, v.query, v.shared, v.owner_id as "ownerId", o.name as "ownerName", v.created_at
        from saved_views v join people o on o.id = v.owner_id
        where v.campaign_id = c.id and ${visibleViews(sql, ctx.viewer)}
        order by v.owner_id <> ${ctx.viewer.id}, v.created_at, v.id limit ${SHOWN_MAX}) v on true
      where c.id = ${knownId(campaignId)} and ${visibleCampaigns(sql, ctx.viewer)}
      order by v."ownerId" <> ${ctx.viewer.id}, v.created_at, v.id`
    if (rows.length === 0) throw new DomainError('not_found')
    const views = rows.filter((row): row is ViewRow => row.id !== null)
    return { items: await withCounts(sql, ctx, campaignId, views) }
  })
}

/** Live counts of all views together, in one statement. */
export async function withCounts(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
  views: readonly ViewRow[],
): Promise<SavedView[]> {
  if (views.length === 0) return []
  const counts = views.map(
    (view, place) =>
      sql`${place === 0 ? sql`` : sql`union all`} select ${place}::int as place,
        ${totalSql(sql, ctx, campaignId, readKeptFilter(view.query))} as n`,
  )
  const found = await sql<{ place: number; n: number }[]>`${counts}`
  return views.map((view, place) => {
    const n = found.find((row) => row.place === place)?.n ?? 0
    const { id, name, query: kept, shared, ownerId, ownerName } = view
    const owner = { id: ownerId, name: ownerName }
    const shown = { id, name, query: kept, shared, mine: ownerId === ctx.viewer.id, owner }
    return n > TOTAL_CAP ? { ...shown, count: null, countOver: TOTAL_CAP } : { ...shown, count: n }
  })
}
