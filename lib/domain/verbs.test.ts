import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from './calendar'
import { DomainError } from './errors'
import type { TaskState } from './task'
import {
  cancelTask,
  checkExtension,
  confirmResult,
  extendTask,
  isLate,
  pauseTask,
  reopenTask,
  reportProgress,
  resumeTask,
  returnResult,
  submitResult,
  takeBackResult,
} from './verbs'

const today = plainDate('2022-06-15')
const fresh: TaskState = {
  status: 'not_started',
  percent: 0,
  indicator: { target: 12, done: 0 },
  returned: false,
  startsOn: plainDate('2022-04-12'),
  dueOn: plainDate('2022-09-06'),
  originalDueOn: plainDate('2022-09-06'),
  extensionCount: 0,
  submittedOn: null,
  submittedDueOn: null,
  prior: null,
  obstacle: null,
}
const plain: TaskState = { ...fresh, indicator: null }
const sent = { result: 'Đã đăng', hasEvidence: false, today }
const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof DomainError
      ? (Object.values(error.details.fieldErrors ?? {})[0] ?? error.code)
      : String(error)
  }
  return 'allowed'
}

describe('progress', () => {
  it('starts a task, a note alone too', () => {
    expect(reportProgress(fresh, { note: 'Đã họp' })).toMatchObject({ status: 'in_progress', percent: 0 })
  })
  it('follows the quantity, floor, at most 99 % while in progress', () => {
    expect(reportProgress(fresh, { done: 5 })).toMatchObject({ percent: 4_166, indicator: { done: 5 } })
    expect(reportProgress(fresh, { done: 12 }).percent).toBe(9_900)
    expect(reportProgress(fresh, { done: 13 })).toMatchObject({ percent: 9_900, indicator: { done: 13 } })
  })
  it('lets percent by hand win and keeps the quantity all the same', () => {
    expect(reportProgress(fresh, { done: 5, percent: 7_000 })).toMatchObject({
      percent: 7_000,
      indicator: { done: 5 },
    })
  })
  it('opens and clears an obstacle', () => {
    const blocked = reportProgress(fresh, { obstacle: 'Thiếu máy quét' })
    expect(blocked.obstacle).toBe('Thiếu máy quét')
    expect(reportProgress(blocked, { done: 1 }).obstacle).toBe('Thiếu máy quét')
    expect(reportProgress(blocked, { obstacle: null }).obstacle).toBeNull()
  })
  it.each([
    ['nothing said', () => reportProgress(fresh, {}), 'required'],
    ['100 % by hand', () => reportProgress(fresh, { percent: 10_000 }), 'out_of_range'],
    ['a quantity without an indicator', () => reportProgress(plain, { done: 1 }), 'no_indicator'],
    ['a waiting task', () => reportProgress(submitResult(plain, sent), { percent: 100 }), 'state'],
    ['a paused task', () => reportProgress(pauseTask(fresh), { done: 1 }), 'state'],
  ])('refuses %s', (_, work, code) => expect(codeOf(work)).toBe(code))
})

describe('a result', () => {
  it('without an indicator stands at 100 %, with one at its share', () => {
    expect(submitResult(plain, sent)).toMatchObject({
      status: 'submitted',
      percent: 10_000,
      submittedOn: today,
    })
    const short = submitResult(reportProgress(fresh, { done: 9 }), {
      ...sent,
      shortfallReason: 'Hết kinh phí',
    })
    expect(short).toMatchObject({ percent: 7_500, indicator: { done: 9 } })
  })
  it.each([
    ['nothing to show', () => submitResult(plain, { ...sent, result: '' }), 'evidence_required'],
    [
      'less than the target and no reason',
      () => submitResult(fresh, { ...sent, done: 11 }),
      'shortfall_reason_required',
    ],
    ['sent twice', () => submitResult(submitResult(plain, sent), sent), 'state'],
  ])('is refused with %s', (_, work, code) => expect(codeOf(work)).toBe(code))
  it('needs no words when there is evidence', () => {
    expect(submitResult(plain, { ...sent, result: '', hasEvidence: true }).status).toBe('submitted')
  })
  it('is judged by the date approved when it was sent', () => {
    const late = submitResult({ ...plain, dueOn: plainDate('2022-06-14') }, sent)
    expect(late.submittedDueOn).toBe('2022-06-14')
    expect(extendTask(late, plainDate('2022-06-30')).submittedDueOn).toBe('2022-06-14')
    expect(isLate({ dueOn: plainDate('2022-06-15') }, today)).toBe(false)
    expect(isLate({ dueOn: plainDate('2022-06-14') }, today)).toBe(true)
  })
  it('confirmed keeps the day it was sent and closes the obstacle', () => {
    const done = confirmResult(submitResult({ ...plain, obstacle: 'Chờ' }, sent))
    expect(done).toMatchObject({ status: 'completed', percent: 10_000, submittedOn: today, obstacle: null })
  })
  it('returned is in progress, marked, with percent and quantity as before it', () => {
    const before = reportProgress(fresh, { done: 7 })
    const back = returnResult(submitResult(before, { ...sent, done: 12 }))
    expect(back).toMatchObject({
      status: 'in_progress',
      returned: true,
      percent: 5_833,
      indicator: { done: 7 },
      submittedOn: null,
    })
    expect(submitResult(back, { ...sent, done: 12 }).returned).toBe(false)
  })
  it('taken back is as if it had not been sent', () => {
    const back = returnResult(submitResult(reportProgress(fresh, { done: 7 }), { ...sent, done: 12 }))
    expect(takeBackResult(submitResult(back, { ...sent, done: 12 }))).toEqual(back)
    expect(takeBackResult(submitResult(plain, sent))).toEqual(plain)
  })
})

describe('setting aside', () => {
  it('resumes in the state before the pause with its value', () => {
    expect(resumeTask(pauseTask(fresh))).toEqual(fresh)
    const half = reportProgress(fresh, { done: 6 })
    expect(pauseTask(half).percent).toBe(5_000)
    expect(resumeTask(pauseTask(half))).toEqual(half)
  })
  it('reopens in progress with the percent before the submission', () => {
    const half = reportProgress(fresh, { done: 6 })
    const done = confirmResult(submitResult(half, { ...sent, done: 12 }))
    expect(reopenTask(done)).toMatchObject({ status: 'in_progress', percent: 5_000, submittedOn: null })
  })
  it('cancels a waiting task with the percent before its result', () => {
    const half = reportProgress(fresh, { done: 6 })
    expect(cancelTask(submitResult(half, { ...sent, done: 12 }))).toMatchObject({
      status: 'cancelled',
      percent: 5_000,
      submittedOn: null,
    })
  })
  it.each([
    ['pause of a waiting task', () => pauseTask(submitResult(plain, sent))],
    ['resume of an open task', () => resumeTask(fresh)],
    ['confirm of an open task', () => confirmResult(fresh)],
    ['return of an open task', () => returnResult(fresh)],
    ['reopen of an open task', () => reopenTask(fresh)],
    ['cancel of a finished task', () => cancelTask(confirmResult(submitResult(plain, sent)))],
  ])('refuses the %s', (_, work) => expect(codeOf(work)).toBe('state'))
})

describe('an extension', () => {
  it('moves the date, counts, and leaves the original and the baseline alone', () => {
    expect(extendTask(fresh, plainDate('2022-10-01'))).toMatchObject({
      dueOn: '2022-10-01',
      originalDueOn: '2022-09-06',
      extensionCount: 1,
    })
  })
  it.each([
    ['an earlier date', () => checkExtension(fresh, plainDate('2022-09-06'), today), 'extension_past'],
    [
      'a date in the past',
      () => checkExtension({ ...fresh, dueOn: plainDate('2022-05-01') }, plainDate('2022-06-01'), today),
      'extension_past',
    ],
    [
      'a task without a date',
      () => checkExtension({ ...fresh, dueOn: null }, plainDate('2022-10-01'), today),
      'no_due_date',
    ],
    [
      'a waiting task',
      () => checkExtension(submitResult(plain, sent), plainDate('2022-10-01'), today),
      'state',
    ],
    [
      'a finished task',
      () => extendTask(confirmResult(submitResult(plain, sent)), plainDate('2022-10-01')),
      'state',
    ],
  ])('is refused for %s', (_, work, code) => expect(codeOf(work)).toBe(code))
})

describe('any sequence of verbs', () => {
  const verbs: ((state: TaskState, n: number) => TaskState)[] = [
    (state, n) => reportProgress(state, { done: n }),
    (state, n) => reportProgress(state, { percent: n * 100 }),
    (state, n) => submitResult(state, { ...sent, done: n, shortfallReason: 'Thiếu' }),
    confirmResult,
    returnResult,
    takeBackResult,
    pauseTask,
    resumeTask,
    cancelTask,
    reopenTask,
    (state, n) => extendTask(state, addDays(today, n)),
  ]
  it('keeps state and percent in agreement, as the database demands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(verbs.length - 1), fc.nat(20)), { maxLength: 40 }), (steps) => {
        let state = fresh
        for (const [index, n] of steps) {
          try {
            state = verbs[index]?.(state, n) ?? state
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
          expectAgreement(state)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function expectAgreement({ status, percent, submittedOn, returned, indicator }: TaskState) {
  if (status === 'not_started') expect(percent).toBe(0)
  if (['in_progress', 'paused', 'cancelled'].includes(status)) expect(percent).toBeLessThanOrEqual(9_900)
  if (status === 'completed') expect(percent).toBe(10_000)
  expect(percent).toBeGreaterThanOrEqual(0)
  expect(submittedOn !== null).toBe(status === 'submitted' || status === 'completed')
  if (returned) expect(['in_progress', 'paused', 'cancelled']).toContain(status)
  expect(indicator?.done ?? 0).toBeGreaterThanOrEqual(0)
}
