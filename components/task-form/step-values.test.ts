import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/calendar'
import { changedFields, newValues, problemsOf } from './form-values'
import { byRow, type FormStep, readStepField, stepProblems, wishedSteps, withoutBlank } from './step-values'

const step = (key: string, more: Partial<FormStep> = {}): FormStep => ({
  key,
  id: key.startsWith('new') ? null : key,
  title: `Bước ${key}`,
  ownerId: null,
  dueOn: '',
  ...more,
})
const span = { startsOn: plainDate('2022-06-20'), dueOn: plainDate('2022-07-08') }
const empty = newValues('ceremony', 'unit-1')
const form = (steps: FormStep[]) => ({
  ...empty,
  title: 'Hồ sơ',
  startsOn: '2022-06-20',
  dueOn: '2022-07-08',
  steps,
})

describe('the steps of the form', () => {
  test('are sent whole and in order: known ones by id, new ones without', () => {
    expect(wishedSteps([step('new-1', { title: ' Soạn ' }), step('b', { dueOn: '2022-07-01' })])).toEqual([
      { title: 'Soạn', ownerId: null, dueOn: null },
      { id: 'b', title: 'Bước b', ownerId: null, dueOn: '2022-07-01' },
    ])
  })

  test.each<[string, FormStep[], boolean]>([
    ['left alone', [step('a'), step('b')], false],
    ['in another order', [step('b'), step('a')], true],
    ['with one less', [step('a')], true],
    ['with another owner', [step('a', { ownerId: 'p' }), step('b')], true],
  ])('%s are sent only when they differ', (_, steps, isSent) => {
    const first = form([step('a'), step('b')])
    expect('steps' in changedFields(first, form(steps))).toBe(isSent)
  })

  test('into which nothing was written are not meant; a stored one without a name is a mistake', () => {
    const steps = [
      step('new-1', { title: ' ' }),
      step('new-2', { title: '', ownerId: 'p' }),
      step('c', { title: '' }),
    ]
    expect(withoutBlank(steps).map(({ key }) => key)).toEqual(['new-2', 'c'])
    expect(stepProblems(steps, span)).toEqual({
      'steps.new-2.title': 'required',
      'steps.c.title': 'required',
    })
  })

  test('lie within the task, by the dates that stand in the form', () => {
    const steps = [step('a', { dueOn: '2022-07-11' }), step('b', { dueOn: '2022-06-19' }), step('c')]
    expect(problemsOf(form(steps))).toEqual({ 'steps.a.dueOn': 'after_task', 'steps.b.dueOn': 'before_task' })
    expect(problemsOf({ ...form(steps), dueOn: '2022-07-11', startsOn: '' })).toEqual({})
  })

  test('take a refusal of the server to its row, wherever the row goes', () => {
    const steps = [step('a'), step('b')]
    const errors = byRow({ 'steps.1.dueOn': 'x', title: 'y' }, steps)
    expect(errors).toEqual({ 'steps.b.dueOn': 'x', title: 'y' })
    expect(readStepField('steps.b.dueOn', steps)).toEqual({ n: 2, part: 'dueOn' })
    expect(readStepField('steps.b.dueOn', [...steps].reverse())).toEqual({ n: 1, part: 'dueOn' })
    expect(readStepField('dueOn', steps)).toBeNull()
  })
})
