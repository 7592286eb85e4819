import { describe, expect, test } from 'vitest'
import {
  changedFields,
  type FormValues,
  fieldsOf,
  newValues,
  problemsOf,
  withDueLabel,
  withDueOn,
} from './form-values'

const plan = { startsOn: '2022-02-22' }
const empty = newValues('ceremony', 'unit-1')
const written: FormValues = { ...empty, title: 'Tổ chức Lễ kỷ niệm' }

describe('the deadline of the form', () => {
  test('follows the wording while nobody set it by hand', () => {
    const read = withDueLabel(empty, 'trước ngày 09/7/2022', plan)
    expect(read.dueOn).toBe('2022-07-08')
    expect(withDueLabel(read, 'Quý III', plan)).toMatchObject({
      dueOn: '2022-09-30',
      startsOn: '2022-07-01',
      dueByHand: false,
    })
  })

  test('set by hand wins over another wording', () => {
    const byHand = withDueOn(withDueLabel(empty, 'Tháng 7', plan), '2022-07-20', plan)
    expect(byHand.dueByHand).toBe(true)
    expect(withDueLabel(byHand, 'Quý III', plan).dueOn).toBe('2022-07-20')
  })

  test('put back to what the wording says follows it again', () => {
    const byHand = withDueOn(withDueLabel(empty, 'Tháng 7', plan), '2022-07-20', plan)
    expect(withDueOn(byHand, '2022-07-31', plan).dueByHand).toBe(false)
  })

  test('goes when the wording has none', () => {
    expect(withDueLabel(withDueLabel(empty, 'Tháng 7', plan), 'Thường xuyên', plan).dueOn).toBe('')
  })
})

describe('what is sent', () => {
  test('is only what changed', () => {
    expect(changedFields(written, { ...written, title: ' Tổ chức Lễ kỷ niệm ' })).toEqual({})
    expect(changedFields(written, { ...written, product: 'Kế hoạch', weight: 2 })).toEqual({
      product: 'Kế hoạch',
      weight: 2,
    })
  })

  test('does not change with the order of the coordinating units', () => {
    const first = { ...written, coordinatingUnitIds: ['a', 'b'] }
    expect(changedFields(first, { ...first, coordinatingUnitIds: ['b', 'a'] })).toEqual({})
  })

  test('clears the indicator when its three entries are empty', () => {
    const measured = { ...written, indicatorName: 'Bài viết', indicatorTarget: '1.200', indicatorUnit: 'bài' }
    expect(fieldsOf(measured).indicator).toEqual({ name: 'Bài viết', target: 1_200, unit: 'bài' })
    const cleared = { ...measured, indicatorName: '', indicatorTarget: '', indicatorUnit: '' }
    expect(changedFields(measured, cleared)).toEqual({ indicator: null })
  })
})

describe('what is refused before it is sent', () => {
  test.each<[string, Partial<FormValues>, object]>([
    ['no title', { title: '  ' }, { title: 'required' }],
    ['no lead unit', { leadUnitId: '' }, { leadUnitId: 'required' }],
    ['a start after the due date', { startsOn: '2022-07-09', dueOn: '2022-07-08' }, { dueOn: 'date_order' }],
    [
      'a lead unit that coordinates itself',
      { coordinatingUnitIds: ['unit-1'] },
      { coordinatingUnitIds: 'not_a_choice' },
    ],
    [
      'a target of nothing',
      { indicatorName: 'Bài', indicatorTarget: '0', indicatorUnit: 'bài' },
      { 'indicator.target': 'out_of_range' },
    ],
    [
      'an indicator without its unit',
      { indicatorName: 'Bài', indicatorTarget: '3' },
      { 'indicator.unit': 'required' },
    ],
    ['nothing', {}, {}],
  ])('%s', (_name, values, problems) => {
    expect(problemsOf({ ...written, ...values })).toEqual(problems)
  })
})
