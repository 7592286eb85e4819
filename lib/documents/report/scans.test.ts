import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { keepFile } from '@/lib/data/evidence/keep'
import { stage } from '@/lib/data/evidence/staging'
import { sweepEvidence } from '@/lib/data/evidence/sweep'
import { addScan, admitScan, readScan, refuseScan } from '@/lib/data/reports/scans'
import type { DomainError } from '@/lib/domain/errors'
import { attachScan, readReport, replace } from './service'
import { type ReportDesk, reportDesk } from './testing/report-desk'

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
const kept = async (content: string, name = 'bản ký.pdf') =>
  keepFile(await stage(Readable.from([content])), { name })
const PDF = '%PDF-1.7\n%%EOF'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('the signed paper of a report', () => {
  it('lies beside what was issued, which does not change; a later scan stands before it and both are read', async () => {
    const report = await issued('41')
    const first = await attachScan(await world.later('giamdoc'), report.id, await kept(PDF))
    expect(first).toEqual({ ...report, scans: first.scans })
    const second = await attachScan(
      await world.later('lanhdao'),
      report.id,
      await kept(`${PDF}\n`, 'bản hai.pdf'),
    )
    expect(second.scans.map(({ name, by }) => [name, by.name])).toEqual([
      ['bản hai.pdf', 'Lê Minh Châu'],
      ['bản ký.pdf', 'Trần Đình Quý'],
    ])
    for (const [n, text] of [`${PDF}\n`, PDF].entries()) {
      const { stream, name, use } = await readScan(
        await world.later('xem'),
        report.id,
        second.scans[n]?.id ?? '',
      )
      expect([await new Response(stream).text(), name, use]).toEqual([
        text,
        second.scans[n]?.name,
        'attachment',
      ])
    }
    const [line] = await pool()<{ kind: string; after: unknown }[]>`
      select kind, after from activities where subject = 'report' and subject_id = ${report.id} order by id desc limit 1`
    expect(line).toMatchObject({ kind: 'report_scan', after: { fileName: 'bản hai.pdf' } })
  })

  it('is never rewritten or taken away, nor swept, and belongs to its report alone', async () => {
    const report = await issued('42')
    const { scans } = await attachScan(await world.later('giamdoc'), report.id, await kept(PDF))
    const id = scans[0]?.id ?? ''
    const long = new Date(Date.now() - 25 * 3_600_000)
    await utimes(path.join(world.dataDir, 'evidence', id.slice(0, 2), id.slice(2, 4), id), long, long)
    expect(await sweepEvidence()).toBe(0)
    const other = await issued('43')
    expect(await code(readScan(await world.later('xem'), other.id, id))).toEqual(['not_found', null])
    expect(await code(readScan(await world.later('xem'), report.id, 'x'))).toEqual(['not_found', null])
    await expect(pool().unsafe(`update report_scans set name = 'x' where id = '${id}'`)).rejects.toThrow(
      /refused/,
    )
    await expect(pool().unsafe(`delete from report_scans where id = '${id}'`)).rejects.toThrow(/refused/)
  })

  it('is of issued reports, also of one that was replaced; of who may write; and a PDF', async () => {
    const draft = await begin()
    expect(await code(admitScan(await world.later('giamdoc'), draft.id, 1))).toEqual(['state', 'draft'])
    const report = await issued('44')
    for (const person of ['dung.ld', 'xem', 'quantri'])
      expect([person, await code(admitScan(await world.later(person), report.id, 1))]).toEqual([
        person,
        ['forbidden', null],
      ])
    const picture = await keepFile(await stage(Readable.from([PNG])), { name: 'bản ký.png' })
    expect(await code(addScan(await world.later('giamdoc'), report.id, picture))).toEqual([
      'invalid',
      { file: 'scan_type' },
    ])
    expect(await code(refuseScan(await world.later('giamdoc'), report.id))).toEqual([
      'invalid',
      { file: 'required' },
    ])
    const next = await replace(await world.later('giamdoc'), report.id, { reason: 'Sai số liệu' })
    await issued('45', next)
    const replaced = await attachScan(await world.later('giamdoc'), report.id, await kept(PDF))
    expect([replaced.state, replaced.scans.length]).toEqual(['superseded', 1])
    expect((await readReport(await world.later('xem'), next.id)).scans).toEqual([])
  })
})
