import { expect, test } from 'vitest'
import { NO_STEP, typedSince } from './typed-since'

const sent = { title: 'Liên hệ xã', ownerId: 'hoa', dueOn: '2022-06-20' }

test.each([
  ['nothing', {}, NO_STEP],
  ['the next title', { title: 'Liên hệ xã Tổ chức' }, { ...NO_STEP, title: 'Tổ chức' }],
  ['another title in its place', { title: 'Tổ chức' }, { ...NO_STEP, title: 'Tổ chức' }],
  [
    'another owner and day',
    { ownerId: 'dung', dueOn: '2022-06-22' },
    { title: '', ownerId: 'dung', dueOn: '2022-06-22' },
  ],
])('what was typed while a step was being saved: %s', (_, typed, next) => {
  expect(typedSince(sent, { ...sent, ...typed })).toEqual(next)
})
