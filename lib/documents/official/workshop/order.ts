import type { LaidOut } from '@/lib/contracts/laid-out'
import { type OfficialFormat, officialFile } from '@/lib/documents/official/file'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { unprintableOf } from '@/lib/documents/official/pdf/unprintable'
import type { Instant } from '@/lib/domain/calendar'

/** What can be made of a document: a file of it, or its first pages as they are printed. */
export type Order =
  | { kind: 'file'; document: OfficialDocument; format: OfficialFormat; made: Instant }
  | { kind: 'pages'; document: OfficialDocument; most: number }

/** `total` = how many pages there are, of which the first are here; `unprintable` = as of `unprintableOf`, on any of them. */
export type Pages = { pages: LaidOut['pages']; total: number; unprintable: string[] }
export type Made<O extends Order> = O extends { kind: 'file' } ? Uint8Array : Pages

/** Makes what was ordered, here. `tell` hears whole percents where they are known. */
export async function carryOut<O extends Order>(order: O, tell?: (percent: number) => void): Promise<Made<O>>
export async function carryOut(order: Order, tell?: (percent: number) => void): Promise<Uint8Array | Pages> {
  if (order.kind === 'file') return officialFile(order.document, order.format, order.made, tell)
  const { faces, measure } = await officialFonts()
  const { pages } = layOut(order.document, measure)
  const unprintable = unprintableOf(pages, faces)
  return { pages: pages.slice(0, order.most), total: pages.length, unprintable }
}

/** Rows of all tables: what the time of making goes by. */
export function rowsOf({ body, annexes }: OfficialDocument): number {
  const blocks = [...body, ...annexes.flatMap((annex) => annex.blocks)]
  return blocks.reduce((rows, block) => rows + (block.kind === 'table' ? block.table.rows.length : 1), 0)
}
