import { expect, test } from 'vitest'
import { type Draft, EMPTY_FORM, type UpdateForm } from './draft'
import { pressDraft, restAfter, withTyped } from './press'
import { submissionBody } from './update-form'

const task = { key: 'II.6', title: 'Tuyên truyền', dueOn: '2022-08-26', version: 4 }
const counted = (done: number) => ({ ...task, indicator: { name: 'Buổi', unit: 'buổi', target: 1, done } })
const typed = (form: Partial<UpdateForm>) => withTyped(null, { ...EMPTY_FORM, ...form }, task)

let made = 0
const press = (draft: Draft, of = counted(0)) =>
  pressDraft(draft, of, { newKey: () => `key-${++made}`, on: '2022-06-15', at: '2022-06-15T02:40:00Z' })

test('the same form pressed again is the same press; another form is another one', () => {
  const first = press(typed({ note: 'Buổi 13' }))
  expect(press(first).key).toBe(first.key)
  const more = press({ ...first, form: { ...first.form, note: 'Buổi 13 tại Phú Mậu' } })
  expect(more.key).not.toBe(first.key)
  expect(more.pressed.form.note).toBe('Buổi 13 tại Phú Mậu')
})

test('a report pressed again on the task it has changed by itself asks for the very same', () => {
  const first = press(typed({ mode: 'submission', result: 'Đã tổ chức' }), counted(0))
  const again = press(first, counted(1))
  const bodyOf = ({ pressed, version }: typeof first) =>
    submissionBody({ form: pressed.form, version }, pressed)
  expect(bodyOf(again)).toEqual(bodyOf(first))
  expect(bodyOf(first).done).toBe(1)
})

test('typing while a press is on its way leaves the press as it was', () => {
  const going: Draft = { ...press(typed({ note: 'Một' })), state: 'sending' }
  const after = withTyped(going, { ...going.form, note: 'Một, hai' }, task)
  expect([after.key, after.state, after.pressed?.form.note, after.form.note]).toEqual([
    going.key,
    'sending',
    'Một',
    'Một, hai',
  ])
})

test('typing over a press that failed is a draft of its own', () => {
  const failed: Draft = { ...press(typed({ note: 'Một' })), state: 'failed', problem: { kind: 'retry' } }
  const after = withTyped(failed, { ...failed.form, note: 'Hai' }, task)
  expect(after).toEqual({ ...typed({ note: 'Hai' }), version: 4 })
})

test.each([
  ['nothing, when nothing was typed since', {}, null],
  ['the field typed since, on the version saved', { note: 'Một, hai' }, { note: 'Một, hai' }],
  ['not what was saved already', { done: 14 }, { done: 14 }],
])('a saved press leaves %s', (_, since, left) => {
  const going = press(typed({ note: 'Một', percent: 40 }))
  const rest = restAfter({ ...going, form: { ...going.form, ...since } }, { version: 5 })
  expect(rest).toEqual(left && { ...typed(left), version: 5 })
})
