import type { Report, ReportHeading, ReportRef } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import type { StoredReport } from '@/lib/data/reports/stored'
import { wordsByRule } from './heading-words'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'
import { periodWords } from './words'

/** A report as lists show it. */
export function toReportRef(report: Omit<StoredReport, 'figures'>): ReportRef {
  const { id, version, state, kind, calendar, periodStart, periodEnd, asOf, number, issuedOn } = report
  return {
    ...{ id, version, state, kind, calendar, periodStart, periodEnd, asOf },
    periodName: periodWords(kind, { start: periodStart, end: periodEnd }),
    ...{
      number,
      issuedOn,
      sign: report.heading.sign,
      createdBy: report.createdBy,
      updatedAt: report.updatedAt,
    },
    ...{ supersedesId: report.supersedesId, supersededById: report.supersededById },
  }
}

/** What was read, with the text that stands in it now. */
export function toReport(read: ReadReport): Report {
  const { report, figures } = read
  const tokens = tokensOf(figures, report.kind)
  return {
    ...toReportRef(report),
    campaignId: report.campaignId,
    heading: headingOf(read),
    sections: sectionsOf(read, tokens),
    figures,
    tokens,
    frozen: report.frozenAt && report.frozenBy ? { at: report.frozenAt, by: report.frozenBy } : null,
    changesSinceFrozen: read.changesSinceFrozen,
    review: report.review,
    issued: report.issuedAt && report.issuedBy ? { at: report.issuedAt, by: report.issuedBy } : null,
    sha256: read.sha256,
    scans: read.scans,
    reason: report.reason,
    saves: read.saves,
  }
}

/** The form as printed; what nobody wrote is written by rule. */
export function headingOf({ report, plan }: ReadReport): ReportHeading {
  const { heading } = report
  const ruled = wordsByRule(report, plan)
  const names = ['abstract', 'opening', 'closing'] as const
  return {
    ...heading,
    abstract: heading.abstract ?? ruled.abstract,
    opening: heading.opening ?? ruled.opening,
    closing: heading.closing ?? ruled.closing,
    byRule: names.filter((name) => heading[name] === null),
  }
}
