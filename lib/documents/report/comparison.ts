import type { ReportComparison } from '@/lib/contracts/report-comparison'
import type { Context } from '@/lib/data/context'
import { getStoredReport, type ReadReport } from '@/lib/data/reports/queries'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { reportDifference } from '@/lib/domain/report-comparison'
import { textDifference } from '@/lib/domain/text-difference'
import { toReportRef } from './answer'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'

/**
 * Two reports of one plan, the one with the earlier figures first. Each is read as it stands: issued ones for ever the same, a
 * draft with its figures of now. Errors as of `getStoredReport` for either; a report beside itself is refused at `with`.
 */
export async function readComparison(ctx: Context, id: string, withId: string): Promise<ReportComparison> {
  if (id === withId) throw invalidField('with', 'same_report')
  const [one, other] = await Promise.all([getStoredReport(ctx, id), getStoredReport(ctx, withId)])
  if (one.report.campaignId !== other.report.campaignId) throw new DomainError('not_found')
  const [before, after] = isEarlier(other, one) ? [other, one] : [one, other]
  const texts = new Map(textsOf(before).map(({ key, text }) => [key, text]))
  return {
    before: toReportRef(before.report),
    after: toReportRef(after.report),
    figures: { before: figuresOf(before), after: figuresOf(after) },
    ...reportDifference(before.figures, after.figures),
    sections: textsOf(after).map(({ key, number, title, text }) => ({
      ...{ key, number, title },
      lines: textDifference(texts.get(key) ?? '', text),
    })),
  }
}

/** By the day of the figures; of the same day the one that was begun first. */
function isEarlier({ report: one }: ReadReport, { report: other }: ReadReport): boolean {
  return one.asOf === other.asOf ? one.createdAt < other.createdAt : one.asOf < other.asOf
}

const textsOf = (read: ReadReport) => sectionsOf(read, tokensOf(read.figures, read.report.kind))

const figuresOf = ({ figures: { counts, badges, progress, rates } }: ReadReport) => ({
  counts,
  badges,
  progress,
  rates,
})
