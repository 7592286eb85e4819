import 'server-only'
import type { Sql, Tx } from '@/db/client'
import {
  TIMELINE_MOST,
  type Timeline,
  type TimelineFilter,
  type TimelineItem,
} from '@/lib/contracts/timeline'
import type { Context } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { badgeOf, daysLate, deadlineOf } from '@/lib/domain/deadline'
import { plannedOf } from '@/lib/domain/progress'
import { filterSql, readFiltered } from './filter'
import { orderSql, SORTINGS } from './ordering'
import { pendingSql } from './pending'
import { pastDay, requireCampaign } from './queries'
import { type TaskRow, taskFrom } from './row'
import { knownId, visibleCampaigns } from './visibility'

type Row = Pick<
  TaskRow,
  | 'id'
  | 'key'
  | 'group'
  | 'title'
  | 'leadUnitId'
  | 'leadUnitKey'
  | 'leadUnitName'
  | 'ownerId'
  | 'ownerName'
  | 'startsOn'
  | 'dueOn'
  | 'originalDueOn'
  | 'dueLabel'
  | 'baselineStartsOn'
  | 'baselineDueOn'
  | 'campaignEndsOn'
  | 'percent'
  | 'status'
  | 'returned'
  | 'submittedOn'
  | 'submittedDueOn'
  | 'version'
> & { requestedDueOn: PlainDate | null }

function columns(sql: Sql | Tx) {
  return sql`t.id, t.key, g.key as "group", t.title, t.lead_unit_id as "leadUnitId", lu.key as "leadUnitKey",
    lu.name as "leadUnitName", t.owner_id as "ownerId", ow.name as "ownerName", t.starts_on as "startsOn", t.due_on as "dueOn",
    t.original_due_on as "originalDueOn", t.due_label as "dueLabel", t.baseline_starts_on as "baselineStartsOn",
    t.baseline_due_on as "baselineDueOn", c.ends_on as "campaignEndsOn", t.percent, t.status, t.returned,
    t.submitted_on as "submittedOn", t.submitted_due_on as "submittedDueOn", t.version, x.due_on as "requestedDueOn"`
}

/**
 * The whole filtered plan in one statement, group by group and in the list's order within them. Beyond `most` rows the
 * answer holds the first ones and says `totalOver`.
 */
export function listTimeline(
  ctx: Context,
  campaignId: string,
  filter: TimelineFilter,
  most = TIMELINE_MOST,
): Promise<Timeline> {
  return readFiltered(ctx, filter, async (sql) => {
    const past = pastDay(ctx, filter.asOf)
    const asOf = past ?? ctx.today
    const rows = await sql<Row[]>`
      select ${columns(sql)} from ${taskFrom(sql, past)} 
      left join extensions x on x.task_id = t.id and ${pendingSql(sql, past)}
      where t.campaign_id = ${knownId(campaignId)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
        ${filterSql(sql, ctx, filter, asOf, past)}
      order by t.group_ordinal, ${orderSql(sql, SORTINGS[filter.sort])} limit ${most + 1}`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    const items = rows.slice(0, most).map((row) => toItem(row, asOf))
    return rows.length > most ? { items, total: null, totalOver: most } : { items, total: rows.length }
  })
}

function toItem(row: Row, asOf: PlainDate): TimelineItem {
  const baseline = { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn }
  return {
    id: row.id,
    key: row.key,
    group: row.group,
    title: row.title,
    leadUnit: { id: row.leadUnitId, key: row.leadUnitKey, name: row.leadUnitName },
    owner: row.ownerId && row.ownerName ? { id: row.ownerId, name: row.ownerName } : null,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    baseline,
    dueLabel: row.dueLabel,
    requestedDueOn: row.requestedDueOn,
    percent: row.percent,
    planned: plannedOf(baseline, row.campaignEndsOn, asOf),
    badge: badgeOf(row, asOf),
    deadline: deadlineOf(row, asOf),
    daysLate: daysLate(row, asOf),
    submittedOn: row.submittedOn,
    completedOn: row.status === 'completed' ? row.submittedOn : null,
    version: row.version,
  }
}
