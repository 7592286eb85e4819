import { describe, expect, test } from 'vitest'
import type { ActivityEntry } from '@/lib/contracts/activity'
import { getTranslator } from '@/lib/i18n/server'
import { sentenceOf, type Telling } from './activity-sentence'

const telling: Telling = {
  t: getTranslator('vi'),
  locale: 'vi',
  task: { key: 'II.6', indicator: { name: 'Buổi', unit: 'buổi', target: 20, done: 12 } },
  names: new Map([
    ['unit-1', 'Phòng Nghiệp vụ 2'],
    ['person-1', 'Lê Thị Hoa'],
  ]),
}
const by = { id: 'p', name: 'Lê Đức Dũng' }
const tell = (entry: Partial<ActivityEntry>) =>
  sentenceOf(telling, {
    at: '2022-06-14T01:35:00Z',
    by,
    onBehalfOf: null,
    kind: 'progress',
    before: null,
    after: null,
    reason: null,
    ...entry,
  })

describe('the history of a task tells', () => {
  test.each<[Partial<ActivityEntry>, string]>([
    [
      { before: { done: 10, percent: 5_000 }, after: { done: 12, percent: 6_000 } },
      'Lê Đức Dũng cập nhật 10 → 12/20 buổi',
    ],
    [{ before: { percent: 2_000 }, after: { percent: 3_000 } }, 'Lê Đức Dũng cập nhật 20% → 30%'],
    [
      { before: { status: 'not_started', done: 0 }, after: { status: 'in_progress', done: 2 } },
      'Lê Đức Dũng bắt đầu, 2/20 buổi',
    ],
    [
      { before: { status: 'not_started' }, after: { status: 'in_progress', note: 'x' } },
      'Lê Đức Dũng bắt đầu nhiệm vụ',
    ],
    [{ after: { note: 'x' } }, 'Lê Đức Dũng ghi chú'],
    [
      { kind: 'confirmation', onBehalfOf: { id: 'q', name: 'Trần Đình Quý' } },
      'Lê Đức Dũng (thay mặt Trần Đình Quý) xác nhận hoàn thành',
    ],
    [
      { kind: 'creation', after: { key: 'II.6', leadUnitId: 'unit-1' } },
      'Lê Đức Dũng giao nhiệm vụ II.6 cho Phòng Nghiệp vụ 2',
    ],
    [
      { kind: 'return', after: { percent: 8_000 }, reason: 'Thiếu' },
      'Lê Đức Dũng trả lại, mức hoàn thành về 80%',
    ],
    [{ kind: 'judgement', after: { level: 'at_risk' }, reason: 'Chờ' }, 'Lê Đức Dũng đánh giá: đáng lo'],
    [{ kind: 'judgement', after: { level: 'steady' }, reason: 'Ổn' }, 'Lê Đức Dũng đánh giá: không đáng lo'],
    [{ kind: 'judgement_end', before: { level: 'steady' } }, 'Lê Đức Dũng thôi đánh giá riêng'],
    [{ kind: 'extension_request', after: { due: '2022-07-15' } }, 'Lê Đức Dũng xin gia hạn đến 15/07/2022'],
    [
      {
        kind: 'extension_decision',
        before: { dueOn: '2022-07-08' },
        after: { decision: 'approved', due: '2022-07-15' },
      },
      'Lê Đức Dũng đồng ý gia hạn 08/07/2022 → 15/07/2022',
    ],
    [
      { kind: 'extension_decision', after: { decision: 'declined', due: '2022-07-15' } },
      'Lê Đức Dũng không đồng ý gia hạn đến 15/07/2022',
    ],
    [{ kind: 'urging', after: { daysLate: 10 } }, 'Lê Đức Dũng đôn đốc khi quá hạn 10 ngày'],
    [{ kind: 'withdrawal' }, 'Lê Đức Dũng rút lại báo cáo hoàn thành'],
    [{ kind: 'something_new' }, 'Lê Đức Dũng thay đổi nhiệm vụ'],
    [{ kind: 'pause', by: null }, 'Hệ thống tạm dừng nhiệm vụ'],
  ])('%o', (entry, sentence) => {
    expect(tell(entry).sentence).toBe(sentence)
  })

  test('an edit field by field, with names instead of ids', () => {
    expect(
      tell({
        kind: 'edit',
        before: { ownerId: null, dueOn: '2022-07-08' },
        after: { ownerId: 'person-1', dueOn: '2022-07-15' },
      }),
    ).toEqual({
      sentence: 'Lê Đức Dũng sửa 2 mục',
      changes: [
        { label: 'Người phụ trách', from: '(trống)', to: 'Lê Thị Hoa' },
        { label: 'Thời hạn', from: '08/07/2022', to: '15/07/2022' },
      ],
      quote: null,
    })
  })

  const step = (id: string, title: string, ownerId: string | null = null, dueOn: string | null = null) => ({
    id,
    title,
    ownerId,
    dueOn,
  })

  test('an edit of the checklist step by step', () => {
    const before = { steps: [step('a', 'Soạn'), step('b', 'Gửi', null, '2022-07-01'), step('c', 'In')] }
    const after = { steps: [step('b', 'Gửi', 'person-1', '2022-07-05'), step('a', 'Soạn'), step('d', 'Lưu')] }
    expect(tell({ kind: 'edit', before, after })).toEqual({
      sentence: 'Lê Đức Dũng sửa 4 mục',
      changes: [
        { label: 'Bỏ bước 3', from: 'In', to: '(trống)' },
        { label: 'Sửa bước 1', from: 'Gửi, 01/07/2022', to: 'Gửi, Lê Thị Hoa, 05/07/2022' },
        { label: 'Thêm bước 3', from: '(trống)', to: 'Lưu' },
        { label: 'Thứ tự các bước', from: '1, 2', to: '2, 1' },
      ],
      quote: null,
    })
  })

  test.each<[Partial<ActivityEntry>, string, number]>([
    [{ after: { title: 'Soạn', ownerId: null, dueOn: null } }, 'Lê Đức Dũng ghi bước “Soạn”', 0],
    [
      { before: { title: 'Soạn', place: 3 }, after: { title: 'Soạn', place: 1 } },
      'Lê Đức Dũng chuyển bước “Soạn” từ vị trí 3 sang vị trí 1',
      0,
    ],
    [
      {
        before: { title: 'Soạn', ownerId: null, dueOn: '2022-07-01' },
        after: { title: 'Soạn thảo', ownerId: 'person-1', dueOn: null },
      },
      'Lê Đức Dũng sửa bước “Soạn thảo”',
      3,
    ],
  ])('one step: %o', (entry, sentence, changes) => {
    const told = tell({ kind: 'step', ...entry })
    expect([told.sentence, told.changes.length]).toEqual([sentence, changes])
  })

  test('an obstacle that was raised or cleared, beside the note', () => {
    expect(tell({ after: { note: 'Đã họp', obstacle: 'Thiếu máy' } }).quote).toBe(
      'Đã họp\nKhó khăn, vướng mắc: Thiếu máy',
    )
    expect(tell({ before: { obstacle: 'Thiếu máy' }, after: { obstacle: null } }).quote).toBe(
      'Khó khăn, vướng mắc đã gỡ.',
    )
  })
})
