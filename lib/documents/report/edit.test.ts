import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { EditReport, type Report } from '@/lib/contracts/report'
import { plainDate } from '@/lib/domain/calendar'
import { beginReport, saveEdit } from './service'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const begin = async (asOf: string) =>
  beginReport(await world.later('giamdoc'), world.campaignId, {
    kind: 'interim',
    periodStart: plainDate('2022-02-22'),
    periodEnd: plainDate('2022-06-15'),
    asOf: plainDate(asOf),
  })

it('who is named twice among the recipients is told once', async () => {
  const draft = await begin('2022-05-31')
  const edit = EditReport.parse({
    version: draft.version,
    heading: { recipients: ['Lưu: VT', 'TTr', 'Lưu: VT'] },
  })
  const saved = await saveEdit(await world.later('giamdoc'), draft.id, edit)
  expect(saved.heading.recipients).toEqual(['Lưu: VT', 'TTr'])
})

describe('two people at once', () => {
  const words = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }]
  it('at different parts merge, at the same one the second is told of both texts', async () => {
    const draft = await begin('2022-05-31')
    const { version } = draft
    await saveEdit(await world.later('giamdoc'), draft.id, {
      version,
      sections: [{ key: 'proposals', blocks: words('Đề nghị bổ sung kinh phí.') }],
    })
    const merged = await saveEdit(await world.later('chanhvanphong'), draft.id, {
      version,
      heading: { place: 'Huế' },
      sections: [{ key: 'next', blocks: words('Tập trung cho Lễ kỷ niệm.') }],
    })
    const texts = Object.fromEntries(merged.sections.map(({ key, text, edited }) => [key, [text, edited]]))
    expect(texts['proposals']).toEqual(['Đề nghị bổ sung kinh phí.', true])
    expect(texts['next']).toEqual(['Tập trung cho Lễ kỷ niệm.', true])
    expect(merged.heading.place).toBe('Huế')
    const late = saveEdit(await world.later('lanhdao'), draft.id, {
      version,
      sections: [{ key: 'next', blocks: words('Khác.') }],
    })
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      details: { changes: [{ field: 'sections.next', theirs: words('Tập trung cho Lễ kỷ niệm.') }] },
    })
  })

  it('what a person wrote is kept when figures change, its figures go on, and the rules take it back', async () => {
    const draft = await begin('2022-05-31')
    const blocks = [
      { kind: 'paragraph' as const, runs: [{ text: 'Chờ ' }, { token: 'submitted' }, { text: ' việc.' }] },
    ]
    const own = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: draft.version,
      sections: [{ key: 'overall', blocks }],
    })
    const textOf = (report: Report) => report.sections.find(({ key }) => key === 'overall')?.text
    const figure = (report: Report) => report.tokens.find(({ key }) => key === 'submitted')?.text
    expect(textOf(own)).toBe(`Chờ ${figure(own)} việc.`)
    const moved = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: own.version,
      asOf: plainDate('2022-06-15'),
    })
    expect(figure(moved)).not.toBe(figure(own))
    expect(textOf(moved)).toBe(`Chờ ${figure(moved)} việc.`)
    const ruled = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: moved.version,
      sections: [{ key: 'overall', blocks: null }],
    })
    expect(textOf(ruled)).toMatch(/^Đến ngày 15\/6\/2022, trong tổng số 29 nhiệm vụ/)
  })
})
