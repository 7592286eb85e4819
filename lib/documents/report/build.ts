import type { ReportHeading, ReportSection } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import type { Annex, Block, OfficialDocument, Run, Table } from '@/lib/documents/official/model'
import { capacityOf } from '@/lib/domain/report-heading'
import type { SectionBlock, SectionKey } from '@/lib/domain/report-section'
import { documentDateLong } from '@/lib/format/date'
import { roman } from '@/lib/format/roman'
import { pieceOf, SECTION_TITLES } from './sections'
import { groupTable, indicatorTable, taskTable, urgingTable } from './tables'
import { type Token, textOfTokens } from './tokens'
import { begun, inside } from './words'

type Parts = {
  read: ReadReport
  heading: ReportHeading
  sections: ReportSection[]
  tokens: readonly Token[]
  /** what is drawn below the table of the groups */
  charts: readonly Block[]
}

/** A report as an official document: the form, the text with its figures written out, and the annexes. */
export function reportDocument(parts: Parts): OfficialDocument {
  const { read, heading } = parts
  const { report } = read
  const annexes = annexesOf(parts)
  return {
    title: heading.abstract,
    letterhead: {
      parentBody: heading.parentBody,
      body: heading.body,
      number: report.number,
      sign: heading.sign,
      placeAndDate: `${heading.place}, ${documentDateLong(report.issuedOn ?? report.asOf)}`,
    },
    isAcross: false,
    typeName: 'BÁO CÁO',
    abstract: [heading.abstract],
    addressees: heading.addressees,
    body: bodyOf(parts, annexes),
    recipients: [...(heading.addressees.length > 0 ? ['Như trên'] : []), ...heading.recipients],
    signer: { capacity: capacityOf(heading.signer), name: heading.signer.name },
    annexes,
  }
}

const PARTS: readonly { title: string; sections: readonly SectionKey[] }[] = [
  { title: 'I. KẾT QUẢ THỰC HIỆN', sections: ['direction', 'overall', 'groups', 'indicators'] },
  { title: 'II. KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN', sections: ['difficulties'] },
  { title: 'III. NHIỆM VỤ KỲ TỚI', sections: ['next'] },
  { title: 'IV. ĐỀ XUẤT, KIẾN NGHỊ', sections: ['proposals'] },
]

function bodyOf({ read, heading, sections, tokens, charts }: Parts, annexes: Annex[]): Block[] {
  const textOf = textOfTokens(tokens)
  const byKey = new Map(sections.map((section) => [section.key, section]))
  const text = (key: SectionKey) => (byKey.get(key)?.blocks ?? []).map((block) => blockOf(block, textOf))
  const parts = PARTS.flatMap(({ title, sections: keys }): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...keys.flatMap((key, n): Block[] => [
      ...(keys.length > 1
        ? [{ kind: 'heading' as const, level: 2 as const, text: `${n + 1}. ${SECTION_TITLES[key].title}` }]
        : []),
      ...text(key),
      ...(key === 'overall' && heading.groupTable
        ? [{ kind: 'table' as const, table: groupTable(read.figures) }]
        : []),
      ...(key === 'overall' ? charts : []),
    ]),
  ])
  return [
    paragraph(heading.opening),
    ...parts,
    paragraph(`${inside(heading.closing)}${annexWords(annexes)}./.`),
  ]
}

/** The annexes are named in the text (reference/domain §3.9). */
function annexWords(annexes: Annex[]): string {
  if (annexes.length === 0) return ''
  const names = annexes.map(({ number }) => (number ? `Phụ lục ${number}` : 'Phụ lục'))
  return ` (kèm theo ${names.join(', ')})`
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function blockOf({ kind, runs }: SectionBlock, textOf: (token: string) => string): Block {
  const pieces = runs.map(
    (run): Run => ({
      text: pieceOf(run, textOf),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italic: true } : {}),
    }),
  )
  if (kind === 'subheading')
    return { kind: 'heading', level: 3, text: pieces.map(({ text }) => text).join('') }
  return { kind, runs: pieces }
}

function annexesOf({ read, heading }: Parts): Annex[] {
  const { figures, report } = read
  const tables: [title: string, table: Table][] = [
    ['TÌNH HÌNH THỰC HIỆN TỪNG NHIỆM VỤ', taskTable(figures)],
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU', indicatorTable(figures)],
    ...(heading.urgingAnnex ? [['SỔ ĐÔN ĐỐC', urgingTable(figures)] as [string, Table]] : []),
  ]
  const number = report.number ?? '      '
  const date = report.issuedOn ? documentDateLong(report.issuedOn) : 'ngày      tháng      năm        '
  const reference = `(Kèm theo Báo cáo số ${number}${heading.sign} ${date} của ${begun(heading.body.toLocaleLowerCase('vi'))})`
  return tables.map(([title, table], n) => ({
    number: roman(n),
    title,
    reference,
    blocks: [{ kind: 'table', table }],
  }))
}
