import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { seedCampaign } from '@/bench/seed'
import { EXPORT_POOL_SIZE, pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ExportQuery } from '@/lib/contracts/export'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { openTaskExport } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import { listTasks } from '@/lib/data/tasks/queries'
import { readPdf } from '@/lib/documents/official/testing/read-pdf'
import { exportTasks } from '@/lib/documents/task-list/file'
import { listDocument } from '@/lib/documents/task-list/paper'
import { expectSays, rowsOf } from '@/lib/documents/testing/paper-file'
import { wholeOf } from '@/lib/documents/testing/read-xlsx'
import { databaseUrl } from '@/lib/env'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

type Filter = Record<string, string>
const asked = (filter: Filter, format: string) => ExportQuery.parse({ ...filter, format })

/** The list as the model that both papers are drawn from. */
async function documentOf(filter: Filter = {}, words = 'Lọc') {
  const ctx = await world.as('lanhdao')
  const { format: _, ...parsed } = asked(filter, 'pdf')
  const grouped = parsed.sort === 'key'
  const { facts, rows, close } = await openTaskExport(ctx, world.campaignId, parsed, { grouped })
  const tasks: ExportTask[] = []
  for await (const some of rows) tasks.push(...some)
  await close()
  return listDocument({ facts, tasks, filter: words, grouped }, ctx)
}
const printedRows = async (filter?: Filter) => rowsOf(await documentOf(filter), 'Danh sách nhiệm vụ')
const fileOf = async (filter: Filter, format: 'pdf' | 'docx', person = 'lanhdao') =>
  exportTasks(await world.as(person), world.campaignId, asked(filter, format))

describe('the list on paper', () => {
  it.each<Filter>([
    { sort: 'due' },
    { group: 'ceremony' },
    { badge: 'overdue', asOf: '2022-05-31' },
    { q: 'tập huấn' },
  ])('has the tasks of %j in the list’s order', async (filter) => {
    const list = await listTasks(
      await world.as('lanhdao'),
      world.campaignId,
      TaskFilter.parse({ ...filter, limit: '200' }),
    )
    const rows = (await printedRows(filter)).filter((cells) => cells.length > 2)
    expect(rows.map(([key]) => key)).toEqual(list.items.map(({ key }) => key))
    expect(rows.map((cells) => cells[1])).toEqual(list.items.map(({ title }) => title))
  })

  it('has each group’s line above its tasks, and none in another order', async () => {
    const heads = async (filter: Filter) =>
      (await printedRows(filter)).filter((cells) => cells.length === 2).map(([numeral]) => numeral)
    expect(await heads({})).toEqual(['I', 'II', 'III', 'IV'])
    expect(await heads({ sort: 'due' })).toEqual([])
  })

  it('says where a task stands and what its date went through', async () => {
    const rows = await printedRows({ asOf: '2022-05-31' })
    const of = (key: string) => rows.find(([number]) => number === key) ?? []
    expect(of('III.3')[7]).toMatch(/^Quá hạn 4 ngày, đạt /)
    expect(of('II.3')[5]).toBe('đến ngày 06/9/2022')
  })

  test('says the same as PDF and as Word file, across the page, its filter in Vietnamese whoever takes it', async () => {
    const filter = { branch: 'tt-tgpl', dueTo: '2022-09-30' }
    const words =
      'Lọc theo: nhánh Trung tâm TGPL Nhà nước tỉnh; đến hạn không sau 30/9/2022; xếp theo nhóm và mã'
    const document = await documentOf(filter, words)
    const ctx = await world.as('lanhdao')
    const english = { ...ctx, viewer: { ...ctx.viewer, locale: 'en' as const } }
    const docx = await exportTasks(english, world.campaignId, asked(filter, 'docx'))
    await expectSays(document, await fileOf(filter, 'pdf'), docx)
    expect([document.isAcross, document.letterhead.body, document.leftSigner?.name]).toEqual([
      true,
      'SỞ TƯ PHÁP',
      ctx.viewer.name,
    ])
    const { pages } = await readPdf(await wholeOf((await fileOf({}, 'pdf')).bytes))
    expect(pages.length).toBeGreaterThan(2)
    for (const { text } of pages.slice(0, -1))
      expect(text.replace(/\s+/g, ' ')).toContain('Nội dung nhiệm vụ')
  })

  test('of an earlier day says so, of no task too', async () => {
    const past = await documentOf({ asOf: '2022-05-31' })
    expect(past.abstract).toEqual([
      'thực hiện Kế hoạch số 264/KH-STP',
      '(số liệu đến hết ngày 31/5/2022, lập lúc 09:40 ngày 15/6/2022)',
    ])
    const none = await documentOf({ q: 'không có việc nào như thế' })
    expect(JSON.stringify(none.body)).toContain('Tổng số 0 nhiệm vụ.')
    expect(JSON.stringify(none.body)).toContain('Không có nhiệm vụ nào khớp bộ lọc.')
  })

  test('adds up to its tasks in its first lines', async () => {
    const told = (await documentOf()).body[0]
    const text = told?.kind === 'paragraph' ? (told.runs[0]?.text ?? '') : ''
    const [, total, counts = ''] = /Tổng số (\d+) nhiệm vụ: (.*)\.$/.exec(text) ?? []
    const sum = [...counts.matchAll(/(\d+)/g)].reduce((n, [digits]) => n + Number(digits), 0)
    expect([total, sum]).toEqual(['29', 29])
  })
})

test('a list too long to print is refused by its own code, keeps no connection, and is a workbook all the same', async () => {
  const id = await seedCampaign(databaseUrl(), 2_001)
  const take = async (format: string, filter: Filter = {}) =>
    exportTasks(await world.as('xem'), id, asked(filter, format))
  for (let times = 0; times <= EXPORT_POOL_SIZE; times += 1)
    for (const format of ['pdf', 'docx'])
      await expect(take(format)).rejects.toMatchObject({ code: 'paper_too_long' })
  const [row] = await pool()<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`
  expect(row?.n).toBe(0)
  const sheet = await take('xlsx')
  expect((await wholeOf(sheet.bytes)).subarray(0, 2).toString()).toBe('PK')
  await sheet.close()
  const narrowed = await take('pdf', { group: 'ceremony' })
  expect((await wholeOf(narrowed.bytes)).subarray(0, 5).toString()).toBe('%PDF-')
}, 60_000)
