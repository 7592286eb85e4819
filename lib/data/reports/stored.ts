import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Context, WriteContext } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import { canInOffice } from '@/lib/domain/policy'
import type { ReportFigures } from '@/lib/domain/report-figures'
import type { Heading } from '@/lib/domain/report-heading'
import type { ReportCalendar, ReportKind, ReportState, ReviewVerdict } from '@/lib/domain/report-kinds'
import type { SectionBlock, SectionKey } from '@/lib/domain/report-section'

type Person = { id: string; name: string }
/** A second person's word on the version before it; any later change of the report takes it away. */
export type Review = { verdict: ReviewVerdict; note: string | null; by: Person; at: Instant }
/** What people wrote; a section that is not there is written by rule. */
export type WrittenSections = Partial<Record<SectionKey, SectionBlock[]>>

/** A report as it is kept, with the names around it. `figures` = null while they are live. */
export type StoredReport = {
  id: string
  campaignId: string
  version: number
  state: ReportState
  kind: ReportKind
  calendar: ReportCalendar
  periodStart: PlainDate
  periodEnd: PlainDate
  asOf: PlainDate
  heading: Heading
  sections: WrittenSections
  figures: ReportFigures | null
  frozenAt: Instant | null
  frozenBy: Person | null
  review: Review | null
  number: string | null
  issuedOn: PlainDate | null
  issuedAt: Instant | null
  issuedBy: Person | null
  supersedesId: string | null
  supersededById: string | null
  reason: string | null
  createdBy: Person
  createdAt: Instant
  updatedAt: Instant
}

/** Issued reports everyone reads; what is being written only who may write (product.md, Powers). */
export function visibleReports(sql: Sql | Tx, ctx: Context) {
  const mayCompose = canInOffice(ctx.viewer.role, 'compose_report')
  return sql`${visibleCampaigns(sql, ctx.viewer)} ${mayCompose ? sql`` : sql`and r.state in ('issued', 'superseded')`}`
}

/** The form as it is kept, of a table or alias; one that is older than a switch has it off. */
export function storedHeading(sql: Sql | Tx, table: 'r' | 'reports' | 'report_saves') {
  return sql`(jsonb_build_object('charts', false) || ${sql(`${table}.heading`)})`
}

/** The columns of a `StoredReport` but its figures, of report `r` of plan `c`. */
export function reportColumns(sql: Sql | Tx) {
  const person = (id: string) =>
    sql`(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sql(`r.${id}`)})`
  return sql`r.id, r.campaign_id as "campaignId", r.version, r.state, r.kind, r.calendar, r.period_start as "periodStart",
    r.period_end as "periodEnd", r.as_of as "asOf", ${storedHeading(sql, 'r')} as heading, r.sections, r.frozen_at as "frozenAt", ${person('frozen_by')} as "frozenBy",
    r.review, r.number, r.issued_on as "issuedOn", r.issued_at as "issuedAt", ${person('issued_by')} as "issuedBy",
    r.supersedes_id as "supersedesId", (select x.id from reports x where x.supersedes_id = r.id) as "supersededById", r.reason,
    ${person('created_by')} as "createdBy", r.created_at as "createdAt", r.updated_at as "updatedAt"`
}

/** One report as the viewer may see it; unknown and not visible are the same 404. */
export async function loadReport(sql: Sql | Tx, ctx: Context, id: string): Promise<StoredReport> {
  const [row] = await sql<StoredReport[]>`
    select ${reportColumns(sql)}, jsonb_build_object('curve', null) || r.figures as figures from reports r join campaigns c on c.id = r.campaign_id
    where r.id = ${knownId(id)} and ${visibleReports(sql, ctx)}`
  if (!row) throw new DomainError('not_found')
  return row
}

/** The same for writing: nobody else writes it until the transaction ends. */
export async function lockReport(ctx: WriteContext, id: string): Promise<StoredReport> {
  await ctx.tx`select 1 from reports where id = ${knownId(id)} for no key update`
  return loadReport(ctx.tx, ctx, id)
}
