import type { Context } from '@/lib/data/context'
import type { PaperHeading } from '@/lib/data/reports/letterhead'
import type { OfficialDocument } from '@/lib/documents/official/model'
import type { Instant } from '@/lib/domain/calendar'
import { vietnamDay } from '@/lib/domain/calendar'
import { documentDate, documentDateLong, uiTime } from '@/lib/format/date'

type Paper = Pick<
  OfficialDocument,
  'title' | 'typeName' | 'abstract' | 'body' | 'isAcross' | 'smallTables'
> & {
  heading: PaperHeading
  /** who made it, as its form calls them: `NGƯỜI LẬP PHIẾU`; null = a page of figures that nobody signs */
  madeAs: string | null
}

/**
 * A working paper of the office in the form of its reports: the same letterhead without a number, which Văn thư gives to
 * what is sent alone; whoever made it signs at the left, the head of the office, whose name nobody here knows, at the right.
 */
export function paperDocument(
  { heading, madeAs, ...paper }: Paper,
  { today, viewer }: Pick<Context, 'today' | 'viewer'>,
): OfficialDocument {
  const { parentBody, body, place } = heading
  const placeAndDate = `${place}, ${documentDateLong(today)}`
  return {
    ...paper,
    letterhead: { parentBody, body, number: null, sign: null, placeAndDate },
    addressees: [],
    recipients: [],
    ...(madeAs === null
      ? { signer: { capacity: [], name: null } }
      : {
          leftSigner: { capacity: [madeAs], name: viewer.name },
          signer: { capacity: ['THỦ TRƯỞNG ĐƠN VỊ'], name: null },
        }),
    annexes: [],
  }
}

/** `09:40 ngày 15/6/2022` */
export function momentWords(at: Instant): string {
  return `${uiTime(at)} ngày ${documentDate(vietnamDay(at))}`
}
