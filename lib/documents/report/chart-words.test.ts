import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/domain/calendar'
import type { ReportCurve, ReportGroup } from '@/lib/domain/report-figures'
import {
  curveCaption,
  curveDescription,
  curveWords,
  groupBars,
  groupsCaption,
  groupsDescription,
} from './chart-words'
import { chartBlocks } from './charts'
import { figures } from './testing/figures'

const asOf = plainDate('2022-06-14')
const { counts, deadlines, badges } = figures()
const group = (
  title: string,
  actual: number | null,
  planned: number | null,
  isDone = false,
): ReportGroup => ({
  ...{ id: title, key: title, title, actual, planned, deadlines, badges },
  counts: { ...counts, total: 2, completed: isDone ? 2 : 1 },
})
const UNITS = 'Biểu đồ thanh mức hoàn thành của '
const UNTIL = ', tính đến hết ngày 14/6/2022: '

describe('the groups in words', () => {
  it.each<[string, ReportGroup[], string]>([
    [
      'one',
      [group('Chuyên môn', 4_955, 6_200)],
      `${UNITS}nhóm I. Chuyên môn${UNTIL}đạt 49%, theo kế hoạch 62%.`,
    ],
    [
      'one that has hardly begun',
      [group('Chuyên môn', 60, 0)],
      `${UNITS}nhóm I. Chuyên môn${UNTIL}đạt dưới 1%, theo kế hoạch 0%.`,
    ],
    [
      'several, one finished but not confirmed, one confirmed, one with nothing counted',
      [group('Chuyên môn', 10_000, 10_000), group('Lễ', 10_000, 10_000, true), group('Mới', null, null)],
      `${UNITS}03 nhóm hoạt động${UNTIL}nhóm I. Chuyên môn đạt 99%, theo kế hoạch 100%; nhóm II. Lễ đạt 100%, theo kế hoạch 100%; nhóm III. Mới chưa có nhiệm vụ được tính.`,
    ],
  ])('%s', (_, groups, text) => {
    expect(groupsDescription(groupBars({ groups }), asOf)).toBe(text)
  })

  it('name the figure and its day, and of several pictures the groups', () => {
    expect(groupsCaption(1, asOf, null)).toBe(
      'Hình 1. Mức hoàn thành theo nhóm hoạt động, tính đến hết ngày 14/6/2022',
    )
    expect(groupsCaption(2, asOf, 'nhóm IX đến nhóm XII')).toContain(
      'hoạt động (nhóm IX đến nhóm XII), tính đến',
    )
    expect(curveCaption(3, asOf)).toBe(
      'Hình 3. Mức hoàn thành lũy kế so với kế hoạch, tính đến hết ngày 14/6/2022',
    )
  })
})

const curve = (actual: (number | null)[], more: Partial<ReportCurve> = {}): ReportCurve => ({
  startsOn: plainDate('2022-06-12'),
  ceremonyOn: plainDate('2022-06-16'),
  planned: [0, 2_500, 5_000, 7_500, 10_000],
  actual,
  ...more,
})
const OPENING = 'Biểu đồ đường mức hoàn thành lũy kế từ ngày 12/6/2022 đến ngày 16/6/2022.'
const open = { ...counts, total: 2 }

describe('the curve in words', () => {
  it.each<[string, ReportCurve, string]>([
    [
      'behind, with a forecast',
      curve([0, 1_000, 4_000]),
      'Tính đến hết ngày 14/6/2022, thực hiện đạt 40%, theo kế hoạch 50%. Nếu giữ nhịp độ hiện nay, dự báo đến ngày 16/6/2022 đạt 80%, theo kế hoạch 100%. Lễ kỷ niệm ngày 16/6/2022.',
    ],
    [
      'on its first day, before anything is planned',
      curve([0]),
      'Tính đến hết ngày 12/6/2022, thực hiện đạt 0%, theo kế hoạch 0%. Kế hoạch đến ngày 16/6/2022 là 100%. Lễ kỷ niệm ngày 16/6/2022.',
    ],
    [
      'over, all but confirmed, without a ceremony among its days',
      curve([0, 1_000, 4_000, 9_000, 10_000], { ceremonyOn: plainDate('2022-09-06') }),
      'Tính đến hết ngày 16/6/2022, thực hiện đạt 99%, theo kế hoạch 100%.',
    ],
    [
      'with nothing counted yet',
      curve([null], { planned: [null, null, null, null, 10_000] }),
      'Tính đến hết ngày 12/6/2022, chưa có mức thực hiện. Kế hoạch đến ngày 16/6/2022 là 100%. Lễ kỷ niệm ngày 16/6/2022.',
    ],
  ])('%s', (_, given, text) => {
    expect(curveDescription(given, open)).toBe(`${OPENING} ${text}`)
  })

  it('are those in the picture', () => {
    expect(curveWords(curve([0, 1_000, 4_000]), open)).toEqual({
      actual: 'Thực hiện 40%',
      planned: 'Kế hoạch 50%',
      end: { planned: 'Kế hoạch 100%', forecast: 'Dự báo 80%' },
      asOf: 'Số liệu đến 14/6/2022',
      ceremony: 'Lễ kỷ niệm 16/6/2022',
    })
  })
})

describe('the pictures of a report', () => {
  const captions = async (given: Parameters<typeof figures>[0]) =>
    (await chartBlocks(figures(given))).map((block) =>
      block.kind === 'picture' ? (block.picture.caption ?? '').split(',')[0] : block.kind,
    )
  const many = Array.from({ length: 10 }, (_, n) => group(`Nhóm ${n}`, 5_000, 5_000))

  it.each<[string, Parameters<typeof figures>[0], string[]]>([
    ['none of nothing', {}, []],
    ['none of a curve in which nothing is counted', { curve: curve([null], { planned: [null] }) }, []],
    ['the groups', { groups: [group('Một', 1, 1)] }, ['Hình 1. Mức hoàn thành theo nhóm hoạt động']],
    ['the curve alone', { curve: curve([0]) }, ['Hình 1. Mức hoàn thành lũy kế so với kế hoạch']],
    [
      'the last group by itself where it has no room',
      { groups: many.slice(0, 8) },
      [
        'Hình 1. Mức hoàn thành theo nhóm hoạt động (nhóm I đến nhóm VII)',
        'Hình 2. Mức hoàn thành theo nhóm hoạt động (nhóm VIII)',
      ],
    ],
    [
      'many groups in several pictures, numbered through',
      { groups: many, curve: curve([0]) },
      [
        'Hình 1. Mức hoàn thành theo nhóm hoạt động (nhóm I đến nhóm VII)',
        'Hình 2. Mức hoàn thành theo nhóm hoạt động (nhóm VIII đến nhóm X)',
        'Hình 3. Mức hoàn thành lũy kế so với kế hoạch',
      ],
    ],
  ])('are %s', async (_, given, expected) => {
    expect(await captions(given)).toEqual(expected)
  })
})
