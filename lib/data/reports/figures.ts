import 'server-only'
import type { Tx } from '@/db/client'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { WriteContext } from '@/lib/data/context'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { peopleAt, unitsAt } from '@/lib/data/states-at'
import { type PastDay, type TaskRow, taskColumns, taskFrom, toTask } from '@/lib/data/tasks/row'
import { addDays, endOfDay, type PlainDate } from '@/lib/domain/calendar'
import type {
  ReportCurve,
  ReportExtension,
  ReportFigures,
  ReportObstacle,
  ReportTask,
  ReportUrging,
  ReportWork,
} from '@/lib/domain/report-figures'
import type { Period } from '@/lib/domain/report-period'

/** What a report is asked about. */
export type Asked = { campaignId: string; period: Period; asOf: PlainDate }

/**
 * Everything a report says in figures at its day, of the whole plan: the dashboard's own answer, and beside it the tasks,
 * obstacles and urgings as they stood. In one snapshot, so the parts agree. A day out of range as on the dashboard (422).
 */
export async function readReportFigures(
  ctx: WriteContext,
  { campaignId, period, asOf }: Asked,
): Promise<ReportFigures> {
  const past = asOf === ctx.today ? null : asOf
  const dashboard = await getDashboard(ctx, campaignId, { asOf })
  const { counts, deadlines, badges, rates, progress, groups, changesSince } = dashboard
  const [tasks, obstacles, urgings, work, ceremonyOn] = await Promise.all([
    readTasks(ctx.tx, campaignId, asOf, past),
    readObstacles(ctx.tx, campaignId, asOf, past),
    readUrgings(ctx.tx, campaignId, period, asOf),
    readWork(ctx.tx, campaignId, period, asOf),
    readCeremony(ctx.tx, campaignId),
  ])
  return {
    asOf,
    period,
    ...{ counts, deadlines, badges, rates, progress, groups },
    changesSince: {
      report: changesSince.report && { number: changesSince.report.number, sign: changesSince.report.sign },
      on: changesSince.on as PlainDate,
      badges: changesSince.badges,
    },
    ...{ tasks, obstacles, urgings, work },
    curve: curveOf(dashboard, ceremonyOn),
  }
}

/** The dashboard's own curve, a value a day. */
export function curveOf(
  { curve, asOf }: Pick<Dashboard, 'curve' | 'asOf'>,
  ceremonyOn: PlainDate,
): ReportCurve | null {
  const [first] = curve
  return first
    ? {
        startsOn: first.on as PlainDate,
        ceremonyOn,
        planned: curve.map(({ planned }) => planned),
        actual: curve.filter(({ on }) => on <= asOf).map(({ actual }) => actual),
      }
    : null
}

async function readCeremony(tx: Tx, campaignId: string): Promise<PlainDate> {
  const [plan] = await tx<
    [{ ceremonyOn: PlainDate }]
  >`select ceremony_on as "ceremonyOn" from campaigns where id = ${campaignId}`
  return plan.ceremonyOn
}

type Row = TaskRow & {
  result: string | null
  extensions: ReportExtension[] | null
  pendingDue: ReportTask['pendingDue']
}

/** Every task that stood on the day, in the order of the plan, with what was decided of it by then. */
async function readTasks(tx: Tx, campaignId: string, asOf: PlainDate, past: PastDay): Promise<ReportTask[]> {
  const m = endOfDay(asOf)
  const held = tx`d.task_id = t.id and d.kind = 'extension' and d.valid_from < ${m} and d.valid_to >= ${m}`
  const rows = await tx<Row[]>`
    select ${taskColumns(tx)}, (select w.result from submissions w where w.id = t.submission_id) as result,
      (select json_agg(json_build_object('from', e.from_on, 'due', e.due_on, 'on', (e.decided_at at time zone 'Asia/Ho_Chi_Minh')::date)
          order by e.requested_at)
        from decision_states d join extensions e on e.id = d.record_id where ${held} and d.state = 'approved') as extensions,
      (select json_build_object('due', e.due_on, 'reason', e.reason)
        from decision_states d join extensions e on e.id = d.record_id where ${held} and d.state = 'pending' limit 1) as "pendingDue"
    from ${taskFrom(tx, past)} where t.campaign_id = ${campaignId} and t.deleted_at is null
    order by t.group_ordinal, t.rank, t.id`
  return rows.map((row) => reported(row, asOf))
}

function reported(row: Row, asOf: PlainDate): ReportTask {
  const task = toTask(row, asOf)
  return {
    id: task.id,
    key: task.key,
    group: task.group,
    title: task.title,
    product: task.product,
    leadUnit: task.leadUnit.name,
    coordinatingUnits: task.coordinatingUnits.map(({ name }) => name),
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    dueLabel: row.dueLabel,
    extensions: row.extensions ?? [],
    pendingDue: row.pendingDue,
    status: row.status,
    deadline: task.deadline,
    badge: task.badge,
    daysLate: task.daysLate,
    percent: task.percent,
    planned: task.planned,
    indicator: task.indicator,
    weight: task.weight,
    submittedOn: row.submittedOn,
    completedOn: row.status === 'completed' ? row.submittedOn : null,
    obstacle: row.obstacle,
    result: row.result,
  }
}

/** Open on the day and meant for the report, the oldest first. */
function readObstacles(
  tx: Tx,
  campaignId: string,
  asOf: PlainDate,
  past: PastDay,
): Promise<ReportObstacle[]> {
  const m = endOfDay(asOf)
  return tx<ReportObstacle[]>`
    select t.key as "taskKey", o.text, o.since_on as "sinceOn", u.name as "helpUnit", o.answer
    from obstacle_states o join tasks t on t.id = o.task_id left join ${unitsAt(tx, past)} u on u.id = o.help_unit_id
    where t.campaign_id = ${campaignId} and o.valid_from < ${m} and o.valid_to >= ${m} and o.cleared_at is null and o.in_report
      and exists (select 1 from task_states s where s.id = t.id and s.valid_from < ${m} and s.valid_to >= ${m} and s.deleted_at is null)
    order by o.since_on, t.group_ordinal, t.rank`
}

/** From the first moment of the period to the end of its last day, or of the as-of day where that comes first. */
function boundsOf({ start, end }: Period, asOf: PlainDate) {
  return { from: endOfDay(addDays(start, -1)), until: endOfDay(end < asOf ? end : asOf) }
}

function readUrgings(tx: Tx, campaignId: string, period: Period, asOf: PlainDate): Promise<ReportUrging[]> {
  const { from, until } = boundsOf(period, asOf)
  const past = asOf
  return tx<ReportUrging[]>`
    select t.key as "taskKey", t.title, lu.name as "leadUnit", (x.at at time zone 'Asia/Ho_Chi_Minh')::date as on, author.name as by,
      urged.name as urged, x.days_late as "daysLate", x.note
    from urgings x join task_states t on t.id = x.task_id and t.valid_from < ${endOfDay(asOf)} and t.valid_to >= ${endOfDay(asOf)} and t.deleted_at is null
      join ${unitsAt(tx, past)} lu on lu.id = t.lead_unit_id join ${peopleAt(tx, past)} author on author.id = x.author_id
      left join ${peopleAt(tx, past)} urged on urged.id = x.urged_id
    where t.campaign_id = ${campaignId} and x.at >= ${from} and x.at < ${until} order by x.at, x.id`
}

/** From the history, a step that was undone left out. */
async function readWork(tx: Tx, campaignId: string, period: Period, asOf: PlainDate): Promise<ReportWork> {
  const { from, until } = boundsOf(period, asOf)
  const of = (kind: string, more = tx``) => tx`count(*) filter (where a.kind = ${kind} ${more})::int`
  const [work] = await tx<[ReportWork]>`
    select ${of('creation', tx`and a.at > (select min(x.at) from activities x where x.campaign_id = ${campaignId} and x.kind = 'issue')`)} as created,
      ${of('confirmation')} as confirmed, ${of('return')} as returned,
      ${of('extension_decision', tx`and a.after->>'decision' = 'approved'`)} as extended,
      ${of('extension_decision', tx`and a.after->>'decision' = 'declined'`)} as declined,
      ${of('reopening')} as reopened, ${of('cancellation')} as cancelled
    from activities a where a.campaign_id = ${campaignId} and a.subject = 'task' and a.at >= ${from} and a.at < ${until}
      and not exists (select 1 from activities u where u.subject_id = a.subject_id and u.kind = 'undo' and u.id > a.id and u.at < ${endOfDay(asOf)}
        and u.version = a.version + 1 and u.after->>'undone' = a.kind)`
  return work
}
