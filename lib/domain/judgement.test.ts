import { describe, expect, it } from 'vitest'
import { type Concern, concernOf, isJudgeable, type JudgementLevel, requireJudgeable } from './judgement'
import { STATUSES, type Status } from './task'

const RISK = { behind: 35, silentDays: null }

describe('where a task stands among those at risk', () => {
  it.each<[Status, 'caught' | 'not caught', JudgementLevel | null, Concern | null]>([
    ['in_progress', 'caught', null, 'computed'],
    ['in_progress', 'caught', 'at_risk', 'judged'],
    ['in_progress', 'caught', 'steady', 'eased'],
    ['in_progress', 'not caught', null, null],
    ['in_progress', 'not caught', 'at_risk', 'judged'],
    ['in_progress', 'not caught', 'steady', null],
    ['paused', 'not caught', 'at_risk', 'judged'],
    ['submitted', 'not caught', 'at_risk', 'judged'],
    ['completed', 'not caught', 'at_risk', null],
    ['cancelled', 'not caught', 'at_risk', null],
  ])('%s, %s by the rules, judged %s: %s', (status, rules, level, concern) => {
    expect(concernOf(status, rules === 'caught' ? RISK : null, level)).toBe(concern)
  })
})

it('a judgement is taken until the task is completed or cancelled', () => {
  for (const status of STATUSES) {
    const isOver = status === 'completed' || status === 'cancelled'
    expect([status, isJudgeable(status)]).toEqual([status, !isOver])
    if (isOver) expect(() => requireJudgeable(status)).toThrow(expect.objectContaining({ code: 'state' }))
    else expect(() => requireJudgeable(status)).not.toThrow()
  }
})
