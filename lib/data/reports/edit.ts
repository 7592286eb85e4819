import 'server-only'
import type { EditReport } from '@/lib/contracts/report'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { DomainError, forbiddenStep, invalidField } from '@/lib/domain/errors'
import { conflictsOf } from '@/lib/domain/merge'
import { type Heading, maySign } from '@/lib/domain/report-heading'
import { requireStep, saveReport } from './save'
import { lockReport, type StoredReport, storedHeading, type WrittenSections } from './stored'

/**
 * What was typed, saved field by field and section by section: two people at different ones merge, the same one changed
 * twice is 409 `conflict` with both texts. The as-of day moves only while the figures are live.
 */
export function editReport(ctx: Context, id: string, edit: EditReport): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    authorize(write, 'compose_report')
    requireStep(report, 'edit')
    await requireNoConflict(write, report, edit)
    if (edit.heading?.signer) await requireSigner(write, edit.heading.signer)
    const asOf = edit.asOf ?? report.asOf
    if (asOf !== report.asOf) await requireDay(write, report, asOf)
    const heading: Heading = { ...report.heading, ...withoutUndefined(edit.heading ?? {}) }
    const sections = withSections(report.sections, edit.sections ?? [])
    await saveReport(write, { ...report, asOf, heading, sections, review: null }, { step: 'report_edit' })
  })
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function withSections(
  before: WrittenSections,
  changes: NonNullable<EditReport['sections']>,
): WrittenSections {
  const after = { ...before }
  for (const { key, blocks } of changes) {
    if (blocks === null) delete after[key]
    else after[key] = blocks as NonNullable<WrittenSections[typeof key]>
  }
  return after
}

/** Everything that can be written, under one name each. */
function written(report: Pick<StoredReport, 'heading' | 'sections' | 'asOf'>): Record<string, unknown> {
  const heading = Object.entries(report.heading).map(([key, value]) => [`heading.${key}`, value])
  const sections = Object.entries(report.sections).map(([key, value]) => [`sections.${key}`, value])
  return Object.fromEntries([['asOf', report.asOf], ...heading, ...sections])
}

async function requireNoConflict(
  { tx }: WriteContext,
  report: StoredReport,
  edit: EditReport,
): Promise<void> {
  if (edit.version === report.version) return
  const [base] = await tx<Pick<StoredReport, 'heading' | 'sections' | 'asOf'>[]>`
    select ${storedHeading(tx, 'report_saves')} as heading, sections, as_of as "asOf" from report_saves where report_id = ${report.id} and version = ${edit.version}`
  const [last] = await tx<{ by: string; at: string }[]>`
    select p.name as by, s.at from report_saves s join people p on p.id = s.by where s.report_id = ${report.id} order by s.id desc limit 1`
  const yours = {
    ...(edit.asOf ? { asOf: edit.asOf } : {}),
    ...Object.fromEntries(
      Object.entries(edit.heading ?? {}).map(([key, value]) => [`heading.${key}`, value]),
    ),
    ...Object.fromEntries((edit.sections ?? []).map(({ key, blocks }) => [`sections.${key}`, blocks])),
  }
  const authorOf = () => ({ by: last?.by ?? null, at: last?.at ?? null })
  const changes = conflictsOf(base ? written(base) : null, written(report), yours, authorOf)
  if (changes.length > 0) throw new DomainError('conflict', { changes })
}

async function requireSigner({ tx }: WriteContext, { name, power }: Heading['signer']): Promise<void> {
  if (name === null) return
  const rows = await tx<
    { role: string }[]
  >`select role from people where name = ${name} and disabled_at is null`
  if (!rows.some(({ role }) => maySign(role, power)))
    throw invalidField('heading.signer.name', 'signer_unfit')
}

async function requireDay({ tx, today }: WriteContext, report: StoredReport, asOf: string): Promise<void> {
  if (report.state !== 'draft') throw forbiddenStep('frozen')
  if (asOf < report.periodStart) throw invalidField('asOf', 'before_period')
  const [plan] = await tx<
    { startsOn: string }[]
  >`select starts_on as "startsOn" from campaigns where id = ${report.campaignId}`
  if (asOf > today || asOf < (plan?.startsOn ?? '')) throw invalidField('asOf', 'out_of_range')
}
