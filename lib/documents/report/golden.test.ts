import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Badges, Dashboard } from '@/lib/contracts/dashboard'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getStoredReport } from '@/lib/data/reports/queries'
import { officialFile } from '@/lib/documents/official/file'
import type { OfficialDocument, Table } from '@/lib/documents/official/model'
import { readPdf } from '@/lib/documents/official/testing/read-pdf'
import { textsOf } from '@/lib/documents/official/testing/texts'
import { officePath, printedByOffice } from '@/lib/documents/testing/office'
import { type Instant, plainDate } from '@/lib/domain/calendar'
import type { ReportKind } from '@/lib/domain/report-kinds'
import { uiMeanPercent } from '@/lib/format/number'
import { documentOf } from './files'
import { days, type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin } = reportDesk(world))
})
afterAll(() => world.close())

const cellsOf = ({ body }: OfficialDocument, name: string): string[][] =>
  body
    .flatMap((block) => (block.kind === 'table' && block.table.name === name ? [block.table as Table] : []))
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))

/** What a dashboard says of a group, or of the whole, in the columns of the table. */
function rowOf(
  title: string,
  badges: Badges,
  { total }: Dashboard['counts'],
  actual: number | null,
): string[] {
  const { completed, returned, dueSoon, inProgress, submitted, overdue, notStarted, paused } = badges
  const counted = [completed, returned + dueSoon + inProgress, submitted, overdue, notStarted, paused]
  return [title, ...[total, ...counted].map(String), uiMeanPercent(actual, completed === total)]
}

/** In official prose a zero stands before 1 to 9. */
const word = (n: number) => String(n).padStart(2, '0')

/** The sentence of the whole, put together from the dashboard's figures and from nothing of the report. */
function sentenceOf(day: string, { counts, deadlines: d }: Dashboard): string {
  const part = (n: number, words: string) => (n > 0 ? [words.replace('#', word(n))] : [])
  const done = [...part(d.doneOnTime, 'đúng hạn #'), ...part(d.doneLate, 'quá hạn #')].join(', ')
  const parts = [
    ...part(d.doneOnTime + d.doneLate, `đã hoàn thành # nhiệm vụ (${done})`),
    ...part(d.submitted, 'chờ xác nhận kết quả # nhiệm vụ'),
    ...part(d.onTrack + d.dueSoon + d.noDeadline, 'đang thực hiện trong hạn # nhiệm vụ'),
    ...part(d.overdue, 'quá hạn chưa hoàn thành # nhiệm vụ'),
    ...part(d.notDueToStart, 'chưa đến thời gian thực hiện # nhiệm vụ'),
    ...part(d.paused, 'tạm dừng # nhiệm vụ'),
    ...part(d.cancelled, 'không thực hiện # nhiệm vụ'),
  ]
  return `Đến ngày ${day}, trong tổng số ${word(counts.total)} nhiệm vụ: ${parts.join('; ')}.`
}

describe('the whole text of a report', () => {
  it.each<[string, ReportKind, string, string, string]>([
    ['week-06-06', 'week', '2022-06-06', '2022-06-12', '12/6/2022'],
    ['month-05-calendar', 'month', '2022-05-01', '2022-05-31', '31/5/2022'],
    ['month-05-administrative', 'month', '2022-04-15', '2022-05-14', '14/5/2022'],
    ['quarter-2-administrative', 'quarter', '2022-03-15', '2022-06-14', '14/6/2022'],
    ['half-year-administrative', 'half_year', '2021-12-15', '2022-06-14', '14/6/2022'],
  ])(
    'of %s is as it was read and approved, and its figures are the dashboard’s',
    async (name, kind, start, end, day) => {
      const { id, calendar } = await begin('giamdoc', { kind, ...days(start, end, end) })
      const document = await documentOf(await getStoredReport(await world.later('giamdoc'), id))
      const texts = textsOf(document)
      await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot(`./golden/${name}.txt`)

      const shown = await getDashboard(await world.later('lanhdao'), world.campaignId, {
        asOf: plainDate(end),
      })
      expect(texts).toContain(sentenceOf(day, shown))
      const [all = [], ...groups] = cellsOf(document, 'Kết quả theo nhóm hoạt động').reverse()
      const hasPaused = shown.badges.paused > 0
      const expected = (row: string[]) => (hasPaused ? row : row.toSpliced(7, 1))
      expect(groups.reverse().map((row) => row.slice(1))).toEqual(
        shown.groups.map(({ title, badges, counts, actual }) =>
          expected(rowOf(title, badges, counts, actual)),
        ),
      )
      expect(all.slice(1)).toEqual(expected(rowOf('Cộng', shown.badges, shown.counts, shown.progress.actual)))
      expect(calendar).toBe(name.includes('administrative') ? 'administrative' : 'calendar')
    },
  )
})

/** A machine without LibreOffice has one test less. */
const office = officePath
if (office)
  it('as a Word file has in LibreOffice the pages of our PDF, one more or less, and every word', async () => {
    const { id } = await begin('giamdoc', {
      kind: 'half_year',
      ...days('2021-12-15', '2022-06-14', '2022-06-14'),
    })
    const document = await documentOf(await getStoredReport(await world.later('giamdoc'), id))
    const made = '2022-06-15T02:40:00Z' as Instant
    const [docx, pdf] = await Promise.all([
      officialFile(document, 'docx', made),
      officialFile(document, 'pdf', made),
    ])
    const printed = await readPdf(await printedByOffice(office, docx))
    const ours = (await readPdf(pdf)).pages.length
    expect(Math.abs(printed.pages.length - ours)).toBeLessThanOrEqual(1)
    const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '')
    const all = squeezed(printed.pages.map(({ text }) => text).join(''))
    expect(textsOf(document).filter((text) => !all.includes(squeezed(text)))).toEqual([])
  }, 120_000)
