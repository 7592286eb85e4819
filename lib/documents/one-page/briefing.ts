import type { Briefing } from '@/lib/contracts/briefing'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Context } from '@/lib/data/context'
import type { PaperHeading } from '@/lib/data/reports/letterhead'
import type { Block, OfficialDocument, Table } from '@/lib/documents/official/model'
import { column, numberCell, paragraph, row, textCell } from '@/lib/documents/paper/cells'
import { momentWords, paperDocument } from '@/lib/documents/paper/document'
import { badgeWords } from '@/lib/documents/report/badge-words'
import type { Instant } from '@/lib/domain/calendar'
import type { Badge } from '@/lib/domain/deadline'
import { documentDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { getTranslator } from '@/lib/i18n/server'
import { briefingSentence } from '@/lib/sentences/briefing'
import { mattersOf } from '@/lib/sentences/matters'
import { ALOUD } from '@/lib/sentences/plain'
import { riskWords } from '@/lib/sentences/risk'
import { shortNames } from '@/lib/sentences/short-names'
import { stepText } from '@/lib/sentences/told-change'
import { onePage } from './fit'
import { type Section, sectionsTable } from './sections'

type Given = {
  campaign: Campaign
  heading: PaperHeading
  briefing: Briefing
  /** the branch it is of; null = the whole plan */
  part: string | null
}

/** Tóm tắt hai phút: what is new to this reader and what waits for them, on one A4 page of the office. */
export async function briefingDocument(given: Given, ctx: Context): Promise<OfficialDocument> {
  const sections = briefingSections(given)
  const { document } = await onePage(sections, (shown) => paper(given, sections, shown, ctx))
  return document
}

const t = () => getTranslator('vi')

function paper(
  { campaign, heading, briefing, part }: Given,
  sections: readonly Section[],
  shown: readonly number[],
  ctx: Context,
): OfficialDocument {
  const { since, generatedAt, own } = briefing
  const from = `${own ? 'từ lần xem trước' : 'từ'} ${momentWords(since as Instant)}`
  const of = `thực hiện Kế hoạch số ${campaign.number}`
  return paperDocument(
    {
      heading,
      madeAs: null,
      title: `Tóm tắt tình hình thực hiện Kế hoạch số ${campaign.number}`,
      isAcross: false,
      smallTables: true,
      typeName: 'TÓM TẮT TÌNH HÌNH',
      abstract: [part ? `${part}, ${of}` : of, `(${from} đến ${momentWords(generatedAt as Instant)})`],
      body: [
        paragraph(briefingSentence(t(), briefing, ALOUD)),
        { kind: 'table', table: badgesTable(briefing) },
        riskBlock(briefing),
        sections.length > 0
          ? { kind: 'table', table: sectionsTable('Việc chờ quyết định và thay đổi', sections, shown) }
          : paragraph('Không có việc chờ quyết định, không có gì thay đổi.'),
      ],
    },
    ctx,
  )
}

function riskBlock({ risk }: Briefing): Block {
  const { title, text } = riskWords(t(), risk)
  return {
    kind: 'paragraph',
    runs: [{ text: 'Rủi ro lớn nhất: ', bold: true }, { text: `${title} ${text}`.trim() }],
  }
}

const BADGES: readonly [keyof Briefing['now']['badges'], Badge][] = [
  ['completed', 'completed'],
  ['submitted', 'submitted'],
  ['inProgress', 'in_progress'],
  ['dueSoon', 'due_soon'],
  ['returned', 'returned'],
  ['overdue', 'overdue'],
  ['notStarted', 'not_started'],
  ['paused', 'paused'],
  ['cancelled', 'cancelled'],
]
/** States that are always told of; the others where there is or was one. */
const ALWAYS: readonly Badge[] = ['completed', 'submitted', 'in_progress', 'overdue', 'not_started']

/** Every state then and now; each line adds up to all tasks. */
function badgesTable({ before, now }: Briefing): Table {
  const shown = BADGES.filter(
    ([count, badge]) => ALWAYS.includes(badge) || before.badges[count] + now.badges[count] > 0,
  )
  const width = 0.86 / (shown.length + 1)
  const line = (name: string, { badges, counts }: Briefing['now']) =>
    row(textCell(name), ...shown.map(([count]) => numberCell(badges[count])), numberCell(counts.total))
  return {
    name: 'Số liệu trước và nay',
    columns: [
      column('', 0.14, 'left'),
      ...shown.map(([, badge]) => column(badgeWords(badge), width)),
      column('Tổng số', width),
    ],
    rows: [line('Trước', before), line('Nay', now)],
  }
}

function briefingSections({ campaign, briefing }: Given): Section[] {
  const { changed, silent } = briefing
  const matters = mattersOf({ t: t(), locale: 'vi', nameOf: shortNames(campaign) }, briefing)
  const sections: Section[] = [
    {
      ...{ title: 'Chờ quyết định', unit: 'việc', total: matters.length },
      rows: matters.map(({ task, what, facts }) => [task.key, task.title, `${what}: ${facts}`]),
    },
    ...changed.groups.map(
      ({ kind, total, items }): Section => ({
        ...{ title: t()(`briefing.change.${kind}`), unit: 'nhiệm vụ', total },
        rows: items.map((task) => {
          const step = stepText(t(), 'vi', kind, task)
          return [task.key, task.title, `${step ? `${step}, ` : ''}ngày ${documentDate(task.on)}`]
        }),
      }),
    ),
    {
      ...{ title: 'Không có tin', unit: 'nhiệm vụ', total: silent.total },
      rows: silent.items.map(({ key, title, days }) => [key, title, `${uiNumber(days)} ngày`]),
    },
  ]
  return sections.filter(({ total }) => total > 0)
}
