import 'server-only'
import type { Campaign, CampaignRef } from '@/lib/contracts/campaign'
import { type Context, query } from '@/lib/data/context'
import { daysOffSql } from '@/lib/data/holidays/days-off'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'

/** The campaigns a person sees, the newest first. */
export function listCampaigns(ctx: Context): Promise<{ items: CampaignRef[] }> {
  return query(ctx, async (sql) => ({
    items: await sql<CampaignRef[]>`
      select c.id, c.number, c.title, c.short_title as "shortTitle", c.starts_on as "startsOn", c.ends_on as "endsOn",
        c.ceremony_on as "ceremonyOn", c.status
      from campaigns c where ${visibleCampaigns(sql, ctx.viewer)} order by c.starts_on desc, c.id`,
  }))
}

/** One campaign with its groups, milestones, units and the people who may own a task. */
export function getCampaign(ctx: Context, id: string): Promise<Campaign> {
  return query(ctx, async (sql) => {
    const [campaign] = await sql<Campaign[]>`
      select c.id, c.number, c.title, c.short_title as "shortTitle", c.starts_on as "startsOn", c.ends_on as "endsOn",
        c.ceremony_on as "ceremonyOn", c.status, c.issuer, c.issued_on as "issuedOn", c.objective, c.provenance,
        (select coalesce(json_agg(json_build_object('number', d.number, 'issuedOn', d.issued_on, 'issuer', d.issuer, 'subject', d.subject)
          order by d.ordinal), '[]') from basis_documents d where d.campaign_id = c.id) as "basisDocuments",
        (select coalesce(json_agg(json_build_object('id', g.id, 'key', g.key, 'ordinal', g.ordinal, 'title', g.title, 'theme', g.theme, 'themeQuoted', g.theme_quoted)
          order by g.ordinal), '[]') from groups g where g.campaign_id = c.id) as groups,
        (select coalesce(json_agg(json_build_object('id', m.id, 'on', m.on, 'title', m.title, 'ceremony', m.ceremony, 'proposed', m.proposed)
          order by m.on, m.id), '[]') from milestones m where m.campaign_id = c.id) as milestones,
        (select coalesce(json_agg(json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', coalesce(u.short_name, u.name), 'parentId', u.parent_id, 'kind', u.kind)
          order by u.ordinal), '[]') from units u where coalesce(u.valid_to >= ${ctx.today}, true)) as units,
        (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'unitId', p.unit_id, 'title', p.title)
          order by p.sort_name collate "vi-x-icu", p.id), '[]')
          from people p where p.disabled_at is null and p.role not in ('admin', 'viewer')) as people,
        (select coalesce(json_agg(h."on" order by h."on"), '[]') from ${daysOffSql(sql, ctx.today)}) as holidays
      from campaigns c where c.id = ${knownId(id)} and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!campaign) throw new DomainError('not_found')
    return campaign
  })
}
