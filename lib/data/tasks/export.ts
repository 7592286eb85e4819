import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { ExportFilter } from '@/lib/contracts/export'
import type { Context } from '@/lib/data/context'
import { CursorBatches } from '@/lib/data/cursor-batches'
import { openSnapshot } from '@/lib/data/export-connection'
import { lastHeadingSql, type PaperHeading, paperHeading } from '@/lib/data/reports/letterhead'
import { endOfDay, type Instant, type PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import type { Heading } from '@/lib/domain/report-heading'
import { type ExportRow, type ExportTask, exportColumns, exportTask } from './export-row'
import { exactSql } from './filter'
import { orderSql, SORTINGS } from './ordering'
import { listConditions, narrowFrom, pastDay } from './queries'
import { namedTasks, type PastDay } from './row'
import { visibleCampaigns } from './visibility'

/** Rows fetched at a time: enough that the way to the database does not count, few enough to hold. */
const BATCH = 200

/** What a file says about itself. Names are those of the as-of day. */
export type ExportFacts = {
  number: string
  title: string
  asOf: PlainDate
  now: Instant
  /** how many tasks the rows will be */
  total: number
  /** by key and by id */
  unitNames: ReadonlyMap<string, string>
  /** by key */
  groupTitles: ReadonlyMap<string, string>
  personNames: ReadonlyMap<string, string>
  /** who a printed list is from */
  heading: PaperHeading
}

/** Close it always, whether the rows were read to their end or not: it holds a connection. */
export type TaskExport = { facts: ExportFacts; rows: AsyncIterable<ExportTask[]>; close: () => Promise<void> }

/**
 * Every task of a plan that matches, in the list's order, as one moment has them, some hundred at a time. `grouped`
 * keeps groups together even where a query puts exact matches first. Unknown plan: `not_found`; a future day: `invalid`;
 * too many exports at once: `unavailable`.
 */
export async function openTaskExport(
  ctx: Context,
  campaignId: string,
  filter: ExportFilter,
  { grouped }: { grouped: boolean },
): Promise<TaskExport> {
  const past = pastDay(ctx, filter.asOf)
  const asOf = past ?? ctx.today
  const { sql, end } = await openSnapshot()
  try {
    const matching = listConditions(sql, ctx, campaignId, filter, asOf, past)
    const conditions = filter.keys?.length ? sql`${matching} and t.key = any (${filter.keys})` : matching
    const plan = await readPlan(sql, ctx, campaignId, filter, past, conditions)
    const exact = filter.q ? sql`${exactSql(sql, filter.q, past)} desc, ` : sql``
    const batches = new CursorBatches<ExportRow>(
      sql<ExportRow[]>`
        select ${exportColumns(sql)} from ${namedTasks(sql, past)} where ${conditions}
        order by ${grouped ? sql`t.group_ordinal, ` : sql``}${exact}${orderSql(sql, SORTINGS[filter.sort])}`.cursor(
        BATCH,
      ),
    )
    const close = () => batches.close().finally(end)
    await batches.started().catch(async (cause) => {
      await close()
      throw cause
    })
    return {
      facts: factsOf(plan, ctx, asOf),
      rows: tasksOf(batches, exportTask(asOf, plan.units ?? [])),
      close,
    }
  } catch (cause) {
    await end()
    throw cause
  }
}

async function* tasksOf(batches: CursorBatches<ExportRow>, toTask: (row: ExportRow) => ExportTask) {
  for await (const rows of batches) yield rows.map(toTask)
}

type Plan = {
  number: string
  title: string
  issuer: string
  lastHeading: Heading | null
  total: number
  units: { id: string; key: string; name: string }[] | null
  groups: { key: string; title: string }[] | null
  people: { id: string; name: string }[] | null
}

/** The plan, how many tasks match and the names the filter may mean: the first of two statements. */
async function readPlan(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
  filter: ExportFilter,
  past: PastDay,
  conditions: Fragment,
): Promise<Plan> {
  const m = past && endOfDay(past)
  const states = (now: Fragment, then: Fragment) =>
    m ? sql`${then} x where x.valid_from < ${m} and x.valid_to >= ${m}` : sql`${now} x where true`
  const owners = filter.owner?.map((id) => (id === 'me' ? ctx.viewer.id : id)) ?? []
  const [plan] = await sql<Plan[]>`
    select p.number, p.title, p.issuer, p."lastHeading", (select count(*)::int from ${narrowFrom(sql, past, filter)} where ${conditions}) as total,
      (select json_agg(json_build_object('id', x.id, 'key', x.key, 'name', x.name) order by x.ordinal)
        from ${states(sql`units`, sql`unit_states`)}) as units,
      (select json_agg(json_build_object('key', x.key, 'title', x.title)) from groups x where x.campaign_id = p.id) as groups,
      (select json_agg(json_build_object('id', x.id, 'name', x.name))
        from ${states(sql`people`, sql`person_states`)} and x.id = any (${owners}::uuid[])) as people
    from (select c.*, ${lastHeadingSql(sql, ctx)} as "lastHeading" from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}) p`
  if (!plan) throw new DomainError('not_found')
  return plan
}

function factsOf(plan: Plan, ctx: Context, asOf: PlainDate): ExportFacts {
  const { number, title, total } = plan
  const units = plan.units ?? []
  return {
    number,
    title,
    asOf,
    now: ctx.now,
    total,
    unitNames: new Map(units.flatMap(({ id, key, name }) => [[id, name] as const, [key, name] as const])),
    groupTitles: new Map((plan.groups ?? []).map((group) => [group.key, group.title])),
    personNames: new Map((plan.people ?? []).map((person) => [person.id, person.name])),
    heading: paperHeading(plan.lastHeading, plan),
  }
}
