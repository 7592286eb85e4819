import { expect, test } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { EMPTY_FORM, type UpdateForm } from './draft'
import {
  afterProgress,
  afterSubmission,
  hasProgress,
  isByHand,
  isShort,
  isUntouched,
  keepFields,
  percentOf,
  progressBeforeSubmission,
  progressBody,
  submissionBody,
  toSubmission,
  withDone,
  withObstacle,
  withPercent,
} from './update-form'

const unit = { id: 'u', key: 'nv2', name: 'Phòng Nghiệp vụ 2' }

/** Task II.3 of the trial plan: 4 of 12 articles. */
function articles(change: Partial<Task> = {}): Task {
  return {
    id: 't',
    key: 'II.3',
    campaignId: 'c',
    group: 'communications',
    title: 'Viết bài',
    product: null,
    leadUnit: unit,
    coordinatingUnits: [],
    owner: null,
    startsOn: '2022-04-08',
    dueOn: '2022-09-06',
    originalDueOn: '2022-09-06',
    dueLabel: null,
    extensionCount: 0,
    status: 'in_progress',
    deadline: 'on_track',
    badge: 'in_progress',
    daysLate: 0,
    percent: 3_333,
    planned: 4_500,
    indicator: { name: 'Bài viết được đăng', unit: 'bài', target: 12, done: 4 },
    weight: 1,
    returned: false,
    submittedOn: null,
    completedOn: null,
    obstacle: null,
    version: 3,
    updatedAt: '2022-06-10T02:00:00Z',
    ...change,
  }
}
const form = (change: Partial<UpdateForm> = {}): UpdateForm => ({ ...EMPTY_FORM, ...change })

test.each([
  [5, 4_166],
  [12, 9_900],
  [13, 9_900],
])('a quantity of %i of 12 shows %i basis points, at most 99 % before it is confirmed', (done, percent) => {
  expect(percentOf(withDone(form(), articles(), done), articles())).toBe(percent)
})

test('only what was touched is sent', () => {
  const task = articles()
  expect(progressBody({ form: withDone(form(), task, 5), version: 3 })).toEqual({ version: 3, done: 5 })
  expect(progressBody({ form: withPercent(form(), task, 40), version: 3 })).toEqual({
    version: 3,
    percent: 4_000,
  })
  expect(progressBody({ form: form({ note: '  Bài 5 chờ duyệt ' }), version: 3 })).toEqual({
    version: 3,
    note: 'Bài 5 chờ duyệt',
  })
})

test('putting a value back where it was is no change', () => {
  const task = articles()
  expect(isUntouched(withDone(withDone(form(), task, 5), task, 4))).toBe(true)
  expect(isUntouched(withPercent(form(), task, 33))).toBe(true)
})

test('moving the slider sets the percent by hand and stops at 99 %', () => {
  const moved = withPercent(withDone(form(), articles(), 5), articles(), 100)
  expect(moved).toMatchObject({ done: 5, percent: 99 })
  expect(isByHand(moved, articles())).toBe(true)
  expect(isByHand(form(), articles({ percent: 4_000 }))).toBe(true)
})

test('taking the tick away clears the obstacle, an empty box says nothing', () => {
  const hindered = articles({ obstacle: 'Thiếu ảnh' })
  const cleared = withObstacle(form(), hindered, { open: false, text: 'Thiếu ảnh' })
  expect(progressBody({ form: cleared, version: 3 })).toEqual({ version: 3, obstacle: null })
  expect(hasProgress(withObstacle(form(), articles(), { open: true, text: '  ' }))).toBe(false)
})

test('the list shows the update before the answer, and a first record starts the task', () => {
  const waiting = articles({ status: 'not_started', badge: 'not_started', percent: 0 })
  expect(afterProgress(form({ note: 'Đã nhận việc' }), waiting)).toMatchObject({
    status: 'in_progress',
    badge: 'in_progress',
  })
  const late = articles({ badge: 'overdue' })
  expect(afterProgress(withDone(form(), late, 5), late)).toMatchObject({ badge: 'overdue', percent: 4_166 })
})

test('a note becomes the beginning of the result and is not recorded twice', () => {
  const opened = toSubmission(form({ note: 'Đã đăng đủ' }))
  expect(opened).toMatchObject({ mode: 'submission', result: 'Đã đăng đủ', note: '' })
  expect(progressBeforeSubmission({ form: opened, version: 3 })).toBeNull()
})

test('a submission below the target carries its reason, a met target none', () => {
  const short = form({ mode: 'submission', result: 'Đăng 4 bài', shortfallReason: 'Hết kinh phí' })
  expect(isShort(short, articles())).toBe(true)
  expect(submissionBody({ form: short, version: 3 }, articles())).toEqual({
    version: 3,
    result: 'Đăng 4 bài',
    shortfallReason: 'Hết kinh phí',
  })
  const met = { ...short, done: 12 }
  expect(submissionBody({ form: met, version: 3 }, articles())).toEqual({
    version: 3,
    result: 'Đăng 4 bài',
    done: 12,
  })
  expect(afterSubmission(met, articles(), '2022-06-15')).toMatchObject({
    badge: 'submitted',
    percent: 10_000,
    submittedOn: '2022-06-15',
  })
})

test('the one document of a task counts as delivered when completion is reported', () => {
  const report = articles({
    indicator: { name: 'Báo cáo', unit: 'báo cáo', target: 1, done: 0 },
    percent: 8_000,
  })
  const sent = form({ mode: 'submission', result: 'Đã trình' })
  expect(isShort(sent, report)).toBe(false)
  expect(submissionBody({ form: sent, version: 3 }, report)).toMatchObject({ done: 1 })
})

test('in a conflict the fields of the other person are dropped, the rest is kept', () => {
  const mine = form({ done: 5, note: 'Ghi chú', obstacle: { open: true, text: 'Thiếu ảnh' } })
  expect(keepFields(mine, ['obstacle'])).toEqual({ ...mine, done: null, percent: null })
  expect(keepFields(mine, ['progress'])).toEqual({ ...mine, obstacle: null })
})
