import type { SavedReport } from '@/lib/contracts/report-save'
import type { Context } from '@/lib/data/context'
import { getSavedReport } from '@/lib/data/reports/queries'
import { DomainError } from '@/lib/domain/errors'
import { textDifference } from '@/lib/domain/text-difference'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'

const VERSION = /^[1-9]\d{0,8}$/

/**
 * What was written in a report when it was saved with a version, beside what stands there now; figures of both are those of
 * now. Errors as of `getSavedReport`.
 */
export async function readSaved(ctx: Context, id: string, version: string): Promise<SavedReport> {
  if (!VERSION.test(version)) throw new DomainError('not_found')
  const { read, saved } = await getSavedReport(ctx, id, Number(version))
  const { sections, ...stamp } = saved
  const tokens = tokensOf(read.figures, read.report.kind)
  const now = new Map(sectionsOf(read, tokens).map((section) => [section.key, section]))
  const then = sectionsOf({ ...read, report: { ...read.report, sections } }, tokens)
  return {
    ...stamp,
    sections: then
      .filter(({ key, edited }) => edited || now.get(key)?.edited)
      .map(({ key, number, title, edited, blocks, text }) => ({
        ...{ key, number, title },
        blocks: edited ? blocks : null,
        lines: textDifference(text, now.get(key)?.text ?? ''),
      })),
  }
}
