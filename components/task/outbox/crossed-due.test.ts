import { expect, test } from 'vitest'
import { EMPTY_FORM } from '@/components/task/draft'
import { crossedDue } from './crossed-due'

const pressed = (on: string, dueOn: string | null, mode: 'progress' | 'submission' = 'submission') => ({
  pressed: {
    form: { ...EMPTY_FORM, mode },
    indicator: null,
    taskKey: 'II.3',
    title: 'Viết bài',
    dueOn,
    on,
    at: `${on}T09:40:00+07:00`,
  },
})

test.each([
  ['pressed and received on the due day', pressed('2022-06-20', '2022-06-20'), '2022-06-20', false],
  ['pressed on the due day, received on the next', pressed('2022-06-20', '2022-06-20'), '2022-06-21', true],
  ['pressed late already', pressed('2022-06-21', '2022-06-20'), '2022-06-22', false],
  ['without a due date', pressed('2022-06-20', null), '2022-06-25', false],
  ['not received', pressed('2022-06-20', '2022-06-20'), null, false],
  ['an update is no report', pressed('2022-06-20', '2022-06-20', 'progress'), '2022-06-21', false],
])('a report of completion %s', (_, draft, receivedOn, crossed) => {
  expect(crossedDue(draft, receivedOn)).toEqual(crossed ? { dueOn: draft.pressed.dueOn, receivedOn } : null)
})
