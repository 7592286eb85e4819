import type { z } from 'zod'
import type {
  CreateReport,
  EditReport,
  IssueReport,
  Report,
  ReportPages,
  ReportRef,
  ReviewReport,
  SupersedeReport,
  UnfreezeReport,
} from '@/lib/contracts/report'
import type { Context } from '@/lib/data/context'
import type { KeptFile } from '@/lib/data/evidence/keep'
import {
  createReport,
  freezeReport,
  reviewReport,
  supersedeReport,
  unfreezeReport,
} from '@/lib/data/reports/commands'
import { editReport } from '@/lib/data/reports/edit'
import { issueReport } from '@/lib/data/reports/issue'
import { getStoredReport, listReports } from '@/lib/data/reports/queries'
import { addScan } from '@/lib/data/reports/scans'
import { toReport, toReportRef } from './answer'
import { pagesOf } from './files'
import { issuedParts } from './issued'

/** A report with the text that stands in it now. Errors as of `getStoredReport`. */
export async function readReport(ctx: Context, id: string): Promise<Report> {
  return toReport(await getStoredReport(ctx, id))
}

/** A preview shows this many pages; a plan of thousands of tasks has hundreds, which are read in the file. */
const PREVIEWED_MOST = 40

/** The pages of a report as they would be printed now. Errors as of `getStoredReport`. */
export async function readPages(ctx: Context, id: string): Promise<ReportPages> {
  return pagesOf(await getStoredReport(ctx, id), PREVIEWED_MOST)
}

export async function readReports(ctx: Context, campaignId: string): Promise<{ items: ReportRef[] }> {
  return { items: (await listReports(ctx, campaignId)).map(toReportRef) }
}

/** As `createReport`, answering what was begun. */
export async function beginReport(ctx: Context, campaignId: string, input: CreateReport): Promise<Report> {
  return readReport(ctx, await createReport(ctx, campaignId, input))
}

export async function saveEdit(ctx: Context, id: string, edit: EditReport): Promise<Report> {
  await editReport(ctx, id, edit)
  return readReport(ctx, id)
}

export async function freeze(ctx: Context, id: string, version: number): Promise<Report> {
  await freezeReport(ctx, id, version)
  return readReport(ctx, id)
}

export async function unfreeze(
  ctx: Context,
  id: string,
  input: z.infer<typeof UnfreezeReport>,
): Promise<Report> {
  await unfreezeReport(ctx, id, input)
  return readReport(ctx, id)
}

export async function review(ctx: Context, id: string, input: ReviewReport): Promise<Report> {
  await reviewReport(ctx, id, input)
  return readReport(ctx, id)
}

/** As `issueReport`: the text by rule is written out and the files are made before anything is kept. */
export async function issue(ctx: Context, id: string, input: IssueReport): Promise<Report> {
  await issueReport(ctx, id, input, issuedParts)
  return readReport(ctx, id)
}

/** As `addScan`. */
export async function attachScan(ctx: Context, id: string, file: KeptFile): Promise<Report> {
  await addScan(ctx, id, file)
  return readReport(ctx, id)
}

export async function replace(
  ctx: Context,
  id: string,
  { reason }: z.infer<typeof SupersedeReport>,
): Promise<Report> {
  return readReport(ctx, await supersedeReport(ctx, id, reason))
}
