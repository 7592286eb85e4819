import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getBriefing } from '@/lib/data/briefing/queries'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getPaperHeading } from '@/lib/data/reports/paper-heading'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { readPdf } from '@/lib/documents/official/testing/read-pdf'
import { textsOf } from '@/lib/documents/official/testing/texts'
import { officePath, printedByOffice } from '@/lib/documents/testing/office'
import { expectSays, rowsOf } from '@/lib/documents/testing/paper-file'
import { wholeOf } from '@/lib/documents/testing/read-xlsx'
import { plainDate } from '@/lib/domain/calendar'
import { briefingDocument } from './briefing'
import { dashboardDocument } from './dashboard'
import { exportBriefingPage, exportDashboardPage } from './file'
import { fitsOnePage } from './fit'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

type Asked = { person?: string; asOf?: ReturnType<typeof plainDate>; branch?: string; since?: string }
const planFor = async (person: string) => {
  const ctx = await world.as(person)
  const campaign = await getCampaign(ctx, world.campaignId)
  return { ctx, campaign, heading: await getPaperHeading(ctx, world.campaignId) }
}
async function dashboardOf({ person = 'lanhdao', ...asked }: Asked = {}) {
  const { ctx, ...plan } = await planFor(person)
  const figures = await getDashboard(ctx, world.campaignId, asked)
  return { figures, document: await dashboardDocument({ ...plan, figures, part: asked.branch ?? null }, ctx) }
}
async function briefingOf({ person = 'lanhdao', ...asked }: Asked = {}) {
  const { ctx, ...plan } = await planFor(person)
  const briefing = await getBriefing(ctx, world.campaignId, asked)
  return { briefing, document: await briefingDocument({ ...plan, briefing, part: null }, ctx) }
}
const heads = (document: OfficialDocument, table: string) =>
  rowsOf(document, table).flatMap((cells) => (cells.length === 2 ? [cells[1]] : []))

describe('the dashboard on one page', () => {
  it('says of today what the dashboard says, the curve left out for what must be decided', async () => {
    const { document, figures } = await dashboardOf()
    const lines = textsOf(document)
    expect(document.abstract[1]).toBe('(số liệu lúc 09:40 ngày 15/6/2022)')
    expect(lines.find((line) => line.startsWith('Đã đi'))).toBe(
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 46%, sát kế hoạch. Chậm nhất là Phong trào thi đua; một nhiệm vụ quá hạn, bốn việc chờ quyết định.',
    )
    const sums = rowsOf(document, 'Kết quả theo nhóm hoạt động').at(-1)
    expect(sums).toEqual(['', 'Cộng', '29', '6', '13', '2', '1', '6', '1', '46%', '46%'])
    expect(figures.badges).toMatchObject({ completed: 6, submitted: 2, overdue: 1, notStarted: 6, paused: 1 })
    expect(heads(document, 'Việc cần chú ý')[0]).toBe('Chờ lãnh đạo quyết định: 04 việc')
    expect(heads(document, 'Việc cần chú ý').at(-1)).toBe(
      'Ngoài ra: quá hạn 01 nhiệm vụ; có nguy cơ trước khi quá hạn 04 nhiệm vụ; khó khăn, vướng mắc đang mở 01 việc; trong 14 ngày tới 01 thời hạn và mốc',
    )
    expect(document.body.some(({ kind }) => kind === 'picture')).toBe(false)
  })

  it('of an earlier day has that day’s figures and says so', async () => {
    const { document } = await dashboardOf({ asOf: plainDate('2022-03-01') })
    const lines = textsOf(document)
    expect(document.abstract[1]).toBe('(số liệu đến hết ngày 01/3/2022, lập lúc 09:40 ngày 15/6/2022)')
    expect(lines.some((line) => line.startsWith('Cuối ngày 01/03, đã đi'))).toBe(true)
    expect(document.body.some(({ kind }) => kind === 'picture')).toBe(true)
  })

  it('of a branch names it and counts it alone', async () => {
    const { document, figures } = await dashboardOf({ person: 'giamdoc', branch: 'tt-tgpl' })
    expect(rowsOf(document, 'Kết quả theo nhóm hoạt động').at(-1)?.[2]).toBe(`${figures.counts.total}`)
    expect(document.abstract[0]).toBe('tt-tgpl, thực hiện Kế hoạch số 264/KH-STP')
  })
})

describe('the briefing on one page', () => {
  it('tells what changed since a moment and what waits for the reader', async () => {
    const { document } = await briefingOf({ since: '2022-06-06T01:10:00.000Z' })
    expect(document.abstract[1]).toBe('(từ 08:10 ngày 06/6/2022 đến 09:40 ngày 15/6/2022)')
    expect(rowsOf(document, 'Số liệu trước và nay').map((cells) => cells.at(-1))).toEqual(['29', '29'])
    expect(heads(document, 'Việc chờ quyết định và thay đổi').slice(0, 2)).toEqual([
      'Chờ quyết định: 04 việc',
      'Có kết quả, chờ xác nhận: 02 nhiệm vụ, nêu 01',
    ])
  })

  it('of somebody who decides nothing says so', async () => {
    const { document } = await briefingOf({ person: 'xem' })
    expect(textsOf(document).some((line) => line.includes('không có việc chờ bạn quyết định'))).toBe(true)
    expect(heads(document, 'Việc chờ quyết định và thay đổi')[0]).not.toContain('Chờ quyết định')
  })
})

test('both are one page as PDF, and say the same as Word files', async () => {
  const ctx = await world.as('lanhdao')
  const { document } = await dashboardOf()
  const file = (format: 'pdf' | 'docx') => exportDashboardPage(ctx, world.campaignId, { format })
  await expectSays(document, await file('pdf'), await file('docx'))
  const { bytes, name } = await exportBriefingPage(ctx, world.campaignId, { format: 'pdf' })
  expect(name).toBe('Tóm tắt tình hình 15-06-2022.pdf')
  expect((await readPdf(await wholeOf(bytes))).pages).toHaveLength(1)
  expect((await readPdf(await wholeOf((await file('pdf')).bytes))).pages).toHaveLength(1)
})

test('the longest names leave it one page', async () => {
  const { ctx, ...plan } = await planFor('lanhdao')
  const long = (letters: number) =>
    'Phối hợp nghiêng ngả tuyên truyền '.repeat(letters / 10).slice(0, letters)
  const figures = await getDashboard(ctx, world.campaignId, {})
  const groups = figures.groups.map((group) => ({ ...group, title: long(200) }))
  const overdue = figures.overdue.map((task) => ({ ...task, title: long(300) }))
  const document = await dashboardDocument(
    { ...plan, figures: { ...figures, groups, overdue }, part: null },
    ctx,
  )
  expect(await fitsOnePage(document)).toBe(true)
})

/** A machine without LibreOffice has one test less. */
const office = officePath
if (office)
  test('the Word files are one page in LibreOffice too', async () => {
    const ctx = await world.as('lanhdao')
    for (const make of [exportDashboardPage, exportBriefingPage]) {
      const docx = await wholeOf((await make(ctx, world.campaignId, { format: 'docx' })).bytes)
      expect((await readPdf(await printedByOffice(office, docx))).pages).toHaveLength(1)
    }
  }, 120_000)
