import { describe, expect, it } from 'vitest'
import { getTranslator } from '@/lib/i18n/server'
import { standingText } from './indicator-words'

const TODAY = '2022-06-15'
const item = (done: number, target: number, unit: string, more: object = {}) => ({
  done,
  target,
  unit,
  status: 'in_progress' as const,
  startsOn: '2022-03-14',
  dueOn: '2022-08-26',
  ...more,
})

describe('an indicator in words, on 15/06/2022', () => {
  it.each([
    [item(12, 20, 'buổi'), 'cần 0,8 buổi mỗi tuần để kịp 26/08'],
    [item(0, 20, 'buổi'), 'chưa có kết quả, cần 1,9 buổi mỗi tuần để kịp 26/08'],
    [item(0, 12_000, 'tờ'), 'chưa có kết quả, cần 1.150,7 tờ mỗi tuần để kịp 26/08'],
    [item(30, 103, 'bài'), 'cần 7 bài mỗi tuần để kịp 26/08'],
    [item(30, 100, '%'), 'cần 6,7% mỗi tuần để kịp 26/08'],
    [item(3, 3, 'bài'), 'đã đạt'],
    [item(13, 12, 'bài'), 'đã đạt, vượt 1 bài'],
    [item(8, 20, 'buổi', { dueOn: '2022-05-27' }), 'còn thiếu 12 buổi, quá hạn 19 ngày'],
    [item(33, 60, 'hồ sơ', { dueOn: null }), 'còn 27 hồ sơ, không có thời hạn'],
    [item(0, 1, 'báo cáo'), 'chưa có kết quả, hạn 26/08/2022'],
    [item(8, 20, 'buổi', { dueOn: '2022-06-17' }), 'còn 12 buổi trong 2 ngày, đến 17/06'],
    [item(8, 20, 'buổi', { dueOn: TODAY }), 'còn 12 buổi, đến hạn hôm nay'],
    [item(18, 20, 'buổi', { status: 'completed' }), 'hoàn thành, thiếu 2 buổi'],
    [item(18, 20, 'buổi', { status: 'submitted' }), 'chờ xác nhận, thiếu 2 buổi'],
    [item(0, 20, 'buổi', { status: 'paused' }), 'tạm dừng, còn 20 buổi'],
    [item(0, 20, 'buổi', { status: 'cancelled' }), 'không thực hiện'],
  ])('%j', (of, words) => {
    expect(standingText(getTranslator('vi'), 'vi', of, { asOf: TODAY, today: TODAY })).toBe(words)
  })

  it('of an earlier day names its day, not today', () => {
    const of = item(8, 20, 'buổi', { dueOn: '2022-05-31' })
    const day = { asOf: '2022-05-31', today: TODAY }
    expect(standingText(getTranslator('vi'), 'vi', of, day)).toBe('còn 12 buổi, đến hạn ngày 31/05')
  })

  it('in English has its own commas', () => {
    const words = standingText(getTranslator('en'), 'en', item(0, 12_000, 'tờ'), {
      asOf: TODAY,
      today: TODAY,
    })
    expect(words).toBe('nothing yet, 1,150.7 tờ a week needed by 26/08')
  })
})
