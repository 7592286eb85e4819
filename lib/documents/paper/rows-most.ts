import type { OfficialFormat } from '@/lib/documents/official/file'
import { DomainError } from '@/lib/domain/errors'

/** More rows than these make a pile of paper that nobody reads, and pages that nobody waits for. */
export const ROWS_MOST = 2_000

/** Refuses what is too long to print with 422 `paper_too_long`; a spreadsheet takes any number of rows. */
export function requirePrintable(rows: number, format: OfficialFormat): void {
  if (format !== 'xlsx' && rows > ROWS_MOST) throw new DomainError('paper_too_long')
}
