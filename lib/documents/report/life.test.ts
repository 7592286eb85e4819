import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Mark } from '@/lib/contracts/laid-out'
import { Report } from '@/lib/contracts/report'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { nodesOf, readPdf } from '@/lib/documents/official/testing/read-pdf'
import { plainDate } from '@/lib/domain/calendar'
import type { DomainError } from '@/lib/domain/errors'
import { exportReport } from './file'
import {
  freeze,
  issue,
  readPages,
  readReport,
  readReports,
  replace,
  review,
  saveEdit,
  unfreeze,
} from './service'
import { days, type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
let issued: ReportDesk['issued']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin, issued } = reportDesk(world))
})
afterAll(() => world.close())

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => [error.code, error.details.fieldErrors ?? error.details.reason ?? null],
  )
const bytesOf = async (id: string, format: 'docx' | 'pdf' | 'xlsx') => {
  const { bytes } = await exportReport(await world.later('xem'), id, format)
  const parts: Uint8Array[] = []
  for await (const piece of bytes) parts.push(piece)
  return Buffer.concat(parts)
}

describe('the life of a report', () => {
  it('is written, frozen, and issued under the number it was given; then its text, charts and bytes never change', async () => {
    const draft = await begin()
    const report = await issued(
      '05',
      await saveEdit(await world.later('giamdoc'), draft.id, {
        version: draft.version,
        heading: { charts: true },
      }),
    )
    expect(report).toMatchObject({ state: 'issued', number: '05', issuedOn: '2022-06-15' })
    const before = { report, docx: await bytesOf(report.id, 'docx'), pdf: await bytesOf(report.id, 'pdf') }
    for (const { key } of report.figures.tasks.filter(({ status }) => status === 'in_progress').slice(0, 4)) {
      const { id, version } = await world.task(key)
      const note = 'Sau khi ban hành'
      await reportTaskProgress(await world.later('lanhdao'), id, { version, percent: 7700, note })
    }
    const after = await readReport(await world.later('lanhdao'), report.id)
    expect(after.sections).toEqual(report.sections)
    expect(after.figures).toEqual(report.figures)
    expect((await bytesOf(report.id, 'docx')).equals(before.docx)).toBe(true)
    expect((await bytesOf(report.id, 'pdf')).equals(before.pdf)).toBe(true)
    expect(after.sha256).toEqual(report.sha256)
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(report.sha256).toMatchObject({ docx: sha256(before.docx), pdf: sha256(before.pdf) })
    const read = await readPdf(before.pdf)
    const figures = read.pages.flatMap(({ tree }) => nodesOf(tree)).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt?.slice(0, 13))).toEqual(['Biểu đồ thanh', 'Biểu đồ đường'])
    expect(before.pdf.length).toBeLessThan(300 * 1024)
    expect((await begin()).heading.charts).toBe(true)
    expect(before.docx.subarray(0, 2).toString()).toBe('PK')
    expect(before.pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is locked by the database too', async () => {
    const { id } = await issued('06')
    const write = (statement: string) => pool().unsafe(statement, [id])
    await expect(write("update reports set heading = '{}' where id = $1")).rejects.toThrow(/never rewritten/)
    await expect(write('delete from reports where id = $1')).rejects.toThrow(/refused/)
    await expect(write("update report_files set sha256 = '' where report_id = $1")).rejects.toThrow(/refused/)
    await expect(write('delete from report_saves where report_id = $1')).rejects.toThrow(/refused/)
  })

  it('keeps frozen figures while tasks go on, counts what came after, and lives again when unfrozen', async () => {
    const draft = await begin('giamdoc', {
      kind: 'interim',
      ...days('2022-02-22', '2022-06-15', '2022-06-15'),
    })
    const frozen = await freeze(await world.later('giamdoc'), draft.id, draft.version)
    expect([frozen.state, frozen.changesSinceFrozen]).toEqual(['frozen', 0])
    const { id, version } = await world.task('II.3')
    await reportTaskProgress(await world.later('lanhdao'), id, { version, percent: 9000, note: 'Thêm bài' })
    const later = await readReport(await world.later('giamdoc'), draft.id)
    expect([later.figures, later.changesSinceFrozen]).toEqual([frozen.figures, 1])
    const live = await unfreeze(await world.later('giamdoc'), draft.id, {
      version: later.version,
      reason: 'Cần số mới',
    })
    expect(live.state).toBe('draft')
    expect(live.figures.tasks.find(({ key }) => key === 'II.3')?.percent).toBe(9000)
  })

  it('is replaced by another one only, which takes its text along; both say so', async () => {
    const first = await issued('07')
    const edited = await replace(await world.later('giamdoc'), first.id, { reason: 'Sai số liệu nhóm III' })
    expect(edited).toMatchObject({ state: 'draft', supersedesId: first.id, reason: 'Sai số liệu nhóm III' })
    expect(await code(replace(await world.later('giamdoc'), first.id, { reason: 'Lần nữa' }))).toEqual([
      'state',
      'replacement_under_way',
    ])
    expect((await readReport(await world.later('xem'), first.id)).state).toBe('issued')
    const second = await issued('08', edited)
    const replaced = await readReport(await world.later('xem'), first.id)
    expect(replaced).toMatchObject({ state: 'superseded', supersededById: second.id, number: '07' })
  })

  it('is judged by a second person once it is frozen, and what is changed after that is judged anew', async () => {
    const draft = await begin()
    const agreed = { version: draft.version, verdict: 'agreed' as const }
    expect(await code(review(await world.later('lanhdao'), draft.id, agreed))).toEqual(['state', 'draft'])
    const frozen = await freeze(await world.later('giamdoc'), draft.id, draft.version)
    const own = review(await world.later('giamdoc'), draft.id, { ...agreed, version: frozen.version })
    expect(await code(own)).toEqual(['forbidden', null])
    const returned = await review(await world.later('chanhvanphong'), draft.id, {
      version: frozen.version,
      verdict: 'returned',
      note: 'Bổ sung nguyên nhân',
    })
    expect(returned.review).toMatchObject({ verdict: 'returned', note: 'Bổ sung nguyên nhân' })
    const edited = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: returned.version,
      heading: { place: 'Huế' },
    })
    expect(edited.review).toBeNull()
    const last = { version: edited.version, verdict: 'agreed' as const }
    expect((await review(await world.later('lanhdao'), draft.id, last)).review?.verdict).toBe('agreed')
  })

  it('shows charts where somebody wants them, none where its form is older than that choice', async () => {
    const draft = await begin()
    const wanted = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: draft.version,
      heading: { charts: true },
    })
    const drawn = async () => {
      const { pages } = await readPages(await world.later('giamdoc'), draft.id)
      return pages.flatMap(({ marks }) => (marks as Mark[]).filter(({ kind }) => kind === 'picture'))
    }
    expect(await drawn()).toHaveLength(2)
    await pool().unsafe("update reports set heading = heading - 'charts' where id = $1", [draft.id])
    const older = await readReport(await world.later('giamdoc'), draft.id)
    expect([older.version, older.heading.charts]).toEqual([wanted.version, false])
    expect(await drawn()).toEqual([])
  })

  it('has no curve in figures that were frozen before there was one', async () => {
    const draft = await begin()
    const version = (await freeze(await world.later('giamdoc'), draft.id, draft.version)).version
    await pool().unsafe("update reports set figures = figures - 'curve' where id = $1", [draft.id])
    const heading = { charts: true }
    const read = await saveEdit(await world.later('giamdoc'), draft.id, { version, heading })
    expect(read.figures.curve).toBeNull()
    const { pages } = await readPages(await world.later('giamdoc'), draft.id)
    const pictures = pages.flatMap(({ marks }) => (marks as Mark[]).filter(({ kind }) => kind === 'picture'))
    expect(pictures).toHaveLength(1)
    expect(Report.parse(read).figures.curve).toBeNull()
  })

  it('takes no step out of turn', async () => {
    const draft = await begin()
    const leader = await world.later('lanhdao')
    const input = { version: draft.version, number: '90', issuedOn: plainDate('2022-06-15') }
    expect(await code(issue(leader, draft.id, input))).toEqual(['state', 'draft'])
    expect(await code(replace(leader, draft.id, { reason: 'Vì sao' }))).toEqual(['state', 'draft'])
    const done = await issued('09', draft)
    expect(await code(freeze(leader, done.id, done.version))).toEqual(['state', 'issued'])
    expect(await code(saveEdit(leader, done.id, { version: done.version }))).toEqual(['state', 'issued'])
  })
})

describe('who', () => {
  it('writes and reads what: drafts are for those who may write, issued ones for everyone', async () => {
    const draft = await begin()
    for (const person of ['dung.ld', 'xem', 'quantri'])
      expect(await code(readReport(await world.later(person), draft.id))).toEqual(['not_found', null])
    const seen = async (person: string) =>
      (await readReports(await world.later(person), world.campaignId)).items.map(({ id }) => id)
    expect(await seen('chanhvanphong')).toContain(draft.id)
    expect(await seen('xem')).not.toContain(draft.id)
    const done = await issued('10', draft)
    expect(await seen('xem')).toContain(done.id)
    expect(await code(begin('dung.ld'))).toEqual(['forbidden', null])
    const next = await begin()
    const frozen = await freeze(await world.later('giamdoc'), next.id, next.version)
    const input = { version: frozen.version, number: '11', issuedOn: plainDate('2022-06-15') }
    expect(await code(issue(await world.later('giamdoc'), next.id, input))).toEqual(['forbidden', null])
  })
})

describe('what is refused at its field', () => {
  it.each([
    [days('2022-05-01', '2022-05-31', '2022-06-16'), { asOf: 'out_of_range' }],
    [days('2022-01-01', '2022-01-31', '2022-02-21'), { asOf: 'out_of_range' }],
    [days('2022-06-01', '2022-06-30', '2022-05-31'), { asOf: 'before_period' }],
  ])('%j', async (input, fields) => {
    expect(await code(begin('giamdoc', { kind: 'month', ...input }))).toEqual(['invalid', fields])
  })

  it('a number that the body used in the year, a day before the figures, a signer who may not sign', async () => {
    await issued('20')
    expect(await code(issued('20'))).toEqual(['invalid', { number: 'number_taken' }])
    const draft = await begin('giamdoc', { kind: 'week', ...days('2022-06-13', '2022-06-19', '2022-06-15') })
    const frozen = await freeze(await world.later('giamdoc'), draft.id, draft.version)
    const early = { version: frozen.version, number: '21', issuedOn: plainDate('2022-06-14') }
    expect(await code(issue(await world.later('lanhdao'), draft.id, early))).toEqual([
      'invalid',
      { issuedOn: 'issued_before_figures' },
    ])
    const signer = { power: '' as const, of: null, title: 'TRỢ GIÚP VIÊN', name: 'Lê Đức Dũng' }
    expect(
      await code(
        saveEdit(await world.later('giamdoc'), draft.id, { version: frozen.version, heading: { signer } }),
      ),
    ).toEqual(['invalid', { 'heading.signer.name': 'signer_unfit' }])
  })
})
