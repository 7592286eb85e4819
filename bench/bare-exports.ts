import type postgres from 'postgres'
import { type ExportRow, exportColumns, exportTask } from '@/lib/data/tasks/export-row'
import { namedTasks, type TaskRow } from '@/lib/data/tasks/row'
import { taskWorkbook } from '@/lib/documents/task-list/workbook'
import { type Instant, type PlainDate, plainDate } from '@/lib/domain/calendar'
import { badgeOf, daysLate } from '@/lib/domain/deadline'
import { plannedOf } from '@/lib/domain/progress'
import { roman } from '@/lib/domain/task-key'
import { getTranslator } from '@/lib/i18n/server'

type Row = TaskRow & { groupOrdinal: number; groupTitle: string; coordinating: string | null }
const t = getTranslator('vi')
const today = plainDate('2022-06-15')

/** All rows at once by one plain statement. */
function bareRows(sql: postgres.Sql, campaignId: string) {
  return sql<Row[]>`
    select t.key, g.ordinal as "groupOrdinal", g.title as "groupTitle", t.title, t.product, lu.name as "leadUnitName",
      (select string_agg(x.name, '; ' order by x.ordinal) from units x where x.id = any (t.coordinating_unit_ids)) as coordinating,
      ow.name as "ownerName", t.starts_on as "startsOn", t.due_on as "dueOn", t.due_label as "dueLabel",
      t.original_due_on as "originalDueOn", t.extension_count as "extensionCount", t.status, t.returned,
      t.submitted_on as "submittedOn", t.submitted_due_on as "submittedDueOn", t.percent,
      t.baseline_starts_on as "baselineStartsOn", t.baseline_due_on as "baselineDueOn", c.ends_on as "campaignEndsOn",
      t.indicator_name as "indicatorName", t.indicator_target as "indicatorTarget", t.indicator_done as "indicatorDone",
      t.indicator_unit as "indicatorUnit", t.weight, t.obstacle, t.updated_at as "updatedAt"
    from tasks t join campaigns c on c.id = t.campaign_id join groups g on g.id = t.group_id
    join units lu on lu.id = t.lead_unit_id left join people ow on ow.id = t.owner_id
    where t.campaign_id = ${campaignId} and t.deleted_at is null order by t.group_ordinal, t.rank, t.id`
}

/** The product's CSV by the shortest code: one text in memory. */
export async function bareCsv(sql: postgres.Sql, campaignId: string, head: string): Promise<string> {
  const lines = (await bareRows(sql, campaignId)).map((row) => fieldsOf(row).join(';'))
  return `${[head, ...lines].join('\r\n')}\r\n`
}

function fieldsOf(row: Row): (string | number)[] {
  const { indicatorTarget, indicatorDone, startsOn, dueOn, originalDueOn } = row
  const baseline = { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn }
  const texts = [row.title, row.product, row.leadUnitName, row.coordinating, row.ownerName].map(quoted)
  return [
    row.key,
    quoted(`${roman(row.groupOrdinal)}. ${row.groupTitle}`),
    ...texts,
    day(startsOn),
    day(dueOn),
    quoted(row.dueLabel),
    day(originalDueOn),
    row.extensionCount,
    t(`states.badge.${badgeOf(row, today)}`),
    daysLate(row, today),
    percent(row.percent),
    percent(plannedOf(baseline, row.campaignEndsOn, today)),
    quoted(row.indicatorName),
    indicatorTarget ?? '',
    indicatorDone ?? '',
    quoted(row.indicatorUnit),
    row.weight,
    quoted(row.obstacle),
    row.status === 'completed' ? day(row.submittedOn) : '',
    moment(row.updatedAt),
  ]
}

const quoted = (text: string | null) =>
  text && /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : (text ?? '')
const day = (text: PlainDate | null) =>
  text ? `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}` : ''
const percent = (points: number) => `${String(points / 100).replace('.', ',')}%`
const moment = (instant: string) => {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${day(local.slice(0, 10) as PlainDate)} ${local.slice(11, 16)}`
}

/** The product's workbook from rows that all lie in memory, sent as one piece. */
export async function bareXlsx(sql: postgres.Sql, campaignId: string, now: Instant): Promise<Buffer> {
  const [plan] = await sql<
    { number: string; title: string }[]
  >`select number, title from campaigns where id = ${campaignId}`
  const units = await sql<{ id: string; name: string }[]>`select id, name from units order by ordinal`
  const rows = await sql<ExportRow[]>`select ${exportColumns(sql)} from ${namedTasks(sql, null)}
    where t.campaign_id = ${campaignId} and t.deleted_at is null order by t.group_ordinal, t.rank, t.id`
  const tasks = rows.map(exportTask(today, units))
  const none = new Map<string, string>()
  const facts = {
    number: plan?.number ?? '',
    title: plan?.title ?? '',
    asOf: today,
    now,
    total: tasks.length,
    unitNames: none,
    groupTitles: none,
    personNames: none,
    heading: { parentBody: null, body: '', place: '' },
  }
  const filter = `${t('export.filter.none')}; ${t('export.sort', { sort: t('task-list.sort.key') })}`
  const pieces: Uint8Array[] = []
  const list = { facts, rows: inOnePiece(tasks), close: async () => undefined }
  for await (const piece of taskWorkbook(list, { filter, grouped: true }, t)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* inOnePiece<T>(all: T) {
  yield all
}
