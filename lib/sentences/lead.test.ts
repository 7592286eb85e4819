import { describe, expect, it } from 'vitest'
import { en } from '@/lib/i18n/messages/en'
import { vi } from '@/lib/i18n/messages/vi'
import { createTranslator } from '@/lib/i18n/translate'
import { leadSentences } from './lead'
import { PLAIN } from './plain'

type Case = {
  asOf?: string
  past?: boolean
  gap?: [actual: number | null, planned: number | null, gapDays: number | null]
  weakest?: boolean
  overdue?: number
  waiting?: number
  total?: number
  completed?: number
}

function said(
  { asOf = '2022-06-15', past = false, gap = [4_674, 4_687, 0], ...of }: Case,
  messages: typeof vi | typeof en = vi,
): string {
  const { weakest = false, overdue = 0, waiting = 0, total = 29, completed = 6 } = of
  const [actual, planned, gapDays] = gap
  const counts = {
    total,
    completed,
    notStarted: total - completed,
    inProgress: 0,
    submitted: 0,
    paused: 0,
    cancelled: 0,
  }
  const figures = {
    asOf,
    counts,
    progress: { actual, planned, gapDays },
    badges: { overdue },
    decisions: { totals: { confirmations: waiting, extensions: 0, silentOverdue: 0 } },
    groups: weakest ? [{ title: 'Phong trào thi đua', actual: 7_600, planned: 7_789 }] : [],
  }
  const campaign = { startsOn: '2022-02-22', ceremonyOn: '2022-09-06' }
  const t = createTranslator(messages === vi ? 'vi' : 'en', messages)
  return leadSentences(t, PLAIN, { campaign, figures: figures as never, past: past ? asOf : null }).join(' ')
}

describe('the sentence above the figures', () => {
  it.each<[string, Case]>([
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 46%, sát kế hoạch. Chậm nhất là Phong trào thi đua; một nhiệm vụ quá hạn, bốn việc chờ quyết định.',
      { weakest: true, overdue: 1, waiting: 4 },
    ],
    [
      'Cuối ngày 31/05, đã đi 98 trong 196 ngày. Khối lượng đạt 36%, kế hoạch 39%, chậm 7 ngày. Chậm nhất là Phong trào thi đua; một nhiệm vụ quá hạn.',
      { asOf: '2022-05-31', past: true, gap: [3_675, 3_925, 7], weakest: true, overdue: 1 },
    ],
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 44%, kế hoạch 46%, chậm 2 điểm. Không có việc quá hạn hay chờ quyết định.',
      { gap: [4_400, 4_687, 0] },
    ],
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 50%, kế hoạch 46%, sớm 9 ngày. Có mười việc chờ quyết định.',
      { gap: [5_000, 4_687, -9], waiting: 10 },
    ],
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 50%, kế hoạch 46%, vượt 4 điểm. Có 11 nhiệm vụ quá hạn, hai việc chờ quyết định.',
      { gap: [5_000, 4_687, 0], overdue: 11, waiting: 2 },
    ],
    ['Đã đi 113 trong 196 ngày. Khối lượng đạt 46%, sát kế hoạch. Có ba nhiệm vụ quá hạn.', { overdue: 3 }],
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 46%, sát kế hoạch. Chậm nhất là Phong trào thi đua.',
      { weakest: true },
    ],
    [
      'Đã đi 113 trong 196 ngày. Khối lượng đạt 46%, sát kế hoạch. Chậm nhất là Phong trào thi đua; năm việc chờ quyết định.',
      { weakest: true, waiting: 5 },
    ],
    [
      'Đã đi 0 trong 196 ngày. Khối lượng đạt 0%, sát kế hoạch. Không có việc quá hạn hay chờ quyết định.',
      { asOf: '2022-02-22', gap: [0, 20, 0] },
    ],
    [
      'Hôm nay là ngày Lễ kỷ niệm. Khối lượng đạt 99%, sát kế hoạch. Không có việc quá hạn hay chờ quyết định.',
      { asOf: '2022-09-06', gap: [9_950, 9_990, 0] },
    ],
    [
      'Cuối ngày 06/09, ngày Lễ kỷ niệm. Khối lượng đạt 99%, sát kế hoạch. Có một nhiệm vụ quá hạn.',
      { asOf: '2022-09-06', past: true, gap: [9_950, 9_990, 0], overdue: 1 },
    ],
    [
      'Lễ kỷ niệm đã qua 30 ngày. Khối lượng đạt 100%, sát kế hoạch. Không có việc quá hạn hay chờ quyết định.',
      { asOf: '2022-10-06', gap: [10_000, 10_000, 0], completed: 29 },
    ],
    [
      'Cuối ngày 06/10, Lễ kỷ niệm đã qua 30 ngày. Khối lượng đạt 90%, kế hoạch 99%, chậm 40 ngày. Có một nhiệm vụ quá hạn, một việc chờ quyết định.',
      { asOf: '2022-10-06', past: true, gap: [9_000, 9_900, 40], overdue: 1, waiting: 1 },
    ],
    [
      'Còn 21 ngày đến ngày bắt đầu kế hoạch. Kế hoạch có 29 nhiệm vụ.',
      { asOf: '2022-02-01', gap: [0, 0, null], completed: 0 },
    ],
    [
      'Đã đi 113 trong 196 ngày. Kế hoạch chưa có nhiệm vụ nào để tính.',
      { gap: [null, null, null], total: 0, completed: 0 },
    ],
  ])('%s', (sentence, figures) => {
    expect(said(figures)).toBe(sentence)
    expect(sentence.length).toBeLessThanOrEqual(180)
  })

  it('has its words in English too, with one day and more', () => {
    expect(said({ gap: [3_675, 3_925, 1], overdue: 1 }, en)).toContain('the plan 39%, 1 day behind.')
    expect(said({ gap: [3_675, 3_925, 7], waiting: 2 }, en)).toContain('7 days behind.')
  })
})
