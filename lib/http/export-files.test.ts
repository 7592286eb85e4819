import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ExportQuery } from '@/lib/contracts/export'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { listTasks } from '@/lib/data/tasks/queries'
import { exportTasks } from '@/lib/documents/task-list/file'
import { readCsv } from '@/lib/documents/testing/read-csv'
import { type ReadRow, readRows, unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { daySerial } from '@/lib/documents/xlsx/serial'
import type { PlainDate } from '@/lib/domain/calendar'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

type Filter = Record<string, string>
async function fileOf(format: 'xlsx' | 'csv', filter: Filter = {}, person = 'lanhdao') {
  const file = await exportTasks(
    await world.as(person),
    world.campaignId,
    ExportQuery.parse({ ...filter, format }),
  )
  const bytes = await wholeOf(file.bytes)
  await file.close()
  return { name: file.name, bytes }
}

/** The sheet by the words of its heads, and its rows apart. */
async function sheetOf(filter: Filter = {}, person?: string) {
  const { bytes, name } = await fileOf('xlsx', filter, person)
  const parts = unzip(bytes)
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? ''
  const rows = readRows(xml)
  const heads = new Map([...(rows[4]?.cells ?? [])].map(([column, { text }]) => [text ?? '', column]))
  const cell = (row: ReadRow | undefined, head: string) => row?.cells.get(heads.get(head) ?? '')
  const body = rows.slice(5)
  const tasks = body.filter((row) => cell(row, 'Trạng thái')?.text !== undefined)
  return { name, parts, xml, rows, heads, cell, body, tasks }
}

async function tasksOf(filter: Filter = {}) {
  const parsed = TaskFilter.parse({ ...filter, limit: '200' })
  return (await listTasks(await world.as('lanhdao'), world.campaignId, parsed)).items
}

const vn = (day: string | null) => (day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '')

describe('the list as a workbook', () => {
  test('says which plan, which filter, which day and how many', async () => {
    const { rows, parts, name } = await sheetOf({ badge: 'overdue', branch: 'tt-tgpl', asOf: '2022-05-31' })
    const lines = rows.slice(0, 4).map(({ cells }) => cells.get('A')?.text)
    expect(lines[1]).toMatch(/^Kế hoạch số 264\/KH-STP: Kế hoạch tổ chức/)
    expect(lines[2]).toBe(
      'Lọc theo: nhánh Trung tâm TGPL Nhà nước tỉnh; trạng thái Quá hạn; xếp theo nhóm và mã',
    )
    expect(lines[3]).toBe('Số liệu đến hết ngày 31/05/2022, xuất lúc 09:40 ngày 15/06/2022; 1 nhiệm vụ')
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="Nhiệm vụ 264-KH-STP"')
    expect(name).toBe('Nhiệm vụ 264/KH-STP 31/05/2022.xlsx')
  })

  test('has every task in order with real days and numbers', async () => {
    const { tasks, cell, parts } = await sheetOf()
    const items = await tasksOf()
    expect(tasks.map((row) => cell(row, 'Mã')?.text)).toEqual(items.map(({ key }) => key))
    const serial = (day: string | null) => (day ? daySerial(day as PlainDate) : undefined)
    for (const [index, item] of items.entries()) {
      const row = tasks[index]
      expect(cell(row, 'Nhiệm vụ')?.text).toBe(item.title)
      expect(cell(row, 'Thời hạn')?.number).toBe(serial(item.dueOn))
      expect(cell(row, 'Ngày hoàn thành')?.number).toBe(serial(item.completedOn))
      expect(cell(row, 'Mức hoàn thành')?.number).toBe(item.percent / 10_000)
      expect(cell(row, 'Đã làm')?.number).toBe(item.indicator?.done)
      expect(cell(row, 'Trọng số')?.number).toBe(item.weight)
      expect(row?.outline).toBe(1)
    }
    const formats = [
      ...(parts.get('xl/styles.xml') ?? '').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g),
    ]
    const xfs = [
      ...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf numFmtId="(\d+)"[^>]*applyNumberFormat/g),
    ]
    const formatOf = (head: string) =>
      formats.find(([, id]) => id === xfs[cell(tasks[0], head)?.style ?? 0]?.[1])?.[2]
    expect([formatOf('Thời hạn'), formatOf('Cập nhật cuối'), formatOf('Mức hoàn thành')]).toEqual([
      'dd/mm/yyyy',
      'dd/mm/yyyy hh:mm',
      '0.00%',
    ])
  })

  it.each<Filter>([{}, { asOf: '2022-05-31' }, { branch: 'tt-tgpl' }])(
    'has the sums of the dashboard in its groups and at its end: %j',
    async (filter) => {
      const { cell, body } = await sheetOf(filter)
      const { asOf, branch } = filter
      const { groups, counts, progress } = await getDashboard(await world.as('lanhdao'), world.campaignId, {
        ...(asOf ? { asOf: asOf as PlainDate } : {}),
        ...(branch ? { branch } : {}),
      })
      const sums = body.filter((row) => cell(row, 'Nhiệm vụ')?.formula !== undefined)
      const shown = sums.map((row) => [cell(row, 'Nhiệm vụ')?.number, cell(row, 'Mức hoàn thành')?.number])
      const counted = groups.filter(({ counts: { total } }) => total > 0)
      const expected = [
        ...counted.map(({ actual, counts: { total } }) => [total, actual]),
        [counts.total, progress.actual],
      ]
      expect(shown).toEqual(expected.map(([n, mean]) => [n, (mean ?? 0) / 10_000]))
      expect(sums.map(({ outline }) => outline)).toEqual(sums.map(() => 0))
      const first = body.findIndex((row) => row.number === sums[0]?.number)
      expect(cell(sums[0], 'Nhiệm vụ')?.formula).toBe(`COUNTA(A7:A${5 + first})`)
      const heads = body.filter((row) => /^[IV]+\. /.test(cell(row, 'Mã')?.text ?? ''))
      expect(heads.map((row) => cell(row, 'Mã')?.text?.replace(/^[IV]+\. /, ''))).toEqual(
        counted.map(({ title }) => title),
      )
    },
  )

  test('leaves tasks that are not carried out in the count and out of the mean', async () => {
    const { id, version } = await world.task('IV.1')
    await cancelTaskWork(await world.as('lanhdao'), id, { version, reason: 'Không tổ chức nữa' })
    const { cell, body } = await sheetOf({ group: 'ceremony' })
    const { groups } = await getDashboard(await world.as('lanhdao'), world.campaignId, {})
    const ceremony = groups.find(({ key }) => key === 'ceremony')
    expect(ceremony?.counts.cancelled).toBe(1)
    expect(cell(body.at(-1), 'Nhiệm vụ')?.number).toBe(ceremony?.counts.total)
    expect(cell(body.at(-1), 'Mức hoàn thành')?.number).toBe((ceremony?.actual ?? 0) / 10_000)
    const alone = await sheetOf({ status: 'cancelled' })
    const mean = alone.cell(alone.body.at(-1), 'Mức hoàn thành')
    expect([alone.tasks.length, mean?.text]).toEqual([1, '—'])
    expect(mean?.formula).toContain('<>"Không thực hiện"')
  })

  test('in another order is flat and names the group in each row', async () => {
    const { body, cell, tasks, heads } = await sheetOf({ sort: 'due' })
    expect(heads.has('Nhóm')).toBe(true)
    expect(body).toHaveLength(tasks.length + 1)
    expect(new Set(body.map(({ outline }) => outline))).toEqual(new Set([0]))
    expect(tasks.map((row) => cell(row, 'Mã')?.text)).toEqual(
      (await tasksOf({ sort: 'due' })).map(({ key }) => key),
    )
  })

  test('prints on A4 across, as wide as the paper, with its head on every page; its head stays when it scrolls', async () => {
    const { xml, parts } = await sheetOf()
    expect(xml).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    )
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(xml).toContain('&amp;RTrang &amp;P/&amp;N')
    expect(xml).toContain('<autoFilter ref="A5:W42"/>')
    expect(parts.get('xl/workbook.xml')).toContain("'Nhiệm vụ 264-KH-STP'!$5:$5")
  })

  test('of no task is a workbook that says so', async () => {
    const { body, cell, rows } = await sheetOf({ q: 'không có việc nào như thế' })
    expect(body).toHaveLength(1)
    expect(cell(body[0], 'Nhiệm vụ')?.text).toBe('Không có nhiệm vụ nào khớp bộ lọc')
    expect(rows[3]?.cells.get('A')?.text).toContain('Không có nhiệm vụ nào')
  })
})

describe('the list as CSV', () => {
  test('reads back as the list has it', async () => {
    const [heads = [], ...rows] = readCsv((await fileOf('csv')).bytes)
    const items = await tasksOf()
    const at = (row: string[], head: string) => row[heads.indexOf(head)]
    expect(heads).toHaveLength(24)
    expect(rows.map((row) => row.length)).toEqual(items.map(() => 24))
    for (const [index, item] of items.entries()) {
      const row = rows[index] ?? []
      expect(at(row, 'Mã')).toBe(item.key)
      expect(at(row, 'Nhiệm vụ')).toBe(item.title)
      expect(at(row, 'Đơn vị phối hợp')).toBe(item.coordinatingUnits.map(({ name }) => name).join('; '))
      expect([at(row, 'Bắt đầu'), at(row, 'Thời hạn')]).toEqual([vn(item.startsOn), vn(item.dueOn)])
      expect(Number(at(row, 'Mức hoàn thành')?.replace('%', '').replace(',', '.'))).toBeCloseTo(
        item.percent / 100,
        9,
      )
      expect(at(row, 'Đã làm')).toBe(String(item.indicator?.done ?? ''))
      expect(at(row, 'Cập nhật cuối')).toMatch(/^\d\d\/\d\d\/2022 \d\d:\d\d$/)
    }
    expect(at(rows[0] ?? [], 'Nhóm')).toBe('I. Hoạt động chuyên môn')
    expect(at(rows[0] ?? [], 'Cập nhật cuối')).toBe('11/03/2022 09:05')
  })

  test('of no task has its head and one line that says so', async () => {
    const rows = readCsv((await fileOf('csv', { q: 'không có việc nào như thế' })).bytes)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.filter(Boolean)).toEqual(['Không có nhiệm vụ nào khớp bộ lọc'])
  })

  test('speaks the reader’s language, in the office’s formats', async () => {
    const ctx = await world.as('xem')
    const english = { ...ctx, viewer: { ...ctx.viewer, locale: 'en' as const } }
    const file = await exportTasks(english, world.campaignId, ExportQuery.parse({ format: 'csv', q: 'II.7' }))
    const [heads, row] = readCsv(await wholeOf(file.bytes))
    await file.close()
    expect([heads?.[2], row?.[12], row?.[8]]).toEqual([
      'Task',
      'Awaiting confirmation',
      expect.stringMatching(/^\d\d\//),
    ])
  })
})

describe('what people typed', () => {
  const TITLES = [
    "=cmd|' /C calc'!A0",
    '+1',
    '-1+2',
    '@SUM(A1)',
    'Chúc mừng 🎉 25 năm',
    'gọi là "lễ"; có dấu, và <b>&',
    'x'.repeat(500),
    'nặng _x0041_',
  ]
  const write = (title: string, obstacle: string | null) =>
    pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T02:41:00Z', true)`
      await tx`update tasks set title = ${title}, obstacle = ${obstacle} where key = 'IV.5' and campaign_id = ${world.campaignId}`
    })

  it.each(TITLES)('%j is text in a sheet and harmless in a CSV', async (title) => {
    const obstacle = `${'Khó khăn'.normalize('NFD')}\n=2+2`
    await write(title, obstacle)
    const { tasks, cell, body } = await sheetOf({ sort: 'due' })
    const row = tasks.find((one) => cell(one, 'Mã')?.text === 'IV.5')
    expect(cell(row, 'Nhiệm vụ')).toMatchObject({ text: title })
    expect(cell(row, 'Khó khăn, vướng mắc')).toMatchObject({ text: obstacle })
    const formulas = body.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []))
    expect(formulas.map((formula) => formula.slice(0, 7))).toEqual(['COUNTA(', 'IFERROR'])
    const rows = readCsv((await fileOf('csv')).bytes)
    const line = rows.find(([key]) => key === 'IV.5')
    expect(line?.[2]).toBe(/^[=+\-@]/.test(title) ? `'${title}` : title)
    expect(line?.[21]).toBe(obstacle)
  })
})
