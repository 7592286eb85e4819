import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { ActivityEntry } from '@/lib/contracts/activity'
import type { TaskDetail } from '@/lib/contracts/task'
import { type Context, query } from '@/lib/data/context'
import { lastHeadingSql, type PaperHeading, paperHeading } from '@/lib/data/reports/letterhead'
import type { PlainDate } from '@/lib/domain/calendar'
import type { Heading } from '@/lib/domain/report-heading'
import { findTask, toDetail } from './detail'
import { knownId } from './visibility'

/** A sheet has this many lines of history, the last ones; no task of an office comes near. */
export const HISTORY_MOST = 1_000

type Plan = { number: string; title: string; issuer: string; issuedOn: PlainDate }

/** A task with everything that a sheet about it says. */
export type TaskRecord = {
  task: TaskDetail
  plan: Plan
  group: { ordinal: number; title: string }
  heading: PaperHeading
  /** oldest first; the last `HISTORY_MOST` of all */
  history: ActivityEntry[]
  historyTotal: number
  /** of the units, people and tasks that the history speaks of, by id; of groups by key */
  names: ReadonlyMap<string, string>
}

type More = Pick<TaskRecord, 'plan'> & {
  ofGroup: TaskRecord['group']
  lastHeading: Heading | null
  history: ActivityEntry[] | null
  groupTitles: Record<string, string>
  historyTotal: number
}

/** One task, its whole life and who the paper is from. Not visible, deleted or unknown = 404, as `getTask`. */
export function getTaskRecord(ctx: Context, id: string): Promise<TaskRecord> {
  return query(ctx, async (sql) => {
    const row = await findTask<More>(sql, ctx, sql`t.id = ${knownId(id)}`, sql`, ${moreColumns(sql, ctx)}`)
    const { plan, ofGroup: group, lastHeading, historyTotal, groupTitles } = row
    const history = (row.history ?? []).reverse()
    return {
      task: toDetail(row, ctx.today),
      plan,
      group,
      heading: paperHeading(lastHeading, plan),
      history,
      historyTotal,
      names: new Map([...Object.entries(groupTitles), ...(await namesIn(sql, history))]),
    }
  })
}

function moreColumns(sql: Sql | Tx, ctx: Context) {
  const named = (alias: 'p' | 'o') =>
    sql`case when ${sql(alias)}.id is not null then json_build_object('id', ${sql(alias)}.id, 'name', ${sql(alias)}.name) end`
  return sql`json_build_object('number', c.number, 'title', c.title, 'issuer', c.issuer, 'issuedOn', c.issued_on) as plan,
    json_build_object('ordinal', g.ordinal, 'title', g.title) as "ofGroup", ${lastHeadingSql(sql, ctx)} as "lastHeading",
    (select json_object_agg(x.key, x.title) from groups x where x.campaign_id = t.campaign_id) as "groupTitles",
    (select count(*)::int from activities a where a.subject_id = t.id) as "historyTotal",
    (select json_agg(json_build_object('at', a.at, 'by', ${named('p')}, 'onBehalfOf', ${named('o')}, 'kind', a.kind,
        'before', a.before, 'after', a.after, 'reason', a.reason) order by a.id desc)
      from (select * from activities x where x.subject_id = t.id order by x.id desc limit ${HISTORY_MOST}) a
        left join people p on p.id = a.actor_id left join people o on o.id = a.on_behalf_of) as history`
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** Names of whoever is meant by an id in a line of history. */
async function namesIn(
  sql: Sql | Tx,
  history: readonly ActivityEntry[],
): Promise<[id: string, name: string][]> {
  const ids = new Set(history.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]))
  if (ids.size === 0) return []
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from units where id = any (${[...ids]}::uuid[])
    union all select id, name from people where id = any (${[...ids]}::uuid[])
    union all select id, key from tasks where id = any (${[...ids]}::uuid[])`
  return rows.map(({ id, name }) => [id, name])
}

function idsIn(values: ActivityEntry['before']): string[] {
  return Object.values(values ?? {})
    .flat()
    .filter((value): value is string => typeof value === 'string' && ID.test(value))
}
