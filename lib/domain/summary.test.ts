import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { type SummaryInput, summaryOf } from './summary'

const at15June: SummaryInput = {
  startsOn: plainDate('2022-02-22'),
  ceremonyOn: plainDate('2022-09-06'),
  asOf: plainDate('2022-06-15'),
  actual: 4_698,
  planned: 4_677,
  gapDays: 0,
  groups: [
    { title: 'Hoạt động chuyên môn', actual: 4_939, planned: 4_922 },
    { title: 'Công tác truyền thông', actual: 6_371, planned: 6_395 },
    { title: 'Phong trào thi đua', actual: 7_600, planned: 7_789 },
    { title: 'Lễ kỷ niệm', actual: 500, planned: 423 },
  ],
  overdue: 1,
  waiting: 4,
}

describe('the sentence of the dashboard', () => {
  it('on 15/06/2022 tells 113 of 196 days, close to the plan, emulation furthest behind, one overdue, four waiting', () => {
    expect(summaryOf(at15June)).toEqual({
      journey: { kind: 'under_way', gone: 113, total: 196 },
      pace: { kind: 'close' },
      weakest: { title: 'Phong trào thi đua', points: 1 },
      overdue: 1,
      waiting: 4,
    })
  })

  it('counts the gap in the whole percents that are shown', () => {
    expect(summaryOf({ ...at15June, actual: 3_675, planned: 3_925 }).pace).toEqual({
      kind: 'behind',
      points: 3,
      days: null,
    })
    expect(summaryOf({ ...at15June, actual: 3_900, planned: 4_399 }).pace).toEqual({
      kind: 'behind',
      points: 4,
      days: null,
    })
    expect(summaryOf({ ...at15June, actual: 5_000, planned: 4_899 }).pace).toEqual({
      kind: 'ahead',
      points: 2,
      days: null,
    })
  })

  it('says by how many days, where it is one or more', () => {
    const behind = { ...at15June, actual: 3_675, planned: 3_925 }
    expect(summaryOf({ ...behind, gapDays: 7 }).pace).toEqual({ kind: 'behind', points: 3, days: 7 })
    expect(summaryOf({ ...behind, gapDays: 0 }).pace).toMatchObject({ days: null })
    expect(summaryOf({ ...at15June, actual: 5_000, gapDays: -9 }).pace).toEqual({
      kind: 'ahead',
      points: 4,
      days: 9,
    })
  })

  it.each([
    ['2022-02-01', { kind: 'before', daysToStart: 21 }],
    ['2022-02-22', { kind: 'under_way', gone: 0, total: 196 }],
    ['2022-09-05', { kind: 'under_way', gone: 195, total: 196 }],
    ['2022-09-06', { kind: 'ceremony' }],
    ['2022-10-06', { kind: 'after', daysSince: 30 }],
  ])('knows where the plan is on %s', (day, journey) => {
    expect(summaryOf({ ...at15June, asOf: plainDate(day) }).journey).toEqual(journey)
  })

  it('compares nothing before the plan has started', () => {
    const early = summaryOf({ ...at15June, asOf: plainDate('2022-02-01'), actual: 0, planned: 0 })
    expect(early).toMatchObject({ pace: null, weakest: null })
  })

  it('calls no group slow when none is behind its plan, however little it has done', () => {
    const groups = [
      { title: 'A', actual: 100, planned: 150 },
      { title: 'B', actual: 9_000, planned: 8_000 },
      { title: 'C', actual: null, planned: null },
    ]
    expect(summaryOf({ ...at15June, groups }).weakest).toBeNull()
  })

  it('names the first of two groups that are equally far behind', () => {
    const groups = [
      { title: 'A', actual: 1_000, planned: 2_000 },
      { title: 'B', actual: 5_000, planned: 6_050 },
    ]
    expect(summaryOf({ ...at15June, groups }).weakest).toEqual({ title: 'A', points: 10 })
  })

  it('has nothing to say about the pace of a plan in which nothing counts', () => {
    expect(summaryOf({ ...at15June, actual: null, planned: null, groups: [] })).toMatchObject({
      pace: { kind: 'nothing_counted' },
      weakest: null,
    })
  })
})
