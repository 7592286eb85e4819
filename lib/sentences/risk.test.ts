import { expect, test } from 'vitest'
import type { Risk } from '@/lib/contracts/briefing'
import { vi } from '@/lib/i18n/messages/vi'
import { createTranslator } from '@/lib/i18n/translate'
import { riskWords } from './risk'

const t = createTranslator('vi', vi)
const said = (risk: Risk | null) => Object.values(riskWords(t, risk)).join(' ').trim()

const task = { id: 'a', key: 'IV.2', title: 'Thành lập Ban Tổ chức Lễ' }
const chain = (over: Partial<Extract<Risk, { kind: 'chain' }>> = {}): Risk => ({
  kind: 'chain',
  task,
  keys: ['IV.2', 'IV.5', 'IV.6'],
  slack: 1,
  limitOn: '2022-08-01',
  start: 'ahead',
  beginsOn: '2022-07-11',
  lastStartOn: '2022-07-12',
  othersSlack: 9,
  ...over,
})
const HEAD = 'Thành lập Ban Tổ chức Lễ phải xong chậm nhất 01/08.'
const START = 'IV.2 bắt đầu 11/07, muộn nhất 12/07.'
const AMPLE = 'Mọi chuỗi khác còn từ 9 ngày trở lên.'

test.each<[string, Risk | null, string]>([
  [
    'a chain with a day in hand',
    chain(),
    `${HEAD} Chuỗi IV.2 → IV.5 → IV.6 chỉ còn 1 ngày làm việc dự phòng: ${START} ${AMPLE}`,
  ],
  [
    'no day in hand',
    chain({ slack: 0, othersSlack: 0 }),
    `${HEAD} Chuỗi IV.2 → IV.5 → IV.6 không còn ngày làm việc dự phòng: ${START} Có chuỗi khác cũng không còn ngày dự phòng.`,
  ],
  [
    'days short',
    chain({ slack: -4, start: 'passed', lastStartOn: null, othersSlack: -1 }),
    `${HEAD} Chuỗi IV.2 → IV.5 → IV.6 đã thiếu 4 ngày làm việc: ngày bắt đầu an toàn của IV.2 đã qua. Có chuỗi khác cũng thiếu ngày.`,
  ],
  [
    'a task by itself, under way, and nothing else left',
    chain({ keys: ['IV.2'], slack: 3, start: 'under_way', othersSlack: null }),
    `${HEAD} IV.2 chỉ còn 3 ngày làm việc dự phòng: phần việc còn lại của IV.2 phải bắt tay muộn nhất 12/07.`,
  ],
  [
    'only a confirmation missing',
    chain({ start: 'waiting' }),
    `Thành lập Ban Tổ chức Lễ phải được xác nhận chậm nhất 01/08. Chuỗi IV.2 → IV.5 → IV.6 chỉ còn 1 ngày làm việc dự phòng: IV.2 chỉ còn chờ xác nhận. ${AMPLE}`,
  ],
  [
    'an overdue task that a milestone needs',
    {
      kind: 'overdue',
      task,
      daysLate: 5,
      milestone: { on: '2022-09-06', title: 'Lễ kỷ niệm', ceremony: true },
    },
    'Thành lập Ban Tổ chức Lễ quá hạn 5 ngày. IV.2 cần xong trước mốc Lễ kỷ niệm, 06/09.',
  ],
  [
    'a task behind its plan',
    { kind: 'at_risk', task, behind: 35, silentDays: null },
    'Thành lập Ban Tổ chức Lễ có nguy cơ không kịp thời hạn. IV.2 chậm 35 điểm so với kế hoạch.',
  ],
  [
    'a silent task',
    { kind: 'at_risk', task, behind: null, silentDays: 15 },
    'Thành lập Ban Tổ chức Lễ có nguy cơ không kịp thời hạn. IV.2 không có tin 15 ngày.',
  ],
  [
    'both',
    { kind: 'at_risk', task, behind: 35, silentDays: 36 },
    'Thành lập Ban Tổ chức Lễ có nguy cơ không kịp thời hạn. IV.2 chậm 35 điểm so với kế hoạch, không có tin 36 ngày.',
  ],
  ['nothing', null, 'Không có rủi ro nổi bật.'],
])('the risk in words: %s', (_, risk, words) => {
  expect(said(risk)).toBe(words)
})
