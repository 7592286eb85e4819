import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getCatalogue } from '@/lib/data/evidence/catalogue'
import { deleteTask } from '@/lib/data/tasks/commands-edit'
import { confirmTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { addTaskEvidence } from '@/lib/data/tasks/commands-words'
import { expectSays, rowsOf } from '@/lib/documents/testing/paper-file'
import { readRows, unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { plainDate } from '@/lib/domain/calendar'
import { catalogueDocument } from './build'
import { exportCatalogue } from './file'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const later = (person: string) => world.later(person)
const of = (group = 'communications') => ({ campaignId: world.campaignId, group })
const catalogueOf = async (group?: string) => {
  const ctx = await later('xem')
  return catalogueDocument(await getCatalogue(ctx, world.campaignId, of(group).group), ctx)
}
const rows = async () => rowsOf(await catalogueOf(), 'Minh chứng nhóm II')
const ofTask = async (key: string) => (await rows()).filter(([number]) => number === key)

/** Files of evidence as they stand once stored. */
const storeFiles = (taskId: string, count: number) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.now', '2022-06-15T08:00:00Z', true)`
    await tx`insert into evidence (task_id, author_id, at, kind, title, file_name, media_type, bytes, sha256)
      select ${taskId}, (select id from people where email = 'dung.ld@tgpl.example'), '2022-06-15T08:00:00Z', 'file', 'Ảnh buổi ' || n,
        'anh-' || n || '.jpg', 'image/jpeg', 2202010, repeat('a', 64) from generate_series(1, ${count}) n`
  })

describe('the evidence of a group', () => {
  it('stands by task in the order of the plan; name and result once, the number in each line', async () => {
    const { id } = await world.task('II.6')
    await addTaskEvidence(await later('dung.ld'), id, {
      title: 'Tin buổi 1',
      url: 'https://stp.example/tin-1',
    })
    await addTaskEvidence(await later('dung.ld'), id, {
      title: 'Báo cáo buổi 1',
      documentNumber: '12/BC-TTTGPL',
      documentDate: plainDate('2022-05-06'),
    })
    await storeFiles(id, 1)
    const title = 'Tuyên truyền về Luật TGPL năm 2017 tại cơ sở'
    const none = 'Chưa có kết quả được xác nhận'
    expect(await ofTask('II.6')).toEqual([
      [
        'II.6',
        title,
        none,
        'Tin buổi 1',
        'Đường dẫn',
        '15/6/2022',
        'Lê Đức Dũng',
        'https://stp.example/tin-1',
      ],
      [
        'II.6',
        '',
        '',
        'Báo cáo buổi 1',
        'Văn bản',
        '15/6/2022',
        'Lê Đức Dũng',
        'Số 12/BC-TTTGPL ngày 06/5/2022',
      ],
      ['II.6', '', '', 'Ảnh buổi 1', 'Ảnh', '15/6/2022', 'Lê Đức Dũng', 'anh-1.jpg, 2,1 MB'],
    ])
    const keys = (await rows()).map(([key]) => key)
    expect([...new Set(keys)]).toEqual(['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'Cộng'])
  })

  it('has a result once it is confirmed, not while it waits', async () => {
    const { id, version } = await world.task('II.6')
    const result = 'Tổ chức đủ\n20 buổi.'
    const sent = await submitTaskResult(await later('dung.ld'), id, { version, result, done: 20 })
    expect((await ofTask('II.6'))[0]?.[2]).toBe('Chưa có kết quả được xác nhận')
    await confirmTaskResult(await later('giamdoc'), id, { version: sent.version })
    expect((await ofTask('II.6'))[0]?.[2]).toBe('Tổ chức đủ 20 buổi (20/20 buổi)')
  })

  it('adds up at its end, without what was taken away or is in the trash', async () => {
    const { id } = await world.task('II.6')
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', '2022-06-15T08:00:00Z', true)`
      await tx`update evidence set removed_at = '2022-06-15T08:00:00Z', removed_by = author_id where task_id = ${id} and kind = 'link'`
    })
    await deleteTask(await later('lanhdao'), (await world.task('II.7')).id)
    const all = await rows()
    expect(all.filter(([key]) => key === 'II.7')).toEqual([])
    const lines = all.slice(0, -1)
    const shown = lines.filter((cells) => cells[3] !== 'Chưa có minh chứng')
    const twoDigits = (n: number) => String(n).padStart(2, '0')
    expect(lines.map((cells) => cells[3])).not.toContain('Tin buổi 1')
    const total = all.at(-1) ?? []
    expect([total[1], total[3]]).toEqual([
      `06 nhiệm vụ, ${twoDigits(new Set(shown.map(([key]) => key)).size)} nhiệm vụ có minh chứng`,
      `${twoDigits(shown.length)} minh chứng`,
    ])
    expect(total[7]).toContain('01 tệp')
  })

  test('says the same as PDF, as Word file and as workbook, across the page with its head on each', async () => {
    await storeFiles((await world.task('II.6')).id, 40)
    const ctx = await later('xem')
    const document = catalogueDocument(await getCatalogue(ctx, world.campaignId, 'communications'), ctx)
    const [pdf, docx, xlsx] = await Promise.all(
      (['pdf', 'docx', 'xlsx'] as const).map((format) => exportCatalogue(ctx, of(), format)),
    )
    if (!pdf || !docx || !xlsx) throw new Error('no file')
    expect(pdf.name).toBe('Danh mục minh chứng nhóm II 15-06-2022.pdf')
    await expectSays(document, pdf, docx)
    const sheet = readRows(unzip(await wholeOf(xlsx.bytes)).get('xl/worksheets/sheet1.xml') ?? '')
    const texts = sheet.map(({ cells }) => cells.get('D')?.text)
    expect(texts).toContain('Ảnh buổi 40')
    expect(document.isAcross).toBe(true)
  })
})

describe('a catalogue is refused', () => {
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code: string }) => error.code,
    )

  test('on paper beyond 2,000 lines, never as workbook', async () => {
    const { id } = await world.task('I.2')
    await storeFiles(id, 2_001)
    for (const [format, answer] of [
      ['pdf', 'paper_too_long'],
      ['docx', 'paper_too_long'],
      ['xlsx', 'done'],
    ] as const)
      expect([format, await code(exportCatalogue(await later('xem'), of('professional'), format))]).toEqual([
        format,
        answer,
      ])
  })

  test('of an unknown group or plan and of a plan not issued yet alike', async () => {
    expect(await code(exportCatalogue(await later('xem'), of('x'), 'pdf'))).toBe('not_found')
    const elsewhere = { ...of(), campaignId: crypto.randomUUID() }
    expect(await code(exportCatalogue(await later('xem'), elsewhere, 'pdf'))).toBe('not_found')
    await pool()`update campaigns set status = 'draft' where id = ${world.campaignId}`
    expect(await code(exportCatalogue(await later('xem'), of(), 'pdf'))).toBe('not_found')
    expect(await code(exportCatalogue(await later('quantri'), of(), 'pdf'))).toBe('done')
  })
})
