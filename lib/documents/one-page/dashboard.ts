import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Context } from '@/lib/data/context'
import { curveOf } from '@/lib/data/reports/figures'
import type { PaperHeading } from '@/lib/data/reports/letterhead'
import type { Block, OfficialDocument } from '@/lib/documents/official/model'
import { paragraph } from '@/lib/documents/paper/cells'
import { momentWords, paperDocument } from '@/lib/documents/paper/document'
import { curvePicture } from '@/lib/documents/report/charts'
import { groupTable, PLANNED } from '@/lib/documents/report/tables'
import type { PlainDate } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'
import { getTranslator } from '@/lib/i18n/server'
import { leadSentences } from '@/lib/sentences/lead'
import { PLAIN } from '@/lib/sentences/plain'
import { dashboardSections } from './dashboard-sections'
import { figuresParagraph } from './dashboard-words'
import { fitsOnePage, onePage } from './fit'
import { type Section, sectionsTable, shortened } from './sections'

/** Of a group's name in its narrow column. */
const GROUP_LETTERS = 60

type Given = {
  campaign: Campaign
  heading: PaperHeading
  figures: Dashboard
  /** the branch or unit it is of; null = the whole plan */
  part: string | null
}

/**
 * Bảng tổng hợp tiến độ: the dashboard of a day on one A4 page. What must be decided and what is late comes before the curve,
 * which is drawn where the page has room for it beside them.
 */
export async function dashboardDocument(given: Given, ctx: Context): Promise<OfficialDocument> {
  const sections = dashboardSections(given)
  const plain = await onePage(sections, (shown) => paper(given, lists(sections, shown), ctx))
  if (!plain.isWhole) return plain.document
  const drawn = paper(given, [...(await curveBlock(given)), ...lists(sections)], ctx)
  return (await fitsOnePage(drawn)) ? drawn : plain.document
}

const lists = (sections: readonly Section[], shown?: readonly number[]): Block[] =>
  sections.length > 0
    ? [{ kind: 'table', table: sectionsTable('Việc cần chú ý', sections, shown) }]
    : [paragraph('Không có việc chờ quyết định, quá hạn, có nguy cơ hay vướng mắc.')]

async function curveBlock({ campaign, figures }: Given): Promise<Block[]> {
  const curve = curveOf(figures, campaign.ceremonyOn as PlainDate)
  const picture = await curvePicture(curve, figures.counts, null, 'low')
  return picture ? [{ kind: 'picture', picture }] : []
}

function paper(
  { campaign, heading, figures, part }: Given,
  rest: readonly Block[],
  ctx: Context,
): OfficialDocument {
  const { number } = campaign
  const past = figures.asOf === ctx.today ? null : figures.asOf
  const lead = leadSentences(getTranslator('vi'), PLAIN, { campaign, figures, past }).join(' ')
  const of = part ? `${part}, thực hiện Kế hoạch số ${number}` : `thực hiện Kế hoạch số ${number}`
  const figuresOf = past
    ? `số liệu đến hết ngày ${documentDate(past)}, lập lúc ${momentWords(ctx.now)}`
    : `số liệu lúc ${momentWords(ctx.now)}`
  const said = figuresParagraph(figures)
  const groups = figures.groups.map((group) => ({ ...group, title: shortened(group.title, GROUP_LETTERS) }))
  return paperDocument(
    {
      heading,
      madeAs: null,
      title: `Bảng tổng hợp tiến độ thực hiện Kế hoạch số ${number}`,
      isAcross: false,
      smallTables: true,
      typeName: 'BẢNG TỔNG HỢP TIẾN ĐỘ',
      abstract: [of, `(${figuresOf})`],
      body: [
        paragraph(lead),
        { kind: 'table', table: groupTable({ ...figures, groups }, [PLANNED]) },
        ...(said ? [paragraph(said)] : []),
        ...rest,
      ],
    },
    ctx,
  )
}
