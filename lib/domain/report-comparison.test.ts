import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { comparedWith, reportDifference } from './report-comparison'
import type { ReportFigures, ReportGroup, ReportTask } from './report-figures'

const task = (given: Partial<ReportTask>) =>
  ({
    id: 'a',
    key: 'I.1',
    title: 'Soạn kế hoạch chi tiết',
    badge: 'in_progress',
    percent: 2000,
    dueOn: plainDate('2022-06-30'),
    daysLate: 0,
    indicator: null,
    ...given,
  }) as ReportTask
const group = (given: { id?: string; actual: number | null; completed?: number }) =>
  ({
    key: 'professional',
    title: 'Hoạt động chuyên môn',
    id: 'g',
    ...given,
    counts: { total: 3 },
    badges: { completed: given.completed ?? 0, overdue: 1 },
  }) as unknown as ReportGroup
const figures = (tasks: ReportTask[], groups: ReportGroup[] = []) => ({ tasks, groups }) as ReportFigures
const counted = (done: number, target = 20) => ({ name: 'Buổi truyền thông', unit: 'buổi', target, done })

describe('reportDifference', () => {
  it.each<[string, ReportTask | null, ReportTask | null, boolean]>([
    ['nothing', task({}), task({}), false],
    [
      'a further day late',
      task({ badge: 'overdue', daysLate: 1 }),
      task({ badge: 'overdue', daysLate: 8 }),
      false,
    ],
    ['another title', task({}), task({ title: 'Soạn kế hoạch' }), false],
    ['a badge', task({}), task({ badge: 'completed' }), true],
    ['a share', task({}), task({ percent: 2100 }), true],
    ['a later date', task({}), task({ dueOn: plainDate('2022-07-15') }), true],
    ['a date taken away', task({}), task({ dueOn: null }), true],
    ['new', null, task({}), true],
    ['gone', task({}), null, true],
  ])('of a task: %s', (_, before, after, isTold) => {
    const { tasks } = reportDifference(figures(before ? [before] : []), figures(after ? [after] : []))
    expect(tasks.length).toBe(isTold ? 1 : 0)
    if (isTold) expect([tasks[0]?.before === null, tasks[0]?.after === null]).toEqual([!before, !after])
  })

  it('keeps the order of the later report, what left it last', () => {
    const before = figures([task({ id: 'x', key: 'I.9' }), task({ id: 'a' })])
    const after = figures([task({ id: 'c', key: 'I.3' }), task({ id: 'a', percent: 0 })])
    expect(reportDifference(before, after).tasks.map(({ key }) => key)).toEqual(['I.3', 'I.1', 'I.9'])
  })

  it('tells of indicators only what was counted anew or aimed anew', () => {
    const of = (n: { done: number; target?: number } | null) =>
      figures([task({ indicator: n && counted(n.done, n.target) })])
    expect(reportDifference(of({ done: 12 }), of({ done: 12 })).indicators).toEqual([])
    expect(reportDifference(of({ done: 12 }), of({ done: 14 })).indicators).toMatchObject([
      { done: { before: 12, after: 14 }, target: { before: 20, after: 20 } },
    ])
    expect(reportDifference(of({ done: 12 }), of({ done: 12, target: 24 })).indicators).toHaveLength(1)
    expect(reportDifference(of(null), of({ done: 3 })).indicators).toMatchObject([
      { done: { before: null, after: 3 } },
    ])
  })

  it('sets every group beside itself; one that only one report has is not counted in the other', () => {
    const [both, left] = reportDifference(
      figures([], [group({ actual: 4600 }), group({ id: 'h', actual: null })]),
      figures([], [group({ actual: 4900, completed: 1 })]),
    ).groups
    expect(both).toMatchObject({ actual: { before: 4600, after: 4900 }, completed: { before: 0, after: 1 } })
    expect(left).toMatchObject({ total: { before: 3, after: null }, actual: { before: null, after: null } })
  })
})

describe('comparedWith', () => {
  const report = (id: string, asOf: string, state: 'draft' | 'issued' | 'superseded' = 'issued') => ({
    id,
    asOf,
    state,
  })
  const all = [
    report('draft', '2022-06-14', 'draft'),
    report('june', '2022-06-14'),
    report('may', '2022-05-31'),
    report('old', '2022-05-31', 'superseded'),
    report('april', '2022-04-30'),
  ]
  it.each<[string, string, string | null, string | null]>([
    ['the one asked for', 'june', 'april', 'april'],
    ['one that is not there', 'june', 'nobody', 'may'],
    ['the report itself', 'june', 'june', 'may'],
    ['the last issued before it', 'june', null, 'may'],
    ['not the one of the same day', 'draft', null, 'may'],
    ['the first one: any other issued', 'april', null, 'june'],
  ])('%s', (_, id, asked, expected) => {
    expect(comparedWith(all, id, asked)).toBe(expected)
  })
  it('none where there is no other; a draft where there is nothing else', () => {
    expect(comparedWith([report('a', '2022-05-31')], 'a', null)).toBeNull()
    expect(comparedWith([report('a', '2022-05-31'), report('d', '2022-05-31', 'draft')], 'a', null)).toBe('d')
  })
})
