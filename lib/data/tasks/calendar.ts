import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type {
  Calendar,
  CalendarEntry,
  CalendarQuery,
  CalendarTask,
  EntryKind,
} from '@/lib/contracts/calendar'
import type { Milestone } from '@/lib/contracts/campaign'
import type { Context } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { badgeOf, type Dated, daysLate } from '@/lib/domain/deadline'
import { DomainError } from '@/lib/domain/errors'
import { filterSql, readFiltered } from './filter'
import { pendingSql } from './pending'
import { narrowFrom, pastDay } from './queries'
import type { PastDay } from './row'
import { knownId, visibleCampaigns } from './visibility'

const ENTRIES_A_DAY = 50
const UNDATED = 20

type Listed = Dated & { id: string; key: string; title: string; dueLabel: string | null }
type Found = {
  entries: (Listed & { kind: EntryKind; on: PlainDate; total: number })[] | null
  undated: (Listed & { total: number })[] | null
  milestones: Milestone[] | null
}

/** What each day from `from` to `to` holds of the tasks a filter finds, as of its day; one statement, at most nine weeks. */
export function getCalendar(ctx: Context, campaignId: string, input: CalendarQuery): Promise<Calendar> {
  return readFiltered(ctx, input, async (sql) => {
    const past = pastDay(ctx, input.asOf)
    const asOf = past ?? ctx.today
    const found = await readDays(sql, ctx, knownId(campaignId), { input, past, asOf })
    if (!found) throw new DomainError('not_found')
    return {
      asOf,
      from: input.from,
      to: input.to,
      days: byDay(found.entries ?? [], asOf),
      milestones: found.milestones ?? [],
      undated: (found.undated ?? []).map((task) => toCalendarTask(task, asOf)),
      undatedTotal: found.undated?.[0]?.total ?? 0,
    }
  })
}

type Asked = { input: CalendarQuery; past: PastDay; asOf: PlainDate }

async function readDays(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
  { input, past, asOf }: Asked,
): Promise<Found | undefined> {
  const isLate = sql`(l.status in ('not_started', 'in_progress') and l."dueOn" < ${asOf}::date)`
  const [found] = await sql<Found[]>`
    with listed as materialized (
      select t.id, t.key, t.title, t.status, t.returned, t.starts_on as "startsOn", t.due_on as "dueOn", t.due_label as "dueLabel",
        t.submitted_on as "submittedOn", t.submitted_due_on as "submittedDueOn", t.group_ordinal, t.rank
      from ${narrowFrom(sql, past, input)}
      where t.campaign_id = ${campaignId} and t.deleted_at is null and t.status <> 'cancelled'
        ${filterSql(sql, ctx, input, asOf, past)}),
    entries as (
      select l.*, e.kind, e.on, e.place,
        row_number() over (partition by e.on order by e.place, l.group_ordinal, l.rank) as nth,
        count(*) over (partition by e.on)::int as total
      from listed l left join extensions x on x.task_id = l.id and ${pendingSql(sql, past)}
      cross join lateral (values
        ('overdue', 1, case when ${isLate} then ${asOf}::date end),
        ('due', 2, case when not ${isLate} then l."dueOn" end),
        ('request', 3, case when l.status in ('not_started', 'in_progress', 'submitted') then x.due_on end),
        ('submission', 4, l."submittedOn"),
        ('start', 5, l."startsOn")) e (kind, place, "on")
      where e.on between ${input.from}::date and ${input.to}::date)
    select
      (select json_agg(e order by e.on, e.nth) from entries e where e.nth <= ${ENTRIES_A_DAY}) as entries,
      (select json_agg(u) from (select l.*, count(*) over ()::int as total from listed l
        where l."dueOn" is null and l.status <> 'completed' order by l.group_ordinal, l.rank limit ${UNDATED}) u) as undated,
      (select json_agg(json_build_object('id', x.id, 'on', x.on, 'title', x.title, 'ceremony', x.ceremony) order by x.on)
        from milestones x where x.campaign_id = c.id and x.on between ${input.from}::date and ${input.to}::date) as milestones
    from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}`
  return found
}

function byDay(rows: NonNullable<Found['entries']>, asOf: PlainDate): Calendar['days'] {
  const days = new Map<string, Calendar['days'][number]>()
  for (const row of rows) {
    const entry: CalendarEntry = { kind: row.kind, task: toCalendarTask(row, asOf) }
    const day = days.get(row.on)
    if (day) day.entries.push(entry)
    else days.set(row.on, { on: row.on, total: row.total, entries: [entry] })
  }
  return [...days.values()]
}

function toCalendarTask(row: Listed, asOf: PlainDate): CalendarTask {
  const { id, key, title, dueOn, dueLabel } = row
  return { id, key, title, dueOn, dueLabel, badge: badgeOf(row, asOf), daysLate: daysLate(row, asOf) }
}
