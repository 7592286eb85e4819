import type { CatalogueFormat } from '@/lib/contracts/paper'
import type { Context } from '@/lib/data/context'
import { getCatalogue } from '@/lib/data/evidence/catalogue'
import { paperFile } from '@/lib/documents/paper/file'
import { requirePrintable } from '@/lib/documents/paper/rows-most'
import { roman } from '@/lib/domain/task-key'
import { uiDate } from '@/lib/format/date'
import { catalogueDocument } from './build'

/** The evidence of a group as a file. Errors as of `getCatalogue`; too long to print: `paper_too_long`. */
export async function exportCatalogue(
  ctx: Context,
  { campaignId, group }: { campaignId: string; group: string },
  format: CatalogueFormat,
) {
  const catalogue = await getCatalogue(ctx, campaignId, group)
  const rows = catalogue.tasks.reduce((sum, { evidence }) => sum + Math.max(1, evidence.length), 0)
  requirePrintable(rows, format)
  const numeral = roman(catalogue.group.ordinal)
  const name = `Danh mục minh chứng nhóm ${numeral} ${uiDate(ctx.today).replaceAll('/', '-')}`
  return paperFile(catalogueDocument(catalogue, ctx), { name, format, made: ctx.now })
}
