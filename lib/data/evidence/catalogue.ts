import 'server-only'
import type { Evidence } from '@/lib/contracts/task'
import { type Context, query } from '@/lib/data/context'
import { lastHeadingSql, type PaperHeading, paperHeading } from '@/lib/data/reports/letterhead'
import { evidenceJson } from '@/lib/data/tasks/parts'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import type { Heading } from '@/lib/domain/report-heading'
import type { Status } from '@/lib/domain/task'

/** A task of the group, its confirmed result and what shows it, oldest first. */
export type CataloguedTask = {
  key: string
  title: string
  status: Status
  /** as it was confirmed; '' where evidence alone was sent, null before that */
  result: string | null
  indicator: { done: number; target: number; unit: string } | null
  evidence: Evidence[]
}

/** The evidence of a group of a plan, by task in the order of the plan. */
export type Catalogue = {
  plan: { number: string; title: string; issuer: string }
  group: { ordinal: number; title: string }
  heading: PaperHeading
  tasks: CataloguedTask[]
}

type Row = Pick<Catalogue, 'plan' | 'group'> & { lastHeading: Heading | null; tasks: CataloguedTask[] | null }

/** What is in the trash or was taken away is not in it. Unknown or not visible plan, or no such group: 404. */
export function getCatalogue(ctx: Context, campaignId: string, groupKey: string): Promise<Catalogue> {
  return query(ctx, async (sql) => {
    const [row] = await sql<Row[]>`
      select json_build_object('number', c.number, 'title', c.title, 'issuer', c.issuer) as plan,
        json_build_object('ordinal', g.ordinal, 'title', g.title) as "group", ${lastHeadingSql(sql, ctx)} as "lastHeading",
        (select json_agg(json_build_object('key', t.key, 'title', t.title, 'status', t.status,
            'result', case t.status when 'completed' then (select s.result from submissions s where s.id = t.submission_id) end,
            'indicator', case when t.indicator_target is not null then
              json_build_object('done', coalesce(t.indicator_done, 0), 'target', t.indicator_target, 'unit', coalesce(t.indicator_unit, '')) end,
            'evidence', (select coalesce(json_agg(${evidenceJson(sql)} order by x.at, x.id), '[]')
              from evidence x where x.task_id = t.id and x.removed_at is null)) order by t.rank, t.id)
          from tasks t where t.group_id = g.id and t.deleted_at is null) as tasks
      from campaigns c join groups g on g.campaign_id = c.id
      where c.id = ${knownId(campaignId)} and g.key = ${groupKey} and ${visibleCampaigns(sql, ctx.viewer)}`
    if (!row) throw new DomainError('not_found')
    const { plan, group, lastHeading, tasks } = row
    return { plan, group, heading: paperHeading(lastHeading, plan), tasks: tasks ?? [] }
  })
}
