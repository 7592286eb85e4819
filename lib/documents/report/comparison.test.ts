import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { DomainError } from '@/lib/domain/errors'
import { readComparison } from './comparison'
import { readReport, readReports, saveEdit } from './service'
import { days, MAY, type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
let issued: ReportDesk['issued']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin, issued } = reportDesk(world))
})
afterAll(() => world.close())

const NOW = { kind: 'interim' as const, ...days('2022-02-22', '2022-06-15', '2022-06-15') }
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => [error.code, error.details.fieldErrors ?? null],
  )

describe('two reports of a plan', () => {
  it('stand in the order of their days whichever is asked for, with the figures each of them says', async () => {
    const [{ id: may } = { id: '' }] = (await readReports(await world.later('xem'), world.campaignId)).items
    const draft = await begin('giamdoc', NOW)
    const ctx = await world.later('giamdoc')
    const [one, other] = [await readComparison(ctx, draft.id, may), await readComparison(ctx, may, draft.id)]
    expect(one).toEqual(other)
    expect([one.before.id, one.after.id]).toEqual([may, draft.id])
    const earlier = await readReport(ctx, may)
    expect(one.figures.before).toEqual({
      counts: earlier.figures.counts,
      badges: earlier.figures.badges,
      progress: earlier.figures.progress,
      rates: earlier.figures.rates,
    })
    for (const { key, before, after } of one.tasks) {
      const told = (report: typeof draft) => report.figures.tasks.find((task) => task.key === key)
      expect([key, before?.badge, after?.badge]).toEqual([key, told(earlier)?.badge, told(draft)?.badge])
    }
    const moved = draft.figures.tasks.filter(({ id, badge }) =>
      earlier.figures.tasks.some((was) => was.id === id && was.badge !== badge),
    )
    expect(moved.length).toBeGreaterThan(0)
    expect(one.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(moved.map(({ id }) => id)))
  })

  it('shows what was rewritten of the text, both ways in full', async () => {
    const first = await issued('31', await begin('giamdoc', MAY))
    const draft = await begin('giamdoc', NOW)
    const blocks = [
      { kind: 'paragraph' as const, runs: [{ text: 'Đề nghị bố trí kinh phí cho lễ kỷ niệm.' }] },
    ]
    const edited = await saveEdit(await world.later('giamdoc'), draft.id, {
      version: draft.version,
      sections: [{ key: 'proposals', blocks }],
    })
    const { sections } = await readComparison(await world.later('giamdoc'), draft.id, first.id)
    for (const { key, lines } of sections) {
      const side = (kind: 'gone' | 'new') =>
        lines
          .filter((line) => line.some((piece) => piece.kind === 'same' || piece.kind === kind))
          .map((line) =>
            line
              .flatMap((piece) => (piece.kind === 'same' || piece.kind === kind ? piece.text : []))
              .join(''),
          )
          .join('\n')
      const text = (report: typeof draft) => report.sections.find((section) => section.key === key)?.text
      expect([key, side('gone'), side('new')]).toEqual([key, text(first), text(edited)])
    }
  })

  it('are refused: the same one, one that is not there, a draft to whoever may not write', async () => {
    const draft = await begin('giamdoc', NOW)
    const [{ id: may } = { id: '' }] = (await readReports(await world.later('xem'), world.campaignId)).items
    const viewer = await world.later('xem')
    expect(await code(readComparison(viewer, may, may))).toEqual(['invalid', { with: 'same_report' }])
    expect(await code(readComparison(viewer, may, draft.id))).toEqual(['not_found', null])
    expect(await code(readComparison(viewer, draft.id, may))).toEqual(['not_found', null])
    expect(await code(readComparison(viewer, may, 'x'))).toEqual(['not_found', null])
  })
})
