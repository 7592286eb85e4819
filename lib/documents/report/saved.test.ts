import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Report } from '@/lib/contracts/report'
import { SavedReport } from '@/lib/contracts/report-save'
import { readSaved } from './saved'
import { readReport, saveEdit } from './service'
import { type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
let issued: ReportDesk['issued']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin, issued } = reportDesk(world))
})
afterAll(() => world.close())

const MINUTE = 60
const words = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }]

/** Somebody writes the proposals, so many seconds after the last step. */
async function write(report: Report, person: string, text: string | null, seconds = 1): Promise<Report> {
  const blocks = text === null ? null : words(text)
  return saveEdit(await world.later(person, seconds), report.id, {
    version: report.version,
    sections: [{ key: 'proposals', blocks }],
  })
}
const read = async (report: Report, version: number, person = 'giamdoc') =>
  readSaved(await world.later(person), report.id, String(version))
/** What the lines hold of the earlier text, and what of the later. */
function sidesOf(saved: SavedReport, key: string): [then: string, now: string] {
  const lines = saved.sections.find((section) => section.key === key)?.lines ?? []
  const side = (other: 'gone' | 'new') =>
    lines
      .map((line) => line.filter(({ kind }) => kind !== other).map(({ text }) => text))
      .filter((line) => line.length > 0)
      .map((line) => line.join(''))
      .join('\n')
  return [side('new'), side('gone')]
}

describe('saves of a report', () => {
  it('are shown by person and ten minutes, the steps between them each, however often was typed', async () => {
    const draft = await begin()
    let report = await write(draft, 'giamdoc', 'Đề nghị 0.', 20 * MINUTE)
    for (let n = 1; n <= 60; n += 1) report = await write(report, 'giamdoc', `Đề nghị ${n}.`)
    report = await write(report, 'lanhdao', 'Lãnh đạo sửa.')
    report = await write(report, 'giamdoc', 'Giám đốc sửa lại.')
    report = await write(report, 'giamdoc', 'Giám đốc sửa sau.', 11 * MINUTE)
    const steps = report.saves.map(({ step, by, version }) => [step, by.name, version])
    const [director, leader] = [
      report.createdBy.name,
      report.saves.find(({ version }) => version === 63)?.by.name,
    ]
    expect(leader).not.toBe(director)
    // A minute may end a sitting of ten of them in the middle of what was typed.
    expect(steps.filter(([, , version]) => Number(version) >= 62)).toEqual([
      ['report_edit', director, 65],
      ['report_edit', director, 64],
      ['report_edit', leader, 63],
      ['report_edit', director, 62],
    ])
    expect(steps.at(-1)).toEqual(['report_draft', director, 1])
    expect(steps.length).toBeLessThanOrEqual(6)
  })

  it('are read beside what stands now, and a section is taken back from one', async () => {
    const draft = await begin()
    const first = await write(draft, 'giamdoc', 'Đề nghị cấp thêm kinh phí cho Lễ kỷ niệm.')
    const second = await write(first, 'lanhdao', 'Đề nghị cấp thêm biên chế.')
    const saved = SavedReport.parse(await read(second, first.version))
    expect(saved).toMatchObject({ version: first.version, by: { name: draft.createdBy.name } })
    expect(saved.sections.map(({ key }) => key)).toEqual(['proposals'])
    expect(sidesOf(saved, 'proposals')).toEqual([
      'Đề nghị cấp thêm kinh phí cho Lễ kỷ niệm.',
      'Đề nghị cấp thêm biên chế.',
    ])
    const { key, blocks } = saved.sections[0] ?? { key: 'proposals' as const, blocks: null }
    const back = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: second.version,
      sections: [{ key, blocks }],
    })
    expect(back.sections.find((section) => section.key === 'proposals')).toEqual(
      first.sections.find((section) => section.key === 'proposals'),
    )
    // What was there in between is not lost by it.
    expect(sidesOf(await read(back, second.version), 'proposals')[0]).toBe('Đề nghị cấp thêm biên chế.')
  })

  it('know a section by rule, then or now', async () => {
    const draft = await begin()
    const own = await write(draft, 'giamdoc', 'Viết tay.')
    const byRule = draft.sections.find(({ key }) => key === 'proposals')?.text
    const before = await read(own, draft.version)
    expect(before.sections.map(({ key, blocks }) => [key, blocks])).toEqual([['proposals', null]])
    expect(sidesOf(before, 'proposals')).toEqual([byRule, 'Viết tay.'])
    const ruled = await write(own, 'giamdoc', null)
    expect(sidesOf(await read(ruled, own.version), 'proposals')).toEqual(['Viết tay.', byRule])
    expect((await read(ruled, draft.version)).sections).toEqual([])
  })

  it('are for those who write reports, also when it is issued; what is no version of it is unknown', async () => {
    const draft = await begin()
    const own = await write(draft, 'giamdoc', 'Viết tay.')
    const report = await issued('77', own)
    expect((await readReport(await world.later('xem'), report.id)).state).toBe('issued')
    await expect(read(report, own.version, 'xem')).rejects.toMatchObject({ code: 'forbidden' })
    expect(sidesOf(await read(report, own.version), 'proposals')).toEqual(['Viết tay.', 'Viết tay.'])
    for (const version of ['0', '99', '-1', '1.5', 'x', '999999999999'])
      await expect(readSaved(await world.later('giamdoc'), report.id, version)).rejects.toMatchObject({
        code: 'not_found',
      })
    const other = await begin()
    await expect(read(other, own.version + 40)).rejects.toMatchObject({ code: 'not_found' })
    await expect(read(other, 1, 'xem')).rejects.toMatchObject({ code: 'not_found' })
  })
})
