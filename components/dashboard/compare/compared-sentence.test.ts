import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { en } from '@/lib/i18n/messages/en'
import { vi } from '@/lib/i18n/messages/vi'
import { createTranslator } from '@/lib/i18n/translate'
import { comparedSentence } from './compared-sentence'

const counts = {
  total: 29,
  notStarted: 6,
  inProgress: 14,
  submitted: 2,
  completed: 6,
  paused: 1,
  cancelled: 0,
}
const badges = {
  completed: 6,
  cancelled: 0,
  paused: 1,
  submitted: 2,
  overdue: 1,
  returned: 0,
  dueSoon: 0,
  inProgress: 13,
  notStarted: 6,
}
type Day = [actual: number | null, planned: number | null, gapDays: number | null]
const day = (asOf: string, [actual, planned, gapDays]: Day) => ({
  asOf,
  counts,
  badges,
  groups: [],
  progress: { actual, planned, gapDays },
})
type Totals = { moved?: number; slipped?: number; appeared?: number; left?: number }

function said(before: Day, after: Day, totals: Totals = {}, messages: typeof vi | typeof en = vi) {
  const locale = messages === vi ? 'vi' : 'en'
  const total = (name: keyof Totals) => ({ total: totals[name] ?? 0 })
  const node = comparedSentence(createTranslator(locale, messages), {
    from: '2022-05-31',
    to: '2022-06-15',
    before: day('2022-05-31', before),
    after: day('2022-06-15', after),
    moved: total('moved'),
    slipped: total('slipped'),
    appeared: total('appeared'),
    left: total('left'),
  })
  return renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, '')
}

const behind: Day = [3_620, 3_900, 7]
const close: Day = [4_674, 4_687, 0]
const NEITHER = 'Không nhiệm vụ nào tiến lên, trượt hoặc đứng yên.'

test('the sentence of the design', () => {
  expect(said(behind, close, { moved: 12, slipped: 5 })).toBe(
    'Sau 15 ngày, khối lượng từ 36% lên 46%, từ chậm 7 ngày thành sát kế hoạch. Mười hai nhiệm vụ tiến lên, năm nhiệm vụ trượt hoặc đứng yên.',
  )
})

describe('what the plan did in between', () => {
  test.each<[string, Day, Day, string]>([
    ['up', close, [5_900, 5_500, -4], 'khối lượng từ 46% lên 59%, từ sát kế hoạch thành sớm 4 ngày'],
    ['down', close, [4_000, 4_687, 9], 'khối lượng từ 46% xuống 40%, từ sát kế hoạch thành chậm 9 ngày'],
    ['standing', behind, [3_640, 4_300, 12], 'khối lượng vẫn 36%, từ chậm 7 ngày thành chậm 12 ngày'],
    ['standing, as late', behind, behind, 'khối lượng vẫn 36%, vẫn chậm 7 ngày'],
    ['close all along', [100, 120, 0], close, 'khối lượng từ 1% lên 46%, vẫn sát kế hoạch'],
    [
      'without days, in points',
      behind,
      [3_700, 4_300, null],
      'khối lượng từ 36% lên 37%, từ chậm 7 ngày thành chậm 6 điểm',
    ],
    [
      'ahead without days',
      behind,
      [4_700, 4_300, null],
      'khối lượng từ 36% lên 47%, từ chậm 7 ngày thành vượt 4 điểm',
    ],
    ['from nothing', [null, null, null], close, 'khối lượng đạt 46%, vẫn sát kế hoạch'],
    ['less than one percent', [20, 30, 0], [40, 60, 0], 'khối lượng vẫn &lt;1%, vẫn sát kế hoạch'],
    ['to nothing', close, [null, null, null], 'chưa có nhiệm vụ để tính'],
  ])('%s', (_, before, after, middle) => {
    expect(said(before, after)).toBe(`Sau 15 ngày, ${middle}. ${NEITHER}`)
  })
})

describe('what the tasks did', () => {
  test.each<[Totals, string]>([
    [{ moved: 1 }, 'Một nhiệm vụ tiến lên, không nhiệm vụ nào trượt hoặc đứng yên.'],
    [{ slipped: 2 }, 'Không nhiệm vụ nào tiến lên, hai nhiệm vụ trượt hoặc đứng yên.'],
    [{ moved: 13, slipped: 1 }, '13 nhiệm vụ tiến lên, một nhiệm vụ trượt hoặc đứng yên.'],
    [{ moved: 10, slipped: 11 }, 'Mười nhiệm vụ tiến lên, mười một nhiệm vụ trượt hoặc đứng yên.'],
    [{ appeared: 2 }, `${NEITHER} Thêm hai nhiệm vụ.`],
    [{ left: 1 }, `${NEITHER} Bớt một nhiệm vụ.`],
    [{ appeared: 3, left: 20 }, `${NEITHER} Thêm ba nhiệm vụ, bớt 20.`],
  ])('%j', (totals, end) => {
    expect(said(behind, behind, totals)).toBe(`Sau 15 ngày, khối lượng vẫn 36%, vẫn chậm 7 ngày. ${end}`)
  })
})

test('English says the same', () => {
  expect(said(behind, close, { moved: 12, slipped: 5 }, en)).toBe(
    'After 15 days, progress went from 36% up to 46%, from 7 days behind to close to plan. Twelve moved forward, five slipped or stood still.',
  )
})
