import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/domain/calendar'
import type { ReportFigures } from '@/lib/domain/report-figures'
import { SECTION_KEYS, type SectionKey } from '@/lib/domain/report-section'
import { automaticText } from './automatic'
import { pieceOf } from './sections'
import { figures, task } from './testing/figures'
import { textOfTokens, tokensOf } from './tokens'

const PLAN = {
  number: '264/KH-STP',
  issuedOn: '2022-02-22',
  issuer: 'Sở Tư pháp',
  title: 'Kế hoạch',
  units: 9,
}

/** A section as printed, a line a block. */
function written(key: SectionKey, given: Partial<ReportFigures>): string[] {
  const all = figures(given)
  const textOf = textOfTokens(tokensOf(all, 'month'))
  return automaticText(key, { figures: all, kind: 'month', plan: PLAN }).map(({ runs }) =>
    runs.map((run) => pieceOf(run, textOf)).join(''),
  )
}
const deadlines = (given: Partial<ReportFigures['deadlines']>) => ({
  deadlines: { ...figures().deadlines, ...given },
})

describe('the standard sentence', () => {
  it.each<[Partial<ReportFigures['deadlines']>, string]>([
    [
      { doneOnTime: 8, doneLate: 1, onTrack: 14, overdue: 2, notDueToStart: 4 },
      'Đến ngày 14/6/2022, trong tổng số 29 nhiệm vụ: đã hoàn thành 09 nhiệm vụ (đúng hạn 08, quá hạn 01); đang thực hiện trong hạn 14 nhiệm vụ; quá hạn chưa hoàn thành 02 nhiệm vụ; chưa đến thời gian thực hiện 04 nhiệm vụ.',
    ],
    [
      { doneOnTime: 1 },
      'Đến ngày 14/6/2022, trong tổng số 01 nhiệm vụ: đã hoàn thành 01 nhiệm vụ (đúng hạn 01).',
    ],
    [
      { doneLate: 10 },
      'Đến ngày 14/6/2022, trong tổng số 10 nhiệm vụ: đã hoàn thành 10 nhiệm vụ (quá hạn 10).',
    ],
    [
      { submitted: 1, dueSoon: 1, noDeadline: 1, paused: 1, cancelled: 1 },
      'Đến ngày 14/6/2022, trong tổng số 05 nhiệm vụ: chờ xác nhận kết quả 01 nhiệm vụ; đang thực hiện trong hạn 02 nhiệm vụ; tạm dừng 01 nhiệm vụ; không thực hiện 01 nhiệm vụ.',
    ],
    [
      { onTrack: 1_250 },
      'Đến ngày 14/6/2022, trong tổng số 1.250 nhiệm vụ: đang thực hiện trong hạn 1.250 nhiệm vụ.',
    ],
  ])('says %j', (given, sentence) => {
    expect(written('overall', deadlines(given))[0]).toBe(sentence)
  })

  it('has parts that add up to the total, whatever the figures', () => {
    const counts = fc.record(
      Object.fromEntries(Object.keys(figures().deadlines).map((key) => [key, fc.nat({ max: 40 })])) as Record<
        keyof ReportFigures['deadlines'],
        fc.Arbitrary<number>
      >,
    )
    fc.assert(
      fc.property(counts, (given) => {
        const total = Object.values(given).reduce((sum, n) => sum + n, 0)
        fc.pre(total > 0)
        const [sentence = ''] = written('overall', { deadlines: given })
        const said = sentence.slice(sentence.indexOf(': ')).replace(/\(.*?\)/gu, '')
        const parts = [...said.matchAll(/(\d[\d.]*) nhiệm vụ/gu)].map(([, n = '']) =>
          Number(n.replace('.', '')),
        )
        expect(parts.reduce((sum, n) => sum + n, 0)).toBe(total)
        expect(parts).not.toContain(0)
      }),
    )
  })
})

describe('progress against the plan', () => {
  it.each<[ReportFigures['progress'], string]>([
    [{ actual: null, planned: null, gapDays: null }, 'Chưa có nhiệm vụ được tính mức hoàn thành.'],
    [
      { actual: 4650, planned: 4640, gapDays: 0 },
      'Mức hoàn thành chung đạt 46%, theo kế hoạch 46%, sát kế hoạch.',
    ],
    [
      { actual: 4000, planned: 4900, gapDays: 9 },
      'Mức hoàn thành chung đạt 40%, theo kế hoạch 49%, thấp hơn kế hoạch 09 điểm phần trăm (chậm 09 ngày).',
    ],
    [
      { actual: 6100, planned: 4900, gapDays: -12 },
      'Mức hoàn thành chung đạt 61%, theo kế hoạch 49%, cao hơn kế hoạch 12 điểm phần trăm (sớm 12 ngày).',
    ],
  ])('%j', (progress, sentence) => {
    expect(written('overall', { ...deadlines({ onTrack: 2 }), progress })[1]).toBe(sentence)
  })
})

describe('what there is none of', () => {
  it.each<[SectionKey, string]>([
    ['direction', 'Kế hoạch chưa có nhiệm vụ được giao.'],
    ['indicators', 'Kế hoạch không giao chỉ tiêu định lượng.'],
    [
      'difficulties',
      'Đến ngày 14/6/2022 không có nhiệm vụ quá hạn, không có khó khăn, vướng mắc chưa được giải quyết.',
    ],
    [
      'next',
      'Kỳ tới (từ ngày 15/6/2022 đến ngày 14/7/2022) không có nhiệm vụ đến hạn; tiếp tục thực hiện các nhiệm vụ theo kế hoạch.',
    ],
    ['proposals', 'Không có đề xuất, kiến nghị.'],
  ])('is said in one sentence of %s', (key, sentence) => {
    expect(written(key, {})).toEqual([sentence])
  })
})

describe('late tasks', () => {
  const late = task({
    title: 'Sơ kết đợt thi đua.',
    deadline: 'overdue',
    daysLate: 18,
    dueOn: plainDate('2022-05-27'),
    obstacle: 'Chưa đủ biểu mẫu.',
    extensions: [
      { from: plainDate('2022-05-01'), due: plainDate('2022-05-27'), on: plainDate('2022-04-28') },
    ],
  })
  it('are named with unit, day, extensions, days and reason, the longest first', () => {
    const other = { ...late, key: 'I.2', title: 'Việc khác', daysLate: 3, obstacle: null, extensions: [] }
    expect(written('difficulties', { ...deadlines({ overdue: 2 }), tasks: [other, late] })).toEqual([
      'Còn 02 nhiệm vụ quá hạn chưa hoàn thành:',
      'Sơ kết đợt thi đua (Phòng Nghiệp vụ 1, thời hạn 27/5/2022, đã gia hạn 01 lần): quá hạn 18 ngày; nguyên nhân: Chưa đủ biểu mẫu;',
      'Việc khác (Phòng Nghiệp vụ 1, thời hạn 27/5/2022): quá hạn 03 ngày.',
    ])
  })
  it('beyond fifteen are counted and left to the annex', () => {
    const tasks = Array.from({ length: 20 }, (_, n) => ({ ...late, key: `I.${n}` }))
    const lines = written('difficulties', { ...deadlines({ overdue: 20 }), tasks })
    expect([lines.length, lines.at(-1)]).toEqual([17, '05 nhiệm vụ khác tại Phụ lục I.'])
  })
})

it('what people typed never becomes a figure, and every figure of a text is known', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
      const given = figures({
        ...deadlines({ overdue: 1 }),
        tasks: [task({ title: `{total} ${typed}`, deadline: 'overdue', obstacle: '{asOf}', daysLate: 1 })],
      })
      const known = new Set(tokensOf(given, 'month').map(({ key }) => key))
      for (const key of SECTION_KEYS)
        for (const { runs } of automaticText(key, { figures: given, kind: 'month', plan: PLAN }))
          for (const run of runs) if ('token' in run) expect(known).toContain(run.token)
      expect(written('difficulties', given)[1]).toContain('{total}')
    }),
  )
})
